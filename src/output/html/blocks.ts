import {
  type Block,
  type Page,
  type ParagraphBlock,
  type Signature,
  type SignaturesBlock,
  type StampLine,
  type StampsBlock,
  stampRows,
} from '#layout'
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
      return alone(`<p class="requisites sides">${sides.join(' ')}</p>`)
    }
    case 'stamps':
      return alone(stampsHtml(block, looks))
    case 'signatures':
      return alone(signaturesHtml(block, looks))
    case 'table':
      return alone(tableHtml(block, looks))
    case 'foot':
      return alone(
        block.lines
          .map((line) => `<p class="${block.style ?? 'executor-mark'}">${inlinesHtml(line, looks)}</p>`)
          .join('\n'),
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

/** A stamp without a neighbour stands at its side; two to a row share the width; a row is not split. */
function stampsHtml(block: StampsBlock, looks: Looks): string {
  const rows = stampRows(block)
  const paired = rows.some(({ left, right }) => left !== null && right !== null)
  const each = rows.flatMap(({ left, right }) => [
    ...(left ? [stampHtml(left, '', looks)] : []),
    // Alone in a row of two, it would stand at the left.
    ...(right ? [stampHtml(right, paired && left === null ? ' lone' : '', looks)] : []),
  ])
  const below = block.after ? `; margin-bottom: ${length(block.after, 'pt')}` : ''
  const width = looks.of(`--stamp: ${length(block.stampWidth, 'mm')}${below}`)
  const side = block.side === 'left' ? ' at-left' : ''
  return `<div class="stamps ${paired ? 'pairs' : 'one'}${side} ${width}">\n${each.join('\n')}\n</div>`
}

function stampHtml(lines: readonly StampLine[], place: string, looks: Looks): string {
  return `<div class="stamp-block${place}">\n${lines.map((line) => stampLineHtml(line, looks)).join('\n')}\n</div>`
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

function signaturesHtml(block: SignaturesBlock, looks: Looks): string {
  const { beside, frames, positionWidth, signatures } = block
  const framed = frames
    ? `; --frame: ${length(frames.width, 'mm')}; --framed-position: ${length(frames.positionWidth, 'mm')}`
    : ''
  const sizes = looks.of(`--position: ${length(positionWidth, 'mm')}${framed}`)
  const each = signatures.map((signature) => signatureHtml(signature, looks))
  return `<div class="signatures${beside ? ' beside' : ''} ${sizes}">\n${each.join('\n')}\n</div>`
}

function signatureHtml({ frame, name, position }: Signature, looks: Looks): string {
  const lines = frame?.map((line) => `<span>${inlinesHtml(line, looks)}</span>`).join(' ')
  const parts = [
    `<span class="position">${inlinesHtml(position, looks)}</span>`,
    ...(lines === undefined ? [] : [`<span class="frame signature-mark">${lines}</span>`]),
    `<span class="name">${escapeHtml(name)}</span>`,
  ]
  return `<p class="signature${frame ? ' framed' : ''}">${parts.join(' ')}</p>`
}
