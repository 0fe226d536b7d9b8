import { crc32 } from 'node:zlib'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { checksumsOf } from './checksums.ts'

/** Files beyond this are no register of an office: 5,000 assignments take one megabyte. */
const MOST_PACKED = 50_000_000
/** Parts of such a workbook stay far under this when unpacked. */
const MOST_UNPACKED = 150_000_000

/** Pictures, charts, macros, caches of pivot tables, links to other workbooks: nothing that cells say. */
const unread =
  /(?:^|\/)(?:media|drawings|charts|embeddings|externalLinks|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|printerSettings|customXml|activeX|ctrlProps|threadedComments|persons)\/|comments[^/]*\.xml$|\.(?:bin|vml)$/iu

export type PackageProblem = 'huge' | 'old-excel' | 'not-xlsx' | 'bomb' | 'damaged'

/** The package of a workbook with nothing but what its cells are made of. */
export interface WorkbookPackage {
  readonly bytes: Uint8Array
  /** Names of the sheets that have cells; a sheet may be a chart alone. */
  readonly sheets: ReadonlySet<string>
}

/** Unpacks no more than a workbook can be; a part never grows beyond what its entry declares. */
export function unpackWorkbook(bytes: Uint8Array): WorkbookPackage | { readonly problem: PackageProblem } {
  if (bytes.length > MOST_PACKED) return { problem: 'huge' }
  if (isOle(bytes)) return { problem: 'old-excel' }
  let sum = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (unread.test(name)) return false
        sum += originalSize
        return sum <= MOST_UNPACKED
      },
    })
  } catch (error) {
    if (error instanceof Error) return { problem: 'not-xlsx' }
    throw error
  }
  if (sum > MOST_UNPACKED) return { problem: 'bomb' }
  const sums = checksumsOf(bytes)
  if (Object.entries(files).some(([name, part]) => crc32(part) !== sums?.get(name)))
    return { problem: 'damaged' }
  const workbook = Object.keys(files).find((name) => /^xl\/workbook\d*\.xml$/u.test(name))
  if (workbook === undefined) return { problem: 'not-xlsx' }
  const relations = workbook.replace(/([^/]+)$/u, '_rels/$1.rels')
  const sheets = sheetNames(textOf(files[workbook]), textOf(files[relations]))
  if (sheets.size === 0) return { problem: 'damaged' }
  return { bytes: zipSync(files, { level: 0 }), sheets }
}

/** The container of .xls and of a workbook with a password. */
const isOle = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)

const textOf = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array())

/** Sheets by the kind of part that stands behind each. */
function sheetNames(workbook: string, relations: string): ReadonlySet<string> {
  const withCells = new Set(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gu)].flatMap(([tag]) =>
      attribute(tag, 'Type')?.endsWith('/worksheet') === true ? [attribute(tag, 'Id')] : [],
    ),
  )
  return new Set(
    [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)].flatMap(([tag]) => {
      const name = attribute(tag, 'name')
      return name !== undefined && withCells.has(attribute(tag, '\\w+:id')) ? [name] : []
    }),
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag)
  return (match?.[1] ?? match?.[2])?.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex: string | undefined, decimal: string | undefined, word: string | undefined) => {
      if (word !== undefined) return entities[word] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
