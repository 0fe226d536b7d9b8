import { correction, generate, mode } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { type Decision, filledQr, type PictureFile } from '#decision'
import { dateInDigits } from '#russian'
import { type Message, START } from '#source'
import type { Form } from '../form.ts'
import type { PlacedBlock } from '../page.ts'
import { kindNames } from './kinds.ts'

/** Its name among the pictures of a page; no file has it: files have endings. */
const NAME = 'QR-код'

/** A square, mm. */
const SIZE = 20
/** From the edge of the paper, mm: printers reach no nearer, and the white about it is the quiet zone. */
const FROM_EDGE = 10
/** Between it and the text, mm. */
const AIR = 2
/** A code of more dots would be too fine for a phone's camera at this size: 65 to a side, a third of a millimetre each. */
const FINEST = { minCorrectionLevel: correction.M, maxVersion: 12 }
/** Letters in UTF-8: Japanese double bytes, which hold Russian letters in less room, are read wrong by some. */
const MODES = { modes: [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8] }

export interface QrCode {
  readonly block: PlacedBlock
  readonly files: Readonly<Record<string, PictureFile>>
}

/**
 * The QR code of a document (requisite 31): only the edition of 2025 has it, in the lower right corner of the first
 * sheet, else in the upper right one. What does not fit into it becomes a message, and no code is printed.
 */
export function qrOf(
  decision: Decision,
  { edition, geometry, settings }: Pick<Form, 'edition' | 'geometry' | 'settings'>,
): { readonly code: QrCode | null; readonly messages: readonly Message[] } {
  const words = decision.qr === undefined || !edition.qr ? '' : wordsOf(decision, decision.qr)
  if (words === '') return { code: null, messages: [] }
  const svg = drawn(words)
  if (svg === null) return { code: null, messages: [tooLong(decision, words)] }
  const edge = settings.qrPlace
  const block: PlacedBlock = {
    type: 'placed',
    left: geometry.width - geometry.margins.right - SIZE,
    edge,
    fromEdge: FROM_EDGE,
    width: SIZE,
    height: SIZE,
    room: Math.max(0, FROM_EDGE + SIZE + AIR - geometry.margins[edge]),
    content: { type: 'image', image: NAME, alternative: `QR-код: ${words}` },
  }
  const base64 = Buffer.from(svg, 'utf8').toString('base64')
  return {
    code: { block, files: { [NAME]: { format: 'svg', base64, width: SIZE, height: SIZE } } },
    messages: [],
  }
}

function wordsOf(decision: Decision, template: string): string {
  const { date, hash, number, organization, place, title } = decision
  return filledQr(template, {
    вид: kindNames(decision).noun,
    дата: date === null ? '' : dateInDigits(date),
    номер: number ?? '',
    заголовок: title ?? '',
    организация: organization.name,
    место: place ?? '',
    хеш: hash,
  })
}

function drawn(words: string): string | null {
  try {
    const code = generate(words, { ...FINEST, ...MODES })
    const { size } = code
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}mm" height="${SIZE}mm" viewBox="0 0 ${size} ${size}"><path d="${toSvgPath(code)}" fill="#000"/></svg>`
  } catch {
    // The library says by throwing that the words are too many.
    return null
  }
}

function tooLong(decision: Decision, words: string): Message {
  const place = decision.places?.qr ?? START
  const message = `В QR-код не входит столько знаков: ${words.length}. Сократите то, что в нём записано. Документ изготовлен без кода.`
  return { file: decision.file, ...place, severity: 'warning', rule: 'qr-too-long', message }
}
