import type { Declined, ObliqueCase } from '../grammar.ts'
import { plain } from '../grammar.ts'
import { readPerson } from '../name/person.ts'
import type { Sense } from '../noun/dictionary.ts'
import { nounReadings } from '../noun/readings.ts'
import { type Token, tokenize } from '../tokens.ts'
import { type Group, readGroup } from './group.ts'
import { type Known, matchBody, readKnown } from './known-names.ts'

/** Abbreviated institutions and words that never decline. */
export const ABBREVIATION =
  /^(?:[А-ЯЁA-Z]{2,}[а-яё]{0,2}(?:[-‑/][А-ЯЁA-Z\d]+)*|[А-ЯЁ][а-яё]{0,2}[А-ЯЁ]{1,}[А-Яа-яЁё]*)$/
const SHORTENED = /^(зам|нач|зав|гл|вед|ст|спец|рук|пом|отв|секр|дир|преп|чл|пред|мл|инсп|инж|деп)$/
const JOINTS = /^(и|или|либо|а|также)$/
const POSSESSIVE = /^(их|его|ее)$/
const SKIPPED = /^(их|его|ее|также|а|и|или|совместно|лично|персонально|вновь|г|гр|тов|господин)$/

/** What the reader knows while it goes along the phrase. */
interface State {
  readonly at: number
  /** A head is expected here; otherwise what stands here depends on the last head. */
  readonly expecting: boolean
  readonly sense: Sense | undefined
  /** Something already depends on the last head. */
  readonly dependents: boolean
  /** «по», «к» stand among the dependents: a dative there is theirs. */
  readonly dativeTaken: boolean
  readonly instrumentalTaken: boolean
}

/**
 * An addressee or executor in an oblique case → nominative: «Комитету образования администрации МО «Заречье»»
 * → «Комитет образования администрации МО «Заречье»». Only the heads and the adjectives agreeing with them
 * change; what depends on a head, abbreviations, quoted names and brackets stay. `known` are nominative names
 * of people and bodies (pisar.yaml), recognised in any case. What is unsure is kept as written.
 */
export function nominative(
  phrase: string,
  known: readonly string[] = [],
  from: ObliqueCase = 'dative',
): Declined {
  const tokens = tokenize(phrase)
  const names = readKnown(known)
  const result = tokens.map(({ text }) => text)
  let certain = tokens.some(
    ({ kind }) => kind === 'word' || kind === 'initials' || kind === 'quoted' || kind === 'acting',
  )
  let state: State = begin(0)
  while (state.at < tokens.length) {
    const step = state.expecting
      ? readExpected(tokens, state, from, names)
      : readDependent(tokens, state, from, names)
    for (const [at, text] of step.changes) result[at] = text
    if (!step.certain) certain = false
    state = step.state
  }
  return { text: result.join('').trim(), certain }
}

interface Step {
  readonly state: State
  readonly changes: ReadonlyMap<number, string>
  readonly certain: boolean
}

function begin(at: number, sense?: Sense): State {
  return { at, expecting: true, sense, dependents: false, dativeTaken: false, instrumentalTaken: false }
}

function afterHead(at: number, sense: Sense, instrumentalTaken = false): State {
  return { at, expecting: false, sense, dependents: false, dativeTaken: false, instrumentalTaken }
}

const NOTHING: ReadonlyMap<number, string> = new Map()

function moved(state: State, changes: ReadonlyMap<number, string> = NOTHING, certain = true): Step {
  return { state, changes, certain }
}

function readExpected(tokens: readonly Token[], state: State, from: ObliqueCase, names: Known): Step {
  const { at } = state
  const token = tokens[at]
  if (token?.kind === 'quoted') return moved(afterHead(at + 1, 'body'))
  if (token?.kind === 'acting') return moved(afterHead(at + 1, 'person'))
  if (token?.kind !== 'word' && token?.kind !== 'initials') return moved({ ...state, at: at + 1 })
  const body = matchBody(tokens, at, names)
  if (body) return moved(afterHead(body.end, 'body'), body.changes)
  const sure = readPerson(tokens, at, from, names.people, false)
  if (sure) return moved(afterHead(sure.end, 'person'), sure.changes, sure.certain)
  const group = readGroup(tokens, at, from)
  if (group)
    return moved(afterHead(group.end, group.sense, group.governsInstrumental), group.changes, group.certain)
  const person = readPerson(tokens, at, from, names.people, true)
  if (person) return moved(afterHead(person.end, 'person'), person.changes, person.certain)
  if (ABBREVIATION.test(token.text)) return moved(afterHead(at + 1, 'body'))
  if (SHORTENED.test(plain(token.text)) && /^[.-]/.test(tokens[at + 1]?.text ?? ''))
    return moved(afterHead(at + 2, 'person'))
  if (SKIPPED.test(plain(token.text))) return moved({ ...state, at: at + 1 })
  return moved(afterHead(at + 1, state.sense ?? 'body'), NOTHING, false)
}

