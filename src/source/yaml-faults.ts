import type { ErrorCode } from 'yaml'

/** A fault of YAML in the secretary's words, and the stretch of the YAML text it is about. */
export interface YamlFault {
  readonly message: string
  readonly start: number
  readonly end: number
}

interface LineFault {
  /** The group `where` is what to mark; without it, the whole line. */
  readonly shows: RegExp
  readonly message: (found: RegExpExecArray) => string
}

const inQuotes = 'Возьмите всё значение в кавычки'
const beginning = '^\\s*(?:- +)*'
const key = '[^\\s:#"\'\\[{][^:#]*'

/** A quote or a bracket that is not closed on its line: whatever the parser stumbles over later comes from it. */
const openFaults: readonly LineFault[] = [
  {
    shows: new RegExp(`${beginning}${key}:\\s+(?<where>"(?:[^"\\\\]|\\\\.)*|'(?:[^']|'')*)$`),
    message: () => 'Не хватает закрывающей кавычки.',
  },
  {
    shows: new RegExp(`${beginning}${key}:\\s+(?<where>\\[[^\\]]*|\\{[^}]*)$`),
    message: () => 'Не хватает закрывающей скобки.',
  },
]

/**
 * What a line of front matter looks like when it is typed wrong, likeliest first. The parser's own words are English
 * and speak of its grammar, and it stumbles later than the slip stands.
 */
const lineFaults: readonly LineFault[] = [
  { shows: /^ *(?<where>\t[\t ]*)/, message: () => 'Отступ сделан табуляцией. Замените её пробелами.' },
  {
    shows: /^\s*(?<where>-(?=\p{L})|[–—]\s*(?=\p{L}))[^:]*:/u,
    message: () => 'Строка списка начинается с дефиса и пробела: «- должность: …».',
  },
  {
    shows: new RegExp(`${beginning}(?:${key}:\\s+)?(?<where>(?<sign>[*&!%@\`]).*)$`),
    message: ({ groups }) => `Значение не может начинаться со знака «${groups?.sign}». ${inQuotes}.`,
  },
  {
    shows: new RegExp(
      `${beginning}${key}:\\s+(?:"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*')\\s*(?<where>[^\\s#].*)$`,
    ),
    message: () => 'После закрывающей кавычки стоит лишнее. Внутри значения ставьте кавычки-«ёлочки».',
  },
  {
    shows: new RegExp(`${beginning}${key}:\\s+(?<where>[^\\s"'\\[{|>].*:(?:\\s.*)?)$`),
    message: () => `В значении есть двоеточие с пробелом. ${inQuotes}: "…".`,
  },
  {
    shows: new RegExp(`${beginning}(?<where>(?<word>\\p{L}[\\p{L} ]*):)[^\\s:]`, 'u'),
    message: ({ groups }) => `После двоеточия нужен пробел: «${groups?.word}: …».`,
  },
  {
    shows: new RegExp(`${beginning}(?<where>(?<word>\\p{L}[\\p{L} ]*?)\\s*(?<sign>[=;–—→])).*$`, 'u'),
    message: ({ groups }) => `Вместо двоеточия стоит «${groups?.sign}». Нужно: «${groups?.word}: …».`,
  },
  {
    shows: new RegExp(`${beginning}(?<where>[^\\s:\\[{"'#-][^:]*?)\\s*$`),
    message: () => 'Нет двоеточия после названия реквизита. Нужно: «реквизит: значение».',
  },
]

