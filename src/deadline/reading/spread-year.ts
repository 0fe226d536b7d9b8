import { siblingPart } from '../grammar/division.ts'
import type { CalendarItem, Point, Stretch } from '../grammar/term.ts'

/** The year that the months behind it belong to: «2022 год: март, октябрь», «2021-2022 учебный год (сентябрь, май)». */
type Heading = Pick<Stretch, 'year' | 'ofSchoolYear'>

/** A year written before months or quarters without one gives itself to them, and is no item of its own. */
export function withYearsSpread(items: readonly CalendarItem[]): readonly CalendarItem[] {
  const out: CalendarItem[] = []
  let heading: Heading | null = null
  withMonthSpread(items)
    .flatMap(withoutYearRange)
    .forEach((item, i, all) => {
      const own = headingOf(item)
      const following = all[i + 1]
      if (own && following && takesYear(following.to)) heading = own
      else if (own || !heading || !takesYear(item.to)) {
        heading = null
        out.push(item)
      } else out.push(under(item, heading))
    })
  return out
}

/** «сентябрь 2021, 2022, 2023 гг.»: the same month in each of the years that close the list. */
function withMonthSpread(items: readonly CalendarItem[]): readonly CalendarItem[] {
  const last = items.findLastIndex((item) => headingOf(item) === null)
  const model = items[last]
  // One year more may be the whole of it: «сентябрь 2021 г., 2022 год».
  if (items.length - last <= 2) return items
  if (model === undefined || model.from !== undefined || model.to.moment.is !== 'stretch') return items
  const { moment, edge } = model.to
  if (typeof moment.year !== 'number' || moment.unit === 'day' || moment.ofSchoolYear) return items
  return items.map((item, i) => {
    const heading = i > last ? headingOf(item) : null
    return heading ? { ...model, to: { edge, moment: { ...moment, ...heading } } } : item
  })
}

/** «2021 год – сентябрь» is a year and its month, not a span. */
function withoutYearRange(item: CalendarItem): readonly CalendarItem[] {
  if (item.from === undefined || item.lead === 'by' || !takesYear(item.to)) return [item]
  const heading: CalendarItem = { is: 'calendar', lead: item.lead, to: item.from }
  return headingOf(heading) ? [heading, { is: 'calendar', lead: item.lead, to: item.to }] : [item]
}

function headingOf({ from, to, lead }: CalendarItem): Heading | null {
  if (from !== undefined || to.edge !== 'whole' || lead !== 'within') return null
  if (to.moment.is === 'years' && to.moment.from !== null && to.moment.from === to.moment.to)
    return { year: to.moment.from }
  if (to.moment.is === 'school-years' && to.moment.count === 1 && typeof to.moment.from === 'number')
    return { year: to.moment.from, ofSchoolYear: true }
  return null
}
function takesYear({ moment }: Point): boolean {
  return moment.is === 'stretch' && moment.year === null
}
function under(item: CalendarItem, heading: Heading): CalendarItem {
  const dated = (point: Point): Point =>
    takesYear(point) && point.moment.is === 'stretch'
      ? { ...point, moment: { ...ofSchool(point.moment, heading), ...heading } }
      : point
  return { ...item, to: dated(item.to), ...(item.from ? { from: item.from } : {}) }
}

/** «2021-2022 учебный год, I полугодие»: the first half of the school year. */
function ofSchool(half: Stretch, { ofSchoolYear }: Heading): Stretch {
  if (!ofSchoolYear || half.unit !== 'half-year' || half.ofSchoolYear) return half
  return siblingPart(half.from.month === 1 ? 1 : 2, { ...half, ofSchoolYear })
}
