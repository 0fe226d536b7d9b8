import { describe, expect, it } from 'vitest'
import { plainText } from '#layout'
import { renderHtml } from '#output'
import { readDocx, wordsOfDocx } from '../output/docx/read-docx.ts'
import { readHtml, wordsOfHtml } from '../output/html/read-html.ts'
import { buildExamples } from './examples.ts'
import { contentsOf, requisitesOf } from './model-words.ts'
import { textOfPdf, wordsAs } from './pdf-words.ts'

const { documents, sources } = await buildExamples()

/** Capitals are a matter of looks; a no-break space is a space, a no-break hyphen a hyphen. */
function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('\u2011', '-')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

it('every source is a document, or an annex in one', () => {
  const files = documents.flatMap(({ decision }) => [
    decision.file,
    ...decision.annexes.flatMap(({ file }) => file ?? []),
  ])
  expect([...files].sort()).toEqual([...sources].sort())
  expect(documents.length).toBeGreaterThanOrEqual(8)
})

describe.each(documents)('$id', ({ decision, page, docx, pdf }) => {
  const composed = words(plainText(page).join(' '))

  it('DOCX has the words of the page, in their order', () => {
    expect(words(wordsOfDocx(readDocx(docx)).join(' '))).toEqual(composed)
  })

  it('PDF has the words of the page, in their order', async () => {
    const text = (await textOfPdf(pdf)).toLowerCase().replaceAll('\u2011', '-')
    expect(wordsAs(composed, text)).toEqual(composed)
  })

  it('HTML has the words of the page, in their order, and is whole', () => {
    const html = renderHtml(page)
    expect(words(wordsOfHtml(html).join(' '))).toEqual(composed)
    expect(readHtml(html).errors).toEqual([])
  })

  it('the page has all contents of the decision, in their order', () => {
    const whole = ` ${composed.join(' ')} `
    let after = 0
    for (const contents of contentsOf(decision)) {
      const wanted = ` ${words(contents.join(' ')).join(' ')} `
      const at = whole.indexOf(wanted, after)
      expect(at, `${wanted.slice(0, 120)} …`).toBeGreaterThanOrEqual(0)
      after = at + wanted.length - 1
    }
  })

  it.each(requisitesOf(decision))('the page has the requisite «%s»', (_, requisite) => {
    expect(composed.join(' ').includes(words(requisite).join(' ')), requisite).toBe(true)
  })
})
