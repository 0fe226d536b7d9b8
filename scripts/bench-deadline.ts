/**
 * How fast deadlines are read and working days counted. Run it on a quiet machine:
 *
 *     npx jiti scripts/bench-deadline.ts
 */
import { readFileSync } from 'node:fs'
import { findDeadline, makeCalendar, occurrences, readDeadline } from '../src/deadline/index.ts'

const calendar = makeCalendar()
const rows = (name: string): string[][] =>
  readFileSync(new URL(`../tests/deadline/fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
const forms = rows('forms.tsv').map(([documentDate = '', text = '']) => ({ documentDate, text }))
const sentences = rows('sentences.tsv').map((row) => ({ documentDate: row[0] ?? '', text: row[5] ?? '' }))

function measure(what: string, count: number, run: (i: number) => unknown): void {
  for (let i = 0; i < count / 10; i++) run(i)
  const start = performance.now()
  for (let i = 0; i < count; i++) run(i)
  const took = performance.now() - start
  const perSecond = Math.round((count / took) * 1000)
  console.log(`${what}: ${count} in ${Math.round(took)} ms, ${perSecond} per second`)
}

measure('readings of a term', 20_000, (i) => {
  const form = forms[i % forms.length]
  return form && readDeadline(form.text, { documentDate: form.documentDate, calendar })
})
measure('searches of a sentence', 5_000, (i) => {
  const sentence = sentences[i % sentences.length]
  return sentence && findDeadline(sentence.text, { documentDate: sentence.documentDate, calendar })
})
measure('working days added', 100_000, (i) =>
  calendar.addWorkingDays(`20${13 + (i % 14)}-0${1 + (i % 9)}-15`, i % 400),
)
measure('working days counted', 100_000, (i) =>
  calendar.countWorkingDays(`20${13 + (i % 7)}-03-15`, `20${20 + (i % 7)}-09-0${1 + (i % 9)}`),
)
measure('control dates', 100_000, (i) =>
  calendar.controlDay(`20${13 + (i % 14)}-0${1 + (i % 9)}-0${1 + (i % 8)}`),
)
const monthly = readDeadline('ежемесячно до 5 числа', { documentDate: '2021-08-30', calendar })
measure('years of monthly occurrences', 2_000, (i) => [
  ...occurrences(monthly, {
    from: `20${30 + (i % 60)}-01-01`,
    until: `20${30 + (i % 60)}-12-31`,
    documentDate: '2021-08-30',
    calendar,
  }),
])
