/** Orders that careless programs lose words of, or draw over the edge of the sheet. */
import { readDecision, readOffice } from '#decision'
import { compose, type Page } from '#layout'
import { renderDocx, renderHtml, renderPdf } from '#output'
import { type Message, readSource } from '#source'
import { templates } from '../layout/decisions.ts'
import { png } from '../pictures.ts'

const { office } = readOffice(
  'pisar.yaml',
  `организация:
  учредитель: Администрация Заречного муниципального округа
  название: Управление образования
место: с. Заречное
хранение: постоянно
`,
)

export const work =
  'Провести проверку готовности зданий, помещений и территорий школ к новому учебному году и представить отчёт о её итогах в управление образования'

interface OrderWords {
  /** Lines of the front matter. */
  readonly title?: string
  readonly more?: string
  readonly signatures?: string
  readonly body: string
}

const signed = `подписи:
  - должность: Начальник управления
    имя: А.В. Кречетов`

export function order({
  body,
  more = '',
  signatures = signed,
  title = 'О проверке школ',
}: OrderWords): string {
  return `---
вид: приказ
дата: 05.06.2026
номер: 14
заголовок: ${title}
${more}${signatures}
---

ПРИКАЗЫВАЮ:

${body}
`
}

/** A point of so many lines, more or less. */
export const points = (count: number) =>
  Array.from({ length: count }, (_, at) => `${at + 1}. ${work}.\n`).join('\n')

const control = (number: number) => `${number}. Контроль за исполнением приказа оставляю за собой.`

const longWord = 'Водогрязеторфопарафинолечебница'.repeat(3).slice(0, 80)

const position = `Исполняющий обязанности первого заместителя начальника управления образования, молодёжной политики, физической культуры и спорта, председатель комиссии по приёмке зданий`

const people = Array.from(
  { length: 40 },
  (_, at) => `  - должность: Член комиссии по приёмке здания № ${at + 1}\n    имя: А.А. Полевая-Озёрская`,
)

const sentence = 'Проверяются здания, помещения, территории и пути, по которым дети идут в школу.'

export const LONG_CELL = `${sentence} `.repeat(70)

const nested = `1. Руководителям школ:
   1. Проверить:
      1. Здания и помещения:
         1. Кровли, а именно:
            - водостоки;
            - ограждения:
              - на скатах;
              - над входами.
         2. Окна.
      2. Территории.
   2. Отчитаться.

${control(2)}`

/** By name; each has at least one thing that is hard. */
export const hard: Readonly<Record<string, string>> = {
  'a position of five lines': order({
    signatures: `подписи:\n  - должность: ${position}\n    имя: Х.-М.Ш. Берёзкина-Заозёрская`,
    body: `${points(2)}\n${control(3)}`,
  }),
  'a title of 60 words': order({
    title: Array.from({ length: 60 }, (_, at) => (at === 0 ? 'О' : `слове${at}`)).join(' '),
    body: `${points(2)}\n${control(3)}`,
  }),
  'forty signatories': order({
    signatures: `подписи:\n${people.join('\n')}`,
    body: `${points(2)}\n${control(3)}`,
  }),
  'a cell longer than a page': order({
    body: `${points(1)}
| № | Мера | Ответственный |
|---|------|---|
| 1 | Первая мера | Шубина О.Н. |
| 2 | ${LONG_CELL} | Шубина О.Н. |
${Array.from({ length: 30 }, (_, at) => `| ${at + 3} | Мера номер ${at + 3}, о которой сказано так много, что она стоит на двух строках | Шубина О.Н. |`).join('\n')}

${control(2)}`,
  }),
  'several paragraphs in a cell': order({
    body: `${points(1)}
| № | Мера | Ответственный |
|---|------|---|
| 1 | Первый абзац.<br>Второй абзац.<br>– третий;<br>– четвёртый. | Шубина О.Н.,<br>Липин П.П. |

${control(2)}`,
  }),
  'a word of 80 letters': order({
    title: `О ${longWord}`,
    signatures: `подписи:\n  - должность: ${longWord}\n    имя: А.В. Кречетов`,
    body: `1. ${longWord} ${longWord}.

| № | Мера | Ответственный |
|---|---|---|
| 1 | ${longWord} | ${longWord} |

${control(2)}`,
  }),
  'signs beyond the alphabet': order({
    title: 'О сборе 100 ₽',
    body: `1. Собрать по 100 ₽ (§ 5, ½ ставки, ± 3 °C, 5 × 7, ≥ 10 %) до 1 июля 2026 года.\n\n${control(2)}`,
  }),
  'an empty annex': order({ body: `${points(1)}\n${control(2)}\n\n# Приложение\n` }),
  'a landscape annex with footnotes': order({
    more: 'приложения:\n  - номер: 1\n    альбомная: да\n',
    body: `1. ${work}[^1].

${control(2)}

[^1]: Здания, принятые в прошлом году, не проверяются.

# Приложение № 1

## План проверок

Сроки указаны в таблице[^2].

| № | Мера | Срок |
|---|------|---|
| 1 | Осмотр[^3] | до 1 июля |

[^2]: Они могут быть сдвинуты приказом.
[^3]: Вместе с родителями.
`,
  }),
  'points of four levels with lists of dashes': order({ body: nested }),
  'a picture in the text': order({
    body: `${points(1)}\n![Схема проезда](schema.png "Рисунок 1. Схема проезда")\n\n${control(2)}`,
  }),
}

export interface Finished {
  readonly page: Page
  readonly messages: readonly Message[]
  readonly pdf: Uint8Array
  readonly missing: readonly string[]
  readonly docx: Uint8Array
  readonly html: string
}

export function compositionOf(source: string): {
  readonly page: Page
  readonly messages: readonly Message[]
} {
  const pictureFile = () => Uint8Array.from(png({ width: 400, height: 200, alpha: true }))
  const read = readDecision(readSource('decisions/prikaz.md', source), { office, pictureFile })
  const composed = read.decision ? compose(read.decision, templates) : null
  const messages = [...read.messages, ...(composed?.messages ?? [])]
  if (!composed?.page) throw new Error(JSON.stringify(messages))
  return { page: composed.page, messages }
}

export async function finish(source: string): Promise<Finished> {
  const { messages, page } = compositionOf(source)
  const { bytes, missing } = await renderPdf(page)
  return { page, messages, pdf: bytes, missing, docx: await renderDocx(page), html: renderHtml(page) }
}
