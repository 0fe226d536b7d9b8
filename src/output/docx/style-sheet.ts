import type { XmlComponent } from 'docx'
import type { Page, ParagraphStyle, ParagraphStyleName } from '#layout'
import { footnoteMark } from './footnotes.ts'
import { furniture, furnitureTitles } from './furniture.ts'
import { difference, type Looks, looksOf } from './looks.ts'
import { derivedStyle, paragraphStyle } from './style.ts'
import { wordStyles } from './word-styles.ts'

/** What a place in the document asks of a style beyond the page: tab stops, the indent of a lone stamp. */
export type Change = Partial<Looks>

/**
 * The styles of one document. A style is written once, as its first place needs it; a place that needs
 * other looks of the same style gets a style derived from it, under the same name and a word of its own,
 * so that no paragraph carries looks of its own.
 */
export interface StyleSheet {
  /** Identifier of the style for a place; the first change asked for becomes the style's own. */
  readonly use: (name: ParagraphStyleName, change?: Change, word?: string) => string
  /** As `use`, but the page's style itself stays as it is. */
  readonly derive: (name: ParagraphStyleName, change: Change, word: string) => string
  /** The page's own style. */
  readonly pageStyle: (name: ParagraphStyleName) => ParagraphStyle
  /** Size of type of a style, pt. */
  readonly sizeOf: (name: ParagraphStyleName) => number
  /** Whether the first line stands out to the left. */
  readonly hangs: (name: ParagraphStyleName) => boolean
  /** All of `word/styles.xml`. */
  readonly elements: () => readonly XmlComponent[]
}

interface Derived {
  readonly id: string
  readonly title: string
  readonly looks: Looks
}

export function styleSheet(page: Page): StyleSheet {
  const titles = styleTitles(page)
  const titleOf = (name: ParagraphStyleName): string => titles.get(name) ?? name
  const own = new Map<ParagraphStyleName, Looks>()
  const derived = new Map<ParagraphStyleName, Derived[]>()
  const plain = (name: ParagraphStyleName): Looks => looksOf(page.styles[name])
  const base = (name: ParagraphStyleName): Looks => own.get(name) ?? plain(name)

  const derive = (name: ParagraphStyleName, change: Change, word: string): string => {
    const looks = { ...plain(name), ...change }
    if (same(looks, base(name))) {
      own.set(name, looks)
      return styleId(name)
    }
    const known = derived.get(name) ?? []
    const again = known.find((each) => same(each.looks, looks))
    if (again) return again.id
    const number = known.length + 1
    const id = `${styleId(name)}-${number}`
    const title = `${titleOf(name)} ${word}`
    const alike = known.filter((each) => each.title.startsWith(title)).length
    derived.set(name, [...known, { id, title: alike === 0 ? title : `${title} ${alike + 1}`, looks }])
    return id
  }

  return {
    derive,
    use: (name, change = {}, word = 'иначе') => {
      if (!own.has(name)) own.set(name, { ...plain(name), ...change })
      return derive(name, change, word)
    },
    pageStyle: (name) => page.styles[name],
    sizeOf: (name) => page.styles[name].size,
    hangs: (name) => page.styles[name].firstLine < 0,
    elements: () => [
      ...wordStyles(page),
      ...furniture(page),
      ...footnoteMark(page),
      ...namesOf(page).flatMap((name, priority) => [
        paragraphStyle(styleId(name), titleOf(name), base(name), priority + 1),
        ...(derived.get(name) ?? []).map(({ id, title, looks }) =>
          derivedStyle(id, title, styleId(name), difference(base(name), looks), priority + 1),
        ),
      ]),
    ],
  }
}

/** Identifiers by which readers of DOCX that do not ask for outline levels know headings; mammoth is one. */
const headingIds: Partial<Readonly<Record<ParagraphStyleName, string>>> = {
  title: 'Heading1',
  'annex-title': 'Heading',
  'heading-1': 'Heading2',
  'heading-2': 'Heading3',
  'heading-3': 'Heading4',
  'heading-4': 'Heading5',
}

/** `stamp-word` → `StampWord`. */
export function styleId(name: ParagraphStyleName): string {
  const heading = headingIds[name]
  if (heading !== undefined) return heading
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** Word tells styles apart by their titles and takes a comma for the start of a second one. */
function styleTitles(page: Page): ReadonlyMap<ParagraphStyleName, string> {
  const taken = new Set<string>(furnitureTitles)
  const titles = new Map<ParagraphStyleName, string>()
  for (const name of namesOf(page)) {
    const plain = page.styles[name].title.replaceAll(',', '')
    const title = taken.has(plain) ? `${plain} (${name})` : plain
    taken.add(title)
    titles.set(name, title)
  }
  return titles
}

function namesOf(page: Page): readonly ParagraphStyleName[] {
  return Object.keys(page.styles) as ParagraphStyleName[]
}

function same(one: Looks, other: Looks): boolean {
  const ordered = (looks: Looks) => JSON.stringify(Object.entries(looks).sort(([a], [b]) => (a < b ? -1 : 1)))
  return ordered(one) === ordered(other)
}
