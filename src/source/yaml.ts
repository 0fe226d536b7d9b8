import { type ErrorCode, isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Message } from './message.ts'
import type { Places } from './place.ts'
import type { Entry, MapValue, Value } from './value.ts'

/** Faults of YAML in the secretary's words; the parser's own words are English and speak of its grammar. */
const faults: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Неверный отступ. Выровняйте строку по соседним пробелами.',
  BAD_ALIAS: 'Значение не может начинаться со звёздочки. Возьмите его в кавычки.',
  BAD_SCALAR_START:
    'Значение не может начинаться с этого знака. Возьмите его в кавычки: заголовок: "@ и другие знаки".',
  BLOCK_AS_IMPLICIT_KEY: 'В значении есть двоеточие с пробелом. Возьмите всё значение в кавычки.',
  BLOCK_IN_FLOW: 'Внутри скобок [ ] и { } перенос с отступом не допускается.',
  DUPLICATE_KEY: 'Этот реквизит уже указан выше. Оставьте один.',
  MISSING_CHAR: 'Не хватает закрывающего знака: кавычки, скобки, запятой или двоеточия.',
  MULTILINE_IMPLICIT_KEY: 'Не хватает двоеточия после названия реквизита, или название занимает две строки.',
  TAB_AS_INDENT: 'Отступ сделан табуляцией. Замените её пробелами.',
  UNEXPECTED_TOKEN: 'Лишний знак. Проверьте кавычки и скобки в этой строке.',
}

const unknownFault = 'Строку не удалось прочитать. Нужно: «реквизит: значение», отступы пробелами.'
const aliasFault = faults.BAD_ALIAS ?? unknownFault
const DEEPEST = 20

interface Reading {
  readonly file: string
  readonly places: Places
  /** Where the YAML text begins in the file. */
  readonly offset: number
  readonly messages: Message[]
}

/** YAML → values with places; every scalar stays text, nothing is executed or expanded. */
export function readYaml(
  file: string,
  yaml: string,
  places: Places,
  offset: number,
): { value: MapValue | null; messages: readonly Message[] } {
  const reading: Reading = { file, places, offset, messages: [] }
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    keepSourceTokens: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  for (const error of document.errors)
    report(reading, 'broken-yaml', faults[error.code] ?? unknownFault, error.pos[0], error.pos[1])
  const value = document.contents === null ? null : toValue(reading, document.contents, 0)
  if (value === null || value.type === 'map') return { value, messages: reading.messages }
  if (reading.messages.length === 0)
    reading.messages.push({
      file,
      ...value.place,
      severity: 'error',
      rule: 'broken-yaml',
      message: 'Здесь должны стоять реквизиты, по одному в строке: «вид: приказ».',
    })
  return { value: null, messages: reading.messages }
}

function report(reading: Reading, rule: string, message: string, start: number, end: number): void {
  const place = reading.places.between(reading.offset + start, reading.offset + end)
  reading.messages.push({ file: reading.file, ...place, severity: 'error', rule, message })
}

function toValue(reading: Reading, node: Node, depth: number): Value | null {
  const [start, end] = node.range ?? [0, 0]
  const place = reading.places.between(reading.offset + start, reading.offset + end)
  if (isAlias(node) || depth > DEEPEST) {
    const message = isAlias(node) ? aliasFault : 'Слишком глубокая вложенность.'
    if (!reading.messages.some((m) => m.line === place.line))
      report(reading, 'broken-yaml', message, start, end)
    return null
  }
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value.trim() : ''
    return { type: 'scalar', text, place }
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => toValue(reading, item as Node, depth + 1) ?? [])
    return { type: 'list', items, place }
  }
  if (isMap(node)) return { type: 'map', entries: toEntries(reading, node.items, depth), place }
  return null
}

function toEntries(reading: Reading, pairs: readonly unknown[], depth: number): readonly Entry[] {
  const entries: Entry[] = []
  for (const pair of pairs) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    const [start, end] = pair.key.range ?? [0, 0]
    const keyPlace = reading.places.between(reading.offset + start, reading.offset + end)
    const empty: Value = { type: 'scalar', text: '', place: keyPlace }
    const value = pair.value === null ? empty : toValue(reading, pair.value as Node, depth + 1)
    if (value !== null) entries.push({ key: String(pair.key.value).trim(), keyPlace, value })
  }
  return entries
}
