import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Page } from '#layout'
import { hasFootnotes } from './footnotes.ts'
import { timestamp } from './properties.ts'
import {
  withBareSeparators,
  withFixedDates,
  withLeanRoot,
  withOwnListsOnly,
  withoutEmptyParts,
  withPlainTables,
  withSectionsInText,
} from './repairs.ts'
import { settings } from './settings.ts'

/** Written by docx whether needed or not; nothing refers to them. */
function emptyPartsOf(page: Page): readonly string[] {
  return ['comments', 'endnotes', ...(hasFootnotes(page) ? [] : ['footnotes']), 'fontTable']
}

/** Repairs what docx writes and packs it with fixed times in a fixed order. */
export function writePackage(bytes: ArrayBuffer, page: Page): Uint8Array {
  const empty = emptyPartsOf(page)
  const whole = Object.entries(unzipSync(new Uint8Array(bytes)))
  const parts = new Map(
    whole.filter(([path]) => !isPicture(path)).map(([path, content]) => [path, strFromU8(content)]),
  )
  const pictures = whole.filter(([path]) => isPicture(path)).sort(([one], [other]) => (one < other ? -1 : 1))
  const repaired = [...parts]
    .filter(([path, xml]) => !isEmptyPart(path, xml, empty))
    .map(([path, xml]) => [path, repair(path, xml, page, parts, empty)] as const)
    .sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1))
  const files: Zippable = {}
  // The earliest time a ZIP can hold, by the machine's own clock, because that is what fflate writes.
  const mtime = new Date(1980, 0, 1)
  for (const [path, xml] of repaired) files[path] = [strToU8(xml), { mtime, level: 6 }]
  for (const [path, content] of pictures) files[path] = [content, { mtime, level: 6 }]
  return zipSync(files)
}

function repair(
  path: string,
  xml: string,
  page: Page,
  parts: ReadonlyMap<string, string>,
  empty: readonly string[],
): string {
  switch (path) {
    case '[Content_Types].xml':
      return withoutEmptyParts(xml, empty)
    case 'docProps/core.xml':
      return withFixedDates(xml, timestamp(page.properties))
    case 'word/document.xml':
      return withLeanRoot(withPlainTables(withSectionsInText(withOwnIds(xml, parts))))
    case 'word/_rels/document.xml.rels':
      return withOwnIds(withoutEmptyParts(xml, empty), parts)
    case 'word/numbering.xml':
      return withLeanRoot(withOwnListsOnly(xml))
    case 'word/footnotes.xml':
      return withLeanRoot(withBareSeparators(xml))
    case 'word/settings.xml':
      return settings(page.language, hasFootnotes(page))
    default:
      return path.startsWith('word/') && !path.endsWith('.rels') ? withLeanRoot(xml) : xml
  }
}

/** docx gives links random identifiers: they are counted instead, in the order of the relationships. */
function withOwnIds(xml: string, parts: ReadonlyMap<string, string>): string {
  const relationships = parts.get('word/_rels/document.xml.rels') ?? ''
  const random = [...relationships.matchAll(/ Id="(?<id>rId[^"]*)"/gu)].flatMap(
    ({ groups }) => groups?.id ?? [],
  )
  const known = new Map(random.map((id, index) => [id, `rId${index + 1}`]))
  return xml.replace(
    /(?<name> (?:r:id|r:embed|Id)=)"(?<id>rId[^"]*)"/gu,
    (whole, name: string, id: string) => {
      const own = known.get(id)
      return own === undefined ? whole : `${name}"${own}"`
    },
  )
}

/** Folders are no parts, and a part without relationships needs no file of them. */
function isEmptyPart(path: string, xml: string, empty: readonly string[]): boolean {
  if (xml === '' || (path.endsWith('.rels') && !xml.includes('<Relationship '))) return true
  return empty.some((part) => path.includes(`word/${part}.xml`) || path.includes(`_rels/${part}.xml`))
}

function isPicture(path: string): boolean {
  return /^word\/media\/./.test(path)
}

/** The content types come first, as readers of streams expect. */
function order(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2
}
