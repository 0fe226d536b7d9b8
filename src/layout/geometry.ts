import type { Decision } from '#decision'
import type { Edition } from './edition/edition.ts'
import type { Geometry } from './page.ts'

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

/** mm between the side margins of a portrait page. */
export function textWidthOf(geometry: Geometry): number {
  return geometry.width - geometry.margins.left - geometry.margins.right
}
