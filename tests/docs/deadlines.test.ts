import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Deadline, makeCalendar, occurrences, readDeadline } from '#deadline'
import { dateInDigits } from '#russian'
import { sections } from './markdown.ts'

/** The date that `docs/deadlines.md` names for all of its tables. */
const DOCUMENT_DATE = '2021-08-30'

const calendar = makeCalendar()
const page = readFileSync(new URL('../../docs/deadlines.md', import.meta.url), 'utf8')

/** Headings whose tables hold readings; of the last two, the kind is not what the section is about. */
const kinds: Readonly<Record<string, Deadline['kind'] | 'any'>> = {
  Дата: 'date',
  Период: 'period',
  'Несколько сроков': 'series',
  Повторяется: 'recurring',
  'Отсчитывается от события': 'relative',
  Постоянно: 'continuous',
  'По событию': 'event',
  'Не распознан': 'unparsed',
  'Контрольная дата': 'any',
  'Что не мешает': 'any',
}

const day = (date: string | null | undefined): string => (date ? dateInDigits(date) : '–')

/** What each column claims, from a reading. */
const columns: Readonly<Record<string, (deadline: Deadline) => string>> = {
  Начало: (deadline) => day('from' in deadline ? deadline.from : null),
  'Срок исполнения': (deadline) => day('due' in deadline ? deadline.due : null),
  'Контрольная дата': ({ control }) => day(control),
  Сроки: (deadline) =>
    deadline.kind === 'series' ? deadline.items.map(({ due }) => dateInDigits(due)).join(', ') : '–',
  'Ближайшие контрольные даты': (deadline) => firstThree(deadline).map(dateInDigits).join(', '),
}

function firstThree(deadline: Deadline): readonly string[] {
  const days: string[] = []
  for (const { control } of occurrences(deadline, {
    from: DOCUMENT_DATE,
    documentDate: DOCUMENT_DATE,
    calendar,
  }))
    if (days.push(control) === 3) break
  return days
}

describe('docs/deadlines.md', () => {
  const tables = sections(page).filter(({ title }) => title in kinds)

  test('has a table for every kind', () => {
    expect(tables.map(({ title }) => title)).toEqual(Object.keys(kinds))
  })

  for (const { title, rows } of tables)
    describe(title, () => {
      for (const { 'В документе': text = '', Почему: _, ...claims } of rows)
        test(text, () => {
          const deadline = readDeadline(text, { documentDate: DOCUMENT_DATE, calendar })
          if (kinds[title] !== 'any') expect(deadline.kind).toBe(kinds[title])
          const shown = Object.keys(claims).map((column) => [column, columns[column]?.(deadline)])
          expect(Object.fromEntries(shown)).toEqual(claims)
        })
    })
})
