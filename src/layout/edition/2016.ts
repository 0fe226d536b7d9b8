import type { Edition } from './edition.ts'

/** ГОСТ Р 7.0.97-2016 with Изменение № 1: documents dated up to 17.08.2025. */
export const edition2016: Edition = {
  name: '2016',
  since: null,
  paper: { width: 210, height: 297 },
  margins: { top: 20, right: 10, bottom: 20, left: 20 },
  longStorage: { overYears: 10, left: 30 },
  // Section 3: in the middle of the top margin, digits only. The size is practice.
  pageNumber: { fromEdge: 10, size: 12 },
  // Section 3: «абзацный отступ текста документа — 1,25 см».
  firstLine: 12.5,
  // 5.1: in the middle of the top margin.
  coatFromEdge: 10,
  // Requisite 31 came with the edition of 2025.
  qr: false,
  // Section 3: angular layout at most 7,5 cm; longitudinal at most 12 cm.
  requisiteWidth: { angular: 75, longitudinal: 120 },
}
