/** Small pictures made by hand: what is tested is how they are read and shown, not what is on them. */
import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function chunk(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const said = Buffer.concat([Buffer.from(type), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(said))
  return Buffer.concat([length, said, check])
}

export interface PngPoints {
  readonly depth: number
  /** ISO 15948, 11.2.2: 0 gray, 2 colour, 3 palette, 4 and 6 with transparency. */
  readonly colour: number
  readonly interlaced?: boolean
  /** Lines as they are packed, each with its filter before it. */
  readonly points: readonly number[]
  readonly more?: readonly Buffer[]
}

/** 8 by 8 points in whatever way a PNG can say them. */
export function pngOf({ colour, depth, interlaced = false, more = [], points }: PngPoints): Buffer {
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, depth, colour, 0, 0, interlaced ? 1 : 0])),
    ...more,
    chunk('IDAT', deflateSync(Buffer.from(points))),
    chunk('IEND'),
  ])
}

export interface PngWords {
  readonly width?: number
  readonly height?: number
  /** Dots to a metre. */
  readonly density?: number
  /** Half see-through. */
  readonly alpha?: boolean
}

/** A PNG of one colour. */
export function png({ width = 96, height = 48, density, alpha = false }: PngWords = {}): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, alpha ? 6 : 2], 8)
  const point = alpha ? [200, 30, 30, 128] : [200, 30, 30]
  const line = Buffer.from([0, ...Array.from({ length: width }, () => point).flat()])
  const pixels = Buffer.concat(Array.from({ length: height }, () => line))
  const dots = Buffer.alloc(9)
  dots.writeUInt32BE(density ?? 0, 0)
  dots.writeUInt32BE(density ?? 0, 4)
  dots[8] = 1
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...(density === undefined ? [] : [chunk('pHYs', dots)]),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND'),
  ])
}

/** An invented coat of arms: a river under the sun; four wide, five high. */
export const coatSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="200" viewBox="0 0 160 200">
  <path d="M10 10h140v110c0 40-40 60-70 72c-30-12-70-32-70-72z" fill="#1f5fa8" stroke="#222" stroke-width="4"/>
  <path d="M12 110q34-22 68 0t68 0v14q-34 22-68 0t-68 0z" fill="#fff"/>
  <circle cx="80" cy="60" r="24" fill="#f2c230"/>
</svg>
`

/** The marks of a JPEG with the frame asked for; its scan is empty, nobody looks at it here. */
export function jpeg({
  width = 300,
  height = 150,
  components = 3,
  frame = 0xc0,
  density = 0,
  turned = false,
} = {}): Buffer {
  const segment = (marker: number, body: readonly number[]) =>
    Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body])
  const word = (value: number) => [value >> 8, value & 255]
  const jfif = [...Buffer.from('JFIF\0'), 1, 1, density > 0 ? 1 : 0, ...word(density), ...word(density), 0, 0]
  const exif = [...Buffer.from('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
  const colours = Array.from({ length: components }, (_, at) => [at + 1, 0x11, 0]).flat()
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, jfif),
    ...(turned ? [segment(0xe1, exif)] : []),
    segment(frame, [8, ...word(height), ...word(width), components, ...colours]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from([0, 0xff, 0xd9]),
  ])
}
