import type { Case, Forms, Gender, GrammaticalNumber } from '../grammar.ts'
import { CASES, plain } from '../grammar.ts'
import { declineNoun } from './declension.ts'
import { paradigmOf, pluralForms, readNoun } from './dictionary.ts'
import { DOCUMENT_NOUNS, PLURAL_DOCUMENTS } from './documents.ts'

/** A noun in the nominative with the forms of its number. */
export interface NominativeNoun {
  readonly forms: Forms
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly animate: boolean
}

/** The noun that `word` (in the nominative) is: a head of the tables or a kind of document. */
export function readNominative(word: string): NominativeNoun | undefined {
  return readWhole(word) ?? readHyphened(word)
}

/** план-график → планом-графиком; the part before the hyphen stays where nobody knows it: чек-листом. */
function readHyphened(word: string): NominativeNoun | undefined {
  const [first = '', last] = word.split('-')
  const noun = last ? readWhole(last) : undefined
  if (!noun) return undefined
  const before = readWhole(first)?.forms
  const both = (name: Case) => `${before?.[name] ?? first}-${noun.forms[name]}`
  const forms = Object.fromEntries(CASES.map((name) => [name, both(name)])) as Record<Case, string>
  return { ...noun, forms }
}

function readWhole(word: string): NominativeNoun | undefined {
  const head = paradigmOf(word)
  if (head) {
    const { gender, animate } = head.noun
    return { forms: head.paradigm.singular, gender, animate, number: 'singular' }
  }
  const document = DOCUMENT_NOUNS.get(plain(word))
  if (document) {
    const forms = declineNoun({ ...document, animate: false }).singular
    return { forms, gender: document.gender, animate: false, number: 'singular' }
  }
  const plural = PLURAL_DOCUMENTS.get(plain(word))
  if (plural) return { forms: plural, gender: 'masculine', animate: false, number: 'plural' }
  return readPlural(word)
}

function readPlural(word: string): NominativeNoun | undefined {
  const reading = readNoun(word).find((one) => one.case === 'nominative' && one.number === 'plural')
  if (!reading) return undefined
  const forms = pluralForms(reading.nominative)
  return forms && { forms, gender: reading.gender, number: 'plural', animate: reading.animate }
}
