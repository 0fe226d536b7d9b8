import { HALF_YEARS, QUARTERS, SCHOOL_HALVES, SCHOOL_TERMS, TRIMESTERS } from '../words/calendar-words.ts'
import {
  after,
  as,
  before,
  lazy,
  map,
  mark,
  maybe,
  notBefore,
  oneOf,
  phrase,
  type Recogniser,
  sequence,
  words,
} from './combine.ts'
import { monthName } from './month-name.ts'
import { dots, ordinal, retypedRoman } from './number.ts'
import type { Stretch } from './term.ts'
import { stretch, type Whose, whose } from './whose.ts'

interface Division {
  readonly unit: Stretch['unit']
  /** Of each part, from 1: its first month and its last. */
  readonly months: Readonly<Record<number, readonly [from: number, to: number]>>
  readonly ofSchoolYear: boolean
}
const QUARTER: Division = { unit: 'quarter', months: QUARTERS, ofSchoolYear: false }
const HALF_YEAR: Division = { unit: 'half-year', months: HALF_YEARS, ofSchoolYear: false }
const SCHOOL_HALF: Division = { unit: 'half-year', months: SCHOOL_HALVES, ofSchoolYear: true }
const SCHOOL_TERM: Division = { unit: 'quarter', months: SCHOOL_TERMS, ofSchoolYear: true }
const TRIMESTER: Division = { unit: 'quarter', months: TRIMESTERS, ofSchoolYear: true }

const divisionWord: Recogniser<Division> = before(
  oneOf<Division>(
    as(phrase('кв л'), QUARTER),
    as(words('квартал квартала квартале кварталу кварталом кварталы кварталов кварталах кв кварт'), QUARTER),
    as(
      words('полугодие полугодия полугодии полугодию полугодием полугодий полуг полугод полуг пг'),
      HALF_YEAR,
    ),
    as(sequence(words('п'), mark('/'), words('г')), HALF_YEAR),
    as(notBefore(words('половина половины половине половину половиной'), dayFollows()), HALF_YEAR),
    as(words('четверть четверти четвертью четв'), SCHOOL_TERM),
    as(words('триместр триместра триместре'), TRIMESTER),
    as(words('семестр семестра семестре'), SCHOOL_HALF),
  ),
  dots,
)
function dayFollows(): Recogniser<unknown> {
  return lazy(() => oneOf<unknown>(words('дня'), after(maybe(words('месяца')), monthName), words('месяца')))
}

const numbered = sequence<[number, unknown, Division, Whose]>(
  ordinal,
  maybe(words('учебное учебного учебном учебная учебной учебную')),
  divisionWord,
  whose,
)
/** «I квартал 2022 года», «2-е полугодие», «первая половина 2022 года», «III четверть». */
export const division: Recogniser<Stretch> = map(numbered, ([written, , kind, of]) => {
  const used = of.school && kind === HALF_YEAR ? SCHOOL_HALF : kind
  const parts = Object.keys(used.months).length
  return part(used, written === -1 ? parts : retypedRoman(written, parts), {
    ...of,
    school: of.school || used.ofSchoolYear,
  })
})

function part({ unit, months }: Division, number: number, of: Whose): Stretch {
  const bounds = months[number]
  if (bounds === undefined) return { ...stretch(unit, [1, 1], [12, 31], of), impossible: true }
  return stretch(unit, [bounds[0], 1], [bounds[1], 31], of)
}

/** The part of the same kind with another number: «I» in «I и III кварталы». */
export function siblingPart(number: number, model: Stretch): Stretch {
  const kinds = [QUARTER, HALF_YEAR, SCHOOL_TERM, SCHOOL_HALF, TRIMESTER]
  const kind =
    kinds.find((one) => one.unit === model.unit && one.ofSchoolYear === (model.ofSchoolYear ?? false)) ??
    QUARTER
  return part(kind, number, { year: model.year, school: model.ofSchoolYear ?? false })
}
