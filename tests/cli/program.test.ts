import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { brokenSource, smallWorkspace } from '../office.ts'
import { cli, pisar } from '../program.ts'
import { folderWith } from '../temporary.ts'
import { said } from './said.ts'

const place = {
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
}
const isoDate = z.iso.date().nullable()
const decisionKind = z.enum(['collegium-resolution', 'conference-resolution', 'order', 'annex'])

/** What other programs may rely on: the messages of `check --json`. */
const messages = z.array(
  z.object({
    file: z.string(),
    ...place,
    severity: z.enum(['error', 'warning', 'info']),
    rule: z.string().regex(/^[a-z0-9-]+$/u),
    message: z.string().regex(/^[^a-z]*[А-ЯЁа-яё«]/u),
    cause: z.object({ file: z.string(), ...place, message: z.string() }).optional(),
  }),
)

/** … and the register of `register --json`; more may be said, nothing less. */
const head = {
  id: z.string(),
  kind: decisionKind,
  number: z.string().nullable(),
  date: isoDate,
  title: z.string().nullable(),
  file: z.string(),
}
const register = z.object({
  on: z.iso.date(),
  documents: z.array(
    z.object({
      ...head,
      place: z.string().nullable(),
      organization: z.string(),
      signatories: z.array(z.object({ position: z.string(), name: z.string() })),
    }),
  ),
  assignments: z.array(
    z.object({
      id: z.string(),
      document: z.object(head),
      point: z.string(),
      text: z.string().min(1),
      executors: z.array(z.string()),
      coExecutors: z.array(z.string()),
      controller: z.string().nullable(),
      recommendation: z.boolean(),
      deadline: z.object({
        text: z.string(),
        kind: z.enum([
          'date',
          'period',
          'series',
          'recurring',
          'relative',
          'continuous',
          'event',
          'none',
          'unparsed',
        ]),
        from: isoDate,
        due: isoDate,
        items: z.array(z.object({ from: isoDate, due: isoDate })),
        every: z.string().startsWith('P').nullable(),
        control: isoDate,
        certainty: z.enum(['exact', 'derived', 'review']),
        explanation: z.string(),
        inherited: z.boolean(),
      }),
      execution: z.object({ status: z.string(), date: isoDate, late: z.boolean() }),
      control: z.object({ status: z.string(), date: isoDate, ground: z.string().nullable() }),
      overdue: z.boolean(),
      delayWorkingDays: z.int(),
      marks: z.array(z.unknown()),
    }),
  ),
  controls: z.array(z.object({ document: z.string(), point: z.string(), controller: z.string() })),
  relations: z.array(z.unknown()),
})

const root = join(import.meta.dirname, '..', '..')

describe('JSON stands alone on standard output, in the shape that is promised', () => {
  test('check, of sources with errors', async () => {
    const cwd = folderWith({ ...smallWorkspace, 'decisions/bad.md': brokenSource })
    const { code, out, err } = await pisar(['check', '--json'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(messages.parse(JSON.parse(out))).toMatchObject([
      { file: 'decisions/bad.md', line: 3, column: 7, severity: 'error', rule: 'impossible-date' },
    ])
  })

  test('check and register, of the examples', async () => {
    const checked = await said('check', '--json', '--workspace', root)
    expect(checked.code).toBe(0)
    messages.parse(JSON.parse(checked.out))
    const { code, out, err } = await said('register', '--json', '--on', '2026-11-20', '--workspace', root)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { on, assignments, documents } = register.parse(JSON.parse(out))
    expect(on).toBe('2026-11-20')
    expect(assignments.length).toBeGreaterThan(100)
    expect(documents.every(({ date, number }) => date !== null || number !== null)).toBe(true)
  })
})

test('from an empty folder to documents: init, new, build', async () => {
  const folder = folderWith({})
  expect((await pisar(['init', 'Отдел образования'], { cwd: folder })).code).toBe(0)
  const cwd = join(folder, 'Отдел образования')
  const made = await said('new', 'приказ', '--on', '2021-06-25', '--workspace', cwd)
  expect(made).toEqual({ code: 0, out: 'decisions/2021-06-25-prikaz-1.md\n', err: '' })
  const { code, out, err } = await pisar(['build', '--json'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({
    documents: [
      {
        id: '2021-06-25-prikaz-1',
        file: 'decisions/2021-06-25-prikaz-1.md',
        kind: 'order',
        name: 'Приказ от 25.06.2021 № 1',
        pages: 1,
        outputs: ['output/2021-06-25-prikaz-1.docx', 'output/2021-06-25-prikaz-1.pdf'],
      },
      { id: 'primer-prikaza', state: 'draft' },
    ],
    registerFiles: ['output/register.xlsx', 'output/register.json'],
  })
  register.parse(JSON.parse(readFileSync(join(cwd, 'output', 'register.json'), 'utf8')))
  expect(readdirSync(join(cwd, 'output')).filter((name) => !name.startsWith('.'))).toEqual([
    '2021-06-25-prikaz-1.docx',
    '2021-06-25-prikaz-1.pdf',
    'primer-prikaza.docx',
    'primer-prikaza.pdf',
    'register.json',
    'register.xlsx',
  ])
})

test.each([
  { ends: 2, args: ['печать'], says: 'Команды «печать» нет.' },
  { ends: 3, args: ['register', '--out', 'pisar.yaml'], says: 'Файл не записан: ' },
])('what went wrong is said on standard error, and the exit code is $ends', async ({ ends, args, says }) => {
  const { code, out, err } = await pisar(args, { cwd: folderWith(smallWorkspace) })
  expect({ code, out }).toEqual({ code: ends, out: '' })
  expect(err).toContain(says)
})

test('who stops reading is told nothing', async () => {
  const child = spawn(process.execPath, [cli, 'register', '--json', '--on', '2026-11-20'], { cwd: root })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdout.destroy()
  const code = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
