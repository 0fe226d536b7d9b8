import type { PictureFile } from '../model/picture.ts'
import { isJpeg, sizeOfJpeg } from './jpeg.ts'
import { isPng, sizeOfPng } from './png.ts'
import type { Sized } from './sized.ts'
import { isSvg, sizeOfSvg } from './svg.ts'

/** A bigger file would make every document of the office as big. */
const mostBytes = 5 * 1024 * 1024

const formats: readonly {
  readonly format: PictureFile['format']
  readonly is: (bytes: Buffer) => boolean
  readonly sizeOf: (bytes: Buffer) => Sized
}[] = [
  { format: 'png', is: isPng, sizeOf: sizeOfPng },
  { format: 'jpeg', is: isJpeg, sizeOf: sizeOfJpeg },
  { format: 'svg', is: isSvg, sizeOf: sizeOfSvg },
]

type Read = PictureFile | { readonly problem: string }

/** A coat of arms stands on every document: the same bytes are looked through once. */
const known = new WeakMap<Uint8Array, Read>()

/** A picture's file, known by what it holds and not by its name; or why it cannot be shown. */
export function readPictureFile(file: Uint8Array): Read {
  const read = known.get(file) ?? readAnew(file)
  known.set(file, read)
  return read
}

function readAnew(file: Uint8Array): Read {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.length === 0) return { problem: 'файл пуст' }
  if (bytes.length > mostBytes)
    return {
      problem: `файл больше ${mostBytes / 1024 / 1024} МБ: уменьшите рисунок, таким же большим станет каждый документ`,
    }
  const known = formats.find(({ is }) => is(bytes))
  if (!known) return { problem: 'это не PNG, не JPEG и не SVG: сохраните рисунок в одном из этих форматов' }
  const sized = known.sizeOf(bytes)
  if ('problem' in sized) return sized
  return { format: known.format, base64: bytes.toString('base64'), ...sized }
}
