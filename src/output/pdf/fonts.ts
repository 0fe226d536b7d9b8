import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type LineMetrics, readAdvances, readGlyphs, readLineMetrics } from './font-tables.ts'

const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']

/** A free family (OFL) of the npm registry. */
interface Family {
  readonly name: string
  /** The folder of its package, found the way Node finds one: beside this program, above it, in a store of links. */
  readonly folder: () => string
}

const require = createRequire(import.meta.url)
const tinos: Family = {
  name: 'Tinos',
  folder: () => dirname(require.resolve('@expo-google-fonts/tinos/package.json')),
}
const arimo: Family = {
  name: 'Arimo',
  folder: () => dirname(require.resolve('@expo-google-fonts/arimo/package.json')),
}

/** The metric twins of the families that documents name, so that PDF and DOCX break lines alike. */
const twins: Readonly<Record<string, Family>> = {
  'Times New Roman': tinos,
  'PT Astra Serif': tinos,
  Arial: arimo,
}

export interface Fonts {
  readonly family: string
  readonly metrics: LineMetrics
  /** Whether every face has a glyph for the character. */
  readonly has: (codePoint: number) => boolean
  /** Width of a text in the bold face, the widest, as a fraction of the size. */
  readonly widthOf: (text: string) => number
}

const loaded = new Map<Family, Fonts>()

/**
 * The four faces of the twin of a family; of Times New Roman's for one that has none.
 */
export function loadFonts(named: string): Fonts {
  const family = (Object.hasOwn(twins, named) ? twins[named] : undefined) ?? tinos
  const fonts = loaded.get(family) ?? readFonts(family)
  loaded.set(family, fonts)
  return fonts
}

/** The files of every family: the typesetter is given them once. */
export function allFontFiles(): readonly Buffer[] {
  return [...new Set(Object.values(twins))].flatMap(filesOf)
}

function filesOf(family: Family): readonly Buffer[] {
  return faces.map((face) => readFileSync(join(family.folder(), face, `${family.name}_${face}.ttf`)))
}

function readFonts(family: Family): Fonts {
  const files = filesOf(family)
  const [regular, bold] = files
  if (!regular || !bold) throw new Error(`${family.name} has no faces`)
  const glyphs = files.map(readGlyphs)
  const [, boldGlyphs] = glyphs
  const advances = readAdvances(bold)
  return {
    family: family.name,
    metrics: readLineMetrics(regular),
    has: (codePoint) => glyphs.every((each) => each.has(codePoint)),
    widthOf: (text) =>
      Array.from(text, (character) => {
        const glyph = boldGlyphs?.get(character.codePointAt(0) ?? 0) ?? 0
        return advances[glyph] ?? advances.at(-1) ?? 0
      }).reduce((sum, width) => sum + width, 0),
  }
}
