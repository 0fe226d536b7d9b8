import { type TableRoom, tableBlock } from './content/table.ts'
import { type Form, tableRoomOf } from './form.ts'
import type { Block, Section } from './page.ts'
import type { Part } from './template/within.ts'

type Orientation = Section['orientation']

/**
 * Parts of a template as sections: each `::лист` begins one, tables are fitted to its sheet. `text` draws the text
 * of the document at its place.
 */
export function sectionsFrom(
  parts: readonly Part[],
  orientation: Orientation,
  form: Form,
  text: (room: TableRoom, orientation: Orientation) => readonly Block[] = () => [],
): readonly Section[] {
  return sheetsOf(parts, orientation).map((sheet) => {
    const room = tableRoomOf(form, sheet.orientation)
    const blocks = sheet.parts.flatMap((part): readonly Block[] => {
      switch (part.type) {
        case 'body':
          return text(room, sheet.orientation)
        case 'annexes':
        case 'sheet':
          return []
        case 'table':
          return [tableBlock(part, room)]
        default:
          return [part]
      }
    })
    const section = { orientation: sheet.orientation, blocks: placedFirst(blocks) }
    return sheet.separate ? { ...section, separate: true } : section
  })
}

/** What is at a fixed place of the first sheet stands before all that runs, wherever the template has it. */
function placedFirst(blocks: readonly Block[]): readonly Block[] {
  return [
    ...blocks.filter(({ type }) => type === 'placed'),
    ...blocks.filter(({ type }) => type !== 'placed'),
  ]
}

interface Sheet {
  readonly orientation: Orientation
  readonly separate: boolean
  readonly parts: readonly Part[]
}

/** What stands before the first `::лист` is a sheet too, if anything does. */
function sheetsOf(parts: readonly Part[], orientation: Orientation): readonly Sheet[] {
  const starts = parts.flatMap(({ type }, at) => (type === 'sheet' ? [at] : []))
  const [first = parts.length] = starts
  const sheets: Sheet[] = first > 0 ? [{ orientation, separate: false, parts: parts.slice(0, first) }] : []
  for (const [index, at] of starts.entries()) {
    const start = parts[at]
    if (start?.type !== 'sheet') continue
    sheets.push({
      orientation: start.orientation ?? sheets.at(-1)?.orientation ?? orientation,
      separate: start.separate,
      parts: parts.slice(at + 1, starts[index + 1]),
    })
  }
  return sheets
}
