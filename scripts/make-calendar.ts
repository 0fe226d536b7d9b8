/**
 * Turns a folder of production calendars (`2013.xml` … , the format of xmlcalendar.ru) into the compact table
 * `src/deadline/calendar/production-calendar.ts`: per year, the reasons for days off with their days, and the
 * weekend days that are worked. Days are `MMDD`; runs are joined: `0101-0108`.
 *
 *     npx jiti scripts/make-calendar.ts FOLDER > src/deadline/calendar/production-calendar.ts
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface DayElement {
  readonly day: string
  readonly type: string
  readonly holiday: string | undefined
  readonly movedFrom: string | undefined
}
interface YearTable {
  readonly off: Map<string, string[]>
  readonly worked: string[]
}

function wholeTable(path: string): string {
  const files = readdirSync(path)
    .filter((name) => /^\d{4}\.xml$/.test(name))
    .sort()
  const years = files.map((name) => yearEntry(name.slice(0, 4), readFileSync(join(path, name), 'utf8')))
  return `${HEAD}export const PRODUCTION_CALENDAR: Readonly<Record<number, ProductionYear>> = {\n${years.join('')}}\n`
}

const HEAD = `// Made by scripts/make-calendar.ts from the production calendars of Russia. Do not edit by hand.

/** What differs in one year from plain Saturdays and Sundays off. Days are \`MMDD\`, runs \`MMDD-MMDD\`. */
export interface ProductionYear {
  /** The reason → the days off it gives. */
  readonly off: Readonly<Record<string, string>>
  /** Saturdays and Sundays that are worked. */
  readonly worked: string
}

`

function yearEntry(year: string, xml: string): string {
  const { off, worked } = yearTable(Number(year), xml)
  const reasons = [...off].map(([reason, days]) => `      '${reason}': '${runs(Number(year), days)}',\n`)
  return `  ${year}: {\n    off: {\n${reasons.join('')}    },\n    worked: '${runs(Number(year), worked)}',\n  },\n`
}

function yearTable(year: number, xml: string): YearTable {
  const titles = new Map(elements(xml, 'holiday').map((e) => [e.id ?? '', shortTitle(e.title ?? '')]))
  const off = new Map<string, string[]>()
  const worked: string[] = []
  for (const { day, type, holiday, movedFrom } of elements(xml, 'day').map(dayElement)) {
    if (type === '1') {
      const reason = holiday ? (titles.get(holiday) ?? 'Праздничный день') : transfer(movedFrom)
      off.set(reason, [...(off.get(reason) ?? []), day])
    } else if (isWeekend(year, day)) worked.push(day)
  }
  return { off, worked }
}

function transfer(movedFrom: string | undefined): string {
  if (!movedFrom) return 'Выходной, перенесённый с праздничного дня'
  return `Выходной, перенесённый с ${movedFrom.slice(3)}.${movedFrom.slice(0, 2)}`
}

/** «Новогодние каникулы (в ред. Федерального закона …)»: the amendment says nothing about the day. */
function shortTitle(title: string): string {
  return title.replace(/\s*\(в ред\.[^)]*\)/, '').replaceAll("'", '’')
}

function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}\\s([^>]*?)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  )
}

function dayElement(e: Record<string, string>): DayElement {
  return { day: (e.d ?? '').replace('.', ''), type: e.t ?? '', holiday: e.h, movedFrom: e.f }
}

function date(year: number, day: string): Date {
  return new Date(Date.UTC(year, Number(day.slice(0, 2)) - 1, Number(day.slice(2))))
}

function isWeekend(year: number, day: string): boolean {
  return [0, 6].includes(date(year, day).getUTCDay())
}

/** `0101 0102 0103 0223` → `0101-0103 0223`. */
function runs(year: number, days: readonly string[]): string {
  const out: [string, string][] = []
  for (const day of days) {
    const last = out.at(-1)
    if (last && date(year, day).getTime() - date(year, last[1]).getTime() === 86_400_000) last[1] = day
    else out.push([day, day])
  }
  return out.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ')
}

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: make-calendar FOLDER\n')
  process.exitCode = 2
} else process.stdout.write(wholeTable(folder))
