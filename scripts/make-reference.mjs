/**
 * Writes what the program itself knows of its words into `docs/`: the reference for people, JSON Schema for
 * editors. Needs a build: `npm run reference`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '#check'
import { commands } from '#cli'
import { KNOWN_WORDS } from '#deadline'
import { directives, frontMatterJsonSchema, keys, officeJsonSchema } from '#decision'
import { vocabulary } from '#layout'

const root = new URL('../', import.meta.url)
const englishOf = new Map(Object.entries(keys).map(([english, { word }]) => [word, english]))

/** File under `docs/` → its text. */
export function referenceFiles() {
  return {
    'reference.md': reference(),
    'deadlines.md': withWords(readFileSync(new URL('docs/deadlines.md', root), 'utf8')),
    'schema/front-matter.json': json(frontMatterJsonSchema()),
    'schema/pisar.json': json(officeJsonSchema()),
  }
}

const WORDS = ['<!-- слова: npm run reference -->', '<!-- конец слов -->']

/** The guide of terms with the lists of words that the grammar's own tables hold. */
function withWords(page) {
  const [before, rest] = page.split(WORDS[0])
  const after = rest?.split(WORDS[1])[1]
  if (after === undefined) throw new Error(`docs/deadlines.md has no place for words: ${WORDS.join(' ')}`)
  const lists = KNOWN_WORDS.map(({ meaning, words }) => `**${meaning}:** ${words.join(', ')}`)
  return [before, WORDS[0], '\n\n', lists.join('\n\n'), '\n\n', WORDS[1], after].join('')
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

function reference() {
  const templates = readFileSync(new URL('templates/README.md', root), 'utf8')
  return [
    '# Справочник',
    '_Эта страница составлена программой: `npm run reference`. Править её руками не нужно._',
    contents,
    '## Реквизиты и настройки',
    intro,
    ...requisites(),
    '## Пометки в тексте',
    'Пометка говорит то, чего нет на странице: `:срок[до 1 мая 2022 года]`. Имя пишут слитно с двоеточием, значение – в квадратных скобках.',
    table(
      ['Пометка', 'Что говорит'],
      Object.entries(directives).map(([name, about]) => [`\`:${name}[…]\``, about]),
    ),
    '## Правила сообщений',
    'Название правила стоит в скобках в конце сообщения. Важность может смягчаться: у изданного документа номер, который стоит дважды, – предупреждение, у проекта – ошибка.',
    table(
      ['Правило', 'Важность', 'О чём говорит'],
      rules.map(({ name, severity, about }) => [`\`${name}\``, severities[severity], about]),
    ),
    '## Блоки шаблонов',
    section(templates, 'Блоки', Object.keys(vocabulary)),
    '## Значения шаблонов',
    section(templates, 'Значения', []),
    '## Команды',
    ...commands.flatMap(command),
    table(
      ['Код завершения', 'Что значит'],
      [
        ['0', 'сделано'],
        ['1', 'в исходных текстах есть ошибки'],
        ['2', 'команда вызвана неверно'],
        ['3', 'сбой программы или машины'],
      ],
    ),
  ].join('\n\n')
}

const contents = `Здесь: [реквизиты и настройки](#реквизиты-и-настройки), [пометки в тексте](#пометки-в-тексте), [правила сообщений](#правила-сообщений), [блоки](#блоки-шаблонов) и [значения шаблонов](#значения-шаблонов), [команды](#команды). Как читаются сроки – [отдельно](deadlines.md).`

const intro = `Реквизит пишут по-русски или по-английски; заглавные буквы, «ё» и число пробелов ничего не меняют. Жирным выделены те, без которых не обойтись. Что относится ко всем документам, ставят в \`pisar.yaml\`, что к одному – в его реквизиты; где стоит каждый, говорит столбец «Где».

Где в столбце «Что писать» сказано «или одно значение», вложенные реквизиты можно заменить главным из них: \`протокол: 4\`.`

const severities = { error: 'ошибка', warning: 'внимание', info: 'к сведению' }

/** The top level, then every nest of requisites once, in the order they are met. */
function requisites() {
  const [front, office] = [frontMatterJsonSchema(), officeJsonSchema()]
  const top = { ...front.properties, ...office.properties }
  const where = (word) =>
    [word in front.properties && 'документ', word in office.properties && '`pisar.yaml`']
      .filter(Boolean)
      .join(', ')
  const nests = new Map()
  const level = (properties, required, extra) =>
    table(
      ['Реквизит', 'По-английски', ...(extra ? ['Где'] : []), 'Что это', 'Что писать', 'Пример'],
      Object.entries(properties).map(([word, schema]) => [
        required.includes(word) ? `**\`${word}\`**` : `\`${word}\``,
        `\`${englishOf.get(word)}\``,
        ...(extra ? [extra(word)] : []),
        schema.description,
        takes(word, schema, nests),
        example(word, schema),
      ]),
    )
  const tables = [level(top, front.required, where)]
  for (const [word, { properties, required = [] }] of nests)
    tables.push(`### ${word}`, level(properties, required, null))
  return tables
}

/** What may be written after the colon; nested requisites are noted in `nests` for a table of their own. */
function takes(word, schema, nests) {
  if (schema.items) return `список; каждый – ${takes(word, schema.items, nests)}`
  if (schema.propertyNames)
    return `для каждого вида (${words(schema.propertyNames.enum)}) – реквизиты с пометкой \`pisar.yaml\` из этой таблицы`
  const nest = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties)
  if (nest) {
    if (!nests.has(word)) nests.set(word, nest)
    return `[вложенные реквизиты](#${word.replaceAll(' ', '-')})${schema.anyOf && !schema.properties ? ' или одно значение' : ''}`
  }
  const usual =
    schema.default === undefined
      ? ''
      : `; если не указано – ${typeof schema.default === 'number' ? `${schema.default}`.replace('.', ',') : schema.default}`
  if (schema.enum) return `${words(schema.enum)}${usual}`
  if (schema.minimum !== undefined)
    return `число от ${schema.minimum} до ${`${schema.maximum}`.replace('.', ',')}${usual}`
  return `${schema.anyOf ? 'дата; пусто – останется черта для руки' : 'текст'}${usual}`
}

