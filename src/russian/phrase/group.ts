import type { Gender, GrammaticalNumber, ObliqueCase } from '../grammar.ts'
import { plain, respelled } from '../grammar.ts'
import {
  type AdjectiveReading,
  adjectiveNominative,
  pronounNominative,
  readAdjective,
} from '../noun/adjective.ts'
import type { NounReading, Sense } from '../noun/dictionary.ts'
import { readNoun } from '../noun/dictionary.ts'
import { GOVERNS_INSTRUMENTAL, isNounAdjective } from '../noun/noun-adjectives.ts'
import { readBySuffix } from '../noun/suffixes.ts'
import type { Token } from '../tokens.ts'

/** A head with the adjectives before it, read in one case: what changes, and where it ends. */
export interface Group {
  /** Index of the token after the head. */
  readonly end: number
  readonly changes: ReadonlyMap<number, string>
  readonly sense: Sense
  readonly certain: boolean
  /** The head's form could as well be the genitive of something that depends on another word. */
  readonly likeGenitive: boolean
  /** From the tables (or by a suffix, or an adjective standing for a noun). */
  readonly source: 'table' | 'suffix' | 'adjective'
  /** Already in the nominative: nothing changed. */
  readonly asWritten: boolean
  readonly governsInstrumental: boolean
}

interface Modifier {
  readonly at: number
  readonly written: string
  /** Small letters, without «ё». */
  readonly word: string
  readonly readings: readonly AdjectiveReading[]
  readonly pronoun?: string | undefined
  /** «отраслевым (функциональным) органам» */
  readonly inBrackets?: boolean
}

const ADVERBS =
  /^(вновь|впервые|особо|также|лично|только|именно|не|ранее|уже|успешно|своевременно|[а-я]+(тельно|ально|енно))$/
const NOMINATIVE_ADJECTIVE = /(ый|ий|ой|ая|яя|ое|ее|ые|ие)(ся)?$/

/** Reads adjectives and a head noun that stand in `from` beginning at token `start`. */
export function readGroup(tokens: readonly Token[], start: number, from: ObliqueCase): Group | undefined {
  const modifiers: Modifier[] = []
  let at = start
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'space') {
      at++
      continue
    }
    const bracketed =
      token.kind === 'bracket' && modifiers.length > 0 ? inBrackets(token.text, at, from) : undefined
    if (bracketed) {
      modifiers.push(bracketed)
      at++
      continue
    }
    if (token.kind !== 'word') {
      if (modifiers.length > 0 && joins(tokens, at, from)) {
        at++
        continue
      }
      break
    }
    const word = plain(token.text)
    if (modifiers.length > 0 && word === 'и' && joins(tokens, at, from)) {
      at++
      continue
    }
    const head = readHead(token.text, from, modifiers)
    if (head) return finished(at, token.text, head, modifiers)
    const modifier = readModifier(token.text, at, from)
    if (modifier) {
      modifiers.push(modifier)
      at++
      if (standsAlone(modifier, tokens, at, from)) break
      continue
    }
    if (ADVERBS.test(word) || NOMINATIVE_ADJECTIVE.test(word)) {
      at++
      continue
    }
    break
  }
  return modifiers.length > 0 ? withoutNoun(modifiers, tokens) : undefined
}

/** Readings of a word as a noun in any case, of a hyphenated one by its parts: педагогу-психологу. */
export function nounReadings(word: string): readonly NounReading[] {
  const whole = readNoun(word)
  const parts = word.split(/[-‑]/)
  const last = parts.at(-1)
  if (whole.length > 0 || parts.length < 2 || !last) return whole
  const endings = readNoun(last).length > 0 ? readNoun(last) : readBySuffix(last)
  return endings.map((reading) => {
    const before = parts.slice(0, -1).map((part) => {
      const same = [...readNoun(part), ...readBySuffix(part)].find(
        (one) => one.case === reading.case && one.number === reading.number,
      )
      return same?.nominative ?? part.toLowerCase()
    })
    return { ...reading, nominative: [...before, reading.nominative].join('-') }
  })
}

interface Head {
  readonly reading: NounReading
  readonly source: 'table' | 'suffix'
  readonly likeGenitive: boolean
  readonly asWritten: boolean
}

function readHead(word: string, from: ObliqueCase, modifiers: readonly Modifier[]): Head | undefined {
  if (/^[А-ЯЁ]{2,5}$/.test(word)) return undefined
  const table = nounReadings(word)
  const source = table.length > 0 ? 'table' : 'suffix'
  const readings = table.length > 0 ? table : isAdjectival(word, from) ? [] : readBySuffix(word)
  const fitting = readings.filter((reading) => reading.case === from)
  const agreeing = fitting.find((reading) => modifiers.every((modifier) => agrees(modifier, reading)))
  const likeGenitive = readings.some((reading) => reading.case === 'genitive')
  const found = agreeing ?? fitting[0]
  if (found) return { reading: found, source, likeGenitive, asWritten: false }
  // «осуществляющим управление»: a nominative cannot be the head of what stands in another case
  if (!modifiers.every(({ word: one }) => NOMINATIVE_ADJECTIVE.test(one))) return undefined
  const already = readings.find((reading) => reading.case === 'nominative')
  return already && source === 'table'
    ? { reading: already, source, likeGenitive, asWritten: true }
    : undefined
}

