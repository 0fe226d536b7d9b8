import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, makeCalendar, occurrences, readDeadline } from '#deadline'
import { registerDeadline } from '#register'
import { renderRegisterIcs } from '../../src/output/ics/index.ts'
import type { Register } from '../../src/register/register.ts'
import {
  assignment,
  instance,
  markedRegister,
  noRecurrence,
  noTerm,
  registerOf,
} from '../output/marked-register.ts'

/** Debian's own python knows Debian's icalendar; another one may stand before it in the path. */
const python = '/usr/bin/python3'

/** Reads a calendar strictly: says what every event is, and the days its rule gives up to a day. */
const script = `
import datetime, icalendar, json, sys
from dateutil.rrule import rrulestr
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
until = datetime.date.fromisoformat(sys.argv[2])
midnight = datetime.time()
def days(event):
    start = event['DTSTART'].dt
    if 'RRULE' not in event: return [start.isoformat()]
    rule = rrulestr(event['RRULE'].to_ical().decode(), dtstart=datetime.datetime.combine(start, midnight))
    return [day.date().isoformat() for day in rule.between(datetime.datetime.combine(start, midnight), datetime.datetime.combine(until, midnight), inc=True)]
print(json.dumps([{'errors': [str(each) for each in event.errors], 'uid': str(event['UID']), 'summary': str(event['SUMMARY']), 'repeats': 'RRULE' in event, 'days': days(event)} for event in calendar.walk('VEVENT')]))
`

interface ReadEvent {
  readonly errors: readonly string[]
  readonly summary: string
  readonly repeats: boolean
  readonly days: readonly string[]
}

function read(register: Register, until: string): readonly ReadEvent[] {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-ics-'))
  try {
    const file = join(folder, 'register.ics')
    writeFileSync(file, renderRegisterIcs(register))
    return JSON.parse(execFileSync(python, ['-c', script, file, until], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the calendar for python-icalendar', () => {
  it('is read without a fault', () => {
    const events = read(markedRegister, '2022-12-31')
    expect(events).toHaveLength(8)
    for (const { errors, summary } of events) {
      expect(errors).toEqual([])
      expect(summary).toContain('Провести осмотр зданий и сооружений.')
    }
  })

  /** The words of a term, the days the deadline room gives, and the days another program makes of our rule. */
  it.each([
    'ежемесячно',
    'ежеквартально',
    'ежемесячно до 5 числа',
    'ежемесячно до 30 числа',
    'еженедельно',
    'еженедельно по пятницам',
    'ежегодно до 15 сентября',
    'ежегодно до 15 января и до 1 июля',
    'ежегодно до 31 декабря',
    'ежегодно',
    '1 раз в полугодие',
    '2 раза в месяц',
    'раз в 2 недели',
    'каждый первый понедельник месяца',
    'ежемесячно в последний четверг месяца',
    'каждую декаду',
    'ежемесячно до 5 и 20 числа',
    'ежемесячно до 31.12.2023',
    'ежемесячно до 5 числа, до конца 2024 года',
    'ежеквартально 2022-2024 гг.',
    'ежемесячно с 01.09.2022 по 31.05.2023',
    'ежегодно до 15 января и до 1 июля до 2024 года',
    'ежегодно до 28 февраля и до 31 октября',
    'ежегодно до 28 февраля',
    'ежемесячно до 31 числа',
    'до 1 мая 2022 г., далее ежегодно',
    'до 15 сентября 2021 г., далее ежеквартально',
  ])('«%s» falls on the same days', (words) => {
    const documentDate = '2021-06-25'
    const on = '2022-12-20'
    const calendar = makeCalendar()
    const deadline = readDeadline(words, { documentDate, calendar })
    const until = (day: string) => [
      ...occurrences(deadline, { from: documentDate, until: day, documentDate, calendar }),
    ]
    const known = until(addDays(on, 30)).map(({ due }) => due)
    const ahead = until('2026-12-31').map(({ due }) => due)
    // What a register lists: thirty days ahead, and the next one in any case.
    const listed = known.some((due) => due >= on) ? known : ahead.slice(0, known.length + 1)
    const recurring = assignment({
      deadline: registerDeadline(deadline, false),
      instances: listed.map((due) => instance(due)),
    })
    const events = read(registerOf([recurring], on), '2026-12-31')
    const found = [...new Set(events.flatMap(({ days }) => days))].sort()
    expect(found).toEqual(ahead)
    for (const { errors } of events) expect(errors).toEqual([])
  })

  it.each([
    { count: 3, dates: [], days: ['2023-01-31', '2024-01-31', '2025-01-31'] },
    {
      count: 4,
      dates: [
        { month: 1, day: 31 },
        { month: 7, day: 1 },
      ],
      days: ['2023-01-31', '2023-07-01', '2024-01-31', '2024-07-01'],
    },
    {
      count: 1,
      dates: [
        { month: 7, day: 1 },
        { month: 1, day: 31 },
      ],
      days: ['2023-01-31'],
    },
  ])('ends after $count terms', ({ count, dates, days }) => {
    const recurring = assignment({
      deadline: {
        ...noTerm,
        kind: 'recurring',
        text: 'ежегодно',
        every: 'P1Y',
        recurrence: { ...noRecurrence, count, dates },
      },
      instances: [instance('2023-01-31')],
    })
    const events = read(registerOf([recurring], '2023-01-10'), '2035-12-31')
    expect(events.flatMap((event) => event.days).sort()).toEqual(days)
  })
})
