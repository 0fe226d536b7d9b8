import type { Gender, GrammaticalNumber, ObliqueCase } from '../grammar.ts'
import { plain, respelled } from '../grammar.ts'
import {
  type AdjectiveReading,
  adjectiveNominative,
  pronounNominative,
  readAdjective,
} from '../noun/adjective.ts'
import { nounReadings } from '../noun/readings.ts'

/** A word before a head that agrees with it: an adjective, a participle, a pronoun. */
export interface Modifier {
  readonly at: number
  readonly written: string
  /** Small letters, without «ё». */
  readonly word: string
  readonly readings: readonly AdjectiveReading[]
  readonly pronoun?: string | undefined
  /** «отраслевым (функциональным) органам» */
  readonly inBrackets?: boolean
  /** Stands in the nominative already: «ведущий специалисту» (a slip of real texts), «Старший методист». */
  readonly nominative?: boolean
}

/** What a modifier must agree with. */
export interface Agreement {
  readonly number: GrammaticalNumber
  readonly gender: Gender
}

const NOMINATIVE: readonly (readonly [RegExp, Gender | 'plural'])[] = [
  [/(ый|ий|ой)(ся)?$/, 'masculine'],
  [/(ая|яя)(ся)?$/, 'feminine'],
  [/(ое|ее)(ся)?$/, 'neuter'],
  [/(ые|ие)(ся)?$/, 'plural'],
]

/** A word in `from` as a modifier; `undefined` if its ending is none of an adjective. */
export function readModifier(written: string, at: number, from: ObliqueCase): Modifier | undefined {
  const word = plain(written)
  const pronoun = pronounNominative(word, from)
  if (pronoun) return { at, written, word, readings: [], pronoun }
  if (word.length < 5) return undefined
  const readings = readAdjective(word, from)
  return readings.length > 0 ? { at, written, word, readings } : undefined
}

/** An adjective in the nominative, which stays as it is. */
export function readNominativeModifier(written: string, at: number): Modifier | undefined {
  const word = plain(written)
  if (!looksNominative(word) && !/^(все|каждый|сами)$/.test(word)) return undefined
  return { at, written, word, readings: [], nominative: true }
}

/** «(функциональным)»: one adjective alone in brackets. */
export function readBracketed(text: string, at: number, from: ObliqueCase): Modifier | undefined {
  const inner = /^\(([А-Яа-яё-]+)\)$/.exec(text)?.[1]
  const modifier = inner && nounReadings(inner).length === 0 ? readModifier(inner, at, from) : undefined
  return modifier && { ...modifier, inBrackets: true }
}

/** Could the word stand in the nominative, by its ending. */
export function looksNominative(word: string): boolean {
  return NOMINATIVE.some(([ending]) => ending.test(word))
}

/** Do the modifier, as it is written, and its head agree. */
export function agrees(modifier: Modifier, head: Agreement): boolean {
  if (modifier.pronoun) return true
  if (modifier.nominative) return nominativeAgrees(modifier.word, head)
  return agreeing(modifier, head) !== undefined
}

/** Does an adjective in the nominative agree with a head of this number and gender. */
export function nominativeAgrees(word: string, head: Agreement): boolean {
  const key = head.number === 'plural' ? 'plural' : head.gender
  return (
    /^(все|каждый|сами)$/.test(word) || NOMINATIVE.some(([ending, of]) => of === key && ending.test(word))
  )
}

/** The nominative of a modifier beside this head; `undefined` if they do not agree. */
export function changed(modifier: Modifier, head: Agreement): string | undefined {
  if (modifier.nominative) return modifier.written
  const reading = agreeing(modifier, head)
  const form = modifier.pronoun ?? (reading && adjectiveNominative(reading, head.gender))
  if (form === undefined) return undefined
  const spelled = respelled(modifier.written, form)
  return modifier.inBrackets ? `(${spelled})` : spelled
}

function agreeing(modifier: Modifier, head: Agreement): AdjectiveReading | undefined {
  return modifier.readings.find(
    (reading) =>
      reading.number === head.number &&
      (reading.gender === 'plural' ||
        reading.gender === head.gender ||
        (reading.gender === 'common' && head.gender !== 'feminine')),
  )
}
