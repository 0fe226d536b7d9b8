import type { Amount, Relative } from '../grammar/term.ts'
import type { Frame } from './frame.ts'
import { shiftDay } from './moment.ts'
import type { Outcome } from './outcome.ts'
import { plural } from './plural.ts'
import { inDigits } from './words.ts'

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
  const fields = {
    kind: 'relative' as const,
    amount: amount.amount,
    unit,
    anchor,
    ...(written.anchorText ? { anchorText: written.anchorText } : {}),
  }
  if (anchor === 'event')
    return {
      ...fields,
      certainty: 'review',
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
