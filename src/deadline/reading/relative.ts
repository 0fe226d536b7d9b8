import { plural } from '#russian'
import type { RelativeDeadline } from '../deadline.ts'
import type { Amount, Point, Relative } from '../grammar/term.ts'
import { type Frame, isSpan } from './frame.ts'
import { spanOf } from './moment.ts'
import { explain, type Outcome, unresolved } from './outcome.ts'
import { shiftDay } from './shift-day.ts'
import { inDigits } from './words.ts'

type Fields = Pick<RelativeDeadline, 'kind' | 'amount' | 'unit' | 'anchor' | 'anchorText'>

const UNIT_WORDS = {
  'calendar-day': ['календарный день', 'календарных дня', 'календарных дней'],
  'working-day': ['рабочий день', 'рабочих дня', 'рабочих дней'],
  week: ['неделя', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
} as const
const ANCHOR_WORDS = {
  signing: 'подписания документа',
  registration: 'регистрации документа',
  event: 'события',
} as const

/** A term counted from an event; from the document's own signing or registration it has a day (rule 5). */
export function relative(written: Relative, frame: Frame): Outcome {
  const { settings, documentDate } = frame
  const anchor = written.anchor === 'default' ? settings.countedFrom : written.anchor
  const amount = counted(written, frame)
  const unit =
    amount.unit === 'day'
      ? settings.countedDays === 'working'
        ? 'working-day'
        : 'calendar-day'
      : amount.unit
  const [one, few, many] = UNIT_WORDS[unit]
  const howLong = `${amount.amount} ${plural(amount.amount, one, few, many)}`
  const fields: Fields = {
    kind: 'relative',
    amount: amount.amount,
    unit,
    anchor,
    ...(written.anchorText ? { anchorText: written.anchorText } : {}),
  }
  if (written.anchorPoint) return fromDay(fields, written.anchorPoint, amount, howLong, frame)
  if (anchor === 'event')
    return {
      ...fields,
      certainty: amount.rough ? 'review' : 'exact',
      explanation: `Срок — ${howLong}, считая ${written.anchorText ?? 'от события'}; дата события не известна.`,
    }
  if (documentDate === null)
    return {
      ...fields,
      certainty: 'review',
      explanation: `Срок — ${howLong} со дня ${ANCHOR_WORDS[anchor]}; у проекта даты ещё нет.`,
    }
  const due = shiftDay(documentDate, amount, 1, frame)
  const why = written.setting
    ? ` Так принято читать «${written.setting === 'urgent' ? 'срочно' : 'оперативно'}» (настройка).`
    : ''
  return {
    ...fields,
    due,
    certainty: amount.rough ? 'review' : 'derived',
    explanation: `Срок — ${howLong} со дня ${ANCHOR_WORDS[anchor]} (${inDigits(documentDate)}), первый день — следующий: ${inDigits(due)}.${why}`,
  }
}

/** «в течение 5 дней после 1 октября»: the event has a day. */
function fromDay(fields: Fields, point: Point, amount: Amount, howLong: string, frame: Frame): Outcome {
  const found = spanOf(point, true, frame)
  if (!isSpan(found)) return unresolved(found)
  const due = shiftDay(found.due, amount, 1, frame)
  const says = `Срок — ${howLong}, считая ${fields.anchorText ?? ''} (${inDigits(found.due)}), первый день — следующий: ${inDigits(due)}.`
  return {
    ...fields,
    due,
    certainty: found.doubtful ? 'review' : 'derived',
    explanation: explain(says, found.rules),
  }
}

function counted({ amount, setting }: Relative, { settings }: Frame): Amount {
  switch (setting) {
    case 'urgent':
      return { amount: settings.urgentDays, unit: 'day' }
    case 'prompt':
      return { amount: settings.promptDays, unit: 'day' }
    case undefined:
      return amount
    default:
      return setting satisfies never
  }
}
