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
    if (mayPart(blocks, index)) held.set(index, { keepNext: false })
    let lines = 0
    let before = index - 1
    for (; before >= 0 && lines < linesWithSignature; before--) {
      const paragraph = blocks[before]
      if (paragraph?.type === 'table') held.set(before, { keepNext: true })
      if (paragraph?.type !== 'paragraph') break
      const own = estimatedLines(paragraph, page, textWidth)
      held.set(before, own <= wholeLines ? { keepNext: true, keepLines: true } : { keepNext: true })
      lines += own
    }
    const last = lastOfHead(blocks, before, page)
    if (last !== null) held.set(last, { keepNext: false })
  }
  return held
}

/** What is under signatures may go to a page of its own, but for the seal's place, the foot, the date of «Верно». */
function mayPart(blocks: readonly Block[], index: number): boolean {
  const style = (block: Block | undefined) => (block?.type === 'paragraph' ? block.style : block?.type)
  const next = style(blocks[index + 1])
  if (next === undefined || next === 'foot' || next === 'seal') return false
  return next !== 'copy-mark' || style(blocks[index - 1]) !== next
}

/**
 * Where everything from the head of the section on would hold to the signatures, a short text parts from its head
 * rather than the head from the top of its page. The command word goes with the text.
 */
function lastOfHead(blocks: readonly Block[], at: number, page: Page): number | null {
  const style = (block: Block | undefined) => (block?.type === 'paragraph' ? block.style : undefined)
  const last = style(blocks[at]) === 'command' ? at - 1 : at
  if (last < 0 || style(blocks[last]) === undefined) return null
  return blocks.slice(0, last + 1).every((block) => staysWithNext(block, page)) ? last : null
}

function staysWithNext(block: Block, { styles }: Page): boolean {
  switch (block.type) {
    case 'paragraph':
      return styles[block.style].keepWithNext || block.keepWithNext === true
    case 'requisites':
      return styles.requisites.keepWithNext
    case 'stamps':
      return block.side !== 'left'
    case 'columns':
    case 'placed':
    case 'image':
      return true
    case 'signatures':
    case 'table':
    case 'foot':
      return false
    default:
      return block satisfies never
  }
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
