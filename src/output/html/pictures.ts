import type { Block, ColumnsBlock, ImageBlock, Page, Picture } from '#layout'
import { escapeHtml } from '../html-file.ts'
import { type Looks, length } from './looks.ts'

const types = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** A picture in the file itself; as an image, an SVG runs no code and loads nothing. */
export function pictureHtml(
  { alternative, height, image, width }: Picture,
  page: Page,
  looks: Looks,
): string {
  const file = page.images?.[image]
  if (!file) throw new Error(`The page has no picture «${image}»`)
  const size = looks.of(`width: ${length(width, 'mm')}; aspect-ratio: ${width} / ${height}`)
  const address = `data:${types[file.format]};base64,${file.base64}`
  return `<img class="${size}" src="${address}" alt="${escapeHtml(alternative)}">`
}

export function imageHtml(block: ImageBlock, page: Page, looks: Looks): string {
  const align = looks.of(`text-align: ${block.align}`)
  return `<p class="image ${align}${block.keepWithNext ? ' with-next' : ''}">${pictureHtml(block, page, looks)}</p>`
}

/** Blocks side by side; on a phone one under another. */
export function columnsHtml(
  { columns, gap }: ColumnsBlock,
  looks: Looks,
  draw: (block: Block) => string,
): string {
  const widths = columns.map(({ width }) => `minmax(0, ${length(width, 'mm')})`).join(' ')
  const look = looks.of(`--columns: ${widths}; column-gap: ${length(gap, 'mm')}`)
  const each = columns.map(({ blocks, language }) => {
    const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`
    const inside = blocks.length === 0 ? '' : `\n${blocks.map(draw).join('\n')}\n`
    return `<div class="column"${lang}>${inside}</div>`
  })
  return `<div class="columns ${look}">\n${each.join('\n')}\n</div>`
}
