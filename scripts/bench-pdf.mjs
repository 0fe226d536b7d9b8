/**
 * Draws a hundred documents in a row and tells how long one takes and how the memory goes: it must not grow.
 * Needs a build: `npm run build && node scripts/bench-pdf.mjs [DOCUMENTS]`.
 */
import { renderPdf } from '../dist/output/pdf/index.js'

const documents = Number(process.argv[2] ?? 100)
const sentence =
  'В целях обеспечения своевременной и качественной подготовки муниципальных общеобразовательных организаций. '

const style = {
  title: 'Текст',
  align: 'justify',
  size: 14,
  bold: false,
  italic: false,
  capitals: false,
  letterSpacing: 0,
  indentLeft: 0,
  indentRight: 0,
  firstLine: 12.5,
  before: 0,
  after: 0,
  lineSpacing: 1.5,
  hyphenate: true,
  keepWithNext: false,
  keepTogether: false,
  outline: null,
}

/** About twelve pages, none like another. */
function page(number) {
  const text = (words) => [{ type: 'text', text: words }]
  return {
    language: 'ru-RU',
    font: 'Times New Roman',
    geometry: {
      width: 210,
      height: 297,
      margins: { top: 20, right: 10, bottom: 20, left: 30 },
      pageNumberFromEdge: 10,
      pageNumberSize: 12,
      edition: '2016',
    },
    styles: Object.fromEntries(['text', 'signature', 'executor-mark'].map((name) => [name, style])),
    properties: {
      title: `Приказ № ${number}`,
      subject: '',
      author: '',
      kind: 'Приказ',
      number: `${number}`,
      date: '2021-06-05',
      hash: `${number}`,
    },
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...Array.from({ length: 80 }, (_, index) => ({
            type: 'paragraph',
            style: 'text',
            inlines: text(`${number}.${index}. ${sentence.repeat(1 + ((number + index) % 5))}`),
          })),
          {
            type: 'signatures',
            positionWidth: 75,
            signatures: [{ position: text('Начальник отдела'), name: 'И.О. Фамилия' }],
          },
        ],
      },
    ],
  }
}

const started = performance.now()
let pages = 0
for (let number = 1; number <= documents; number++) {
  pages += (await renderPdf(page(number))).pages
  if (number % 10 === 0) {
    const megabytes = Math.round(process.memoryUsage().rss / 1024 ** 2)
    const each = Math.round((performance.now() - started) / number)
    console.log(`${number} documents, ${pages} pages, ${each} ms a document, ${megabytes} MB`)
  }
}
