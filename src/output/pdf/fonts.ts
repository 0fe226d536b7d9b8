import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type LineMetrics, readCodePoints, readLineMetrics } from './font-tables.ts'

/** Tinos is the metric twin of Times New Roman (OFL), so that PDF and DOCX break lines alike. */
const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']

export interface Fonts {
  readonly files: readonly Buffer[]
  readonly metrics: LineMetrics
  /** Whether every face has a glyph for the character. */
  readonly has: (codePoint: number) => boolean
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
  const [regular, ...others] = faces.map((face) =>
    readFileSync(resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)),
  )
  if (!regular) throw new Error('Tinos has no faces')
  const files = [regular, ...others]
  const held = files.map(readCodePoints)
  return {
    files,
    metrics: readLineMetrics(regular),
    has: (codePoint) => held.every((codePoints) => codePoints.has(codePoint)),
  }
}
