import { describe, expect, it } from 'vitest'
import { deadlineSettingsSchema, delayInWorkingDays, makeCalendar } from '#deadline'

describe('the production calendar', () => {
  const calendar = makeCalendar()

  it.each([
    ['2021-02-20', true, 'a Saturday that is worked'],
    ['2021-02-22', false, 'a day off moved there'],
    ['2021-05-04', false, 'the non-working days of May 2021'],
    ['2021-11-03', false, 'the non-working days of autumn 2021'],
    ['2020-04-15', false, 'the non-working month of 2020'],
    ['2020-06-24', false, 'the parade of 2020'],
    ['2020-12-31', true, 'a shortened day'],
    ['2021-12-31', false, 'New Year’s Eve moved off'],
    ['2024-04-27', true, 'a Saturday that is worked'],
    ['2013-01-08', false, 'the first year of the table'],
    ['2026-12-30', true, 'the last year of the table'],
    ['2030-05-09', false, 'a fixed holiday of a year without a table'],
    ['2030-05-10', true, 'no transfer is known for such a year'],
  ])('%s worked: %s, %s', (day, worked) => expect(calendar.isWorkingDay(day)).toBe(worked))

  it('says why a day is off', () => {
    expect(calendar.dayOffReason('2021-05-09')).toBe('День Победы')
    expect(calendar.dayOffReason('2021-09-05')).toBe('воскресенье')
    expect(calendar.dayOffReason('2021-11-05')).toBe('Выходной, перенесённый с 02.01')
    expect(calendar.dayOffReason('2020-04-15')).toContain('Указ Президента')
    expect(calendar.dayOffReason('2021-09-06')).toBeNull()
  })

  it('knows its years', () => {
    expect([2012, 2013, 2026, 2027].map((year) => calendar.knowsYear(year))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it.each([
    ['2021-08-30', 10, '2021-09-13'],
    ['2021-08-30', 1, '2021-08-31'],
    ['2021-12-30', 1, '2022-01-10'],
    ['2020-03-27', 1, '2020-05-12'],
    ['2021-09-05', 1, '2021-09-06'],
    ['2021-09-05', -1, '2021-09-03'],
    ['2022-01-10', -1, '2021-12-30'],
    ['2021-08-30', 0, '2021-08-30'],
  ])('%s and %i working days is %s', (day, count, expected) =>
    expect(calendar.addWorkingDays(day, count)).toBe(expected),
  )

  it('counts working days after one day up to another', () => {
    expect(calendar.countWorkingDays('2021-08-30', '2021-09-13')).toBe(10)
    expect(calendar.countWorkingDays('2021-09-13', '2021-08-30')).toBe(0)
    expect(calendar.countWorkingDays('2019-12-31', '2021-12-31')).toBe(
      calendar.countWorkingDays('2019-12-31', '2020-12-31') +
        calendar.countWorkingDays('2020-12-31', '2021-12-31'),
    )
    expect(delayInWorkingDays('2021-09-03', '2021-09-07', calendar)).toBe(2)
    expect(delayInWorkingDays('2021-09-03', '2021-09-03', calendar)).toBe(0)
  })
})

describe('the settings of an office', () => {
  it.each([
    ['preceding', '2021-09-03'],
    ['following', '2021-09-06'],
    ['none', '2021-09-05'],
  ] as const)('%s: the Sunday 2021-09-05 is controlled on %s', (exchange, control) =>
    expect(makeCalendar({ exchange }).controlDay('2021-09-05')).toBe(control),
  )

  it('adds holidays of the region, of one year and of every year', () => {
    const calendar = makeCalendar({
      holidays: [
        { day: '2021-07-20', title: 'Курбан-байрам' },
        { day: '08-30', title: 'День республики' },
      ],
    })
    expect(calendar.dayOffReason('2021-07-20')).toBe('Курбан-байрам')
    expect(calendar.isWorkingDay('2022-07-20')).toBe(true)
    expect([2021, 2022].map((year) => calendar.isWorkingDay(`${year}-08-30`))).toEqual([false, false])
  })

  it('works Saturdays in a six-day week, but not holidays', () => {
    const calendar = makeCalendar({ sixDayWeek: true })
    expect(calendar.isWorkingDay('2021-09-04')).toBe(true)
    expect(calendar.isWorkingDay('2021-09-05')).toBe(false)
    expect(calendar.isWorkingDay('2021-06-12')).toBe(false)
  })

  it('has a default for everything', () => {
    expect(deadlineSettingsSchema.parse({})).toMatchObject({
      exchange: 'preceding',
      urgentDays: 3,
      promptDays: 10,
      schoolYearStart: '09-01',
      countedDays: 'calendar',
    })
  })
})
