import type { Page } from '#layout'
import { textCleaner } from './clean-text.ts'
import { conform } from './conform.ts'
import type { Holds } from './draw-block.ts'
import { drawPage } from './draw-page.ts'
import { pictureFiles } from './draw-picture.ts'
import type { FigurePlace } from './figure-boxes.ts'
import { loadFonts } from './fonts.ts'
import { holdLastLines, type TailPoint } from './last-lines.ts'
import { withoutTransparency } from './opaque.ts'
import type { PdfOptions } from './standard.ts'
import { forget, type Typeset, typeset } from './typesetter.ts'

const usual: PdfOptions = { standard: 'a-2a', attachments: [] }

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Characters that the font does not hold and control characters, which the PDF shows as □ or leaves out. */
  readonly missing: readonly string[]
}

/**
 * Draws a page as PDF/A, unless asked otherwise A-2a and PDF/UA-1, with the twin of its font embedded. The same page gives the same bytes, on every
 * machine and day: the date in the file is the document's, its identifier comes from the source's hash.
 *
 * @throws TypesettingFault when Typst fails, which is a fault of the program.
 */
export async function renderPdf(composed: Page, options: PdfOptions = usual): Promise<RenderedPdf> {
  const page = options.standard === 'a-1a' ? await withoutTransparency(composed) : composed
  const fonts = loadFonts(page.font)
  const cleaner = textCleaner(fonts.has)
  const draw = (holds: Holds) => ({
    ...drawPage(page, cleaner, fonts, holds),
    attachments: options.attachments,
  })
  const drawing = draw(new Map())
  try {
    const files = pictureFiles(page)
    const first = typeset(JSON.stringify(drawing), files)
    const holds = holdLastLines(drawing, tailPoints(first))
    const document = holds.size === 0 ? first : typeset(JSON.stringify(draw(holds)), files)
    return {
      bytes: await conform(
        document.pdf(options.standard),
        options.standard,
        page.properties.hash,
        figurePlaces(document),
      ),
      pages: document.pages,
      missing: cleaner.missing(),
    }
  } finally {
    await forget()
  }
}

function figurePlaces(document: Typeset): readonly FigurePlace[] {
  return document.query('figure') as readonly FigurePlace[]
}

function tailPoints(document: Typeset): readonly TailPoint[] {
  // The shape is page.typ's own.
  return document.query('tail') as readonly TailPoint[]
}
