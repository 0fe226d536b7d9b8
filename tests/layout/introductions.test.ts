import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { emptyOffice, readDecision } from '#decision'
import { compose, type ParagraphBlock } from '#layout'
import { renderDocx } from '#output'
import { readSource } from '#source'
import { builtinTemplates } from '#workspace'

const source = `---
вид: приказ
заголовок: О проверке
организация: Управление образования
подписи:
  - должность: Начальник
    имя: И.О. Речной
---

В целях порядка приказываю:

1. **Руководителям школ:**

   1. Проводить:

      - встречи;
      - занятия.

   2. Следить за порядком.

2. Сделать первое.

3. Сделать второе.

4. Сделать третье.

5. Сделать четвертое.
`

function blocks(): readonly ParagraphBlock[] {
  const { decision } = readDecision(readSource('a.md', source), { office: emptyOffice })
  const page = decision && compose(decision, builtinTemplates()).page
  return (page?.sections[0]?.blocks ?? []).filter((block) => block.type === 'paragraph')
}

function paragraph(words: string): ParagraphBlock | undefined {
  return blocks().find(({ inlines }) =>
    inlines.some((inline) => inline.type === 'text' && inline.text === words),
  )
}

describe('a paragraph that introduces others', () => {
  it('is kept with its list', () => {
    expect(paragraph('Проводить:')?.keepWithNext).toBe(true)
    expect(paragraph('Следить за порядком.')?.keepWithNext).toBeUndefined()
  })

  it('has a bold number when all of it is bold', () => {
    expect(paragraph('Руководителям школ:')?.label).toMatchObject({ text: '1.', bold: true })
    expect(paragraph('Проводить:')?.label?.bold).toBeUndefined()
  })

  it('is written so into the DOCX', async () => {
    const { decision } = readDecision(readSource('a.md', source), { office: emptyOffice })
    const page = decision && compose(decision, builtinTemplates()).page
    if (!page) throw new Error('not composed')
    const xml = strFromU8(unzipSync(await renderDocx(page))['word/document.xml'] ?? new Uint8Array())
    const of = (words: string): string => xml.split('<w:p>').find((part) => part.includes(`>${words}<`)) ?? ''
    expect(of('Проводить:')).toContain('<w:keepNext/>')
    expect(of('Следить за порядком.')).not.toContain('<w:keepNext/>')
    expect(of('Руководителям школ:')).toMatch(/<w:pPr>.*<w:rPr><w:b\/>.*<\/w:pPr>/)
  })
})
