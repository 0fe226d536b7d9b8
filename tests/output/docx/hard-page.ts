/** Content that breaks careless writers of DOCX: nothing, too much, and characters XML does not allow. */
import type { Block, Page } from '../../../src/layout/page.ts'
import { longText, pageOf, paragraph, text } from '../pages.ts'

const characters = 'a\u0000б\u0007\tв\nг < > & " \' ]]> ₽ § ½ 😀 \ud83d д\u2011е ж\u00adз'

const oneColumn = [{ align: 'left', share: 1 }] as const
const twoColumns = [
  { align: 'left', share: 1 },
  { align: 'center', share: 2 },
] as const

const empty: readonly Block[] = [
  paragraph('text', []),
  { type: 'stamps', stampWidth: 75, stamps: [] },
  { type: 'stamps', stampWidth: 75, stamps: [[], []] },
  { type: 'table', columns: oneColumn, head: [], rows: [] },
  { type: 'table', columns: twoColumns, head: [], rows: [{ section: false, splittable: false, cells: [] }] },
  { type: 'signatures', positionWidth: 75, signatures: [] },
  { type: 'foot', lines: [] },
]

const long: readonly Block[] = [
  paragraph('title', Array.from({ length: 60 }, () => 'слово').join(' ')),
  paragraph('text', 'д'.repeat(80)),
  {
    type: 'table',
    columns: twoColumns,
    head: [{ paragraphs: [[text('Показатель')]] }, { paragraphs: [[text('Значение')]] }],
    rows: [
      {
        section: false,
        splittable: true,
        cells: [{ paragraphs: Array.from({ length: 12 }, () => [text(longText)]) }, { paragraphs: [] }],
      },
    ],
  },
  {
    type: 'signatures',
    positionWidth: 75,
    signatures: Array.from({ length: 40 }, (_, index) => ({
      position: [text(`Председатель комиссии ${index + 1}, ${longText.slice(0, 110)}`)],
      name: 'А.А. Полевая-Озёрская',
    })),
  },
]

export function hardPage(): Page {
  return pageOf([
    { orientation: 'portrait', blocks: [paragraph('text', [text(characters)]), ...empty] },
    { orientation: 'portrait', blocks: [] },
    { orientation: 'landscape', blocks: long },
  ])
}
