import { type IFloating, ImageRun } from 'docx'
import type { Block, Page, PageImage, Picture } from '#layout'

/** The pictures of a page as runs of Word. */
export interface Pictures {
  readonly draw: (picture: Picture, floating?: IFloating) => ImageRun
}

/** What Word shows where it cannot draw SVG, dots per inch. */
const DPI = 300
const millimetresPerInch = 25.4
/** The library counts in pixels, 96 to an inch. */
const pixelsPerMillimetre = 96 / millimetresPerInch

/** Beside an SVG stands a PNG of it, drawn for the widest place it is shown at. */
export async function picturesOf(page: Page): Promise<Pictures> {
  const drawn = new Map<string, Uint8Array>()
  for (const [name, image] of Object.entries(page.images ?? {}))
    if (image.format === 'svg') drawn.set(name, await rasterized(bytesOf(image), widestOf(name, page)))
  let count = 0
  return {
    draw: (picture, floating) => {
      const image = page.images?.[picture.image]
      if (!image) throw new Error(`The page has no picture «${picture.image}»`)
      count += 1
      return new ImageRun({
        ...fileOf(image, drawn.get(picture.image)),
        transformation: {
          width: picture.width * pixelsPerMillimetre,
          height: picture.height * pixelsPerMillimetre,
        },
        altText: { id: `${count}`, name: `Рисунок ${count}`, description: picture.alternative },
        ...(floating && { floating }),
      })
    },
  }
}

function fileOf(image: PageImage, drawn: Uint8Array | undefined) {
  const data = bytesOf(image)
  switch (image.format) {
    case 'png':
      return { type: 'png', data } as const
    case 'jpeg':
      return { type: 'jpg', data } as const
    case 'svg':
      return { type: 'svg', data, fallback: { type: 'png', data: drawn ?? new Uint8Array() } } as const
    default:
      return image.format satisfies never
  }
}

function bytesOf({ base64 }: PageImage): Buffer {
  return Buffer.from(base64, 'base64')
}

function widestOf(name: string, { sections }: Page): number {
  const blocks = sections.flatMap((section) => section.blocks)
  return Math.max(1, ...blocks.flatMap((block) => widthsIn(block, name)))
}

function widthsIn(block: Block, name: string): readonly number[] {
  switch (block.type) {
    case 'image':
      return block.image === name ? [block.width] : []
    case 'placed':
      return block.content.type === 'image' && block.content.image === name ? [block.width] : []
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap((each) => widthsIn(each, name)))
    default:
      return []
  }
}

async function rasterized(svg: Buffer, millimetres: number): Promise<Uint8Array> {
  const { rasterize } = await import('../rasterize.ts')
  return rasterize(svg, Math.ceil((millimetres / millimetresPerInch) * DPI))
}
