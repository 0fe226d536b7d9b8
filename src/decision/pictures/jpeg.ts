import { fromPixels, millimetresPerInch, type Sized } from './sized.ts'

const broken: Sized = { problem: 'файл повреждён или скопирован не до конца' }

export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

/** Baseline, extended and progressive frames: what every program reads. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2])
/** The others: lossless, arithmetic. */
const OTHER_FRAMES: ReadonlySet<number> = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
])
const SCAN = 0xda
const APP0 = 0xe0
const APP1 = 0xe1

/** JPEG (ISO 10918) with JFIF or EXIF: the size is in its frame, the density before it. */
export function sizeOfJpeg(bytes: Buffer): Sized {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return broken
  let density = 0
  let turned = false
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return broken
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = bytes.readUInt16BE(at + 2)
    const body = bytes.subarray(at + 4, at + 2 + length)
    if (length < 2 || at + 2 + length > bytes.length || marker === SCAN) return broken
    if (marker === APP0) density = densityOf(body)
    if (marker === APP1) turned = isTurned(body)
    if (OTHER_FRAMES.has(marker))
      return { problem: 'такой вид JPEG программы не показывают: сохраните рисунок заново' }
    if (FRAMES.has(marker)) return sizeOfFrame(body, density, turned)
    at += 2 + length
  }
  return broken
}

function sizeOfFrame(body: Buffer, density: number, turned: boolean): Sized {
  if (body.length < 6) return broken
  // Printing colours would need a profile of the press (ISO 19005-2, 6.2.4).
  if (body[5] === 4) return { problem: 'его цвета записаны для печати (CMYK): сохраните рисунок в RGB' }
  if (turned)
    return { problem: 'снимок повёрнут только пометкой внутри файла: поверните его в редакторе и сохраните' }
  return fromPixels(body.readUInt16BE(3), body.readUInt16BE(1), density, density)
}

/** Dots per inch or per centimetre; 0 where JFIF says nothing. */
function densityOf(body: Buffer): number {
  if (body.length < 12 || body.toString('latin1', 0, 4) !== 'JFIF') return 0
  const across = body.readUInt16BE(8)
  return body[7] === 1 ? across : body[7] === 2 ? (across * millimetresPerInch) / 10 : 0
}

/** EXIF says that the picture is to be turned before it is shown: not every program does. */
function isTurned(body: Buffer): boolean {
  if (body.toString('latin1', 0, 4) !== 'Exif' || body.length < 20) return false
  const tiff = body.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const directory = long(4)
  const ORIENTATION = 0x0112
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12
    if (short(at) === ORIENTATION) return short(at + 8) > 1
  }
  return false
}
