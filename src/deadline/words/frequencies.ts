/** Words that say by themselves how often; the period as an ISO 8601 duration. */
const FREQUENCY_FORMS: Readonly<Record<string, string>> = {
  PT1H: 'ежечасно',
  P1D: 'ежедневно ежедн ежесуточно каждодневно подневно ежедневный ежедневной ежедневная ежедневное ежедневном',
  P1W: 'еженедельно еженед понедельно еженедельный еженедельной еженедельная еженедельное еженедельном',
  P10D: 'ежедекадно подекадно',
  P1M: 'ежемесячно ежемес помесячно ежемесячный ежемесячной ежемесячная ежемесячное ежемесячном',
  P3M: 'ежеквартально ежекварт ежекв поквартально ежеквартальный ежеквартальной ежеквартальная ежеквартальное ежеквартальном',
  P6M: 'ежеполугодно',
  P1Y: 'ежегодно ежегод погодно ежегодный ежегодной ежегодная ежегодное ежегодном',
}
export const FREQUENCY_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FREQUENCY_FORMS).flatMap(([every, forms]) => forms.split(' ').map((form) => [form, every])),
)

/** A period as a number of months or of days. */
export interface Period {
  readonly months?: number
  readonly days?: number
}

/** The period that a word of `FREQUENCY_WORDS` names: with a number of times it is divided. */
export const PERIOD_OF_WORD: Readonly<Record<string, Period>> = {
  P1D: { days: 1 },
  P1W: { days: 7 },
  P1M: { months: 1 },
  P3M: { months: 3 },
  P6M: { months: 6 },
  P1Y: { months: 12 },
}

/** What stands behind «раз в …», «каждый …», in every case. */
const PERIOD_FORMS: readonly (readonly [string, Period])[] = [
  ['день дня дней днем сутки суток', { days: 1 }],
  ['неделю неделя недели недель нед', { days: 7 }],
  ['декаду декада декады', { days: 10 }],
  ['месяц месяца месяцев мес', { months: 1 }],
  ['квартал квартала кварталов кв четверть четверти триместр триместра', { months: 3 }],
  ['полугодие полугодия полугодий полугода полгода семестр семестра', { months: 6 }],
  ['год года лет г', { months: 12 }],
]
export const PERIODS: Readonly<Record<string, Period>> = Object.fromEntries(
  PERIOD_FORMS.flatMap(([forms, period]) => forms.split(' ').map((form) => [form, period])),
)

/** «По месяцам», «по кварталам»: the dative plural. */
export const BY_PERIODS: Readonly<Record<string, string>> = {
  дням: 'P1D',
  неделям: 'P1W',
  декадам: 'P10D',
  месяцам: 'P1M',
  кварталам: 'P3M',
  четвертям: 'P3M',
  полугодиям: 'P6M',
  годам: 'P1Y',
}

export const TIMES: Readonly<Record<string, number>> = {
  дважды: 2,
  трижды: 3,
  четырежды: 4,
  однажды: 1,
  единожды: 1,
}
