import type { Decision } from '#decision'
import type { Edition } from './edition/edition.ts'
import type { Geometry, Section } from './page.ts'

/** The paper and its margins. The left one follows from how long the document is kept, nobody asks for it. */
export function geometryOf(edition: Edition, storage: Decision['storage']): Geometry {
  const { longStorage, margins, pageNumber, paper } = edition
  const long = storage === 'permanent' || storage > longStorage.overYears
  return {
    ...paper,
    margins: { ...margins, left: long ? longStorage.left : margins.left },
    pageNumberFromEdge: pageNumber.fromEdge,
    pageNumberSize: pageNumber.size,
    edition: edition.name,
  }
}

/** mm between the upper and the lower margin */
export function textHeightOf(geometry: Geometry, orientation: Section['orientation'] = 'portrait'): number {
  const sheet = orientation === 'portrait' ? geometry.height : geometry.width
  return sheet - geometry.margins.top - geometry.margins.bottom
}

/** mm between the side margins; lying, the sheet is as wide as it was high. */
export function textWidthOf(geometry: Geometry, orientation: Section['orientation'] = 'portrait'): number {
  const sheet = orientation === 'portrait' ? geometry.width : geometry.height
  return sheet - geometry.margins.left - geometry.margins.right
}
