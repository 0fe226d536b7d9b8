import type { ParagraphStyle, ParagraphStyleName } from '../page.ts'
import { type Ground, type Looks, letterhead, requisite, running } from './looks.ts'

/** Letter-spacing of the kind («П Р И К А З») and of the command word («п р и к а з ы в а ю»), pt. */
const KIND_SPACING = 5
export const COMMAND_SPACING = 3

/** Above, below and between the paragraphs of a cell, pt. */
const CELL_ROOM = 2

/** Smallest type of a footnote, pt. */
const FOOTNOTE_SIZE = 10

/** Further level of a list, mm deeper than the one above. */
const STEP = 7.5

/**
 * All the paragraph styles, under the names a Word user sees in Russian. They avoid the names of Word's own styles
 * («Заголовок 1», «Подпись»), which would take these over.
 */
export function stylesOf(ground: Ground): Readonly<Record<ParagraphStyleName, ParagraphStyle>> {
  return { ...headStyles(ground), ...textStyles(ground), ...otherStyles(ground) }
}

type StylesOf<Name extends ParagraphStyleName> = Readonly<Record<Name, ParagraphStyle>>

/** Requisites above the text. */
function headStyles(ground: Ground) {
  const head = letterhead(ground)
  const spaced = ground.settings.spacedKind ? KIND_SPACING : 0
  return {
    founder: { ...head, title: 'Учредитель' },
    organization: { ...head, title: 'Организация', bold: true },
    'organization-short': { ...head, title: 'Сокращённое название' },
    unit: { ...head, title: 'Подразделение', bold: true, before: 6 },
    kind: {
      ...head,
      title: 'Вид документа',
      bold: true,
      capitals: true,
      letterSpacing: spaced,
      before: 18,
      after: 12,
    },
    // Addresses and numbers of the office: smaller, or they would outweigh its name.
    'reference-data': {
      ...head,
      title: 'Справочные данные',
      size: Math.max(10, ground.settings.fontSize - 3),
      before: 6,
    },
    // In the middle of an angular letterhead where that is centred in itself.
    requisites: {
      ...(ground.settings.layout === 'angular' ? head : requisite(ground)),
      title: 'Дата и номер',
      after: 6,
      keepWithNext: true,
    },
    place: { ...head, title: 'Место издания', after: 10 },
    protocol: { ...head, title: 'Протокол', after: 6 },
    conference: { ...head, title: 'Совещание', bold: true },
    title: {
      ...head,
      title: 'Заголовок к тексту',
      ...titlePlace(ground, head),
      bold: true,
      before: 8,
      after: 18,
      outline: 1,
    },
  } satisfies Partial<StylesOf<ParagraphStyleName>>
}

/** Title (requisite 17): in the middle of a centred letterhead; under any other flush left, as narrow as an angular one. */
function titlePlace({ edition, settings, textWidth }: Ground, head: Looks): Partial<ParagraphStyle> {
  if (settings.layout === 'longitudinal') return {}
  const { indentLeft } = head
  return { align: 'left', indentRight: Math.max(0, textWidth - indentLeft - edition.requisiteWidth.angular) }
}

