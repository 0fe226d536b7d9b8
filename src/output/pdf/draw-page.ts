import type { Block, Page, PlacedBlock, Section } from '#layout'
import type { TextCleaner } from './clean-text.ts'
import { drawBlock, type Ground, type Holds } from './draw-block.ts'
import { cellInset } from './draw-table.ts'
import type { Drawing, DrawnSection } from './drawing.ts'
import type { Fonts } from './fonts.ts'
import { spaceAbove, spaceBelow } from './spacing.ts'

/** PDF/A wants a date; a draft has none, and the day of drawing must not show in the bytes. */
const draftDate = '2000-01-01'

const pointsPerMillimetre = 72 / 25.4

/** Turns a page into what page.typ draws. */
export function drawPage(page: Page, cleaner: TextCleaner, fonts: Fonts, holds: Holds): Drawing {
  const line = (words: string) => cleaner.clean(words).trim()
  const { title, subject, author, kind, date } = page.properties
  const [year, month, day] = (date ?? draftDate).split('-').map(Number)
  const { fromHere } = numbering()
  return {
    // A tagged document must have a title (ISO 14289-1, 7.1).
    title: line(title) || line(subject) || line(kind) || 'Документ',
    subject: line(subject),
    author: line(author),
    date: { year: year ?? 2000, month: month ?? 1, day: day ?? 1 },
    family: fonts.family,
    font: fonts.metrics,
    cellInset,
    geometry: page.geometry,
    styles: page.styles,
    sections: regularOutline(
      page.sections.map((section) =>
        drawSection(section, fromHere(section), { page, cleaner, fonts, holds }),
      ),
    ),
  }
}

/** Blocks are numbered through the whole document. */
function numbering() {
  let next = 0
  return {
    fromHere: (section: Section) => {
      const first = next
      next += section.blocks.length
      return first
    },
  }
}

function drawSection(section: Section, first: number, ground: Ground): DrawnSection {
  // The foot is at the end of the last page, wherever it stands in the section.
  const blocks = [
    ...section.blocks.filter((block) => block.type !== 'foot'),
    ...section.blocks.filter((block) => block.type === 'foot'),
  ]
  const landscape = section.orientation === 'landscape'
  const drawn = blocks.map((block, index) => {
    const above = flowing(blocks[index - 1])
    const gap = above ? Math.max(spaceBelow(above, ground.page), spaceAbove(block, ground.page)) : 0
    return drawBlock(block, {
      ...ground,
      landscape,
      blocks,
      index,
      number: first + index,
      gap,
      inColumn: false,
    })
  })
  const head = blocks.find(flowing)
  return {
    landscape,
    separate: section.separate ?? false,
    gap: roomAt('top', blocks) * pointsPerMillimetre + (head ? spaceAbove(head, ground.page) : 0),
    bottomRoom: roomAt('bottom', blocks),
    blocks: drawn,
  }
}

/** What stands in the run of the text. */
function flowing(block: Block | undefined): Block | undefined {
  return block?.type === 'placed' ? undefined : block
}

/** mm of the first sheet that what is placed there takes. */
function roomAt(edge: PlacedBlock['edge'], blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => (block.type === 'placed' && block.edge === edge ? block.room : 0)),
  )
}

/** A level may only be one deeper than the heading above it (ISO 14289-1, 7.4.2). */
function regularOutline(sections: readonly DrawnSection[]): readonly DrawnSection[] {
  let level = 0
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.type !== 'paragraph' || block.outline === null) return block
      level = Math.min(block.outline, level + 1)
      return { ...block, outline: level }
    }),
  }))
}
