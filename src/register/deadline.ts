import type { Deadline } from '#deadline'
import type { Recurrence, RegisterDeadline } from './register.ts'

/** A deadline in the register's one shape: absent parts are `null`. No term at all is kind `none`. */
export function registerDeadline(deadline: Deadline | null, inherited: boolean): RegisterDeadline {
  if (deadline === null) return noDeadline
  const { text, kind, control, certainty, explanation } = deadline
  const followedBy = deadline.then === undefined ? null : registerDeadline(deadline.then, inherited)
  return { text, kind, ...datesOf(deadline), followedBy, control, certainty, explanation, inherited }
}

type Dates = Pick<RegisterDeadline, 'from' | 'due' | 'items' | 'every' | 'recurrence'>

const undated: Dates = { from: null, due: null, items: [], every: null, recurrence: null }

const noDeadline: RegisterDeadline = {
  text: '',
  kind: 'none',
  ...undated,
  followedBy: null,
  control: null,
  certainty: 'exact',
  explanation: 'Срок в документе не указан.',
  inherited: false,
}

function datesOf(deadline: Deadline): Dates {
  switch (deadline.kind) {
    case 'date':
      return { ...undated, due: deadline.due }
    case 'period':
      return { ...undated, from: deadline.from, due: deadline.due }
    case 'series':
      return {
        ...undated,
        due: deadline.due,
        items: deadline.items.map(({ from = null, due }) => ({ from, due })),
      }
    case 'recurring':
      return {
        ...undated,
        from: deadline.from ?? null,
        every: deadline.every,
        recurrence: recurrenceOf(deadline),
      }
    case 'relative':
      return { ...undated, due: deadline.due ?? null }
    case 'continuous':
    case 'event':
    case 'none':
    case 'unparsed':
      return undated
    default:
      return deadline satisfies never
  }
}

function recurrenceOf(deadline: Deadline & { readonly kind: 'recurring' }): Recurrence {
  const { until = null, count = null, month, day, dates = [] } = deadline
  return {
    until,
    count,
    months: deadline.months ?? (month === undefined ? [] : [month]),
    days: deadline.days ?? (day === undefined ? [] : [day]),
    dates: dates.map((each) => ({ month: each.month, day: each.day })),
  }
}
