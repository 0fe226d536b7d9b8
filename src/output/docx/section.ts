import { Header, type ISectionOptions, PageNumber, PageOrientation, SectionType, Table, TextRun } from 'docx'
import { type Block, type Page, type Section, stampRows } from '#layout'
import { drawColumns, drawImage } from './columns.ts'
import { type Drawing, type Drawn, type Keeping, separator, styled } from './drawing.ts'
import { drawFoot } from './foot.ts'
import { furnitureIds } from './furniture.ts'
import { keepings } from './keeping.ts'
import { twips } from './lengths.ts'
import type { DocumentNumbering } from './numbering.ts'
import { drawParagraph, drawRequisites } from './paragraph.ts'
import type { Pictures } from './pictures.ts'
import { drawAllPlaced } from './placed.ts'
import { drawSignatures } from './signatures.ts'
import { drawStamps } from './stamps.ts'
import type { StyleSheet } from './style-sheet.ts'
import { drawTable } from './table.ts'

/** Sections of the document; the first, and one that is a paper of its own, has a first page without a number. */
export function drawSections(
  page: Page,
  sheet: StyleSheet,
  numbering: DocumentNumbering,
  pictures: Pictures,
): readonly ISectionOptions[] {
  return page.sections.map((section, index) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(index === 0 || section.separate ? { titlePage: true } : {}),
      page: { ...pageSize(page, section), ...(section.separate ? { pageNumbers: { start: 1 } } : {}) },
    },
    ...(index === 0 ? { headers: { default: pageNumber() } } : {}),
    children: drawBlocks(section, page, {
      sheet,
      numbering,
      textWidth: textWidth(page, section),
      textHeight: textHeight(page, section),
      pictures,
    }),
  }))
}

function pageSize(page: Page, section: Section) {
  const { width, height, margins, pageNumberFromEdge } = page.geometry
  const fromEdge = twips(pageNumberFromEdge)
  return {
    // docx turns the sheet itself; the margins stay with the sides they are named after.
    size: {
      width: twips(width),
      height: twips(height),
      orientation: section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: fromEdge,
      footer: fromEdge,
      gutter: 0,
    },
  }
}

function textWidth(page: Page, section: Section): number {
  const { width, height, margins } = page.geometry
  return (section.orientation === 'landscape' ? height : width) - margins.left - margins.right
}

function textHeight(page: Page, section: Section): number {
  const { width, height, margins } = page.geometry
  return (section.orientation === 'landscape' ? width : height) - margins.top - margins.bottom
}

/** In the header, so in the top margin; digits only (ГОСТ Р 7.0.97, 3.5). */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Header({ children: [styled(furnitureIds.pageNumber, [number])] })
}

function drawBlocks(section: Section, page: Page, drawing: Drawing): readonly Drawn[] {
  const held = keepings(section.blocks, page, drawing.textWidth)
  const drawn: Drawn[] = [...drawAllPlaced(section, page, drawing)]
  for (const [index, block] of section.blocks.entries()) {
    const own = withOwnRoom(block, section.blocks[index + 1], page)
    const next = drawBlock(own, drawing, held.get(index) ?? {})
    if (drawn.at(-1) instanceof Table && next[0] instanceof Table) drawn.push(separator())
    drawn.push(...next)
  }
  const endsInText =
    drawn.at(-1) && !(drawn.at(-1) instanceof Table) && section.blocks.at(-1)?.type !== 'foot'
  return endsInText ? drawn : [...drawn, separator()]
}

/** The room in a cell does not run together with that of the paragraph below, as the room of two paragraphs does. */
function withOwnRoom(block: Block, next: Block | undefined, { styles }: Page): Block {
  if (block.type !== 'stamps' || !block.after || next?.type !== 'paragraph') return block
  const paired = stampRows(block).some(({ left, right }) => left !== null && right !== null)
  return paired ? { ...block, after: Math.max(0, block.after - styles[next.style].before) } : block
}

function drawBlock(block: Block, drawing: Drawing, keeping: Keeping): readonly Drawn[] {
  switch (block.type) {
    case 'paragraph':
      return [drawParagraph(block, drawing, keeping)]
    case 'requisites':
      return [drawRequisites(block, drawing)]
    case 'stamps':
      return drawStamps(block, drawing)
    case 'signatures':
      return block.signatures.length > 0 ? [drawSignatures(block, drawing, keeping)] : []
    case 'table':
      return drawTable(block, drawing, keeping)
    case 'foot':
      return drawFoot(block, drawing)
    case 'image':
      return [drawImage(block, drawing, keeping)]
    case 'columns':
      return [drawColumns(block, drawing, (part, column) => drawBlock(part, column, {}))]
    // All of them at the head of the section.
    case 'placed':
      return []
    default:
      return block satisfies never
  }
}
