const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
/** The letters Word numbers with: no «ё», «й», «ъ», «ь» (ISO/IEC 29500-1, 17.18.59). */
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'

/** Formats of list numbers that are not plain digits. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  upperRoman: toRoman,
  lowerRoman: (number) => toRoman(number).toLowerCase(),
  russianLower: (number) => toLetters(number, russian),
  russianUpper: (number) => toLetters(number, russian).toUpperCase(),
  lowerLetter: (number) => toLetters(number, latin),
  upperLetter: (number) => toLetters(number, latin).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  numberInDash: (number) => `- ${number} -`,
  none: () => '',
  bullet: () => '',
}

/** A number as Word writes it in a format; formats that offices do not use come as digits. */
export function inFormat(number: number, format: string): string {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined
  return write && number > 0 && number < 10_000 ? write(number) : String(number)
}

function toRoman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, letters] of roman) for (; rest >= value; rest -= value) text += letters
  return text
}

/** а, б … я, аа, бб …: behind the last letter each is doubled. */
function toLetters(number: number, letters: string): string {
  const times = Math.floor((number - 1) / letters.length) + 1
  return times > 9 ? String(number) : letters.charAt((number - 1) % letters.length).repeat(times)
}
