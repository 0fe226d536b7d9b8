import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { inRussianLetters } from '#russian'
import type { Entry, MapValue, Message, Place, Value } from '#source'
import { keyOf, keys, wordOf } from './keys.ts'

/** Where each value of the front matter stands, by its path: `signatures.0.name`. */
export type PlaceMap = ReadonlyMap<string, Place>

export interface Reading<Output> {
  /** `null` when the values break the schema; the messages say where. */
  readonly value: Output | null
  readonly places: PlaceMap
  readonly messages: readonly Message[]
}

type Plain = string | Plain[] | { [key: string]: Plain }
type Issue = z.core.$ZodIssue

/**
 * Values with places → typed values of a schema; faults are messages at the exact value. With `salvage` the faulty
 * values are left out and the rest is read: one slip in `pisar.yaml` must not cost every document.
 */
export function readValues<Schema extends z.ZodType>(
  file: string,
  map: MapValue,
  schema: Schema,
  salvage = false,
): Reading<z.output<Schema>> {
  const places = new Map<string, Place>()
  const keyPlaces = new Map<string, Place>()
  const messages: Message[] = []
  const plain = toPlain(map, '', { file, places, keyPlaces, messages })
  const parsed = schema.safeParse(plain, { reportInput: true })
  if (parsed.success) return { value: parsed.data, places, messages }
  const faults = flatten(parsed.error.issues).flatMap(describe)
  for (const fault of faults) {
    const path = fault.path.map(String)
    const place = nearest(fault.atKey ? keyPlaces : places, path) ?? nearest(places, path) ?? map.place
    messages.push({ file, ...place, severity: 'error', rule: fault.rule, message: fault.message })
  }
  messages.sort((a, b) => a.line - b.line || a.column - b.column)
  const sound = faults.reduce<Plain>((rest, { path }) => without(rest, path.map(String)), plain)
  const rest = salvage ? schema.safeParse(sound) : parsed
  return { value: rest.success ? rest.data : null, places, messages }
}

/** The values without the one at a path; a list with a faulty item goes whole. */
function without(plain: Plain, [key, ...deeper]: readonly string[]): Plain {
  if (key === undefined || typeof plain === 'string' || Array.isArray(plain)) return plain
  const { [key]: inner, ...rest } = plain
  const goesWhole = deeper.length === 0 || typeof inner !== 'object' || Array.isArray(inner)
  return goesWhole ? rest : { ...rest, [key]: without(inner, deeper) }
}

interface Walk {
  readonly file: string
  readonly places: Map<string, Place>
  readonly keyPlaces: Map<string, Place>
  readonly messages: Message[]
}

function toPlain(value: Value, path: string, walk: Walk): Plain {
  if (path !== '') walk.places.set(path, value.place)
  if (value.type === 'scalar') return value.text
  const under = (key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`)
  if (value.type === 'list') return value.items.map((item, at) => toPlain(item, under(at), walk))
  const plain: { [key: string]: Plain } = Object.create(null)
  const seen = new Map<string, Entry>()
  for (const entry of value.entries) {
    const key = keyOf(entry.key) ?? entry.key
    const before = seen.get(key)
    if (before) walk.messages.push(twice(walk.file, entry, before))
    seen.set(key, entry)
    walk.keyPlaces.set(under(key), entry.keyPlace)
    plain[key] = toPlain(entry.value, under(key), walk)
  }
  return plain
}

function twice(file: string, entry: Entry, before: Entry): Message {
  return {
    file,
    ...entry.keyPlace,
    severity: 'error',
    rule: 'duplicate-key',
    message: again(entry.key, before),
    cause: { file, ...before.keyPlace, message: 'впервые здесь' },
  }
}

function again(typed: string, { key, keyPlace: { line } }: Entry): string {
  return key === typed
    ? `«${typed}» уже указано в строке ${line}. Оставьте одно.`
    : `«${typed}» – то же, что «${key}» в строке ${line}. Оставьте одно.`
}

/** The most telling branch of a union speaks for all of it: the one that got furthest. */
function flatten(issues: readonly Issue[], path: readonly PropertyKey[] = []): readonly Issue[] {
  return issues.flatMap((issue) => {
    const whole = { ...issue, path: [...path, ...issue.path] } as Issue
    if (issue.code !== 'invalid_union') return [whole]
    const last = issue.errors.at(-1)
    return last ? flatten(last, whole.path) : [whole]
  })
}

interface Fault {
  readonly rule: string
  readonly message: string
  readonly path: readonly PropertyKey[]
  readonly atKey?: boolean
}

const shapes: Readonly<Record<string, string>> = {
  string: 'Нужно одно значение в той же строке.',
  array: 'Нужен список: каждая строка с отступом и дефисом «- ».',
  object: 'Нужны вложенные реквизиты, каждый на своей строке с отступом.',
  record: 'Нужны вложенные реквизиты, каждый на своей строке с отступом.',
}

function describe(issue: Issue): readonly Fault[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      rule: 'unknown-key',
      message: keyOf(key)
        ? `Реквизит «${wordOf(key)}» здесь не ставится. Перенесите его или уберите.`
        : `Неизвестный реквизит «${key}».${advice(key)}`,
      path: [...path, key],
      atKey: true,
    }))
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [{ rule: 'missing-requisite', message: lacks(wordOf(String(path.at(-1)))), path }]
  if (
    issue.code === 'invalid_type' &&
    issue.expected !== 'string' &&
    path[path.length - (typeof path.at(-1) === 'number' ? 2 : 1)] === 'signatures'
  )
    return [{ rule: 'wrong-type', message: asSignature, path }]
  if (issue.code === 'invalid_type')
    return [{ rule: 'wrong-type', message: shapes[issue.expected] ?? 'Значение не того вида.', path }]
  const rule = issue.code === 'custom' ? issue.params?.rule : undefined
  return [{ rule: typeof rule === 'string' ? rule : 'empty-value', message: issue.message, path }]
}

const asSignature =
  'Подпись – это должность и имя, каждое на своей строке: «- должность: За председателя», под ней с отступом «имя: А.В. Кречетов».'

function lacks(word: string): string {
  return `Не указано: «${word}». Добавьте строку «${word}: …».`
}

function nearest(places: PlaceMap, path: readonly string[]): Place | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join('.'))
    if (place) return place
  }
  return undefined
}

/** What was meant: a slip of the pen, Latin letters, a dash glued on. */
function advice(typed: string): string {
  const undashed = typed.replace(/^[-–—]\s*/, '')
  if (undashed !== typed && keyOf(undashed)) return ` Пункт списка – дефис и пробел: «- ${undashed}».`
  const retyped = inRussianLetters(typed)
  if (retyped && keyOf(retyped)) return ` В нём латинские буквы. Наберите «${retyped}» русскими.`
  const close = Object.values(keys)
    .map(({ word }) => ({ word, steps: distance(typed.toLowerCase(), word) }))
    .sort((a, b) => a.steps - b.steps)[0]
  return close && close.steps <= Math.max(1, Math.floor(typed.length / 3))
    ? ` Возможно, «${close.word}»?`
    : ' Уберите его или исправьте название.'
}
