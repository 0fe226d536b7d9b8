import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Block, Page } from '#layout'
import { buildExamples } from '../examples/examples.ts'

/*
 * Programs that read a DOCX for what it says, not for how it looks: headings, numbered points and tables must be
 * such in the file, not type that looks like them.
 */

const { documents } = await buildExamples()
const folder = mkdtempSync(join(tmpdir(), 'pisar-readers-'))
beforeAll(() => {
  for (const { id, docx } of documents) writeFileSync(join(folder, `${id}.docx`), docx)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Seen {
  readonly headings: readonly string[]
  /** Points that the program numbers. */
  readonly numbered: number
  /** Tables with a head that is one; those that only place signatures have none. */
  readonly tables: number
}

const squeezed = (words: string): string => words.replace(/[\s\u2011-]+/gu, '')

/** What the page has of each. */
function expectedOf(page: Page): Seen {
  const blocks = page.sections.flatMap((section) => section.blocks)
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  return {
    headings: paragraphs
      .filter(({ style }) => page.styles[style].outline !== null)
      .map((block) => squeezed(wordsOf(block))),
    numbered: paragraphs.filter(({ label }) => label?.automatic && /\d/.test(label.text)).length,
    tables: blocks.filter((block) => block.type === 'table' && block.head.length > 0).length,
  }
}

function wordsOf(block: Extract<Block, { type: 'paragraph' }>): string {
  return block.inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
}

interface Node {
  readonly t?: string
  readonly c?: unknown
}

/** All nodes of pandoc's tree, however deep. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesOf)]
}

const pandocWords = (value: unknown): string =>
  nodesOf(value)
    .flatMap(({ t, c }) => (t === 'Str' ? [String(c)] : t === 'Quoted' ? [] : []))
    .join('')

function inPandoc(id: string): Seen {
  const json = execFileSync('pandoc', [join(folder, `${id}.docx`), '-t', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  })
  const nodes = nodesOf(JSON.parse(json).blocks)
  const lists = nodes.filter(({ t }) => t === 'OrderedList')
  const tables = nodes.filter(({ t }) => t === 'Table')
  return {
    headings: nodes
      .filter(({ t }) => t === 'Header')
      .map(({ c }) => squeezed(pandocWords((c as unknown[])[2]))),
    numbered: lists.reduce((sum, { c }) => sum + (c as [unknown, unknown[]])[1].length, 0),
    tables: tables.filter(({ c }) => pandocWords((c as unknown[])[3]) !== '').length,
  }
}

async function inMammoth(docx: Uint8Array): Promise<Seen> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) })
  const headings = [...value.matchAll(/<h([1-6])>(.*?)<\/h\1>/gs)].map(([, , words = '']) =>
    squeezed(
      words
        .replace(/<br\s*\/?>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&'),
    ),
  )
  return {
    headings,
    numbered: listItems(value),
    tables: [...value.matchAll(/<thead>/g)].length,
  }
}

/** Items of ordered lists, those of lists with dashes inside them left out. */
function listItems(html: string): number {
  const open: string[] = []
  let items = 0
  for (const [tag, name = ''] of html.matchAll(/<\/?(ol|ul|li)>/g)) {
    if (tag === '<li>' && open.at(-1) === 'ol') items++
    else if (tag === '<ol>' || tag === '<ul>') open.push(name)
    else if (tag === '</ol>' || tag === '</ul>') open.pop()
  }
  return items
}

describe.each(documents)('$id is read for what it says', ({ id, docx, page }) => {
  test('by pandoc', () => {
    expect(inPandoc(id)).toEqual(expectedOf(page))
  })
  test('by mammoth', async () => {
    expect(await inMammoth(docx)).toEqual(expectedOf(page))
  })
})
