import type { Block } from '../body/paragraph.ts'
import { wordsOf } from '../reading/line.ts'
import { escapeStart, inlineMarkdown } from './escape.ts'
import { tableMarkdown } from './table.ts'

/**
 * Blocks → Markdown. Points whose numbers run as Markdown would count them become its lists, with what belongs to
 * them indented; all other numbers stay as written.
 */
export function bodyMarkdown(blocks: readonly Block[], operative: boolean): string {
  const counted = countedBlocks(blocks)
  // Points of which some have numbers of many levels are read with the numbers as written, lists or not.
  const asTyped =
    operative &&
    blocks.some((block) => block.type === 'point' && block.number.includes('.') && !counted.has(block))
  const open: { depth: number; width: number }[] = []
  const written: string[] = []
  for (const [at, block] of blocks.entries()) {
    // What follows a list is of the text; what follows a point is of the point.
    if (isControl(block) && !blocks.slice(at).some(({ type }) => type === 'point')) open.length = 0
    if (block.type === 'heading' || (!operative && !hangs(blocks, at))) open.length = 0
    const asList = block.type === 'point' && counted.has(block)
    if (block.type === 'point') {
      const depth = asList ? block.number.split('.').length : 0
      while ((open.at(-1)?.depth ?? 0) >= depth && open.length > 0) open.pop()
    }
    const indent = ' '.repeat(open.reduce((sum, { width }) => sum + width, 0))
    if (block.type === 'point' && asList) {
      const marker = `${block.number.split('.').at(-1)}${block.label.at(-1)}`
      written.push(`${separator(blocks, at)}${indent}${marker} ${escapeStart(inlineMarkdown(block.runs))}`)
      open.push({ depth: block.number.split('.').length, width: marker.length + 1 })
    } else written.push(separator(blocks, at) + indented(blockMarkdown(block, asTyped), indent))
  }
  return written.join('').replace(/^\n+/, '')
}

/** «Контроль … оставляю за собой» behind the last point is a paragraph of the document, not of that point. */
function isControl(block: Block): boolean {
  return (
    block.type === 'text' &&
    /^контроль\s.*(?:оставляю|возложить|возлагаю|возлагается)(?!\p{L})/iu.test(wordsOf(block.runs))
  )
}

/** Whether a block of a text without points belongs to the number above it: items under «…:». */
function hangs(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block?.type === 'point') return true
  const first = blocks.slice(0, at).findLast(({ type }) => type !== 'dash')
  return block?.type === 'dash' && first?.type === 'point' && /:$/.test(wordsOf(first.runs))
}

/** Dash items stand line under line, all else is parted by an empty line. */
function separator(blocks: readonly Block[], at: number): string {
  return blocks[at]?.type === 'dash' && blocks[at - 1]?.type === 'dash' ? '\n' : '\n\n'
}

function indented(text: string, indent: string): string {
  return text.replace(/^/gm, indent)
}

function blockMarkdown(block: Block, asTyped: boolean): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.runs)}`
    case 'point':
      return asTyped && /^\d+[.)]$/.test(block.label)
        ? `${block.label} ${escapeStart(inlineMarkdown(block.runs))}`
        : escapeStart(`${block.label} ${inlineMarkdown(block.runs)}`)
    case 'dash':
      return `- ${escapeStart(inlineMarkdown(block.runs))}`
    case 'text':
      return escapeStart(inlineMarkdown(block.runs))
    case 'grid':
      return tableMarkdown(block)
    default:
      return block satisfies never
  }
}

/** The points of runs that Markdown counts as the document does: all of a run between headings, or none. */
function countedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const counted = new Set<Block>()
  let run: Extract<Block, { type: 'point' }>[] = []
  const close = (): void => {
    if (isRegular(run)) for (const point of run) counted.add(point)
    run = []
  }
  for (const block of blocks) {
    if (block.type === 'heading') close()
    if (block.type === 'point') run.push(block)
  }
  close()
  return counted
}

/** 1., 1.1., 1.2., 2. …: each follows the one before it and is written as the program prints it. */
function isRegular(points: readonly Extract<Block, { type: 'point' }>[]): boolean {
  let last: readonly number[] = []
  return points.every(({ number, label }) => {
    const here = number.split('.').map(Number)
    const child = here.length === last.length + 1
    const next = last[here.length - 1] ?? 0
    const fits = here.length <= last.length + 1 && here.slice(0, -1).every((each, at) => each === last[at])
    const regular = fits && here.at(-1) === (child ? 1 : next + 1) && here.length <= 4
    last = here
    return regular && (label === `${number}.` || (here.length === 1 && label === `${number})`))
  })
}
