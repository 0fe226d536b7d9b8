/**
 * Reads what the drawing must know of a TrueType font before Typst sees it: which characters it holds
 * and how high a line of it is.
 */

/** Line of a font as a fraction of its size, as Word and LibreOffice measure it (`hhea` with its gap). */
export interface LineMetrics {
  /** From the top of the line to the baseline; the gap stands above, as in LibreOffice. */
  readonly ascent: number
  /** From one baseline to the next at single spacing. */
  readonly line: number
}

export function readLineMetrics(font: Buffer): LineMetrics {
  const unitsPerEm = font.readUInt16BE(tableOffset(font, 'head') + 18)
  const hhea = tableOffset(font, 'hhea')
  const [ascender, descender, gap] = [4, 6, 8].map((at) => font.readInt16BE(hhea + at)) as [
    number,
    number,
    number,
  ]
  return { ascent: (ascender + gap) / unitsPerEm, line: (ascender - descender + gap) / unitsPerEm }
}

/** Glyphs of the font by code point. */
export type Glyphs = ReadonlyMap<number, number>

export function readGlyphs(font: Buffer): Glyphs {
  const cmap = tableOffset(font, 'cmap')
  const found = new Map<number, number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    const isUnicode = [0, 3].includes(font.readUInt16BE(cmap + 4 + index * 8))
    if (isUnicode && format === 4) addSegments(font, subtable, found)
    if (isUnicode && format === 12) addGroups(font, subtable, found)
  }
  return found
}

/** Width of every glyph as a fraction of the size; the last one repeats. */
export function readAdvances(font: Buffer): readonly number[] {
  const unitsPerEm = font.readUInt16BE(tableOffset(font, 'head') + 18)
  const count = font.readUInt16BE(tableOffset(font, 'hhea') + 34)
  const hmtx = tableOffset(font, 'hmtx')
  return Array.from({ length: count }, (_, glyph) => font.readUInt16BE(hmtx + glyph * 4) / unitsPerEm)
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

/** `cmap` format 4: segments of the Basic Multilingual Plane. */
function addSegments(font: Buffer, subtable: number, found: Map<number, number>): void {
  const twice = font.readUInt16BE(subtable + 6)
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(subtable + 14 + at)
    const first = font.readUInt16BE(subtable + 16 + twice + at)
    const delta = font.readUInt16BE(subtable + 16 + twice * 2 + at)
    const rangeAt = subtable + 16 + twice * 3 + at
    const range = font.readUInt16BE(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = range === 0 ? code + delta : font.readUInt16BE(rangeAt + range + (code - first) * 2)
      if ((glyph & 0xffff) !== 0) found.set(code, glyph & 0xffff)
    }
  }
}

/** `cmap` format 12: groups over all planes. */
function addGroups(font: Buffer, subtable: number, found: Map<number, number>): void {
  for (let index = 0; index < font.readUInt32BE(subtable + 12); index++) {
    const group = subtable + 16 + index * 12
    const [first, last, glyph] = [0, 4, 8].map((at) => font.readUInt32BE(group + at)) as [
      number,
      number,
      number,
    ]
    for (let code = first; code <= last; code++) found.set(code, glyph + code - first)
  }
}
