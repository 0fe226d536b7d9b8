import type { Decision } from '#decision'
import type { ParagraphStyleName } from '#layout'

/**
 * What ГОСТ Р 7.0.97 asks of a page, written down here once more: the finished files are held against these
 * numbers and not against those of the program. Millimetres and points.
 */
export const norms = {
  // Раздел 3: формат А4, поля не менее 20/10/20/20 мм; свыше 10 лет хранения – левое 30 мм.
  paper: { width: 210, height: 297 },
  margins: { top: 20, right: 10, bottom: 20, left: 20, leftWhenKeptLong: 30, keptLong: 10 },
  // Раздел 3: со второй страницы, посередине верхнего поля, не менее 10 мм от края.
  pageNumber: { fromEdge: 10, from: 2 },
  // Раздел 3: размеры шрифта 12, 13, 14; в таблицах допускается меньше. Отметка об исполнителе (5.25) – мельче.
  sizes: { text: [12, 13, 14], table: 11, executorMark: 10 },
  // Раздел 3: абзацный отступ 1,25 см, интервал текста 1–1,5, реквизита в несколько строк – 1.
  firstLine: 12.5,
  lineSpacing: { text: [1, 1.5], requisite: 1 },
  // Раздел 3: длина строки реквизита, угловое расположение; продольное.
  requisiteWidth: { '2016': 75, '2025': 80, longitudinal: 120 },
  // 5.22: подпись на 2–3 строки ниже текста.
  linesAboveSignature: [2, 3],
} as const

/** Since 18.08.2025 the new edition; a draft is as new as can be. */
export const editionOf = (date: string | null) => (date === null || date >= '2025-08-18' ? '2025' : '2016')
/** Set in the office's pisar.yaml. */
export const office = { size: 14, spacing: 1.15 }

export function leftMargin({ storage }: Decision): number {
  const { left, leftWhenKeptLong, keptLong } = norms.margins
  return storage === 'permanent' || storage > keptLong ? leftWhenKeptLong : left
}

/** Requisites set at single spacing, and the running text. */
export const requisiteStyles = ['organization', 'kind', 'title', 'annex-mark', 'stamp', 'signature'] as const
export const runningStyles: readonly ParagraphStyleName[] = [
  'text',
  'addressee',
  'deadline',
  'point-1',
  'point-2',
  'point-3',
  'point-4',
]
