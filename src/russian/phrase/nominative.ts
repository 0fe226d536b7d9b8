import type { Declined, ObliqueCase } from '../grammar.ts'
import { plain } from '../grammar.ts'
import { readPerson } from '../name/person.ts'
import type { Sense } from '../noun/dictionary.ts'
import { type Token, tokenize } from '../tokens.ts'
import { endOfJoint, isApposition, isNamedBody, opensHead, type Seen } from './coordination.ts'
import { withLostSpaces } from './glued-words.ts'
import { readGroup } from './group.ts'
import { type Known, matchBody, readKnown } from './known-names.ts'
import { ABBREVIATION, NAMED_AFTER, SHORTENED, SKIPPED, TAKE_DATIVE } from './words.ts'

/**
 * An addressee or executor in an oblique case → nominative: «Комитету образования администрации МО «Заречье»»
 * → «Комитет образования администрации МО «Заречье»». Only the heads and the adjectives agreeing with them
 * change; what depends on a head, abbreviations and quoted names stay; what stands in brackets changes only
 * where it plainly stands in the same case. `known` are nominative names of people and bodies (pisar.yaml),
 * recognised in any case. What is unsure is kept as written.
 */
export function nominative(
  written: string,
  known: readonly string[] = [],
  from: ObliqueCase = 'dative',
): Declined {
  const phrase = withLostSpaces(written)
  const named = COMPOSED.exec(phrase)?.index ?? phrase.length
  const { text, certain } = bring(tokenize(phrase.slice(0, named)), readKnown(known), from)
  return { text: (text + phrase.slice(named)).trim(), certain }
}

/** «членам комиссии в составе Ивановой А.А., Петровой Б.Б.»: behind it is a genitive, however many there are. */
const COMPOSED = /(?<=[а-яё]\s)в\s+(?:следующем\s+)?составе(?![а-яё])/i

/** What the reader knows while it goes along the phrase. */
interface State extends Seen {
  readonly at: number
  /** A head is expected here; otherwise what stands here depends on the last head. */
  readonly expecting: boolean
}

interface Step {
  readonly state: State
  readonly changes: ReadonlyMap<number, string>
  readonly certain: boolean
}

const NOTHING: ReadonlyMap<number, string> = new Map()

function bring(tokens: readonly Token[], names: Known, from: ObliqueCase): Declined {
  const result = tokens.map(({ text }) => text)
  let certain = tokens.some(({ kind }) => /^(word|initials|quoted|acting)$/.test(kind))
  let state: State = begin(0)
  while (state.at < tokens.length) {
    const step = (state.expecting ? readExpected : readDependent)(tokens, state, from, names)
    for (const [at, text] of step.changes) result[at] = text
    if (!step.certain) certain = false
    state = step.state
  }
  return { text: result.join(''), certain }
}

function begin(at: number, sense?: Sense): State {
  return { at, expecting: true, sense, dependents: false, dativeTaken: false, instrumentalTaken: false }
}

function afterHead(at: number, sense: Sense, instrumentalTaken = false): State {
  return { ...begin(at, sense), expecting: false, instrumentalTaken }
}

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
    return shortened(at, state)
  if (SKIPPED.test(plain(token.text))) return moved({ ...state, at: at + 1 })
  return moved(afterHead(at + 1, state.sense ?? 'body'), NOTHING, false)
}

/** «зам. директора»: the head is cut short and stays; «гл. специалисту»: it is still to come. */
function shortened(at: number, state: State): Step {
  return moved({ ...afterHead(at + 2, 'person'), sense: state.sense ?? 'person' })
}

function readDependent(tokens: readonly Token[], state: State, from: ObliqueCase, names: Known): Step {
  const { at } = state
  const token = tokens[at]
  const passed = { ...state, at: at + 1 }
  if (!token) return moved(passed)
  const joint = endOfJoint(tokens, at)
  if (joint !== undefined)
    return opensHead(tokens, joint, state, from, names)
      ? moved(begin(joint, state.sense))
      : moved({ ...state, at: joint, dependents: true })
  if (token.kind === 'bracket') return moved(passed, readBracket(token, at, from, names))
  if (token.kind !== 'word' && token.kind !== 'initials') return moved(passed)
  const person = namedAfter(tokens, at)
    ? undefined
    : readPerson(tokens, at, from, names.people, from === 'dative' && bareSurname(token, state))
  if (person) return moved({ ...state, at: person.end }, person.changes, person.certain)
  if (isApposition(token, from, state) || isNamedBody(tokens, at, from, state))
    return moved(begin(at, state.sense))
  const dativeTaken = state.dativeTaken || (from === 'dative' && TAKE_DATIVE.test(plain(token.text)))
  return moved({ ...passed, dependents: true, dativeTaken })
}

/** «директору школы Серовой»: a surname without initials; a town («города Пушкина») stands in the genitive. */
function bareSurname(token: Token, state: State): boolean {
  return state.sense === 'person' && /^[А-ЯЁ][а-яё]+([оеё]в|[иы]н)(у|ой)$/.test(token.text)
}

/** «им. А.С. Пушкина»: a name that belongs to the institution. */
function namedAfter(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at)
  return NAMED_AFTER.test(before.map(({ text }) => text).join(''))
}

/** Surnames that plainly are no nominative: «(Серовой И.И.)», but not «(Лугина С.Е.)». */
const PLAINLY_DATIVE =
  /([оеё]в|[иы]н)(ой|у)(?![а-яё])|(ск|цк)ому(?![а-яё])|[А-ЯЁ][а-яё]{2,}([бвгджзклмнпрстфхцчшщ]у|ю)(?=\s+[А-ЯЁ]\.)/

/** A bracket changes when what is in it plainly stands in the case; else it is kept. */
function readBracket(token: Token, at: number, from: ObliqueCase, names: Known): ReadonlyMap<number, string> {
  const inner = token.text.slice(1, token.text.endsWith(')') ? -1 : undefined)
  const tokens = tokenize(inner)
  const group = from === 'dative' || from === 'instrumental' ? readGroup(tokens, 0, from) : undefined
  const plainly = group && !group.asWritten && !group.likeGenitive && group.source === 'table'
  if (!plainly && !(from === 'dative' && PLAINLY_DATIVE.test(inner))) return NOTHING
  const { text, certain } = bring(tokens, names, from)
  return certain ? new Map([[at, token.text.replace(inner, () => text)]]) : NOTHING
}
