import { millimetresPerInch, type Sized, usualDensity } from './sized.ts'

const broken: Sized = { problem: 'разметка SVG повреждена: откройте рисунок в редакторе и сохраните заново' }

/** What begins, ends or stands alone in an XML text, in its order. */
const pieces =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^[>]|\[[\s\S]*?\])*>|<\/?[^\s<>/]+(?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>|</giu

/** What an SVG may not have: it would be run, loaded from elsewhere, or shown by browsers alone. */
const forbidden: readonly (readonly [found: RegExp, problem: string])[] = [
  [/<(?:[\w-]+:)?script[\s>/]/iu, 'в нём есть сценарий'],
  [/<[^<>]*\son[a-z]+\s*=/iu, 'в нём есть сценарий'],
  [/<(?:[\w-]+:)?foreignObject[\s>/]/iu, 'в нём есть вставка веб-страницы'],
  [/<!ENTITY[^>]*(?:\sSYSTEM\s|\sPUBLIC\s|["'][^"'>]*[&<])/iu, 'в нём есть ссылка на другой файл'],
  [
    /\b(?:xlink:)?href\s*=\s*["']\s*(?!#|data:image\/(?:png|jpe?g)[;,])[^"'\s]/iu,
    'в нём есть ссылка на другой файл',
  ],
  [/url\(\s*["']?\s*(?!#|["'\s]|data:)[^)]/iu, 'в нём есть ссылка на другой файл'],
  [/@import\b/iu, 'в нём есть ссылка на другой файл'],
]

export function isSvg(bytes: Buffer): boolean {
  return /^(?:\uFEFF)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg[\s>])/iu.test(bytes.toString('utf8', 0, 400))
}

/** SVG as a picture alone: well formed, nothing in it that runs or leads elsewhere. */
export function sizeOfSvg(bytes: Buffer): Sized {
  const text = bytes.toString('utf8')
  const root = rootOf(text)
  if (root === null) return broken
  for (const [found, problem] of forbidden)
    if (found.test(withoutWords(text)))
      return { problem: `${problem}: сохраните рисунок как «простой SVG» без этого` }
  const strange = strangeLetter(text)
  if (strange !== null)
    return {
      problem: `в его надписях есть знак «${strange}», которого нет в шрифте: переведите надписи в кривые`,
    }
  return sizeOfRoot(root)
}

/** What Tinos has for certain: Latin, Cyrillic with the letters of all languages of Russia, marks. */
const LETTERS = /[\s\u0020-\u007e\u00a0-\u017f\u0400-\u052f\u2010-\u2030№₽€™←→≤≥]/u

/** The first letter of its texts that the fonts of documents may lack. */
function strangeLetter(text: string): string | null {
  for (const [written] of withoutWords(text).matchAll(/<(?:\w+:)?text[\s>][\s\S]*?<\/(?:\w+:)?text>/gu)) {
    const words = written.replace(/<[^<>]*>/gu, '').replace(/&#(?:x([\da-f]+)|(\d+));/giu, numbered)
    const strange = [...words].find((letter) => !LETTERS.test(letter))
    if (strange !== undefined) return strange
  }
  return null
}

/** A letter given by its number. */
function numbered(_: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** Comments are no part of the picture. */
function withoutWords(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/gu, '')
}

/** The tag `svg` at the root; `null` where tags do not close each other. */
function rootOf(text: string): string | null {
  const open: string[] = []
  let root: string | null = null
  for (const [piece] of text.matchAll(pieces)) {
    if (piece === '<') return null
    if (/^<[!?]/u.test(piece)) continue
    const name = /^<\/?([^\s<>/]+)/u.exec(piece)?.[1] ?? ''
    if (piece.startsWith('</')) {
      if (open.pop() !== name) return null
      continue
    }
    if (open.length === 0) {
      if (root !== null || !/^(?:\w+:)?svg$/u.test(name)) return null
      root = piece
    }
    if (!piece.endsWith('/>')) open.push(name)
  }
  return open.length === 0 ? root : null
}

/** Pixels of CSS to a unit. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
}

function sizeOfRoot(root: string): Sized {
  const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(root)?.[1]
  const length = (name: string) => {
    const { digits = '', unit = '' } =
      /^\s*(?<digits>\d*\.?\d+(?:e-?\d+)?)\s*(?<unit>[a-z]*)\s*$/iu.exec(attribute(name) ?? '')?.groups ?? {}
    return Number(digits) * (units[unit.toLowerCase()] ?? 0)
  }
  const [, , boxWidth = 0, boxHeight = 0] = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number)
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxHeight / boxWidth : 0
  const width = length('width') || (ratio > 0 && length('height') / ratio) || boxWidth
  const height = length('height') || width * ratio
  if (!(width > 0 && height > 0))
    return { problem: 'у рисунка нет размера: нужны width и height или viewBox' }
  const toMillimetres = millimetresPerInch / usualDensity
  return { width: width * toMillimetres, height: height * toMillimetres }
}
