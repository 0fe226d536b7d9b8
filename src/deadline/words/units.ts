import type { Amount } from '../grammar/term.ts'

type Unit = { readonly unit: Amount['unit']; readonly times: number; readonly rough?: true }

/** Units in which a term is counted, in every form; a year is 12 months. */
const UNIT_FORMS: readonly (readonly [string, Unit])[] = [
  ['день дня дней дню днем дн д', { unit: 'day', times: 1 }],
  ['сутки суток сут', { unit: 'calendar-day', times: 1 }],
  ['неделя неделю недели недель неделе нед', { unit: 'week', times: 1 }],
  ['декада декаду декады декад', { unit: 'calendar-day', times: 10 }],
  ['месяц месяца месяцев мес', { unit: 'month', times: 1 }],
  ['квартал квартала кварталов кв', { unit: 'month', times: 3 }],
  ['полугодие полугодия полугодий', { unit: 'month', times: 6 }],
  ['полугода полгода', { unit: 'month', times: 6 }],
  ['год года лет', { unit: 'month', times: 12 }],
  ['час часа часов ч', { unit: 'calendar-day', times: 1 / 24, rough: true }],
]
export const UNITS: Readonly<Record<string, Unit>> = Object.fromEntries(
  UNIT_FORMS.flatMap(([forms, unit]) => forms.split(' ').map((form) => [form, unit])),
)

/** Units that are a whole term in one word: «Срок: месяц». */
export const UNITS_ALONE: Readonly<Record<string, Unit>> = {
  неделя: { unit: 'week', times: 1 },
  месяц: { unit: 'month', times: 1 },
  полгода: { unit: 'month', times: 6 },
  год: { unit: 'month', times: 12 },
}

/** Adjectives of a length, by the stem without its ending: «дневный», «месячный», «недельный». */
export const LENGTH_STEMS: Readonly<Record<string, Unit>> = {
  дневн: { unit: 'day', times: 1 },
  суточн: { unit: 'calendar-day', times: 1 },
  недельн: { unit: 'week', times: 1 },
  декадн: { unit: 'calendar-day', times: 10 },
  месячн: { unit: 'month', times: 1 },
  квартальн: { unit: 'month', times: 3 },
  полугодов: { unit: 'month', times: 6 },
  годичн: { unit: 'month', times: 12 },
  годов: { unit: 'month', times: 12 },
  летн: { unit: 'month', times: 12 },
}
