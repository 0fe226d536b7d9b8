import {
  after,
  lazy,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  type Recogniser,
  sequence,
  words,
} from './combine.ts'
import { schoolYears } from './school-year.ts'
import type { SchoolYears, Stretch, YearWritten } from './term.ts'
import { pairedYear, yearBehind } from './year.ts'

export type Whose = { readonly year: YearWritten; readonly school: boolean }

/** Whose part it is: «2022 года», «2021-2022 учебного года», or nothing. */
export const whose: Recogniser<Whose> = oneOf<Whose>(
  map(after(maybe(mark(',')), schoolYears), ({ from }: SchoolYears) => ({ year: from, school: true })),
  map(after(words('календарного'), words('года')), () => ({ year: null, school: false })),
  map(notBefore(yearBehind, schoolYearFollows()), (y) => ({ year: y, school: false })),
  map(words('года'), () => ({ year: null, school: false })),
)
function schoolYearFollows(): Recogniser<unknown> {
  return lazy(() => sequence(oneOf(mark('-'), mark('/')), pairedYear, words('учебного уч у')))
}

/** A stretch of the year from one day to another. */
export function stretch(
  unit: Stretch['unit'],
  from: [number, number],
  to: [number, number],
  of: Whose,
): Stretch {
  const bounds = { from: { month: from[0], day: from[1] }, to: { month: to[0], day: to[1] } }
  return { is: 'stretch', unit, ...bounds, year: of.year, ...(of.school ? { ofSchoolYear: true } : {}) }
}
