import { wordsOf } from './content/inlines.ts'
import type { Block, Page, TableCell } from './page.ts'

/**
 * The words of a page in the order they are drawn, a line for each paragraph, requisite, line of a stamp, position,
 * name and paragraph of a cell. What a format draws must read the same.
 */
export function plainText(page: Page): readonly string[] {
  return page.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).filter((line) => line !== '')
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [[block.label?.text ?? '', wordsOf(block.inlines)].join(' ').trim()]
    case 'requisites':
      return [wordsOf(block.left), wordsOf(block.right)]
    case 'stamps':
      return block.stamps.flatMap((lines) =>
        lines.flatMap((line) => [wordsOf(line.inlines), line.name ?? '']),
      )
    case 'signatures':
      return block.signatures.flatMap(({ position, name, frame = [] }) => [
        wordsOf(position),
        ...frame.map(wordsOf),
        name,
      ])
    case 'table':
      return [block.head, ...block.rows.map(({ cells }) => cells)].flatMap((cells) =>
        cells.flatMap(cellLines),
      )
    case 'foot':
      return block.lines.map(wordsOf)
    case 'image':
      return []
    case 'placed':
      return block.content.type === 'lines' ? block.content.lines.map(wordsOf) : []
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(linesOf))
    default:
      return block satisfies never
  }
}

function cellLines(cell: TableCell): readonly string[] {
  return cell.paragraphs.map(wordsOf)
}
