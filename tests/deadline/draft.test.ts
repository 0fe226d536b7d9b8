import { expect, it } from 'vitest'
import { findDeadline, makeCalendar, readDeadline } from '#deadline'

const options = { documentDate: null, calendar: makeCalendar() }

it.each([
  ['до 15 октября 2021 года', 'date', 'exact'],
  ['2021-2022 учебный год', 'period', 'exact'],
  ['ежемесячно до 5 числа', 'recurring', 'exact'],
  ['постоянно', 'continuous', 'exact'],
  ['до 15 октября', 'event', 'review'],
  ['октябрь', 'event', 'review'],
  ['в течение учебного года', 'event', 'review'],
  ['в течение 10 дней', 'relative', 'review'],
])('a draft: «%s» is %s, %s', (text, kind, certainty) =>
  expect(readDeadline(text, options)).toMatchObject({ kind, certainty }),
)

it('finds terms in a draft', () => {
  expect(findDeadline('Представить отчёт до 1 октября 2021 года', options)?.deadline).toMatchObject({
    kind: 'date',
    due: '2021-10-01',
  })
})
