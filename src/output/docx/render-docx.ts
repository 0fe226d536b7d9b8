import { Document, Packer } from 'docx'
import type { Page } from '#layout'
import { drawFootnotes } from './footnotes.ts'
import { documentNumbering } from './numbering.ts'
import { writePackage } from './package.ts'
import { picturesOf } from './pictures.ts'
import { customProperties } from './properties.ts'
import { drawSections } from './section.ts'
import { styleSheet } from './style-sheet.ts'

/**
 * Draws a page as a Word document (ISO 29500, transitional). The same page gives the same bytes on every
 * machine and day: nothing of the clock, the zone or chance gets into the file.
 */
export async function renderDocx(page: Page): Promise<Uint8Array> {
  const sheet = styleSheet(page)
  const numbering = documentNumbering(page)
  const sections = drawSections(page, sheet, numbering, await picturesOf(page))
  const { title, subject, author } = page.properties
  const document = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    customProperties: customProperties(page.properties),
    numbering: numbering.options,
    footnotes: drawFootnotes(page, sheet),
    styles: { importedStyles: [...sheet.elements()] },
    sections,
  })
  return writePackage(await Packer.toArrayBuffer(document), page)
}