/** Words of a choice; those that YAML reads as something else are the same words once more. */
function words(choices) {
  return [...new Set(choices.filter((choice) => typeof choice === 'string'))].join(', ')
}

function example(word, { examples, items }) {
  const [value] = examples ?? items?.examples ?? []
  if (value === undefined) return ''
  return items && !items.anyOf ? `\`- ${value}\`` : `\`${word}: ${value}\``
}

/** The part of another page under its heading; every word of `known` must stand in it. */
function section(page, title, known) {
  const text = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
  const missing = known.filter((word) => !text.includes(`::${word}\``))
  if (text === '' || missing.length > 0)
    throw new Error(`templates/README.md, «${title}»: nothing is said of ${missing.join(', ') || 'anything'}`)
  return text.slice(title.length).trim()
}

function command({ name, takes: after, about, options }) {
  return [
    `### pisar ${name}`,
    `\`${`node dist/cli.js ${name} ${after}`.trim()}\` – ${about}.`,
    ...(options.length === 0
      ? []
      : [
          table(
            ['Ключ', 'Что делает'],
            options.map((option) => [
              `\`--${option.name}${option.value === null ? '' : ` ${option.value.replaceAll('|', '\\|')}`}\``,
              option.about,
            ]),
          ),
        ]),
  ]
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('docs/schema', root), { recursive: true })
  for (const [name, text] of Object.entries(referenceFiles())) {
    writeFileSync(new URL(`docs/${name}`, root), text)
    console.log(`docs/${name}`)
  }
}
