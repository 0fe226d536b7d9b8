import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { build } from '#build'
import { openWorkspace } from '#workspace'
import { linesOf, runsOf } from '../output/pdf/measure.ts'
import { temporaryFolder } from '../temporary.ts'
import { blocks } from './markdown.ts'

const root = fileURLToPath(new URL('../../docs/', import.meta.url))
const page = readFileSync(`${root}own-form.md`, 'utf8')
const offices = readdirSync(`${root}own-form`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Files of the offices that the page shows, by the names it gives them. */
const shown = blocks(page).filter(({ language }) => language === 'yaml' || language === 'handlebars')

async function linesFrom(office: string) {
  const out = temporaryFolder()
  const built = await build(openWorkspace(`${root}own-form/${office}`), {
    formats: ['docx', 'pdf', 'html'],
    registerFormats: [],
    out,
    on: '2026-09-20',
    program: 'test',
  })
  const [document] = built.documents
  const pdf = join(out, `${document?.id}.pdf`)
  return { built, lines: linesOf(await runsOf(readFileSync(pdf))) }
}

describe('docs/own-form.md', () => {
  test('shows three offices', () => expect(offices).toHaveLength(3))

  test.each(offices)('%s: its documents are made in every format, without a remark', async (office) => {
    const { built } = await linesFrom(office)
    expect(built.messages).toEqual([])
    expect(built.documents.flatMap(({ outputs }) => outputs)).toHaveLength(3)
    expect(built.documents.map(({ pages }) => pages)).toEqual([1])
  })

  test.each(shown.map(({ text }, at) => [at + 1, text] as const))(
    'block %d is a file of an office as it is',
    (_, text) => {
      const files = offices.flatMap((office) =>
        readdirSync(`${root}own-form/${office}`, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:yaml|hbs)$/u.test(name))
          .map((name) => readFileSync(`${root}own-form/${office}/${name}`, 'utf8').trimEnd()),
      )
      expect(files).toContain(text.trimEnd())
    },
  )

  test('the district office has its place at the right, on the line of date and number', async () => {
    const { lines } = await linesFrom('otdel')
    const line = lines.find(({ text }) => text.includes('№'))
    expect(line?.text.replaceAll('\u00a0', ' ')).toMatch(/^7 сентября 2026 г\. № 37 .*с\. Берёзовое$/)
    expect(line?.right).toBeCloseTo(200, 0)
  })

  test('the ministry has its kinds in both languages on one line', async () => {
    const { lines } = await linesFrom('ministerstvo')
    const kinds = lines.filter(({ text }) => /П ?Р ?И ?К ?А ?З|Б ?О ?Е ?Р ?Ы ?К/u.test(text))
    expect(new Set(kinds.map(({ baseline }) => Math.round(baseline)))).toHaveLength(1)
  })

  test('the school has its letterhead in eight centimetres', async () => {
    const { lines } = await linesFrom('shkola')
    const head = lines.slice(
      0,
      lines.findIndex(({ text }) => text.startsWith('Об организации')),
    )
    for (const { right } of head.filter((line) => line.left < 90)) expect(right).toBeLessThanOrEqual(100.1)
    expect(head.some(({ left, text }) => text.startsWith('СОГЛАСОВАНО') && left > 100)).toBe(true)
  })
})
