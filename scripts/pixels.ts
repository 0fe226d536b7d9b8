/**
 * Pictures of pages as the scripts make them: read from what pdftoppm draws, framed, set beside each other, written
 * as small PNG.
 */
import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

/** Three bytes a pixel, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgb: Buffer
}

/** A PPM as pdftoppm writes it: `P6`, width, height, 255, then three bytes a pixel. */
export function readPixels(path: string): Picture {
  const bytes = readFileSync(path)
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? []
  if (head === undefined) throw new Error(`not a PPM: ${path}`)
  return { width: Number(width), height: Number(height), rgb: bytes.subarray(head.length) }
}

/** White paper on a white screen needs an edge. */
export function framed({ width, height, rgb }: Picture): Picture {
  const edge = (x: number, y: number) => x === 0 || y === 0 || x === width - 1 || y === height - 1
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (edge(x, y)) rgb.fill(0xbb, (y * width + x) * 3, (y * width + x) * 3 + 3)
  return { width, height, rgb }
}

/** Sixteen shades of a channel are enough for type, and let a page be an indexed PNG of a tenth of the size. */
export function toPng({ width, height, rgb }: Picture): Buffer {
  const palette = new Map<number, number>()
  const lines = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const shade = (channel: number) => Math.round((rgb[pixel * 3 + channel] ?? 0) / 17)
    const colour = (shade(0) << 8) | (shade(1) << 4) | shade(2)
    const index = palette.get(colour) ?? palette.size
    palette.set(colour, index)
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = index
  }
  if (palette.size > 256) throw new Error(`${palette.size} colours: too many for an indexed picture`)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = [...palette.keys()].flatMap((colour) => [colour >> 8, (colour >> 4) & 15, colour & 15])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.map((shade) => shade * 17))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(body.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

/** Pictures in rows on a grey sheet, `gap` pixels apart; each row as high as its highest. */
export function contactSheet(rows: readonly (readonly Picture[])[], gap: number): Picture {
  const width = Math.max(...rows.map((row) => row.reduce((sum, each) => sum + each.width + gap, gap)))
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)))
  const height = heights.reduce((sum, each) => sum + each + gap, gap)
  const rgb = Buffer.alloc(width * height * 3, 0xdd)
  let top = gap
  for (const [at, row] of rows.entries()) {
    let left = gap
    for (const each of row) {
      for (let y = 0; y < each.height; y++) {
        const line = each.rgb.subarray(y * each.width * 3, (y + 1) * each.width * 3)
        rgb.set(line, ((top + y) * width + left) * 3)
      }
      left += each.width + gap
    }
    top += (heights[at] ?? 0) + gap
  }
  return { width, height, rgb }
}
