import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../src/output/pdf/index.ts'
import { chunk, png, pngOf } from '../../pictures.ts'
import { pageOf, paragraph } from '../pages.ts'

/** Lines of 8 points each, 8 of them, not filtered. */
const dots = (point: readonly number[]) =>
  Array.from({ length: 8 }, () => [0, ...Array.from({ length: 8 }, () => point).flat()]).flat()

const svg = (words: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="80" height="80">${words}</svg>`,
  )
const rectangle = (words: string) => `<rect width="80" height="80" ${words}/>`
const inside = png({ alpha: true }).toString('base64')

const seeThrough = {
  'PNG, colour of 8 bits': ['png', png({ alpha: true })],
  'PNG, colour of 16 bits': [
    'png',
    pngOf({ depth: 16, colour: 6, points: dots([200, 0, 30, 0, 30, 0, 128, 0]) }),
  ],
  'PNG, gray': ['png', pngOf({ depth: 8, colour: 4, points: dots([90, 128]) })],
  'PNG, gray of 16 bits': ['png', pngOf({ depth: 16, colour: 4, points: dots([90, 0, 128, 0]) })],
  'PNG, one colour that is none': [
    'png',
    pngOf({
      depth: 8,
      colour: 2,
      points: dots([200, 30, 30]),
      more: [chunk('tRNS', Buffer.from([0, 200, 0, 30, 0, 30]))],
    }),
  ],
  'PNG, palette': [
    'png',
    pngOf({
      depth: 8,
      colour: 3,
      points: dots([0]),
      more: [chunk('PLTE', Buffer.from([200, 30, 30])), chunk('tRNS', Buffer.from([128]))],
    }),
  ],
  'SVG, opacity': ['svg', svg(rectangle('fill="#c00" opacity="0.5"'))],
  'SVG, opacity in a style': ['svg', svg(rectangle('style="fill:#c00;fill-opacity:.5"'))],
  'SVG, colour with transparency': ['svg', svg(rectangle('fill="rgba(200, 0, 0, 0.5)"'))],
  'SVG, colour with a slash': ['svg', svg(rectangle('fill="rgb(200 0 0 / 50%)"'))],
  'SVG, hexadecimal colour': ['svg', svg(rectangle('fill="#c008"'))],
  'SVG, gradient': [
    'svg',
    svg(
      `<linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" stop-color="#c00" stop-opacity="0"/></linearGradient>${rectangle('fill="url(#g)"')}`,
    ),
  ],
  'SVG, gradient to nothing': [
    'svg',
    svg(
      `<linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" stop-color="transparent"/></linearGradient>${rectangle('fill="url(#g)"')}`,
    ),
  ],
  'SVG, mask': [
    'svg',
    svg(`<mask id="m">${rectangle('fill="#888"')}</mask>${rectangle('fill="#c00" mask="url(#m)"')}`),
  ],
  'SVG, PNG in it': [
    'svg',
    svg(`<image width="80" height="40" xlink:href="data:image/png;base64,${inside}"/>`),
  ],
} as const

const opaque = {
  'PNG without transparency': ['png', png()],
  'SVG without transparency': ['svg', svg(rectangle('fill="#c00"'))],
  'SVG, colour of three numbers': ['svg', svg(rectangle('fill="rgb(200, 0, 0)"'))],
  'SVG, cut out': [
    'svg',
    svg(
      `<clipPath id="c"><circle cx="40" cy="40" r="20" transform="matrix(1,0,0,1,0,0)"/></clipPath>${rectangle('clip-path="url(#c)"')}`,
    ),
  ],
} as const

async function drawn(format: 'png' | 'svg', bytes: Buffer): Promise<Uint8Array> {
  const picture = { image: 'схема', width: 40, height: 20, alternative: 'Схема', align: 'center' } as const
  const blocks = [paragraph('text', 'До рисунка.'), { type: 'image', ...picture } as const]
  const page = pageOf([{ orientation: 'portrait', blocks }])
  const images = { схема: { format, base64: bytes.toString('base64') } }
  return (await renderPdf({ ...page, images }, { standard: 'a-1a', attachments: [] })).bytes
}

/** ISO 19005-1, 6.4: no soft masks, no constant transparency, no blending, no groups. */
async function transparencyIn(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const said = object instanceof PDFRawStream ? `${object.dict}` : `${object}`
    return [
      ...said.matchAll(
        /\/SMask (?!\/None)\S+|\/(?:ca|CA) (?!1\b)\S+|\/S \/Transparency|\/BM \/(?!Normal)\w+/gu,
      ),
    ].map(([found]) => found)
  })
}

async function picturesIn(bytes: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return document.context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
    ).length
}

describe('PDF/A-1a has no transparency', () => {
  test.each(Object.entries(seeThrough))(
    'a see-through picture is put on paper: %s',
    async (_, [format, bytes]) => {
      const pdf = await drawn(format, bytes)
      expect(await transparencyIn(pdf)).toEqual([])
      expect(await picturesIn(pdf)).toBe(1)
    },
  )

  test.each(Object.entries(opaque))('any other stays as it is: %s', async (_, [format, bytes]) => {
    const pdf = await drawn(format, bytes)
    expect(await transparencyIn(pdf)).toEqual([])
    expect(await picturesIn(pdf)).toBe(format === 'png' ? 1 : 0)
  })
})
