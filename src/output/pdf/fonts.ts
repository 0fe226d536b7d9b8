import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type LineMetrics, readAdvances, readGlyphs, readLineMetrics } from './font-tables.ts'

/** Tinos is the metric twin of Times New Roman (OFL), so that PDF and DOCX break lines alike. */
const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']

export interface Fonts {
  readonly files: readonly Buffer[]
  readonly metrics: LineMetrics
  /** Whether every face has a glyph for the character. */
  readonly has: (codePoint: number) => boolean
  /** Width of a text in the bold face, the widest, as a fraction of the size. */
  readonly widthOf: (text: string) => number
}

let loaded: Fonts | undefined

/**
 * The four faces of Tinos. Found the way Node finds a package, so that it works wherever npm has put it:
 * beside this program, above it, or in a store of links.
 */
export function loadFonts(): Fonts {
  loaded ??= readFonts()
  return loaded
}

function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const files = faces.map((face) =>
    readFileSync(resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)),
  )
  const [regular, bold] = files
  if (!regular || !bold) throw new Error('Tinos has no faces')
  const glyphs = files.map(readGlyphs)
  const [, boldGlyphs] = glyphs
  const advances = readAdvances(bold)
  return {
    files,
    metrics: readLineMetrics(regular),
    has: (codePoint) => glyphs.every((each) => each.has(codePoint)),
    widthOf: (text) =>
      Array.from(text, (character) => {
        const glyph = boldGlyphs?.get(character.codePointAt(0) ?? 0) ?? 0
        return advances[glyph] ?? advances.at(-1) ?? 0
      }).reduce((sum, width) => sum + width, 0),
  }
}