const faults: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Неверный отступ. Выровняйте строку пробелами по соседним.',
  BAD_ALIAS: `Значение не может начинаться со звёздочки. ${inQuotes}.`,
  BAD_COLLECTION_TYPE: 'Нужен другой вид значения: список или вложенные реквизиты.',
  BAD_DQ_ESCAPE: 'В кавычках "…" обратная косая черта ставится дважды: «\\\\».',
  BAD_SCALAR_START: `Значение не может начинаться с этого знака. ${inQuotes}.`,
  BLOCK_AS_IMPLICIT_KEY: `В значении есть двоеточие с пробелом. ${inQuotes}.`,
  BLOCK_IN_FLOW: 'Внутри скобок [ ] и { } перенос с отступом не допускается.',
  DUPLICATE_KEY: 'Этот реквизит уже указан выше. Оставьте один.',
  MISSING_CHAR: 'Не хватает закрывающей скобки, запятой или двоеточия.',
  MULTIPLE_DOCS: 'Реквизиты кончились раньше. Уберите строку «...» или «---» внутри них.',
  MULTILINE_IMPLICIT_KEY: 'Не хватает двоеточия после названия реквизита, или название занимает две строки.',
  TAB_AS_INDENT: 'Отступ сделан табуляцией. Замените её пробелами.',
  UNEXPECTED_TOKEN: 'Лишний знак. Проверьте кавычки и скобки в этой строке.',
}

const unknownFault = 'Строка не читается. Нужно: «реквизит: значение», отступы пробелами.'

/** Codes whose lines are told by themselves: an indent is judged by its neighbours, brackets by their pairs. */
const byCode: ReadonlySet<ErrorCode> = new Set([
  'BAD_INDENT',
  'DUPLICATE_KEY',
  'MULTIPLE_DOCS',
  'BAD_DQ_ESCAPE',
])

/** An error of the parser → faults, one for each wrong line of its stretch. */
export function explainYaml(
  text: string,
  error: { readonly code: ErrorCode; readonly pos: readonly [number, number] },
): readonly YamlFault[] {
  const [from, to] = error.pos
  const lines = linesOf(text, from, to)
  const open = unclosed(text, from, error.code)
  if (open) return [open]
  const seen = byCode.has(error.code) ? [] : lines.flatMap((line) => faultOfLine(line, lineFaults) ?? [])
  if (seen.length > 0) return seen
  const [first] = lines
  if (!first) return []
  return [{ message: faults[error.code] ?? unknownFault, ...trimmed(first) }]
}

/** What is wrong with the line that a value stands in: a sign that YAML takes for its own. */
export function faultAt(text: string, offset: number): YamlFault | null {
  const [line] = linesOf(text, offset, offset)
  return line ? faultOfLine(line, lineFaults) : null
}

interface Line {
  readonly text: string
  readonly start: number
}

/** The lines that a stretch touches; a stretch that is nothing but a line's end belongs to that line. */
function linesOf(text: string, from: number, to: number): readonly Line[] {
  const first = text[from] === '\n' || from >= text.length ? Math.max(0, from - 1) : from
  const lines: Line[] = []
  let start = text.lastIndexOf('\n', first - 1) + 1
  while (start <= Math.max(first, to - 1)) {
    const end = text.indexOf('\n', start)
    const until = end < 0 ? text.length : end
    lines.push({ text: text.slice(start, until), start })
    start = until + 1
  }
  return lines
}

function faultOfLine(line: Line, table: readonly LineFault[]): YamlFault | null {
  for (const { shows, message } of table) {
    const found = shows.exec(line.text)
    if (!found) continue
    const where = found.groups?.where ?? line.text
    const start = line.start + found[0].lastIndexOf(where) + found.index
    return { message: message(found), ...trimmed({ text: where, start }) }
  }
  return null
}

/**
 * What was opened stands on the parser's line, the line before (a bracket goes on under it), or, for a quote that
 * swallows lines, anywhere above.
 */
function unclosed(text: string, from: number, code: ErrorCode): YamlFault | null {
  const above = linesOf(text, 0, from)
  const near = code === 'MISSING_CHAR' ? above : above.slice(-2)
  for (const line of near) {
    const fault = faultOfLine(line, openFaults)
    if (fault) return fault
  }
  return null
}

function trimmed({ text, start }: Line): { start: number; end: number } {
  const lead = text.length - text.trimStart().length
  if (lead === text.length) return { start, end: start + text.length }
  return { start: start + lead, end: start + text.trimEnd().length }
}
