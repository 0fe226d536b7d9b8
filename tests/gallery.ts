/**
 * The office of `docs/gallery/`: every kind of document on every letterhead in both editions, built as the program
 * builds them.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { build } from '#build'
import type { Message } from '#source'
import { openWorkspace } from '#workspace'

const office = fileURLToPath(new URL('../docs/gallery/', import.meta.url))

/** A day in the middle of each edition's time. */
const editions = { '2016': '2024-09-12', '2025': '2026-09-10' } as const

export interface Shown {
  readonly edition: keyof typeof editions
  readonly letterhead: string
  /** Without an ending: a DOCX and a PDF stand there. */
  readonly path: string
  readonly name: string
}

/** Builds the gallery into a folder; what was said of it besides. */
export async function buildGallery(
  folder: string,
): Promise<{ readonly shown: readonly Shown[]; readonly messages: readonly Message[] }> {
  const shown: Shown[] = []
  const messages: Message[] = []
  for (const [edition, date] of Object.entries(editions) as [Shown['edition'], string][])
    for (const letterhead of readdirSync(join(office, 'letterheads')).sort()) {
      const root = join(folder, `${edition}-${letterhead}`)
      const sources = layOut(root, letterhead, date)
      const built = await build(openWorkspace(root), {
        formats: ['docx', 'pdf'],
        registerFormats: [],
        out: 'output',
        on: date,
        program: 'gallery',
      })
      messages.push(...built.messages)
      for (const source of sources)
        shown.push({
          edition,
          letterhead,
          path: join(root, 'output', source.replace(/\.md$/, '')),
          name: `${edition} ${letterhead} ${source}`,
        })
    }
  return { shown, messages }
}

function layOut(root: string, letterhead: string, date: string): readonly string[] {
  mkdirSync(join(root, 'decisions'), { recursive: true })
  cpSync(join(office, 'gerb.svg'), join(root, 'gerb.svg'))
  const settings = merged(yaml('pisar.yaml'), yaml(`letterheads/${letterhead}`))
  writeFileSync(join(root, 'pisar.yaml'), stringify(settings))
  const sources = readdirSync(join(office, 'decisions')).sort()
  for (const source of sources) {
    const text = readFileSync(join(office, 'decisions', source), 'utf8')
    writeFileSync(join(root, 'decisions', source), text.replaceAll('ДАТА', date))
  }
  return sources
}

const yaml = (name: string): unknown => parse(readFileSync(join(office, name), 'utf8'))

/** What the second says wins, key by key. */
function merged(one: unknown, other: unknown): unknown {
  if (!isMap(one) || !isMap(other)) return other ?? one
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...keys].map((key) => [key, key in other ? merged(one[key], other[key]) : one[key]]),
  )
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
