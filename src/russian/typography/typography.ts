import typografModule from 'typograf'
import { HYPHENS, PAIRS } from './pairs.ts'

const NBSP = '\u00a0'
const NBHY = '\u2011'

/**
 * typograf's rules of no-break spaces that only touch spaces and agree with the office's practice; what
 * they lack stands in `pairs.ts`.
 */
const TYPOGRAF_RULES = [
  'ru/nbsp/abbr',
  'ru/nbsp/afterNumberSign',
  'ru/nbsp/centuries',
  'ru/nbsp/dayMonth',
  'ru/nbsp/initials',
  'ru/nbsp/m',
  'ru/nbsp/mln',
  'ru/nbsp/page',
  'ru/nbsp/rubleKopek',
  'ru/nbsp/see',
  'ru/nbsp/year',
  'ru/nbsp/years',
  'common/nbsp/afterSectionMark',
]

// The package's types describe its CommonJS build, where the class is `default`; its ESM build, which runs here, is
// the class itself.
const Typograf = typografModule as unknown as typeof typografModule.default

const typograf = new Typograf({ locale: ['ru'], disableRule: '*', enableRule: TYPOGRAF_RULES })

/**
 * Puts no-break spaces (and no-break hyphens) into the pairs that are never parted at the end of a line:
 * initials and surname, «№» and its number, a day and its month, a year and «г.», a number and its unit,
 * «п.» and its number (ГОСТ Р 7.0.97-2016; Мильчин, Справочник издателя). Nothing else changes: no character is added or
 * taken away, spaces stay one for one, and doing it twice changes nothing.
 */
export function bindTypography(text: string): string {
  // What is bound already is read as if it were not, so that a second time finds the same pairs.
  const plain = text.replaceAll(NBSP, ' ').replaceAll(NBHY, '-')
  const spaced = PAIRS.reduce((done, pair) => bind(done, plain, pair, ' ', NBSP), plain)
  const proposed = onlySpaces(spaced, typograf.execute(plain))
  const bound = HYPHENS.reduce((done, hyphen) => bind(done, plain, hyphen, '-', NBHY), proposed)
  return keepBound(text, bound)
}

/** Binds in `done` every `loose` character of the matches found in `plain`, which is as long. */
function bind(done: string, plain: string, pair: RegExp, loose: string, bound: string): string {
  let result = ''
  let end = 0
  for (const { 0: match, index } of plain.matchAll(pair)) {
    result += done.slice(end, index)
    end = index + match.length
    for (let at = index; at < end; at++) result += plain.charAt(at) === loose ? bound : done.charAt(at)
  }
  return result + done.slice(end)
}

/** What the author bound stays bound. */
function keepBound(text: string, bound: string): string {
  return text.replace(/[\s\S]/g, (char, at: number) =>
    char === NBSP || char === NBHY ? char : bound.charAt(at),
  )
}

/** Takes from `proposal` its no-break spaces alone: those that stand where `text` has a space. */
function onlySpaces(text: string, proposal: string): string {
  let result = ''
  let at = 0
  for (const char of text) {
    const space = /\s/.test(char)
    if (!space) {
      while (at < proposal.length && /\s/.test(proposal.charAt(at))) at++
      if (!proposal.startsWith(char, at)) return text
      at += char.length
      result += char
      continue
    }
    const bound = char === ' ' && /[\u00a0\u202f]/.test(proposal.charAt(at))
    result += bound ? NBSP : char
    if (/\s/.test(proposal.charAt(at))) at++
  }
  return result
}
