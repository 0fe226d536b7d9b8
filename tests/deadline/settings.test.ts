import { expect, it } from 'vitest'
import { type DeadlineSettings, deadlineSettingsSchema, makeCalendar, readDeadline } from '#deadline'

const documentDate = '2021-08-30'
const dueWith = (settings: Partial<DeadlineSettings>, text: string) => {
  const all = deadlineSettingsSchema.parse(settings)
  const deadline = readDeadline(text, { documentDate, calendar: makeCalendar(all), settings: all })
  return 'due' in deadline ? deadline.due : undefined
}

it.each([
  [{ urgentDays: 1 }, 'срочно', '2021-08-31'],
  [{ promptDays: 5 }, 'оперативно', '2021-09-04'],
  [{ countedDays: 'working' }, 'срочно', '2021-09-02'],
  [{ countedDays: 'working' }, 'в течение 10 дней', '2021-09-13'],
  [{ countedDays: 'working' }, 'в течение 10 календарных дней', '2021-09-09'],
  [{ schoolYearStart: '08-15' }, 'в течение 2021-2022 учебного года', '2022-08-14'],
  [{ schoolYearStart: '10-01' }, 'до начала учебного года', '2021-09-30'],
  [{ holidays: [{ day: '08-31', title: 'День района' }] }, 'в течение 1 рабочего дня', '2021-09-01'],
] as const)('with %j «%s» is due on %s', (settings, text, due) =>
  expect(dueWith(settings as Partial<DeadlineSettings>, text)).toBe(due),
)

it('counts from registration where the office says so', () => {
  const settings = deadlineSettingsSchema.parse({ countedFrom: 'registration' })
  expect(
    readDeadline('в 10-дневный срок', { documentDate, calendar: makeCalendar(), settings }),
  ).toMatchObject({ anchor: 'registration' })
})
