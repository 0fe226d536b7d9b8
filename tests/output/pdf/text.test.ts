import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/layout/page.ts'
import { renderPdf } from '../../../src/output/pdf/index.ts'
import { draftPage, manyPages, pageOf, paragraph, samplePage, text, wordsOf } from '../pages.ts'
import { open, runsOf } from './measure.ts'

/** Letters of the document as they follow each other; a reader's program joins hyphenated words. */
async function lettersOf(bytes: Uint8Array): Promise<string> {
  const runs = await runsOf(bytes)
  return runs
    .filter(({ baseline }) => baseline > 20)
    .map((run) => run.text)
    .join('')
    .replace(/[\s\u00ad]/gu, '')
    .toLowerCase()
}

async function drawn(words: string) {
  const page = pageOf([{ orientation: 'portrait', blocks: [paragraph('stamp', words)] }])
  const { bytes, missing } = await renderPdf(page)
  return { letters: await lettersOf(bytes), missing }
}

describe('words', () => {
  test.each([
    { name: 'every kind of block', page: samplePage(), head: 4 },
    { name: 'many pages', page: manyPages(), head: 0 },
    { name: 'a draft', page: draftPage(), head: 0 },
  ])('$name: the same words in the same order', async ({ page, head }) => {
    const { bytes, missing } = await renderPdf(page)
    expect(missing).toEqual([])
    const expected = wordsOf(page).join('').toLowerCase()
    const letters = await lettersOf(bytes)
    if (head === 0) {
      expect(letters).toBe(expected)
      return
    }
    // The head of the table stands again on the pages that it runs over to.
    const repeated = '№п/ппоказательответственныйсрок'
    const [before = '', first = '', ...rest] = letters.split(repeated)
    expect(rest).toHaveLength(2)
    expect(before + repeated + first + rest.join('')).toBe(expected)
  })

  test('a hyphen is a hyphen for every reader, whatever was hyphenated before it', async () => {
    const { bytes } = await renderPdf(samplePage())
    const runs = await runsOf(bytes)
    const letters = runs.map((run) => run.text).join('')
    expect(letters).toContain('Полевая-Озёрская')
    expect(letters).toContain('2-00-00')
  })

  test('a hyphen before anything hyphenated', async () => {
    const { bytes } = await renderPdf(
      pageOf([
        {
          orientation: 'portrait',
          blocks: [paragraph('text', `Учебно-методический ${'своевременной подготовки '.repeat(20)}2-00-00`)],
        },
      ]),
    )
    const letters = await lettersOf(bytes)
    expect(letters).toBe(`учебно-методический${'своевременнойподготовки'.repeat(20)}2-00-00`)
  })
})

describe('characters that cannot be drawn', () => {
  test.each([
    { name: 'emoji', words: 'Сделано 🎉!', shown: 'сделано□!', missing: ['🎉'] },
    { name: 'Chinese', words: 'слово 中文', shown: 'слово□□', missing: ['中', '文'] },
    { name: 'control characters', words: 'а\u0007б\u001bв', shown: 'абв', missing: ['\u0007', '\u001b'] },
    { name: 'private use', words: 'а\ue000б', shown: 'аб', missing: ['\ue000'] },
    { name: 'a lone surrogate', words: 'а\ud800б', shown: 'аб', missing: ['\ud800'] },
    { name: 'breaks and tabs are spaces', words: 'а\tб\nв\u2028г', shown: 'абвг', missing: [] },
    {
      name: 'joiners and byte order marks',
      words: '\ufeffа\u200bб\u200dв\u2060г',
      shown: 'абвг',
      missing: [],
    },
    { name: 'й of two characters', words: 'и\u0306од', shown: 'йод', missing: [] },
    {
      name: 'letters that documents use',
      words: '№ 5 «ё» – — … ₽ § ½ 1\u00a0000 А\u20112 − 20 °C',
      shown: null,
      missing: [],
    },
  ])('$name', async ({ words, shown, missing }) => {
    const result = await drawn(words)
    expect(result.missing).toEqual(missing)
    if (shown !== null) expect(result.letters).toBe(shown)
  })

  test('text is never code', async () => {
    const words = '#panic("x") $a$ *b* _c_ `d` \\ @e <f> // /* "q" ~ --- https://example.org [g] {h} = i + j'
    const result = await drawn(words)
    expect(result.letters).toBe(words.replace(/\s/gu, ''))
    expect(result.missing).toEqual([])
  })

  test('properties are cleaned as well', async () => {
    const { properties } = samplePage()
    const { bytes, missing } = await renderPdf(
      samplePage({ properties: { ...properties, title: '\u0000 <b>&amp;\n№ 中', author: '', subject: '' } }),
    )
    expect(missing).toEqual(['\u0000', '中'])
    const { info } = await (await open(bytes)).getMetadata()
    expect(info).toMatchObject({ Title: '<b>&amp; № □' })
  })

  test('an empty document is one empty page', async () => {
    const { pages } = await renderPdf(pageOf([{ orientation: 'portrait', blocks: [] }]))
    expect(pages).toBe(1)
    const empty = pageOf([{ orientation: 'portrait', blocks: [paragraph('text', [text('')])] }])
    expect((await renderPdf(empty)).pages).toBe(1)
  })
})

describe('blocks with nothing in them', () => {
  test.each<{ name: string; block: Block }>([
    { name: 'requisites', block: { type: 'requisites', left: [], right: [] } },
    { name: 'no stamps', block: { type: 'stamps', stampWidth: 75, stamps: [] } },
    { name: 'stamps without lines', block: { type: 'stamps', stampWidth: 75, stamps: [[], []] } },
    { name: 'signatures', block: { type: 'signatures', positionWidth: 75, signatures: [] } },
    {
      name: 'a nameless signature',
      block: { type: 'signatures', positionWidth: 75, signatures: [{ position: [], name: '' }] },
    },
    { name: 'a table', block: { type: 'table', columns: [], head: [], rows: [] } },
    {
      name: 'a table of one cell short',
      block: {
        type: 'table',
        columns: [
          { align: 'left', share: 1 },
          { align: 'left', share: 1 },
        ],
        head: [],
        rows: [
          { section: false, splittable: true, cells: [{ paragraphs: [] }] },
          { section: true, splittable: false, cells: [] },
        ],
      },
    },
    { name: 'a foot', block: { type: 'foot', lines: [] } },
  ])('$name', async ({ block }) => {
    const page = pageOf([{ orientation: 'portrait', blocks: [block, paragraph('text', 'После')] }])
    const { bytes, pages } = await renderPdf(page)
    expect(pages).toBe(1)
    expect(await lettersOf(bytes)).toBe('после')
  })
})
