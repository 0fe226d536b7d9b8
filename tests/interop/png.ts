/** Reads a picture as browsers make it: PNG of 8 bits for each of red, green, blue and maybe alpha. */
import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** `#rrggbb` of every pixel and how often it occurs. */
  readonly colours: ReadonlyMap<string, number>
}

const SIGNATURE = 8

export function readPng(png: Buffer): Picture {
  let header: Buffer = Buffer.alloc(0)
  const parts: Buffer[] = []
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const content = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') header = content
    if (type === 'IDAT') parts.push(content)
    at += length + 12
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = header[9] === 6 ? 4 : 3
  return { width, height, colours: coloursOf(inflateSync(Buffer.concat(parts)), width, height, channels) }
}

function coloursOf(packed: Buffer, width: number, height: number, channels: number): Map<string, number> {
  const colours = new Map<string, number>()
  const stride = width * channels
  let above: Buffer = Buffer.alloc(stride)
  for (let row = 0; row < height; row++) {
    const start = row * (stride + 1)
    const line = unfiltered(
      packed[start] ?? 0,
      packed.subarray(start + 1, start + 1 + stride),
      above,
      channels,
    )
    for (let at = 0; at < stride; at += channels) {
      const colour = `#${line.toString('hex', at, at + 3)}`
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
    above = line
  }
  return colours
}

/** PNG, 9.2: each byte is told by what stands left of it, above it, and between. */
function unfiltered(filter: number, line: Buffer, above: Buffer, channels: number): Buffer {
  const whole = Buffer.alloc(line.length)
  for (let at = 0; at < line.length; at++) {
    const left = whole[at - channels] ?? 0
    const up = above[at] ?? 0
    const corner = at < channels ? 0 : (above[at - channels] ?? 0)
    const told = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)][filter] ?? 0
    whole[at] = (line[at] ?? 0) + told
  }
  return whole
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
