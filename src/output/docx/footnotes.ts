import type { Paragraph, XmlComponent } from 'docx'
import type { Page } from '#layout'
import { footnotesOf } from '../footnotes.ts'
import { styled } from './drawing.ts'
import { element, valued } from './element.ts'
import { drawInlines, words } from './inlines.ts'
import { style } from './style.ts'
import type { StyleSheet } from './style-sheet.ts'

/** The footnotes by their numbers, as docx wants them; the mark before the words is its own. */
export function drawFootnotes(
  page: Page,
  sheet: StyleSheet,
): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
  const notes = page.sections.flatMap(footnotesOf)
  return Object.fromEntries(
    notes.map(({ number, inlines }) => [
      number,
      {
        children: [
          styled(sheet.use('footnote'), [words(' '), ...drawInlines(inlines, sheet.sizeOf('footnote'))]),
        ],
      },
    ]),
  )
}

export function hasFootnotes(page: Page): boolean {
  return page.sections.some((section) => footnotesOf(section).length > 0)
}

/** Word's own style of the raised number, which docx names. */
export function footnoteMark(page: Page): readonly XmlComponent[] {
  if (!hasFootnotes(page)) return []
  return [
    style('character', 'FootnoteReference', 'footnote reference', { priority: 92, builtIn: true }, [
      element('w:rPr', {}, [valued('w:vertAlign', 'superscript')]),
    ]),
  ]
}
