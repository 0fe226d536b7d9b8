/**
 * Pages built by hand for the tests of the formats: every kind of block, all the styles.
 * Not composed by `layout`: a format is tested by what the vocabulary of blocks promises.
 */
import type {
  Block,
  Geometry,
  Inline,
  Page,
  PageProperties,
  ParagraphBlock,
  ParagraphStyle,
  ParagraphStyleName,
  Section,
} from '../../src/layout/page.ts'

const body: ParagraphStyle = {
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

/** What stands single-spaced and whole: requisites, headings, stamps. */
const requisite: ParagraphStyle = {
  ...body,
  align: 'left',
  firstLine: 0,
  lineSpacing: 1,
  hyphenate: false,
  keepTogether: true,
}
const centred: ParagraphStyle = { ...requisite, align: 'center', keepWithNext: true }
const cell: ParagraphStyle = { ...requisite, size: 12, before: 1, after: 1, keepTogether: false }

/** Full set of styles, close to ГОСТ Р 7.0.97-2016. */
export const sampleStyles: Readonly<Record<ParagraphStyleName, ParagraphStyle>> = {
  founder: { ...centred, title: 'Учредитель' },
  organization: { ...centred, title: 'Организация', bold: true },
  'organization-short': { ...centred, title: 'Сокращённое наименование' },
  unit: { ...centred, title: 'Подразделение' },
  kind: { ...centred, title: 'Вид документа', bold: true, capitals: true, before: 12, after: 12 },
  requisites: { ...requisite, title: 'Дата и номер' },
  place: { ...centred, title: 'Место', after: 12 },
  protocol: { ...centred, title: 'Протокол' },
  conference: { ...centred, title: 'Совещание' },
  title: { ...requisite, title: 'Заголовок к тексту', bold: true, indentRight: 60, after: 14, outline: 1 },
  text: body,
  command: {
    ...body,
    title: 'Распорядительное слово',
    firstLine: 0,
    before: 6,
    after: 6,
    keepWithNext: true,
  },
  addressee: { ...body, title: 'Адресат', bold: true, keepWithNext: true },
  deadline: { ...body, title: 'Срок' },
  'point-1': { ...body, title: 'Пункт 1' },
  'point-2': { ...body, title: 'Пункт 2' },
  'point-3': { ...body, title: 'Пункт 3' },
  'point-4': { ...body, title: 'Пункт 4' },
  'dash-1': { ...body, title: 'Перечень 1' },
  'dash-2': { ...body, title: 'Перечень 2', indentLeft: 7.5 },
  'dash-3': { ...body, title: 'Перечень 3', indentLeft: 15 },
  'number-1': { ...body, title: 'Нумерация 1' },
  'number-2': { ...body, title: 'Нумерация 2', indentLeft: 7.5 },
  'number-3': { ...body, title: 'Нумерация 3', indentLeft: 15 },
  'heading-1': { ...centred, title: 'Раздел 1', bold: true, before: 12, after: 6, outline: 1 },
  'heading-2': { ...centred, title: 'Раздел 2', bold: true, before: 12, after: 6, outline: 2 },
  'heading-3': { ...centred, title: 'Раздел 3', bold: true, italic: true, before: 6, after: 6, outline: 3 },
  'heading-4': { ...centred, title: 'Раздел 4', italic: true, before: 6, after: 6, outline: 4 },
  'annex-mark': { ...requisite, title: 'Отметка о приложении' },
  'annex-title': { ...centred, title: 'Заголовок приложения', bold: true, before: 12, after: 12, outline: 1 },
  'stamp-word': { ...requisite, title: 'Слово грифа', capitals: true },
  stamp: { ...requisite, title: 'Гриф' },
  // Two or three lines below the text, room for the hand above each.
  signature: { ...requisite, title: 'Подпись', before: 35 },
  'draft-mark': { ...requisite, title: 'Пометка проекта', align: 'right', capitals: true },
  restriction: { ...requisite, title: 'Ограничение доступа' },
  recipient: { ...requisite, title: 'Адресат документа' },
  visa: { ...requisite, title: 'Виза' },
  'signature-mark': { ...requisite, title: 'Отметка об электронной подписи', size: 8 },
  seal: { ...requisite, title: 'Место печати', before: 10, indentLeft: 12.5 },
  'copy-mark': { ...requisite, title: 'Отметка о заверении копии', before: 14, keepWithNext: true },
  'filing-mark': { ...requisite, title: 'Отметка о направлении в дело', size: 10 },
  'receipt-mark': { ...requisite, title: 'Отметка о поступлении', size: 10 },
  'control-mark': { ...requisite, title: 'Отметка о контроле', align: 'right', size: 12 },
  'executor-mark': { ...requisite, title: 'Отметка об исполнителе', size: 10 },
  'reference-data': { ...centred, title: 'Справочные данные', size: 11, before: 6 },
  image: { ...requisite, title: 'Рисунок', align: 'center', before: 6, after: 6 },
  'image-caption': { ...requisite, title: 'Подпись рисунка', align: 'center', after: 8 },
  'table-head': { ...cell, title: 'Заголовок таблицы', align: 'center', bold: true },
  'table-section': { ...cell, title: 'Раздел таблицы', align: 'center', bold: true },
  footnote: { ...body, title: 'Сноска', size: 10, lineSpacing: 1 },
  'table-cell': { ...cell, title: 'Ячейка таблицы' },
}

export const sampleGeometry: Geometry = {
  width: 210,
  height: 297,
  margins: { top: 20, right: 10, bottom: 20, left: 30 },
  pageNumberFromEdge: 10,
  pageNumberSize: 12,
  edition: '2016',
}

export const sampleProperties: PageProperties = {
  title: 'Приказ от 05.06.2021 № 14',
  subject: 'О подготовке к новому учебному году',
  author: 'Отдел образования администрации Заречного района',
  kind: 'Приказ',
  number: '14',
  date: '2021-06-05',
  hash: '3f2a9c1d5b7e8f60412233445566778899aabbccddeeff00112233445566778f',
}

/** A page of the given sections with everything else as in the sample. */
export function pageOf(sections: readonly Section[], changes: Partial<Page> = {}): Page {
  return {
    language: 'ru-RU',
    font: 'Times New Roman',
    geometry: sampleGeometry,
    styles: sampleStyles,
    properties: sampleProperties,
    sections,
    ...changes,
  }
}

export function text(words: string, looks: Omit<Inline & { type: 'text' }, 'type' | 'text'> = {}): Inline {
  return { type: 'text', text: words, ...looks }
}

/** A paragraph; a string is its plain text. */
export function paragraph(
  style: ParagraphStyleName,
  content: string | readonly Inline[],
  label?: ParagraphBlock['label'],
): ParagraphBlock {
  return {
    type: 'paragraph',
    style,
    inlines: typeof content === 'string' ? [text(content)] : content,
    ...(label ? { label } : {}),
  }
}

/** A point whose list counts by itself unless told otherwise. */
export function point(
  number: string,
  words: string,
  style: ParagraphStyleName = 'point-1',
  automatic = true,
): ParagraphBlock {
  const level = Number(/\d$/.exec(style)?.[0] ?? '1')
  return paragraph(style, words, { text: number, list: 'points', level, automatic })
}

export function dash(words: string, level: 1 | 2 | 3 = 1): ParagraphBlock {
  return paragraph(`dash-${level}`, words, { text: '–', list: `dashes-${level}`, level, automatic: false })
}

/** Long enough to be broken over lines and to be hyphenated. */
export const longText =
  'В целях обеспечения своевременной и качественной подготовки муниципальных общеобразовательных ' +
  'организаций Заречного района к новому учебному году, руководствуясь Положением об отделе образования, ' +
  'утверждённым постановлением администрации района от 12\u00a0марта 2019\u00a0г. №\u00a0118, и учитывая ' +
  'результаты межведомственной комиссионной проверки готовности учреждений'

const head: readonly Block[] = [
  paragraph('founder', 'Администрация Заречного муниципального района'),
  paragraph('organization', 'Отдел образования'),
  paragraph('organization-short', '(Отдел образования Заречного района)'),
  paragraph('unit', 'Сектор общего образования'),
  paragraph('kind', [text('Приказ', { letterSpacing: 4 })]),
  { type: 'requisites', left: [text('05.06.2021')], right: [text('№\u00a014')] },
  paragraph('place', 'пос. Заречный'),
  paragraph('title', 'О подготовке образовательных организаций района к новому учебному году'),
]

const order: readonly Block[] = [
  paragraph('text', [text(`${longText}, `), text('приказываю', { letterSpacing: 3 }), text(':')]),
  point('1.', 'Утвердить прилагаемую Программу развития системы образования района (приложение 1).'),
  point('2.', `Руководителям образовательных организаций: ${longText}.`),
  point('2.1.', 'провести самообследование до 25.06.2021;', 'point-2'),
  point('2.1.1.', 'разместить отчёты на официальных сайтах;', 'point-3'),
  point('2.1.1.1.', 'направить ссылки в отдел образования.', 'point-4'),
  paragraph('deadline', 'Срок исполнения: до 01.08.2021.'),
  point('3.5.', 'Этот пункт сохраняет номер, с которым документ был издан.', 'point-1', false),
  paragraph('command', 'КОЛЛЕГИЯ РЕКОМЕНДУЕТ:'),
  paragraph('addressee', 'Руководителям образовательных организаций (Н.П. Лесникова):'),
  dash(`${longText};`),
  dash('продолжить работу по вовлечению родителей;', 2),
  dash('отчёт представить вместе с годовым.', 3),
  paragraph('number-1', 'Первая строка перечня.', {
    text: '1)',
    list: 'numbers',
    level: 1,
    automatic: true,
  }),
  paragraph('number-2', longText, { text: 'а)', list: 'numbers', level: 2, automatic: true }),
  paragraph('number-3', 'Третий уровень.', { text: 'i)', list: 'numbers', level: 3, automatic: true }),
  paragraph('text', [
    text('Подробности '),
    text('размещены', { bold: true }),
    text(' на сайте '),
    text('отдела', { italic: true, href: 'https://example.org/otdel' }),
    text(', принято к сведению'),
    { type: 'break' },
    text('подпись исполнителя '),
    { type: 'blank', width: 40 },
    text(' и печать.'),
  ]),
  point('4.', 'Контроль за исполнением настоящего приказа оставляю за собой.'),
]

const signatures: Block = {
  type: 'signatures',
  positionWidth: 75,
  signatures: [
    {
      position: [text('Начальник отдела образования администрации Заречного муниципального района')],
      name: 'В.С. Берёзкин',
    },
    { position: [text('Секретарь')], name: 'А.А. Полевая-Озёрская' },
  ],
}

const foot: Block = {
  type: 'foot',
  lines: [[text('Липина Ольга Петровна')], [text('8 (83600) 2-00-00')]],
}

const annex: readonly Block[] = [
  {
    type: 'stamps',
    stampWidth: 75,
    stamps: [
      [
        { style: 'annex-mark', inlines: [text('Приложение №\u00a01')] },
        { style: 'annex-mark', inlines: [text('к приказу отдела образования администрации района')] },
        { style: 'annex-mark', inlines: [text('от 05.06.2021 №\u00a014')] },
      ],
    ],
  },
  {
    type: 'stamps',
    stampWidth: 75,
    stamps: [
      [
        { style: 'stamp-word', inlines: [text('Рассмотрена')] },
        { style: 'stamp', inlines: [text('на заседании муниципального совета')] },
        { style: 'stamp', inlines: [text('(протокол от 01.06.2021 №\u00a03)')] },
      ],
      [
        { style: 'stamp-word', inlines: [text('Утверждаю')] },
        { style: 'stamp', inlines: [text('Начальник отдела')] },
        { style: 'stamp', inlines: [], name: 'В.С. Берёзкин' },
        { style: 'stamp', inlines: [{ type: 'blank', width: 30 }, text(' 2021 г.')] },
      ],
    ],
  },
  paragraph('annex-title', [text('Программа'), { type: 'break' }, text('развития системы образования')]),
  paragraph('heading-1', 'I. Общие положения'),
  paragraph('protocol', 'Протокол №\u00a03'),
  paragraph('conference', 'Августовское совещание работников образования'),
  paragraph('heading-2', '1.1. Основания'),
  paragraph('text', `${longText}.`),
  paragraph('heading-3', '1.1.1. Термины'),
  paragraph('heading-4', 'Понятия'),
  paragraph('text', `${longText}.`),
]

const stampRows: Block = {
  type: 'stamps',
  stampWidth: 75,
  stamps: ['Первый', 'Второй', 'Третий'].map((which) => [
    { style: 'stamp-word' as const, inlines: [text('Согласовано')] },
    { style: 'stamp' as const, inlines: [text(`${which} заместитель`)] },
    { style: 'stamp' as const, inlines: [], name: 'И.О. Фамилия' },
  ]),
}

/** A criteria table of as many rows as asked, with a section row and several paragraphs in a cell. */
export function sampleTable(rows: number): Block {
  return {
    type: 'table',
    columns: [
      { align: 'center', share: 1 },
      { align: 'left', share: 5 },
      { align: 'left', share: 3 },
      { align: 'right', share: 2 },
    ],
    head: ['№ п/п', 'Показатель', 'Ответственный', 'Срок'].map((words) => ({ paragraphs: [[text(words)]] })),
    rows: [
      { section: true, splittable: false, cells: [{ paragraphs: [[text('Раздел первый')]] }] },
      ...Array.from({ length: rows }, (_, row) => ({
        section: false,
        splittable: row === 1,
        cells: [
          { paragraphs: [[text(`${row + 1}.`)]] },
          {
            paragraphs: [
              [text(`Показатель номер ${row + 1}: доля выпускников, получивших аттестаты`)],
              [text('– в том числе '), text('с отличием', { bold: true })],
            ],
          },
          { paragraphs: [[text('Сектор общего образования')]] },
          { paragraphs: [[text('до 01.09.2021')]] },
        ],
      })),
    ],
  }
}

/** Every kind of block, every style, portrait and landscape. */
export function samplePage(changes: Partial<Page> = {}): Page {
  return pageOf(
    [
      { orientation: 'portrait', blocks: [...head, ...order, signatures, foot] },
      { orientation: 'portrait', blocks: [...annex, stampRows] },
      {
        orientation: 'landscape',
        blocks: [paragraph('annex-title', 'Критерии оценки'), sampleTable(20)],
      },
    ],
    changes,
  )
}

/** A document of plain paragraphs over about `paragraphs / 5` pages, with signatures at the end. */
export function manyPages(paragraphs = 60): Page {
  return pageOf([
    {
      orientation: 'portrait',
      blocks: [
        ...Array.from({ length: paragraphs }, (_, index) =>
          paragraph('text', `Абзац ${index + 1}. ${longText}.`),
        ),
        signatures,
      ],
    },
  ])
}

/** What a draft leaves open: no date, no number, ruled blanks in their place. */
export function draftPage(): Page {
  return pageOf(
    [
      {
        orientation: 'portrait',
        blocks: [
          {
            type: 'requisites',
            left: [{ type: 'blank', width: 35 }],
            right: [text('№\u00a0'), { type: 'blank', width: 20 }],
          },
          paragraph('text', longText),
        ],
      },
    ],
    { properties: { ...sampleProperties, title: 'Приказ (проект)', number: '', date: null } },
  )
}

/** The words a reader meets, in the order of the blocks; capitals of a style are not applied. */
export function wordsOf(page: Page): readonly string[] {
  return page.sections.flatMap((section) => section.blocks.flatMap(linesOf)).flatMap(words)
}

function words(line: string): readonly string[] {
  return line.split(/\s+/u).filter((word) => word !== '')
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [`${block.label?.text ?? ''} ${plain(block.inlines)}`]
    case 'requisites':
      return [plain(block.left), plain(block.right)]
    case 'stamps':
      return block.stamps.flatMap((stamp) => stamp.map((line) => `${plain(line.inlines)} ${line.name ?? ''}`))
    case 'signatures':
      return block.signatures.flatMap(({ position, name }) => [plain(position), name])
    case 'table':
      return [block.head, ...block.rows.map((row) => row.cells)].flatMap((cells) =>
        cells.flatMap((each) => each.paragraphs.map(plain)),
      )
    case 'foot':
      return block.lines.map(plain)
    case 'image':
      return []
    case 'placed':
      return block.content.type === 'lines' ? block.content.lines.map(plain) : []
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(linesOf))
    default:
      return block satisfies never
  }
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
}
