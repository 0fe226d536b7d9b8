/**
 * How labels count: reads «2.1.», «а)», «IV.» as a format Word can number by itself, and says what Word
 * will print, so that only a label that comes out the same is left to Word.
 */
export type NumberFormat = 'decimal' | 'russianLower' | 'lowerRoman' | 'upperRoman'

/** The format of one level; with `whole` the numbers of the outer levels stand before its own. */
export interface Pattern {
  readonly format: NumberFormat
  readonly whole: boolean
  /** «.» or «)» */
  readonly end: string
}

/** Word leaves ё, й, ъ, ы, ь out when it counts in Russian letters. */
const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя'
const romanDigits = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

const spelled: Readonly<Record<NumberFormat, (count: number) => string>> = {
  decimal: String,
  russianLower: (count) => russianLetters.charAt(count - 1),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
}

const shapes: readonly { readonly format: NumberFormat; readonly shape: RegExp }[] = [
  { format: 'decimal', shape: /^(?<outer>(?:\d+\.)*)(?<own>\d+)(?<end>[.)]?)$/u },
  { format: 'russianLower', shape: /^(?<outer>)(?<own>[а-я])(?<end>[.)])$/u },
  { format: 'lowerRoman', shape: /^(?<outer>)(?<own>[ivx]+)(?<end>[.)])$/u },
  { format: 'upperRoman', shape: /^(?<outer>)(?<own>[IVX]+)(?<end>[.)])$/u },
]

/** The pattern a label of this level follows, and its own count; `undefined` for what Word cannot count. */
export function readLabel(
  text: string,
  level: number,
): { readonly pattern: Pattern; readonly count: number } | undefined {
  for (const { format, shape } of shapes) {
    const { outer = '', own = '', end = '' } = shape.exec(text)?.groups ?? {}
    const outerLevels = outer.split('.').length - 1
    if (own === '' || (outerLevels !== 0 && outerLevels !== level - 1)) continue
    const count = countOf(own, format)
    if (count !== undefined) return { pattern: { format, whole: outerLevels > 0, end }, count }
  }
  return undefined
}

/** What Word prints for counts of the levels down to this one. */
export function printed(pattern: Pattern, counts: readonly number[]): string {
  const outer = pattern.whole ? counts.slice(0, -1).map((count) => `${count}.`) : []
  return `${outer.join('')}${spelled[pattern.format](counts.at(-1) ?? 0)}${pattern.end}`
}

/** `w:lvlText` of a level: «%1.%2.» */
export function levelText(pattern: Pattern, level: number): string {
  const outer = pattern.whole ? Array.from({ length: level - 1 }, (_, index) => `%${index + 1}.`) : []
  return `${outer.join('')}%${level}${pattern.end}`
}

function countOf(own: string, format: NumberFormat): number | undefined {
  for (let count = 1; count < 1000; count++) if (spelled[format](count) === own) return count
  return undefined
}

function roman(count: number): string {
  let left = count
  let digits = ''
  for (const [digit, worth] of romanDigits) {
    while (left >= worth) {
      digits += digit
      left -= worth
    }
  }
  return digits
}
