import { type NounReading, readNoun } from './dictionary.ts'
import { readBySuffix } from './suffixes.ts'

/** Readings of a word as a head noun of the tables, in any case; of a hyphenated one by its parts: педагогу-психологу. */
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
