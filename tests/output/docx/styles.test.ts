import { describe, expect, it } from 'vitest'
import type { ParagraphStyleName } from '../../../src/layout/page.ts'
import { paragraphStyleNames } from '../../../src/layout/page.ts'
import { renderDocx } from '../../../src/output/docx/index.ts'
import { pageOf, paragraph, samplePage, sampleStyles } from '../pages.ts'
import { attribute, paragraphs, readDocx, styleTitle } from './read-docx.ts'

const twips = (millimetres: number) => String(Math.round(millimetres * 56.6929))

describe('styles', async () => {
  const everyStyle = pageOf([
    { orientation: 'portrait', blocks: paragraphStyleNames.map((name) => paragraph(name, 'Слова')) },
  ])
  const docx = readDocx(await renderDocx(everyStyle))

  it.each(paragraphStyleNames)('«%s» looks as the page says', (name: ParagraphStyleName) => {
    const style = sampleStyles[name]
    const xml = docx.styles.get(style.title) ?? ''
    const has = (element: string) => new RegExp(`<${element}/>`, 'u').test(xml)
    const value = (element: string, key = 'w:val') => attribute(xml, element, key)
    expect(value('w:jc')).toBe(style.align === 'justify' ? 'both' : style.align)
    expect(value('w:sz')).toBe(String(style.size * 2))
    expect(value('w:szCs')).toBe(String(style.size * 2))
    expect(has('w:b')).toBe(style.bold)
    expect(has('w:i')).toBe(style.italic)
    expect(has('w:caps')).toBe(style.capitals)
    expect(value('w:ind', 'w:left')).toBe(twips(style.indentLeft))
    expect(value('w:ind', 'w:right')).toBe(twips(style.indentRight))
    expect(value('w:ind', 'w:firstLine')).toBe(twips(style.firstLine))
    expect(value('w:spacing', 'w:before')).toBe(String(style.before * 20))
    expect(value('w:spacing', 'w:after')).toBe(String(style.after * 20))
    expect(value('w:spacing', 'w:line')).toBe(String(style.lineSpacing * 240))
    expect(value('w:spacing', 'w:lineRule')).toBe('auto')
    expect(has('w:suppressAutoHyphens')).toBe(!style.hyphenate)
    expect(has('w:keepNext')).toBe(style.keepWithNext)
    expect(has('w:keepLines')).toBe(style.keepTogether)
    expect(value('w:outlineLvl')).toBe(style.outline === null ? undefined : String(style.outline - 1))
    expect(has('w:qFormat')).toBe(true)
  })

  it('names the font for every script and keeps widows and orphans', () => {
    const defaults = docx.parts.get('word/styles.xml') ?? ''
    for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
      expect(attribute(defaults, 'w:rFonts', `w:${script}`)).toBe('Times New Roman')
    expect(defaults).toContain('<w:widowControl/>')
  })

  it('gives paragraphs nothing but a style, a number, and what holds them to their neighbours', async () => {
    const sample = readDocx(await renderDocx(samplePage()))
    const allowed = /^<w:(?:pStyle|numPr|ilvl|numId|keepNext|keepLines|framePr|sectPr) ?/u
    for (const each of paragraphs(sample.document)) {
      const properties = /<w:pPr>(.*?)<\/w:pPr>/su.exec(each)?.[1] ?? ''
      const direct = properties.replace(/<w:sectPr>.*<\/w:sectPr>/su, '').match(/<w:[^>]*>/gu) ?? []
      for (const element of direct) expect(element.replace('/', ' ')).toMatch(allowed)
      expect(styleTitle(sample, each)).not.toMatch(/^no style/u)
    }
  })

  it('has no paragraph without words but those that Word asks for', async () => {
    const sample = readDocx(await renderDocx(samplePage()))
    const empty = paragraphs(sample.document).filter((each) => !each.includes('<w:r>'))
    expect(empty.map((each) => styleTitle(sample, each))).toEqual([
      'Конец раздела', // anchor of the executor's mark, end of the first section
      'Гриф рядом', // the right cell beside a third stamp
      'Конец раздела', // after the table that ends the second section
      'Конец раздела', // after the table that ends the document
    ])
    expect(sample.document).not.toMatch(/ {2}|\u00a0{2}|__/u)
  })

  it('bases headings on those that every reader of DOCX knows', () => {
    expect(attribute(docx.styles.get('Раздел 1') ?? '', 'w:style', 'w:styleId')).toBe('Heading2')
    const parent = attribute(docx.styles.get('Раздел 2') ?? '', 'w:basedOn', 'w:val') ?? ''
    expect(docx.styles.get('heading 2')).toContain(`w:styleId="${parent}"`)
  })

  it('keeps titles apart, and whole', async () => {
    const styles = {
      ...sampleStyles,
      text: { ...sampleStyles.text, title: 'Пункт, простой' },
      'point-2': { ...sampleStyles['point-2'], title: sampleStyles['point-1'].title },
    }
    const titles = [...readDocx(await renderDocx({ ...everyStyle, styles })).styles.keys()]
    expect(titles).toContain('Пункт простой')
    expect(titles).toContain('Пункт 1 (point-2)')
    expect(new Set(titles).size).toBe(titles.length)
  })
})
