import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormName, formNames, renderDocx, renderPdf } from '#output'
import type { Register } from '#register'
import {
  assignment,
  by,
  manyAssignments,
  markedRegister,
  order,
  registerOf,
} from '../output/marked-register.ts'
import { groundOf, pageOf } from '../output/register-forms/papers.ts'
import { print } from './libreoffice.ts'

const long =
  'Представить в управление образования сведения о готовности зданий школ и детских садов. '.repeat(12)
const names = Array.from({ length: 6 }, (_, at) => `Муниципальное общеобразовательное учреждение № ${at + 1}`)

const registers: Readonly<Record<string, Register>> = {
  empty: registerOf([]),
  long: registerOf([
    assignment({ text: long, executors: names, overdue: true, delayWorkingDays: 11, ...by('2022-04-29') }),
  ]),
  states: markedRegister,
  many: manyAssignments(150),
  documents: registerOf(
    Array.from({ length: 60 }, (_, at) =>
      assignment({
        ...by('2022-05-25'),
        document: { ...order, id: `приказ-${at}`, number: String(at + 1) },
        executors: [`Школа № ${(at % 5) + 1}`],
      }),
    ),
  ),
}

const DPI = 50
const millimetres = (length: number): number => Math.floor((length / 25.4) * DPI)

/** A sheet as grey pixels. */
interface Sheet {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

/** PGM: a head of four words, then a byte for each pixel. */
function readSheet(file: string): Sheet {
  const bytes = readFileSync(file)
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString('latin1', 0, 40))
  const [whole = '', width, height] = head ?? []
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(whole.length) }
}

function inked({ width, pixels }: Sheet, holds: (x: number, y: number) => boolean): number {
  let count = 0
  for (const [at, shade] of pixels.entries())
    if (shade < 160 && holds(at % width, Math.floor(at / width))) count++
  return count
}

describe('papers of control, by us and by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-papers-'))
  const kinds = Object.entries(registers).flatMap(([said, register]) =>
    formNames.map((name) => ({ name, said, register, file: `${said}-${name}` })),
  )

  beforeAll(async () => {
    for (const { name, register, file } of kinds) {
      const cards = register.assignments.slice(0, 12)
      const page = pageOf(name, groundOf(register, { cards, year: 2021 }))
      writeFileSync(join(folder, `${file}.docx`), await renderDocx(page))
      writeFileSync(join(folder, `${file}.own.pdf`), (await renderPdf(page)).bytes)
    }
    print(
      folder,
      kinds.filter(({ said, name }) => !(said === 'empty' && name === 'cards')).map(({ file }) => file),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const sheetsOf = (pdf: string): readonly Sheet[] => {
    const drawn = `${pdf}.sheet`
    execFileSync('pdftoppm', ['-gray', '-r', String(DPI), join(folder, pdf), join(folder, drawn)], {
      stdio: 'pipe',
    })
    const files = readdirSync(folder).filter((each) => each.startsWith(drawn))
    return files.sort().map((each) => readSheet(join(folder, each)))
  }
  const wordsOf = (pdf: string): readonly string[] =>
    execFileSync('pdftotext', ['-layout', join(folder, pdf), '-'], { encoding: 'utf8', stdio: 'pipe' })
      .split('\f')
      .slice(0, -1)

  const wanted = kinds.filter(({ said, name }) => !(said === 'empty' && name === 'cards'))
  it.each(wanted)('$file: no sheet is blank, nothing runs over a margin', ({ file }) => {
    const [own, office] = [sheetsOf(`${file}.own.pdf`), sheetsOf(`${file}.pdf`)]
    expect(Math.abs(own.length - office.length)).toBeLessThanOrEqual(Math.ceil(own.length * 0.1))
    for (const sheet of [...own, ...office]) {
      expect(inked(sheet, () => true)).toBeGreaterThan(100)
      const { width, height } = sheet
      const right = width - millimetres(9)
      expect(inked(sheet, (x) => x >= right || x < millimetres(18))).toBe(0)
      expect(inked(sheet, (_, y) => y >= height - millimetres(18) || y < millimetres(8))).toBe(0)
    }
  })

  it.each<readonly [FormName, string]>([
    ['journal', 'Примечание'],
    ['registration', 'О чём'],
  ])('%s: its head stands on every sheet', (name, head) => {
    for (const pdf of [`documents-${name}.own.pdf`, `documents-${name}.pdf`]) {
      const sheets = wordsOf(pdf)
      expect(sheets.length).toBeGreaterThan(2)
      for (const words of sheets) expect(words).toContain(head)
    }
  })

  it.each([
    ['reminders', 'НАПОМИНАНИЕ', 5],
    ['cards', 'КОНТРОЛЬНАЯ КАРТОЧКА', 12],
  ])('%s begin a sheet each', (name, head, count) => {
    for (const pdf of [`documents-${name}.own.pdf`, `documents-${name}.pdf`])
      expect(wordsOf(pdf).filter((words) => words.includes(head))).toHaveLength(count)
  })
})
