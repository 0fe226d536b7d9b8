import type { ObliqueCase } from '../grammar.ts'
import { plain, respelled } from '../grammar.ts'
import type { NounReading, Sense } from '../noun/dictionary.ts'
import { GOVERNS_INSTRUMENTAL, isNounAdjective } from '../noun/noun-adjectives.ts'
import { nounReadings } from '../noun/readings.ts'
import { readBySuffix } from '../noun/suffixes.ts'
import type { Token } from '../tokens.ts'
import {
  agrees,
  changed,
  looksNominative,
  type Modifier,
  nominativeAgrees,
  readBracketed,
  readModifier,
  readNominativeModifier,
} from './modifier.ts'

/** A head with the adjectives before it, read in one case: what changes, and where it ends. */
export interface Group {
  /** Index of the token after the head. */
  readonly end: number
  readonly changes: ReadonlyMap<number, string>
  readonly sense: Sense
  readonly certain: boolean
  /** The head's form could as well be the genitive of something that depends on another word. */
  readonly likeGenitive: boolean
  /** From the tables, by a suffix, or an adjective standing for a noun. */
  readonly source: 'table' | 'suffix' | 'adjective'
  /** Already in the nominative: nothing changed. */
  readonly asWritten: boolean
  readonly governsInstrumental: boolean
}

interface Head {
  readonly reading: NounReading
  readonly source: 'table' | 'suffix'
  readonly likeGenitive: boolean
  readonly asWritten: boolean
}

const ADVERBS =
  /^(вновь|впервые|особо|также|лично|только|именно|не|ранее|уже|успешно|своевременно|[а-я]+(тельно|ально|енно))$/

/** Reads adjectives and a head noun that stand in `from` beginning at token `start`. */
export function readGroup(tokens: readonly Token[], start: number, from: ObliqueCase): Group | undefined {
  const modifiers: Modifier[] = []
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'space') continue
    if (modifiers.length > 0 && joins(tokens, at, from)) continue
    const bracketed =
      token.kind === 'bracket' && modifiers.length > 0 ? readBracketed(token.text, at, from) : undefined
    if (bracketed) {
      modifiers.push(bracketed)
      continue
    }
    if (token.kind !== 'word') break
    const head = readHead(token.text, from, modifiers)
    if (head) return withNoun(at, token.text, head, modifiers)
    if (ADVERBS.test(plain(token.text))) continue
    // «имеющим детей»: a noun in another case is no adjective
    if (nounReadings(token.text).length > 0) break
    const modifier = readModifier(token.text, at, from) ?? beforeNoun(token.text, at, modifiers)
    if (!modifier) break
    modifiers.push(modifier)
    if (standsAlone(modifier, tokens, at + 1, from)) break
  }
  return withoutNoun(modifiers)
}

/**
 * An adjective in the nominative. «описание», «повышение» are nouns and open no group; in «имеющим школьные
 * автобусы» the nominative belongs to what comes after.
 */
function beforeNoun(word: string, at: number, before: readonly Modifier[]): Modifier | undefined {
  if (!before.every((modifier) => looksNominative(modifier.word))) return undefined
  const isNoun = readBySuffix(word).some((reading) => reading.case === 'nominative')
  return isNoun ? undefined : readNominativeModifier(word, at)
}

function readHead(word: string, from: ObliqueCase, modifiers: readonly Modifier[]): Head | undefined {
  if (/^[А-ЯЁ]{2,5}$/.test(word)) return undefined
  const table = nounReadings(word)
  const source = table.length > 0 ? 'table' : 'suffix'
  const readings = table.length > 0 ? table : isAdjectival(word, from) ? [] : readBySuffix(word)
  const already = asNominative(readings, source, modifiers)
  const saysNominative = modifiers.some(({ nominative }) => nominative)
  const fitting = readings.filter((reading) => reading.case === from)
  const agreeing = fitting.find((reading) => modifiers.every((modifier) => agrees(modifier, reading)))
  // «Образовательные организации»: the adjective says which case it is
  const found = saysNominative ? (already ? undefined : agreeing) : (agreeing ?? fitting[0])
  const likeGenitive = readings.some((reading) => reading.case === 'genitive')
  if (found) return { reading: found, source, likeGenitive, asWritten: false }
  return already && { reading: already, source, likeGenitive, asWritten: true }
}