function isAdjectival(word: string, from: ObliqueCase): boolean {
  return from !== 'instrumental' && /(ому|ему|ым|им|ого|его|ых|их)(ся)?$/.test(plain(word))
}

function readModifier(written: string, at: number, from: ObliqueCase): Modifier | undefined {
  const word = plain(written)
  const pronoun = pronounNominative(word, from)
  if (pronoun) return { at, written, word, readings: [], pronoun }
  if (word.length < 5) return undefined
  const readings = readAdjective(word, from)
  return readings.length > 0 ? { at, written, word, readings } : undefined
}

function inBrackets(text: string, at: number, from: ObliqueCase): Modifier | undefined {
  const inner = /^\(([А-Яа-яё-]+)\)$/.exec(text)?.[1]
  const modifier = inner && nounReadings(inner).length === 0 ? readModifier(inner, at, from) : undefined
  return modifier && { ...modifier, inBrackets: true }
}

/** The nominative of a modifier beside this head; `undefined` if they do not agree. */
function changed(
  modifier: Modifier,
  head: { number: GrammaticalNumber; gender: Gender },
): string | undefined {
  const reading = agreeing(modifier, head)
  const form = modifier.pronoun ?? (reading && adjectiveNominative(reading, head.gender))
  if (form === undefined) return undefined
  const spelled = respelled(modifier.written, form)
  return modifier.inBrackets ? `(${spelled})` : spelled
}

function agrees(modifier: Modifier, head: { number: GrammaticalNumber; gender: Gender }): boolean {
  return modifier.pronoun !== undefined || agreeing(modifier, head) !== undefined
}

function agreeing(
  modifier: Modifier,
  head: { number: GrammaticalNumber; gender: Gender },
): AdjectiveReading | undefined {
  return modifier.readings.find(
    (reading) =>
      reading.number === head.number &&
      (reading.gender === 'plural' ||
        reading.gender === head.gender ||
        (reading.gender === 'common' && head.gender !== 'feminine')),
  )
}

/** «заведующей методическим кабинетом» names somebody by itself; «управляющим советам» waits for its noun. */
function standsAlone(modifier: Modifier, tokens: readonly Token[], next: number, from: ObliqueCase): boolean {
  if (!GOVERNS_INSTRUMENTAL.has(modifier.readings[0]?.stem ?? '')) return false
  if (from === 'instrumental') return true
  const words = tokens.slice(next).filter(({ kind }) => kind !== 'space')
  const noun = words.find(({ kind, text }) => kind !== 'word' || !readModifier(text, 0, from))
  const readings = noun?.kind === 'word' ? nounReadings(noun.text).filter((one) => one.case === from) : []
  return !readings.some((reading) => agrees(modifier, reading))
}

/** «общеобразовательным, дошкольным и специальным учреждениям»: a comma or «и» between adjectives of one head. */
function joins(tokens: readonly Token[], at: number, from: ObliqueCase): boolean {
  const token = tokens[at]
  if (token?.text !== ',' && plain(token?.text ?? '') !== 'и') return false
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== 'space')
  if (next?.kind !== 'word') return false
  const isNoun = nounReadings(next.text).length > 0
  return !isNoun && readModifier(next.text, at, from) !== undefined
}

function finished(at: number, word: string, head: Head, modifiers: readonly Modifier[]): Group {
  const { reading } = head
  const changes = new Map<number, string>()
  let certain = true
  if (!head.asWritten) {
    changes.set(at, respelled(word, reading.nominative))
    for (const modifier of modifiers) {
      const form = changed(modifier, reading)
      if (form === undefined) certain = false
      else changes.set(modifier.at, form)
    }
  }
  return {
    end: at + 1,
    changes,
    sense: reading.sense,
    certain,
    likeGenitive: head.likeGenitive,
    source: head.source,
    asWritten: head.asWritten,
    governsInstrumental: false,
  }
}

/** Adjectives with no noun after them name somebody themselves: обучающимся, заведующему отделом. */
function withoutNoun(modifiers: readonly Modifier[], tokens: readonly Token[]): Group | undefined {
  const last = modifiers.at(-1)
  const reading = last?.readings.find(({ number }) => number === 'plural') ?? last?.readings[0]
  if (!last || (!reading && !last.pronoun)) return undefined
  const gender = reading?.gender === 'feminine' ? 'feminine' : 'masculine'
  const number = reading?.number ?? 'plural'
  const changes = new Map<number, string>()
  let certain = true
  for (const modifier of modifiers) {
    const form = changed(modifier, { gender, number })
    if (form === undefined) certain = false
    else changes.set(modifier.at, form)
  }
  const known =
    isNounAdjective(last.word) || /(ущ|ющ|ащ|ящ|[вдсгкрх]ш|нн|им|ем)[а-я]{2,3}(ся)?$/.test(last.word)
  if (!known && !last.pronoun) return undefined
  const likeGenitive = reading ? /(ой|ей|ых|их|ого|его)(ся)?$/.test(last.word) : false
  return {
    end: last.at + 1,
    changes,
    sense: 'person',
    certain: certain && tokens.length > 0,
    likeGenitive,
    source: isNounAdjective(last.word) ? 'table' : 'adjective',
    asWritten: false,
    governsInstrumental: GOVERNS_INSTRUMENTAL.has(reading?.stem ?? ''),
  }
}
