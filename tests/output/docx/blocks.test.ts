import { describe, expect, it } from 'vitest'
import type { Block, StampLine } from '../../../src/layout/page.ts'
import { renderDocx } from '../../../src/output/docx/index.ts'
import { draftPage, pageOf, paragraph, samplePage, sampleTable, text } from '../pages.ts'
import { attribute, paragraphs, paragraphWith, readDocx, styleTitle, textOf } from './read-docx.ts'

const draw = async (...blocks: readonly Block[]) =>
  readDocx(await renderDocx(pageOf([{ orientation: 'portrait', blocks }])))

const stamp: readonly StampLine[] = [
  { style: 'stamp-word', inlines: [text('Утверждаю')] },
  { style: 'stamp', inlines: [{ type: 'blank', width: 20 }], name: 'В.С. Берёзкин' },
]

describe('blocks', async () => {
  const sample = readDocx(await renderDocx(samplePage()))

  it('requisites: date at the left margin, number ending at the right one', () => {
    const line = paragraphWith(sample.document, '05.06.2021')
    expect(line).toMatch(/05\.06\.2021<\/w:t><\/w:r><w:r><w:tab\/><\/w:r><w:r><w:t [^>]*>№/u)
    const style = sample.styles.get(styleTitle(sample, line)) ?? ''
    // 210 − 30 − 10 mm
    expect(style).toContain('<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>')
  })

  it('letter-spacing is a property of characters', () => {
    expect(paragraphWith(sample.document, 'Приказ')).toContain('<w:spacing w:val="80"/></w:rPr>')
    expect(paragraphWith(sample.document, 'приказываю')).toContain('<w:spacing w:val="60"/></w:rPr>')
  })

  it('blanks are ruled to their width wherever they stand', async () => {
    const draft = readDocx(await renderDocx(draftPage()))
    const [date, number] = [
      ...draft.document.matchAll(/<w:rStyle w:val="Blank"\/><w:spacing w:val="(\d+)"\/>/gu),
    ]
    // 35 and 20 mm less a no-break space of 14 pt type, 3.5 pt
    expect(date?.[1]).toBe(String(1984 - 70))
    expect(number?.[1]).toBe(String(1134 - 70))
    expect(draft.styles.get('Место для руки')).toContain('<w:u w:val="single"/>')
  })

  it('one stamp stands at the right by its style, a rule runs to the name', async () => {
    const docx = await draw({ type: 'stamps', stampWidth: 75, stamps: [stamp] }, paragraph('text', 'Текст'))
    const name = paragraphWith(docx.document, 'Берёзкин')
    expect(styleTitle(docx, name)).toBe('Гриф')
    const style = docx.styles.get('Гриф') ?? ''
    expect(attribute(style, 'w:ind', 'w:left')).toBe('5386') // 170 − 75 mm
    expect(style).toContain('<w:tab w:val="right" w:leader="underscore" w:pos="9638"/>')
    expect(style).toContain('<w:keepNext/>')
    expect(name).toMatch(/<w:tab\/>/u)
    expect(name).not.toContain('Blank')
    expect(docx.document).not.toContain('<w:tbl>')
  })

  it('stamps side by side: at the left margin and at the right, rows not split', async () => {
    const docx = await draw({ type: 'stamps', stampWidth: 75, stamps: [stamp, stamp, stamp] })
    const widths = [...docx.document.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) =>
      Number(width),
    )
    expect(widths).toEqual([9638 - 4252, 4252])
    expect(docx.document.match(/<w:cantSplit\/>/gu)).toHaveLength(2)
    expect(docx.document).not.toContain('<w:tblBorders>')
    expect(docx.styles.get('Гриф рядом')).toContain('w:pos="4252"')
  })

  it('signatures: narrow position, name at its lower right, held to each other and to three lines of text', async () => {
    const signatures: Block = {
      type: 'signatures',
      positionWidth: 75,
      signatures: [
        { position: [text('Председатель')], name: 'В.С. Берёзкин' },
        { position: [text('Секретарь')], name: 'А.А. Полевая' },
      ],
    }
    const short = ['Раз.', 'Два.', 'Три.', 'Четыре.'].map((words) => paragraph('text', words))
    const docx = await draw(...short, signatures)
    expect(docx.document).toContain('<w:gridCol w:w="4252"/><w:gridCol w:w="5386"/>')
    const name = paragraphWith(docx.document, 'Берёзкин')
    expect(styleTitle(docx, name)).toBe('Подпись справа')
    expect(docx.styles.get('Подпись справа')).toContain('<w:jc w:val="right"/>')
    expect(docx.document.match(/<w:vAlign w:val="bottom"\/>/gu)).toHaveLength(4)
    expect(docx.styles.get('Подпись')).toMatch(/<w:keepNext\/><w:keepLines\/>/u)
    const held = paragraphs(docx.document).filter((each) => /<w:keepNext\/><w:keepLines\/>/u.test(each))
    expect(held.map(textOf)).toEqual(['Два.', 'Три.', 'Четыре.'])
  })

  it('signatures after a table hold its last row', async () => {
    const docx = await draw(sampleTable(3), {
      type: 'signatures',
      positionWidth: 75,
      signatures: [{ position: [text('Секретарь')], name: 'А.А. Полевая' }],
    })
    const [table = ''] = docx.document.match(/<w:tbl>.*?<\/w:tbl>/su) ?? []
    const held = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row.includes('<w:keepNext/>'))
    expect(held).toEqual([false, false, false, false, true])
    expect(docx.styles.get('Конец раздела')).toContain('<w:keepNext/>')
  })

  it('tables: shares, repeated heads, whole rows, section rows, several paragraphs', async () => {
    const docx = await draw(sampleTable(3))
    const widths = [...docx.document.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) =>
      Number(width),
    )
    expect(widths.reduce((sum, width) => sum + width)).toBe(9638)
    expect(widths).toEqual([876, 4381, 2629, 1752])
    const rows = [...docx.document.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row)
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false, false])
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, true, false, true])
    expect(rows[1]).toContain('<w:gridSpan w:val="4"/>')
    const cell = /<w:tc>(?:(?!<\/w:tc>).)*доля.*?<\/w:tc>/su.exec(docx.document)?.[0] ?? ''
    expect(paragraphs(cell)).toHaveLength(2)
    const titles = paragraphs(rows[2] ?? '').map((each) => styleTitle(docx, each))
    expect(new Set(titles)).toEqual(
      new Set(['Ячейка таблицы по центру', 'Ячейка таблицы', 'Ячейка таблицы справа']),
    )
  })

  it("executor's mark: a frame at the foot of the last page, before the paragraph that anchors it", () => {
    const mark = paragraphWith(sample.document, 'Липина')
    expect(mark).toMatch(
      /<w:framePr [^>]*w:hAnchor="margin"[^>]*w:vAnchor="margin"[^>]*w:xAlign="left"[^>]*w:yAlign="bottom"/u,
    )
    const all = paragraphs(sample.document)
    const anchor = all[all.findIndex((each) => textOf(each).includes('8 (83600)')) + 1] ?? ''
    expect(styleTitle(sample, anchor)).toBe('Конец раздела')
    expect(anchor).toContain('<w:sectPr>')
  })

  it('parts neighbouring tables, which Word would join', async () => {
    const docx = await draw(sampleTable(1), sampleTable(1), {
      type: 'stamps',
      stampWidth: 75,
      stamps: [stamp, stamp],
    })
    expect(docx.document).not.toContain('</w:tbl><w:tbl>')
  })
})
