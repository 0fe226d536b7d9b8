import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../../src/output/docx/index.ts'
import { samplePage } from '../pages.ts'
import { attribute, readDocx } from './read-docx.ts'

describe('sections', async () => {
  const docx = readDocx(await renderDocx(samplePage()))
  const sections = [...docx.document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gsu)].map(([xml]) => xml)
  const [first = '', second = '', third = ''] = sections

  it('are A4, the margins to the twip', () => {
    expect(sections).toHaveLength(3)
    expect(attribute(first, 'w:pgSz', 'w:w')).toBe('11906')
    expect(attribute(first, 'w:pgSz', 'w:h')).toBe('16838')
    const margins = { top: 1134, right: 567, bottom: 1134, left: 1701, header: 567 }
    for (const section of sections)
      for (const [side, width] of Object.entries(margins))
        expect(attribute(section, 'w:pgMar', `w:${side}`)).toBe(String(width))
  })

  it('turn the sheet, not the margins, for landscape', () => {
    expect(attribute(third, 'w:pgSz', 'w:orient')).toBe('landscape')
    expect(attribute(third, 'w:pgSz', 'w:w')).toBe('16838')
    expect(attribute(third, 'w:pgSz', 'w:h')).toBe('11906')
  })

  it('number pages in the middle of the top margin, from the second page of the document on', () => {
    expect(first).toContain('<w:headerReference w:type="default"')
    expect(first).toContain('<w:titlePg/>')
    expect(first).not.toContain('w:type="first"')
    for (const section of [second, third]) expect(section).not.toMatch(/titlePg|headerReference|pgNumType/u)
    expect(docx.parts.get('word/header1.xml')).toMatch(
      /<w:pStyle w:val="PageNumber"\/>.*<w:instrText[^>]*>PAGE</u,
    )
    const style = docx.styles.get('Номер страницы') ?? ''
    expect(attribute(style, 'w:jc', 'w:val')).toBe('center')
    expect(attribute(style, 'w:sz', 'w:val')).toBe('24')
  })

  it('end in their last paragraph', () => {
    expect(docx.document).not.toMatch(/<w:p><w:pPr><w:sectPr>/u)
    expect(docx.document.endsWith('</w:sectPr></w:body></w:document>')).toBe(true)
  })
})
