import { inclineLastname } from 'lvovich'
import type { ObliqueCase, Sex } from '../grammar.ts'
import { plain, withCapitalsOf } from '../grammar.ts'
import { EXCEPTIONS, FAMILIES, type Family, INDECLINABLE } from './surname-families.ts'

/** A surname brought to the nominative; `certain` if nothing else could stand behind the form. */
export interface SurnameReading {
  readonly nominative: string
  readonly certain: boolean
  readonly sex?: Sex | undefined
}

const STRELETS: Readonly<Record<ObliqueCase, string>> = {
  genitive: 'ьца',
  dative: 'ьцу',
  accusative: 'ьца',
  instrumental: 'ьцом',
}

/** A surname in a case: lvovich's rules, after the exceptions it gets wrong. */
export function declineSurname(nominative: string, to: ObliqueCase, sex: Sex): string {
  const parts = nominative.split('-')
  if (parts.length > 1) return parts.map((part) => declineSurname(part, to, sex)).join('-')
  const exception = EXCEPTIONS.find((row) => row.sex === sex && plain(row.nominative) === plain(nominative))
  if (exception) return withCapitalsOf(nominative, exception[to])
  // lvovich gives «Стрелцу»
  if (sex === 'male' && /лец$/.test(nominative)) return nominative.slice(0, -2) + STRELETS[to]
  // lvovich gives «Рыжой»
  if (sex === 'female' && /[жшчщ]ая$/.test(nominative) && !/^(больш|чуж)/i.test(nominative))
    return nominative.slice(0, -2) + (to === 'accusative' ? 'ую' : 'ей')
  return inclineLastname(nominative, to, sex)
}

/**
 * The nominative whose `from` is what stands there. Candidates come from the table of families of surnames;
 * lvovich, used forwards, must turn a candidate back into the written form.
 */
export function surnameNominative(written: string, from: ObliqueCase, sex?: Sex): SurnameReading {
  const parts = written.split('-').filter(Boolean)
  if (parts.length > 1) {
    const readings = parts.map((part) => surnameNominative(part, from, sex))
    const text = readings.map((reading) => reading.nominative).join('-')
    return {
      nominative: text,
      certain: readings.every((reading) => reading.certain),
      sex: readings.at(-1)?.sex,
    }
  }
  if (INDECLINABLE.test(plain(written))) return { nominative: written, certain: true, sex }
  const exception = EXCEPTIONS.find((row) => (!sex || row.sex === sex) && plain(row[from]) === plain(written))
  if (exception)
    return { nominative: withCapitalsOf(written, exception.nominative), certain: true, sex: exception.sex }
  const [best, ...others] = candidates(plain(written), from, sex)
  if (!best) return { nominative: written, certain: true }
  const rival = best.family.ambiguous || others.some((other) => other.family.rank === best.family.rank)
  if (rival) return { nominative: written, certain: false }
  return { nominative: restored(written, best.nominative), certain: true, sex: best.family.sex }
}

interface Candidate {
  readonly nominative: string
  readonly family: Family
}

function candidates(written: string, from: ObliqueCase, sex?: Sex): readonly Candidate[] {
  const found: Candidate[] = []
  for (const family of FAMILIES) {
    if (sex && family.sex && family.sex !== sex) continue
    const ending = family[from]
    if (!written.endsWith(ending)) continue
    const stem = written.slice(0, written.length - ending.length)
    if (stem.length < 2 || (family.stem && !family.stem.test(stem))) continue
    const nominative = stem + family.nominative
    if (found.some((candidate) => candidate.nominative === nominative)) continue
    const sexes: readonly Sex[] = family.sex ? [family.sex] : ['male', 'female']
    const back = sexes.some((one) => plain(declineSurname(nominative, from, one)) === written)
    if (back) found.push({ nominative, family })
  }
  return found.sort((a, b) => a.family.rank - b.family.rank)
}

/** Keeps the letters of the written form (its «ё») wherever the nominative has the same ones. */
function restored(written: string, nominative: string): string {
  let same = 0
  while (same < nominative.length && plain(written.charAt(same)) === nominative.charAt(same)) same++
  const rest = nominative.slice(same)
  const shouted = written.length > 1 && written === written.toUpperCase()
  return written.slice(0, same) + (shouted ? rest.toUpperCase() : rest)
}
