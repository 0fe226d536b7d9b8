import { crc32 } from 'node:zlib'
import { strToU8, zlibSync } from 'fflate'
import type { Page, PageImage } from '#layout'
import type { Opaque } from '../rasterize.ts'

/** Points across of a drawing that cannot stay one: 300 to an inch over the whole text. */
const ACROSS = 2000

/**
 * Signs of SVG that let through what is below, other than a plain drawing: among colours those with a fourth number,
 * after a slash or a third comma. One found in vain costs a drawing its sharpness beyond 300 points to an inch, no more.
 */
const SEE_THROUGH =
  /opacity|mask|filter|blend|transparent|<image|#[\da-f]{8}\b|#[\da-f]{4}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*(?:\/|,[^(),]*,[^(),]*,)/iu

/**
 * The page for PDF/A-1, which knows no transparency (ISO 19005-1, 6.4): its see-through pictures on white paper, the
 * others as they are.
 */
export async function withoutTransparency(page: Page): Promise<Page> {
  if (!page.images) return page
  const images: Record<string, PageImage> = {}
  for (const [name, image] of Object.entries(page.images)) images[name] = await opaque(image)
  return { ...page, images }
}

async function opaque(image: PageImage): Promise<PageImage> {
  const bytes = Buffer.from(image.base64, 'base64')
  switch (image.format) {
    case 'jpeg':
      return image
    case 'svg':
      return SEE_THROUGH.test(bytes.toString('utf8')) ? onPaper(bytes, ACROSS) : image
    case 'png': {
      // Width and height are the first of what the first chunk says, its kind of colour the tenth byte.
      const [width, height, colour] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] ?? 0]
      if (colour !== 4 && colour !== 6 && !bytes.includes('tRNS')) return image
      const size = `width="${width}" height="${height}"`
      const picture = `<image ${size} href="data:image/png;base64,${image.base64}"/>`
      return onPaper(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${picture}</svg>`, width)
    }
    default:
      return image.format satisfies never
  }
}

async function onPaper(svg: Uint8Array | string, width: number): Promise<PageImage> {
  const { rasterizeOpaque } = await import('../rasterize.ts')
  return { format: 'png', base64: pngOf(await rasterizeOpaque(svg, width)).toString('base64') }
}

/** PNG (ISO 15948) of eight bits to each of three colours. */
function pngOf({ height, points, width }: Opaque): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  // Every line begins with its filter: none.
  const lines = new Uint8Array((width * 3 + 1) * height)
  for (let line = 0; line < height; line++)
    lines.set(points.subarray(line * width * 3, (line + 1) * width * 3), line * (width * 3 + 1) + 1)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', zlibSync(lines)), chunk('IEND')])
}

function chunk(type: string, body: Uint8Array = new Uint8Array()): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const said = Buffer.concat([strToU8(type), body])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(said))
  return Buffer.concat([length, said, check])
}