function readDependent(tokens: readonly Token[], state: State, from: ObliqueCase, names: Known): Step {
  const { at } = state
  const token = tokens[at]
  if (!token) return moved({ ...state, at: at + 1 })
  const joint = endOfJoint(tokens, at)
  if (joint !== undefined) {
    return opensHead(tokens, joint, state, from, names)
      ? moved(begin(joint, state.sense))
      : moved({ ...state, at: joint, dependents: true })
  }
  if (token.kind === 'bracket') return moved({ ...state, at: at + 1 }, nameInBracket(token, at, from, names))
  if (token.kind !== 'word' && token.kind !== 'initials') return moved({ ...state, at: at + 1 })
  if (!namedAfter(tokens, at)) {
    const person = readPerson(tokens, at, from, names.people, false)
    if (person) return moved({ ...state, at: person.end }, person.changes, person.certain)
  }
  if (!state.dependents && apposition(token, from, state)) return moved(begin(at, state.sense))
  const preposition = /^(по|к|ко|согласно|благодаря)$/.test(plain(token.text))
  return moved({
    ...state,
    at: at + 1,
    dependents: true,
    dativeTaken: state.dativeTaken || (from === 'dative' && preposition),
  })
}

/** Behind a comma, «и», a dash between spaces: the index where the next head could begin. */
function endOfJoint(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind === 'mark') {
    const dash = /^[-–—]$/.test(token.text) && tokens[at - 1]?.kind === 'space'
    if (!dash && !/^[,;/+]$/.test(token.text)) return undefined
  } else if (token?.kind !== 'word' || !JOINTS.test(plain(token.text))) return undefined
  let next = at + 1
  while (tokens[next] && (tokens[next]?.kind === 'space' || JOINTS.test(plain(tokens[next]?.text ?? ''))))
    next++
  return next
}

/**
 * Does a new head begin after a joint, or does what stands there still depend on the last head:
 * «руководителям школ и педагогам», but «отделу общего и дошкольного образования».
 */
function opensHead(
  tokens: readonly Token[],
  at: number,
  state: State,
  from: ObliqueCase,
  names: Known,
): boolean {
  const token = tokens[at]
  if (!token) return false
  if (POSSESSIVE.test(plain(token.text))) return opensHead(tokens, at + 2, state, from, names)
  if (token.kind === 'acting' || matchBody(tokens, at, names)) return true
  if (readPerson(tokens, at, from, names.people, false)) return true
  const group = token.kind === 'word' ? readGroup(tokens, at, from) : undefined
  if (!group || group.asWritten) return false
  return headFits(group, state, from, /^[А-ЯЁ]/.test(token.text))
}

function headFits(group: Group, state: State, from: ObliqueCase, capital: boolean): boolean {
  if (group.source === 'suffix' && group.sense !== 'person') return !state.dependents
  if (state.instrumentalTaken && from === 'instrumental' && group.sense === 'body') return false
  if (state.dativeTaken && group.sense === 'body' && !capital) return false
  if (state.dativeTaken && group.source !== 'table') return false
  if (!state.dependents) return true
  const couldDepend =
    from === 'dative' || from === 'instrumental'
      ? group.likeGenitive
      : from === 'genitive' || group.likeGenitive
  return !couldDepend || (group.sense === state.sense && group.source !== 'adjective')
}

/** «педагогу психологу»: a second noun of a person straight after the first. */
function apposition(token: Token, from: ObliqueCase, state: State): boolean {
  if (state.sense !== 'person' || from === 'genitive' || from === 'accusative') return false
  const readings = nounReadings(token.text)
  return (
    readings.some((one) => one.case === from && one.sense === 'person') &&
    !readings.some((one) => one.case === 'genitive')
  )
}

/** «им. А.С. Пушкина», «имени Ю.А. Гагарина»: a name that belongs to the institution. */
function namedAfter(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .join('')
  return /(?:им\.|имени|памяти)\s*(?:[А-Яа-яё]+\s+)?$/i.test(before)
}

/** «(Ивановой И.И.)» declines when it plainly stands in the case; «(Лугина С.Е.)» is kept. */
function nameInBracket(
  token: Token,
  at: number,
  from: ObliqueCase,
  names: Known,
): ReadonlyMap<number, string> {
  const inner = token.text.slice(1, token.text.endsWith(')') ? -1 : undefined)
  const tokens = tokenize(inner)
  const plainly = from === 'dative' && /(ов|ев|ёв|ин|ын)(ой|у)(?![а-яё])|(ск|цк)ому(?![а-яё])/.test(inner)
  if (!plainly) return NOTHING
  const result = tokens.map(({ text }) => text)
  for (let i = 0; i < tokens.length; i++) {
    const person = readPerson(tokens, i, from, names.people, false)
    for (const [index, text] of person?.changes ?? NOTHING) result[index] = text
    if (person) i = person.end - 1
  }
  return new Map([[at, token.text.replace(inner, () => result.join(''))]])
}
