import type { Gender, GrammaticalNumber, ObliqueCase } from '../grammar.ts'

interface Head {
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly animate: boolean
}

type Endings = Readonly<Record<ObliqueCase, string>>

const HARD: Readonly<Record<Gender | 'plural', Endings>> = {
  masculine: { genitive: 'ого', dative: 'ому', accusative: '', instrumental: 'ым' },
  neuter: { genitive: 'ого', dative: 'ому', accusative: '', instrumental: 'ым' },
  feminine: { genitive: 'ой', dative: 'ой', accusative: 'ую', instrumental: 'ой' },
  plural: { genitive: 'ых', dative: 'ым', accusative: '', instrumental: 'ыми' },
}

const SOFT: Readonly<Record<Gender | 'plural', Endings>> = {
  masculine: { genitive: 'его', dative: 'ему', accusative: '', instrumental: 'им' },
  neuter: { genitive: 'его', dative: 'ему', accusative: '', instrumental: 'им' },
  feminine: { genitive: 'ей', dative: 'ей', accusative: 'юю', instrumental: 'ей' },
  plural: { genitive: 'их', dative: 'им', accusative: '', instrumental: 'ими' },
}

/** An adjective in the nominative (small letters) → the case of the head it agrees with. */
export function declineAdjective(adjective: string, to: ObliqueCase, head: Head): string {
  const reflexive = adjective.endsWith('ся')
  const bare = reflexive ? adjective.slice(0, -2) : adjective
  const stem = bare.slice(0, -2)
  const written = bare.slice(-2)
  const key = head.number === 'plural' ? 'plural' : head.gender
  if (to === 'accusative' && key !== 'feminine' && !(head.animate && key !== 'neuter')) return adjective
  const asked = to === 'accusative' && key !== 'feminine' ? 'genitive' : to
  const soft = /^(яя|ее)$/.test(written) || (/^(ий|ие)$/.test(written) && /[^гкх]$/.test(stem))
  const sibilant = /[жшчщ]$/.test(stem)
  const ending = (soft || sibilant ? SOFT : HARD)[key][asked]
  const spelled =
    sibilant && ending === 'юю' ? 'ую' : /[гкх]$/.test(stem) ? ending.replace(/^ы/, 'и') : ending
  return stem + spelled + (reflexive ? 'ся' : '')
}
