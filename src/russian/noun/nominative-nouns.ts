import type { Forms, Gender, GrammaticalNumber } from '../grammar.ts'
import { plain } from '../grammar.ts'
import { declineNoun } from './declension.ts'
import { paradigmOf, pluralForms, readNoun } from './dictionary.ts'
import { DOCUMENT_NOUNS } from './documents.ts'

/** A noun in the nominative with the forms of its number. */
export interface NominativeNoun {
  readonly forms: Forms
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly animate: boolean
}

/** The noun that `word` (in the nominative) is: a head of the tables or a kind of document. */
export function readNominative(word: string): NominativeNoun | undefined {
  const head = paradigmOf(word)
  if (head) {
    const { gender, animate } = head.noun
    return { forms: head.paradigm.singular, gender, animate, number: 'singular' }
  }
  const document = DOCUMENT_NOUNS.get(plain(word))
  if (document) {
    const forms = declineNoun({ lemma: document.lemma, gender: document.gender, animate: false }).singular
    return { forms, gender: document.gender, animate: false, number: 'singular' }
  }
  return readPlural(word)
}

function readPlural(word: string): NominativeNoun | undefined {
  const reading = readNoun(word).find((one) => one.case === 'nominative' && one.number === 'plural')
  if (!reading) return undefined
  const forms = pluralForms(reading.nominative)
  return forms && { forms, gender: reading.gender, number: 'plural', animate: reading.animate }
}