/** The text and everything that runs in it. */
function textStyles(ground: Ground) {
  const text = running(ground)
  const heading = { ...text, bold: true, hyphenate: false, keepWithNext: true, keepTogether: true }
  const centred = { ...heading, align: 'center' as const, firstLine: 0, lineSpacing: 1 }
  const sidelong = { ...heading, align: 'left' as const, lineSpacing: 1 }
  return {
    text: { ...text, title: 'Текст' },
    // From the left margin, on its own line: ПРИКАЗЫВАЮ, КОЛЛЕГИЯ РЕШИЛА.
    command: {
      ...heading,
      title: 'Распорядительное слово',
      align: 'left',
      bold: false,
      firstLine: 0,
      before: 6,
      after: 6,
    },
    addressee: { ...text, title: 'Адресат поручения', keepWithNext: true },
    deadline: { ...text, title: 'Срок исполнения', align: 'left', hyphenate: false, keepTogether: true },
    'point-1': { ...text, title: 'Пункт 1-го уровня' },
    'point-2': { ...text, title: 'Пункт 2-го уровня' },
    'point-3': { ...text, title: 'Пункт 3-го уровня' },
    'point-4': { ...text, title: 'Пункт 4-го уровня' },
    'dash-1': { ...text, title: 'Перечень с тире 1-го уровня' },
    'dash-2': { ...text, title: 'Перечень с тире 2-го уровня', indentLeft: STEP },
    'dash-3': { ...text, title: 'Перечень с тире 3-го уровня', indentLeft: 2 * STEP },
    'number-1': { ...text, title: 'Перечень с номерами 1-го уровня' },
    'number-2': { ...text, title: 'Перечень с номерами 2-го уровня', indentLeft: STEP },
    'number-3': { ...text, title: 'Перечень с номерами 3-го уровня', indentLeft: 2 * STEP },
    // One below the title of the document or of the annex they stand in.
    'heading-1': { ...centred, title: 'Раздел 1-го уровня', before: 14, after: 8, outline: 2 },
    'heading-2': { ...centred, title: 'Раздел 2-го уровня', before: 12, after: 6, outline: 3 },
    'heading-3': { ...sidelong, title: 'Раздел 3-го уровня', before: 8, after: 4, outline: 4 },
    'heading-4': { ...sidelong, title: 'Раздел 4-го уровня', italic: true, before: 6, after: 4, outline: 5 },
  } satisfies Partial<StylesOf<ParagraphStyleName>>
}

/** Annexes, stamps, signatures, tables. */
function otherStyles(ground: Ground) {
  const whole = requisite(ground)
  // Smaller type is allowed in tables (ГОСТ Р 7.0.97-2016, section 3). The room tells paragraphs of a cell apart and
  // keeps the words off the rules.
  const cell = {
    ...whole,
    size: Math.max(11, ground.settings.fontSize - 2),
    before: CELL_ROOM,
    after: CELL_ROOM,
    keepTogether: false,
  }
  const head = { ...cell, align: 'center' as const, bold: true, keepWithNext: true }
  return {
    'annex-mark': { ...whole, title: 'Отметка о приложении', keepWithNext: true },
    'annex-title': {
      ...whole,
      title: 'Название приложения',
      align: 'center',
      bold: true,
      before: 24,
      after: 14,
      keepWithNext: true,
      outline: 1,
    },
    'stamp-word': { ...whole, title: 'Слово грифа', capitals: true, before: 6, keepWithNext: true },
    stamp: { ...whole, title: 'Гриф' },
    // Two or three lines below the text, room for the hand above every further one.
    signature: { ...whole, title: 'Подписывающий', before: Math.round(ground.settings.fontSize * 2.5) },
    'draft-mark': {
      ...whole,
      title: 'Пометка проекта',
      align: 'right',
      bold: true,
      capitals: true,
      after: 6,
    },
    restriction: { ...whole, title: 'Ограничение доступа', before: 6 },
    recipient: { ...whole, title: 'Адресат' },
    visa: { ...whole, title: 'Виза' },
    // As small as it must be for the number of a certificate to stand on one line of its frame.
    'signature-mark': { ...whole, title: 'Отметка об электронной подписи', size: 8 },
    seal: { ...whole, title: 'Место печати', before: 10, indentLeft: ground.edition.firstLine },
    'copy-mark': { ...whole, title: 'Отметка о заверении копии', before: 14, keepWithNext: true },
    footnote: {
      ...running(ground),
      title: 'Сноска',
      size: Math.max(FOOTNOTE_SIZE, ground.settings.fontSize - 4),
      lineSpacing: 1,
    },
    'executor-mark': { ...whole, title: 'Отметка об исполнителе', size: 10 },
    'filing-mark': { ...whole, title: 'Отметка о направлении в дело', size: 10 },
    'receipt-mark': { ...whole, title: 'Отметка о поступлении', size: 10 },
    'control-mark': { ...whole, title: 'Отметка о контроле', align: 'right', size: 12 },
    image: { ...whole, title: 'Рисунок', align: 'center', before: 6, after: 6 },
    'image-caption': { ...whole, title: 'Подпись рисунка', align: 'center', after: 8 },
    'table-head': { ...head, title: 'Головка таблицы' },
    'table-section': { ...head, title: 'Раздел таблицы' },
    'table-cell': { ...cell, title: 'Ячейка таблицы' },
  } satisfies Partial<StylesOf<ParagraphStyleName>>
}
