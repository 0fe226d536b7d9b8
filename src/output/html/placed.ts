import type { Page, PlacedBlock, Section } from '#layout'
import { inlinesHtml } from './inlines.ts'
import { type Looks, trimmed } from './looks.ts'
import { pictureHtml } from './pictures.ts'

/**
 * What stands at fixed places of the first sheet, and the class of the room that the text leaves for it.
 * HTML has no sheets: what belongs to the lower edge stands at the end of the section.
 */
export function placedHtml(
  { blocks }: Section,
  page: Page,
  looks: Looks,
): { readonly placed: string; readonly room: string } {
  const all = blocks.filter((block) => block.type === 'placed')
  if (all.length === 0) return { placed: '', room: '' }
  const top = roomAt('top', all)
  const bottom = roomAt('bottom', all)
  const room =
    top + bottom > 0 ? ` ${looks.of(`padding-top: ${mm(top)}; padding-bottom: ${mm(bottom)}`)}` : ''
  return { placed: all.map((block) => `${oneHtml(block, page, looks)}\n`).join(''), room }
}

function roomAt(edge: PlacedBlock['edge'], all: readonly PlacedBlock[]): number {
  return Math.max(0, ...all.map((block) => (block.edge === edge ? block.room : 0)))
}

function oneHtml(block: PlacedBlock, page: Page, looks: Looks): string {
  const { content, edge, fromEdge, height, left, width } = block
  // On paper the margins are the browser's, and places count from them.
  const inText = trimmed(left - page.geometry.margins.left)
  const place = looks.of(
    `--left: ${mm(left)}; --in-text: ${inText}mm; ${edge}: ${mm(fromEdge)}; width: ${mm(width)}; min-height: ${mm(height)}`,
  )
  const inside =
    content.type === 'image'
      ? pictureHtml({ ...content, width, height }, page, looks)
      : content.lines.map((line) => `<p class="${content.style}">${inlinesHtml(line, looks)}</p>`).join('\n')
  return `<div class="placed ${edge} ${place}">${inside}</div>`
}

function mm(value: number): string {
  return `${trimmed(value)}mm`
}
