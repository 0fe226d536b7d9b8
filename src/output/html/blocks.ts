import type { Block, Page, ParagraphBlock, SignaturesBlock, StampLine, StampsBlock } from '#layout'
import { escapeHtml } from '../html-file.ts'
import { inlinesHtml } from './inlines.ts'
import { type Piece, placeOf } from './lists.ts'
import { type Looks, length } from './looks.ts'
import { columnsHtml, imageHtml } from './pictures.ts'
import { tableHtml } from './table.ts'

/** A block's own place: its level as a heading, whether signatures follow, whether it may be parted. */
export interface Place {
  readonly looks: Looks
  readonly page: Page
  readonly level: number | null
  readonly beforeSignatures: boolean
  readonly fewLines: boolean
}

/** One block as markup. The foot stands apart, see `render-html.ts`. */
export function blockPiece(block: Block, place: Place): Piece {
  const { looks } = place
  const alone = (html: string): Piece => ({ html, place: 'none' })
  switch (block.type) {
    case 'paragraph':
      return { html: paragraphHtml(block, place), place: placeOf(block, place.level !== null) }
    case 'requisites': {
      const sides = [block.left, block.right].map((side) => `<span>${inlinesHtml(side, looks)}</span>`)
      return alone(`<p class="requisites">${sides.join(' ')}</p>`)
    }
    case 'stamps':
      return alone(stampsHtml(block, looks))
    case 'signatures':
      return alone(signaturesHtml(block, looks))
    case 'table':
      return alone(tableHtml(block, looks))
    case 'foot':
      return alone(
        block.lines.map((line) => `<p class="executor-mark">${inlinesHtml(line, looks)}</p>`).join('\n'),
      )
    case 'image':
      return alone(imageHtml(block, place.page, looks))
    case 'columns': {
      const inside: Place = { ...place, level: null, beforeSignatures: false, fewLines: false }
      return alone(columnsHtml(block, looks, (part) => blockPiece(part, inside).html))
    }
    // All of them at the head of the sheet, see `placed.ts`.
    case 'placed':
      return { html: '', place: 'inside' }
    default:
      return block satisfies never
  }
}

function paragraphHtml(block: ParagraphBlock, { looks, level, beforeSignatures, fewLines }: Place): string {
  const { style, inlines, label, keepWithNext } = block
  const classes = [
    style,
    keepWithNext ? 'with-next' : '',
    fewLines ? 'whole' : '',
    beforeSignatures ? 'before-signatures' : '',
  ]
  const tag = level === null ? 'p' : `h${level}`
  const number = label ? `${labelHtml(label)}&nbsp;` : ''
  return `<${tag} class="${classes.filter((each) => each !== '').join(' ')}">${number}${inlinesHtml(inlines, looks)}</${tag}>`
}

function labelHtml({ text, bold }: NonNullable<ParagraphBlock['label']>): string {
  return `<span class="label">${bold ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)}</span>`
}

/** One stamp stands at the right, more in rows of two; a row is not split. */
function stampsHtml({ stampWidth, stamps }: StampsBlock, looks: Looks): string {
  const width = looks.of(`--stamp: ${length(stampWidth, 'mm')}`)
  const each = stamps.map(
    (lines) =>
      `<div class="stamp-block">\n${lines.map((line) => stampLineHtml(line, looks)).join('\n')}\n</div>`,
  )
  return `<div class="stamps ${stamps.length > 1 ? 'pairs' : 'one'} ${width}">\n${each.join('\n')}\n</div>`
}

function stampLineHtml({ style, inlines, name }: StampLine, looks: Looks): string {
  if (name === undefined) return `<p class="${style}">${inlinesHtml(inlines, looks)}</p>`
  // The rule up to the name is the place for the hand: a blank of the line's own would be a second one.
  const words = inlinesHtml(
    inlines.filter(({ type }) => type !== 'blank'),
    looks,
  )
  const start = words === '' ? '' : `<span>${words}</span> `
  return `<p class="${style} autograph">${start}<span class="blank rest">&nbsp;</span> <span class="name">${escapeHtml(name)}</span></p>`
}

function signaturesHtml({ positionWidth, signatures }: SignaturesBlock, looks: Looks): string {
  const width = looks.of(`--position: ${length(positionWidth, 'mm')}`)
  const each = signatures.map(
    ({ position, name }) =>
      `<p class="signature"><span class="position">${inlinesHtml(position, looks)}</span> <span class="name">${escapeHtml(name)}</span></p>`,
  )
  return `<div class="signatures ${width}">\n${each.join('\n')}\n</div>`
}
