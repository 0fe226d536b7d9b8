import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Message } from './message.ts'
import type { Places } from './place.ts'
import type { Entry, MapValue, Value } from './value.ts'
import { explainYaml, faultAt } from './yaml-faults.ts'

const DEEPEST = 20
/** Aliases, anchors and tags: what they refer to would be said nowhere, and they can grow without end. */
const ownSign = 'Значение не может начинаться со знаков «*», «&» и «!». Возьмите его в кавычки.'

interface Reading {
  readonly file: string
  readonly places: Places
  /** Where the YAML text begins in the file. */
  readonly offset: number
  readonly messages: Message[]
  readonly yaml: string
}

/** YAML → values with places; every scalar stays text, nothing is executed or expanded. */
export function readYaml(
  file: string,
  yaml: string,
  places: Places,
  offset: number,
): { value: MapValue | null; messages: readonly Message[] } {
  const reading: Reading = { file, places, offset, messages: [], yaml }
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    keepSourceTokens: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  for (const error of document.errors)
    for (const { message, start, end } of explainYaml(yaml, error)) report(reading, message, start, end)
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

/** One message for a line: what follows from the first fault says nothing new. */
function report(reading: Reading, message: string, start: number, end: number): void {
  const place = reading.places.between(reading.offset + start, reading.offset + end)
  if (reading.messages.some(({ line }) => line === place.line)) return
  reading.messages.push({ file: reading.file, ...place, severity: 'error', rule: 'broken-yaml', message })
}

function toValue(reading: Reading, node: Node, depth: number): Value | null {
  const [start, range] = node.range ?? [0, 0]
  const end = start + reading.yaml.slice(start, range).trimEnd().length
  const place = reading.places.between(reading.offset + start, reading.offset + end)
  if (depth > DEEPEST) {
    report(reading, 'Слишком глубокая вложенность.', start, end)
    return null
  }
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    const fault = faultAt(reading.yaml, start) ?? { message: ownSign, start, end }
    report(reading, fault.message, fault.start, fault.end)
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
    const value = isEmpty(pair.value)
      ? ({ type: 'scalar', text: '', place: keyPlace } as const)
      : toValue(reading, pair.value as Node, depth + 1)
    if (value !== null) entries.push({ key: String(pair.key.value).trim(), keyPlace, value })
  }
  return entries
}

/** Nothing typed after the colon: the key is all there is to show. */
function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.source === '' && value.type === 'PLAIN')
}