/** A head that is in the nominative already, with everything before it. */
function asNominative(
  readings: readonly NounReading[],
  source: Head['source'],
  modifiers: readonly Modifier[],
): NounReading | undefined {
  if (source !== 'table') return undefined
  return readings.find(
    (reading) =>
      reading.case === 'nominative' &&
      modifiers.every(({ word }) => looksNominative(word) || nominativeAgrees(word, reading)),
  )
}

function isAdjectival(word: string, from: ObliqueCase): boolean {
  return from !== 'instrumental' && /(ому|ему|ым|им|ого|его|ых|их)(ся)?$/.test(plain(word))
}

/** «заведующей методическим кабинетом» names somebody by itself; «управляющим советам» waits for its noun. */
function standsAlone(modifier: Modifier, tokens: readonly Token[], next: number, from: ObliqueCase): boolean {
  if (modifier.nominative || !GOVERNS_INSTRUMENTAL.has(modifier.readings[0]?.stem ?? '')) return false
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
  return nounReadings(next.text).length === 0 && readModifier(next.text, at, from) !== undefined
}

function withNoun(at: number, word: string, head: Head, modifiers: readonly Modifier[]): Group {
  const { reading, source, likeGenitive, asWritten } = head
  const nothing = { changes: new Map<number, string>(), certain: true }
  const { changes, certain } = asWritten ? nothing : inNominative(modifiers, reading)
  if (!asWritten) changes.set(at, respelled(word, reading.nominative))
  const { sense } = reading
  return { end: at + 1, changes, sense, certain, likeGenitive, source, asWritten, governsInstrumental: false }
}

/** Adjectives with no noun after them name somebody themselves: обучающимся, заведующему отделом. */
function withoutNoun(modifiers: readonly Modifier[]): Group | undefined {
  const last = modifiers.at(-1)
  if (!last) return undefined
  const table = isNounAdjective(last.word)
  const participle = /(ущ|ющ|ащ|ящ|[вдсгкрх]ш|нн|им|ем)[а-я]{2,3}(ся)?$/.test(last.word)
  const reading = last.readings.find(({ number }) => number === 'plural') ?? last.readings[0]
  const feminine = reading?.gender === 'feminine'
  // «важной составляющей частью»: a feminine participle rather waits for a noun nobody knows
  if (last.pronoun && !/^(все|каждый)$/.test(last.pronoun)) return undefined
  if (!table && !last.pronoun && (!participle || feminine || last.nominative)) return undefined
  const agreement = {
    gender: feminine ? 'feminine' : 'masculine',
    number: reading?.number ?? 'plural',
  } as const
  const { changes, certain } = last.nominative
    ? { changes: new Map(), certain: true }
    : inNominative(modifiers, agreement)
  return {
    end: last.at + 1,
    changes,
    sense: 'person',
    certain,
    likeGenitive: /(ой|ей|ых|их|ого|его)(ся)?$/.test(last.word),
    source: table ? 'table' : 'adjective',
    asWritten: last.nominative === true,
    governsInstrumental: GOVERNS_INSTRUMENTAL.has(reading?.stem ?? ''),
  }
}

function inNominative(modifiers: readonly Modifier[], head: Parameters<typeof changed>[1]) {
  const changes = new Map<number, string>()
  let certain = true
  for (const modifier of modifiers) {
    const form = changed(modifier, head)
    if (form === undefined) certain = false
    else changes.set(modifier.at, form)
  }
  return { changes, certain }
}
