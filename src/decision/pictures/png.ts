import { crc32 } from 'node:zlib'
import { hasItsPoints, PALETTE } from './png-points.ts'
import { fromPixels, millimetresPerInch, type Sized } from './sized.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const broken: Sized = { problem: 'файл повреждён или скопирован не до конца' }

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)
}

interface Chunk {
  readonly type: string
  readonly body: Buffer
}

/** PNG (ISO 15948): its chunks must be whole, and its pixels must unpack. */
export function sizeOfPng(bytes: Buffer): Sized {
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (!chunks || head?.type !== 'IHDR' || head.body.length !== 13) return broken
  const sized = fromPixels(
    head.body.readUInt32BE(0),
    head.body.readUInt32BE(4),
    densityOf(chunks, 0),
    densityOf(chunks, 4),
  )
  if ('problem' in sized) return sized
  return whole(chunks, head.body) ? sized : broken
}

function whole(chunks: readonly Chunk[], head: Buffer): boolean {
  const points = {
    width: head.readUInt32BE(0),
    height: head.readUInt32BE(4),
    depth: head.readUInt8(8),
    colour: head.readUInt8(9),
    interlaced: head.readUInt8(12) === 1,
  }
  if (points.colour === PALETTE && !chunks.some(({ type }) => type === 'PLTE')) return false
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body))
  return hasItsPoints(packed, points)
}

/** `null` when one is cut short, changed on the way, or the last is missing. */
function chunksOf(bytes: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'IEND') return chunks
    chunks.push({ type, body: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return null
}

/** Per inch; the chunk counts per metre. 0 where it says nothing. */
function densityOf(chunks: readonly Chunk[], offset: 0 | 4): number {
  const said = chunks.find(({ type, body }) => type === 'pHYs' && body.length === 9 && body[8] === 1)
  return said ? (said.body.readUInt32BE(offset) * millimetresPerInch) / 1000 : 0
}
