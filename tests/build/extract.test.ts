import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { office, order } from '../office.ts'
import { paragraphs, readDocx, textOf } from '../output/docx/read-docx.ts'
import { pisar } from '../program.ts'
import { folderWith } from '../temporary.ts'

const certified = `${office}копия:\n  должность: Секретарь\n  имя: А.Д. Голубева\n  дата:\n`
const draft = order().replace(/дата:.*\nномер:.*\n/u, '')

const extract = (settings: string, ...words: readonly string[]) => {
  const cwd = folderWith({
    'pisar.yaml': settings,
    'decisions/prikaz-1.md': order(),
    'decisions/proekt.md': draft,
  })
  return pisar(['extract', ...words, '--formats', 'docx'], { cwd }).then((said) => ({ ...said, cwd }))
}

test('an extract is headed as one, has the points asked for and «Верно»', async () => {
  const { code, cwd, out } = await extract(certified, 'приказ 1', '2')
  expect(out).toBe('Приказ от 24.06.2021 № 1 (выписка) · output/prikaz-1-vypiska-2.docx\n\nЗамечаний нет.\n')
  expect(code).toBe(0)
  const { document } = readDocx(readFileSync(join(cwd, 'output/prikaz-1-vypiska-2.docx')))
  const lines = paragraphs(document).map((line) => textOf(line).replaceAll('\u00a0', ' '))
  expect(lines).toContain('ВЫПИСКА ИЗ ПРИКАЗА')
  expect(lines.join('\n')).toContain('2. Контроль за исполнением приказа')
  expect(lines.join()).not.toContain('Руководителям')
  expect(lines).toContain('Верно')
}, 60_000)

test.each([
  ['without who certifies it', office, ['приказ 1', '1'], 0, '(no-certification)'],
  ['of a point that is not there', certified, ['приказ 1', '1,7'], 2, 'В документе нет пункта: 7.'],
  ['of a draft', certified, ['proekt', '1'], 2, 'проект: выписки делают из изданных документов'],
  ['without points', certified, ['приказ 1'], 2, 'Какие пункты'],
  ['of nothing', certified, [], 2, 'Какой документ и какие пункты?'],
] as const)(
  '%s',
  async (_, settings, words, expected, said) => {
    const { code, err, out } = await extract(settings, ...words)
    expect(out + err).toContain(said)
    expect(code).toBe(expected)
  },
  60_000,
)
