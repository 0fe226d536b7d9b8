import { getLastnameGender } from 'lvovich'
import { expect, test } from 'vitest'
import { declineSurname, surnameNominative } from '../../src/russian/name/surname.ts'
import { readLines } from './table.ts'

const CASES = ['genitive', 'dative', 'accusative', 'instrumental'] as const
const surnames = readLines('surnames.txt').flatMap((line) => line.split(' '))

/** A woman's form of the surname exists beside the man's, so this one is only a man's (or only a woman's). */
function sexOf(surname: string): 'male' | 'female' {
  return getLastnameGender(surname) === 'female' || /(ая|яя|[оеё]ва|[иы]на)$/.test(surname)
    ? 'female'
    : 'male'
}

test.each(surnames)('%s comes back from every case, or is called unsure', (surname) => {
  for (const from of CASES) {
    const declined = declineSurname(surname, from, sexOf(surname))
    const reading = surnameNominative(declined, from)
    expect(reading.certain ? reading.nominative : surname, `${from}: ${declined}`).toBe(surname)
  }
})

test('the dative is sure of all but a few', () => {
  const unsure = surnames.filter(
    (surname) => !surnameNominative(declineSurname(surname, 'dative', sexOf(surname)), 'dative').certain,
  )
  expect(unsure).toEqual(['Яровая', 'Луговая'])
})
