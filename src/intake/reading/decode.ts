/** Bytes of a text file as text, or why they are none. */
export type Decoded = { readonly text: string } | { readonly problem: 'binary' | 'empty' }

/** Encodings that Russian texts are kept in; what a text would hold most letters of in small is right. */
const oldEncodings = ['windows-1251', 'koi8-r', 'ibm866'] as const

/**
 * Text of a file whatever its encoding: a mark of byte order decides, then UTF-8 if the bytes are valid as such,
 * then the old encoding in which most of the words are Russian words.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = decode(bytes).replace(/\r\n?|\u2028|\u0085/g, '\n')
  if (/[\p{L}\p{N}]/u.test(text) === false) return { problem: isBinary(text) ? 'binary' : 'empty' }
  return isBinary(text) ? { problem: 'binary' } : { text }
}

function decode(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideOf(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return oldEncodings
      .map((encoding) => new TextDecoder(encoding).decode(bytes))
      .reduce((best, text) => (russianness(text) > russianness(best) ? text : best))
  }
}

/** UTF-16 without a mark of byte order: of each two bytes one says only that the sign is Cyrillic or Latin. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, MOST_LOOKED_AT) / 2)
  let low = 0
  let high = 0
  for (let at = 0; at < pairs; at++) {
    if (pages.has(bytes[2 * at + 1] ?? -1)) low++
    if (pages.has(bytes[2 * at] ?? -1)) high++
  }
  if (pairs < 4 || bytes.length % 2 !== 0 || Math.max(low, high) < pairs * 0.9) return null
  return low > high ? 'utf-16le' : 'utf-16be'
}

const MOST_LOOKED_AT = 4000
/** Of U+0000 – Latin, U+0400 – Cyrillic, U+2000 – dashes and quotes, U+2100 – «№». */
const pages: ReadonlySet<number> = new Set([0x00, 0x04, 0x20, 0x21])

/** How many letters stand as they do in Russian: a small one after a letter, a capital after none. */
function russianness(text: string): number {
  const usual =
    text.match(/[а-яё]{2,}|(?<![а-яёА-ЯЁ])[А-ЯЁ][а-яё]+|[оеаинт](?![а-яё])/gu)?.join('').length ?? 0
  const strange =
    text.match(/[а-яё][А-ЯЁ]|[\u2500-\u259f\u0080-\u009f]|[\u0402-\u040f\u0452-\u045f]/gu)?.length ?? 0
  return usual - 4 * strange
}

/** Control characters that no text holds. */
function isBinary(text: string): boolean {
  const strange = text.match(/(?![\t\n\r\f\v])\p{Cc}|\ufffd/gu)?.length ?? 0
  return strange > Math.max(2, text.length / 200)
}
