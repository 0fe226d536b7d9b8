import type { Block, Inline, Page } from '#layout'
import type { Keeping } from './drawing.ts'

/** Lines of text that go to a new page with the signatures (ГОСТ Р 7.0.97, 5.22, practice of offices). */
const linesWithSignature = 3
/** A paragraph of no more lines than this goes over whole; of a longer one Word sends the last two lines. */
const wholeLines = 8
/** Mean width of a Cyrillic character of Times New Roman, ems. */
const meanWidth = 0.5
const pointsPerMillimetre = 72 / 25.4

/**
 * Which paragraphs hold on to the next block, by the index of the block: those that introduce a list, and the
 * last ones before signatures; of a table, its last row.
 * Lines are estimated: only Word knows where it breaks them.
 */
export function keepings(
  blocks: readonly Block[],
  page: Page,
  textWidth: number,
): ReadonlyMap<number, Keeping> {
  const held = new Map<number, Keeping>()
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'paragraph' && block.keepWithNext) held.set(index, { keepNext: true })
    if (block.type !== 'signatures') continue
    let lines = 0
    for (let before = index - 1; before >= 0 && lines < linesWithSignature; before--) {
      const paragraph = blocks[before]
      if (paragraph?.type === 'table') held.set(before, { keepNext: true })
      if (paragraph?.type !== 'paragraph') break
      const own = estimatedLines(paragraph, page, textWidth)
      held.set(before, own <= wholeLines ? { keepNext: true, keepLines: true } : { keepNext: true })
      lines += own
    }
  }
  return held
}

function estimatedLines(block: Extract<Block, { type: 'paragraph' }>, page: Page, textWidth: number): number {
  const style = page.styles[block.style]
  const width = (textWidth - style.indentLeft - style.indentRight) * pointsPerMillimetre
  const letters = block.inlines.reduce(
    (sum, inline) => sum + lettersOf(inline),
    block.label?.text.length ?? 0,
  )
  return Math.max(1, Math.ceil((letters * style.size * meanWidth) / width))
}

function lettersOf(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 0
}
