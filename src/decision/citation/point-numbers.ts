const number = '(?!\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})\\d{1,3}(?:\\.\\d{1,3})*'
const list = `${number}(?:\\s*(?:,|и|–|—|-)\\s*${number})*`
/** «пункты 1, 3–5», «п. 2.1», «пп. 1-3»: how points are named, with their numbers in a group. */
export const namedPoints = new RegExp(
  `(?<!\\p{L})(?:подпункт\\p{L}*|пункт\\p{L}*|пп?\\.)\\s*(${list})`,
  'giu',
)

/** Numbers of points that the words name, as written: «2.1», «2.1–2.3». */
export function readPoints(words: string): readonly string[] {
  // «подпункт 1 пункта 2» is 2.1.
  const flat = words.replaceAll(/подпункт\p{L}*\s+(\d+)\s+пункта\s+(\d+(?:\.\d+)*)/giu, 'пункт $2.$1')
  return [...flat.matchAll(namedPoints)].flatMap(([, numbers = '']) =>
    numbers
      .replaceAll(/\s*[–—-]\s*/gu, '–')
      .split(/\s*,\s*|\s+и\s+/u)
      .map((one) => one.trim()),
  )
}

/** «2.1–2.3» is 2.1, 2.2, 2.3; anything else is itself. */
export function rangeOfPoints(points: string): readonly string[] {
  const [, above = '', first, last] = /^((?:\d+\.)*)(\d+)–\1(\d+)$/.exec(points) ?? []
  if (first === undefined || last === undefined || Number(last) < Number(first)) return [points]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${above}${Number(first) + at}`)
}
