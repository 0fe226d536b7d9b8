/** Word documents of any content and with any damage: they are read or refused, and what is read loses no word. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { emptyOffice, readDecision } from '#decision'
import { importDocument } from '#intake'
import { readSource } from '#source'
import { abstractList, item, level, list, paragraph, run, table, wordFile } from './word-file.ts'

const fixtures = ['prikaz-word.docx', 'plan-word.docx', 'reshenie-word.docx'].map((name) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/intake/${name}`, import.meta.url))),
)

const words = fc.constantFrom(
  ...'ПРИКАЗ|РЕШЕНИЕ|УТВЕРЖДАЮ|Приложение № 1|ПРИКАЗЫВАЮ:|1. |Срок: май|Начальник управления И.И. Петров|от 01.02.2021 № 5'.split(
    '|',
  ),
  ...[
    '**',
    '&lt;b&gt;',
    '|',
    '\\',
    '_',
    '«',
    '\ue000',
    '\ue001',
    '\ue002',
    '\uf0b7',
    '\u00ad',
    '#',
    ':срок[',
    '---',
  ],
)
/** Words that stand once, to be looked for. */
const known = fc.nat({ max: 9999 }).map((number) => ` зюзя${number} `)
const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: words }, { weight: 3, arbitrary: known }), { maxLength: 4 })
  .map((parts) => parts.join(''))

const inline = fc.oneof(
  { weight: 5, arbitrary: text.map((each) => run(each)) },
  text.map((each) => run(each, '<w:b/>')),
  text.map((each) => `<w:ins w:id="1">${run(each)}</w:ins>`),
  text.map((each) => `<w:hyperlink r:id="none">${run(each)}</w:hyperlink>`),
  text.map((each) => `<w:sdt><w:sdtContent>${run(each)}</w:sdtContent></w:sdt>`),
  text.map((each) => `<w:fldSimple w:instr="REF x">${run(each)}</w:fldSimple>`),
  text.map((each) => `<w:smartTag><w:customXml>${run(each)}</w:customXml></w:smartTag>`),
  text.map(
    (each) =>
      `<w:r><w:pict><v:rect><v:textbox><w:txbxContent>${paragraph(run(each))}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
  ),
  fc.constantFrom('<w:r><w:tab/></w:r>', '<w:r><w:br/></w:r>', '<w:r><w:br w:type="page"/></w:r>', '<w:x/>'),
)
const inlines = fc.array(inline, { maxLength: 4 }).map((parts) => parts.join('') || run(''))
const properties = fc.constantFrom(
  '',
  '<w:pStyle w:val="Heading1"/>',
  '<w:jc w:val="center"/>',
  '<w:rPr><w:del w:id="2"/></w:rPr>',
  '<w:sectPr><w:pgSz w:w="2" w:h="1"/></w:sectPr>',
)
const block = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(inlines, properties).map(([inner, own]) => paragraph(inner, own)) },
  fc.tuple(fc.nat({ max: 4 }), inlines, fc.nat({ max: 3 })).map(([at, inner, id]) => item(at, inner, id)),
  fc
    .array(
      fc.array(
        inlines.map((inner) => paragraph(inner)),
        { minLength: 1, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(table),
)
const numbering =
  abstractList(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2.'), level(2, 'russianLower', '%3)')) +
  abstractList(2, level(0, 'upperRoman', '%1.'), level(1, 'bullet', '•')) +
  list(1, 1) +
  list(2, 2) +
  list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>')

const anyBody = fc.array(block, { maxLength: 10 }).map((blocks) => blocks.join(''))

async function expectWhole(bytes: Uint8Array, original: string): Promise<void> {
  const { imported, messages } = await importDocument('a.docx', bytes)
  const expected = original.match(/зюзя\d+/gu) ?? []
  if (imported === null) {
    expect(messages).toMatchObject([{ rule: 'not-imported' }])
    expect(expected).toEqual([])
    return
  }
  expect(expected.filter((word) => !imported.text.includes(word))).toEqual([])
  const source = readSource('a.md', imported.text)
  const { decision, messages: read } = readDecision(source, { office: emptyOffice })
  expect(read.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(decision).not.toBeNull()
}

describe('any Word document', () => {
  it('is imported with every word', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, (body) => expectWhole(wordFile({ body, numbering }), body)),
      { numRuns: 100 },
    )
  })

  it('is never thrown at, whatever bytes of it are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 20,
        }),
        async (original, changes) => {
          const bytes = Uint8Array.from(original)
          for (const [where, byte] of changes) bytes[Math.floor(where * bytes.length)] = byte
          const { imported, messages } = await importDocument('a.docx', bytes)
          expect(imported !== null || messages.length === 1).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('is never thrown at, whatever stands in its XML', async () => {
    const parts = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.constantFrom(...parts),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat({ max: 300 }),
        fc.constantFrom(
          '',
          '<',
          '>',
          '"',
          '<w:p>',
          '</w:p>',
          '&#0;',
          '&#xD800;',
          '<w:tc>',
          ' w:val="-9999999999"',
        ),
        async (original, part, where, length, put) => {
          const files = unzipSync(original)
          const xml = new TextDecoder().decode(files[part])
          const at = Math.floor(where * xml.length)
          const changed = xml.slice(0, at) + put + xml.slice(at + length)
          const bytes = zipSync({ ...files, [part]: strToU8(changed) }, { level: 0 })
          const { imported, messages } = await importDocument('a.docx', bytes)
          expect(imported !== null || messages.length === 1).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})
