import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyFixes } from '#check'
import type { Message } from '#source'
import { office } from '../office.ts'
import { pisar } from '../program.ts'
import { folderWith } from '../temporary.ts'

const draft = (title: string, name: string, task: string, head = '') => `---
вид: приказ
${head}заголовок: ${title}
подписи:
  - должность: Начальник отдела
    имя: ${name}
---

ПРИКАЗЫВАЮ:

1. Директорам школ провести ${task}.

2. Контроль за исполнением приказа оставляю за собой.
`
const issued = 'дата: 24.06.2021\nномер: 7\n'

async function fix(source: string, ...args: readonly string[]) {
  const root = folderWith({ 'pisar.yaml': office, 'decisions/a.md': source })
  const finished = await pisar(['check', '--fix', ...args], { cwd: root })
  return { ...finished, source: readFileSync(join(root, 'decisions/a.md'), 'utf8') }
}

test('what needs no judgement is put right, step by step, and the rest of the file stays as it is', async () => {
  const { source, out, code } = await fix(draft('«О проверке шкoл».', 'Берёзкин В.С.', 'проверкy и проверкy'))
  expect(source).toBe(draft('О проверке школ', 'В.С. Берёзкин', 'проверку и проверку'))
  expect(out).toContain('decisions/a.md:11:4 исправлено: «проверкy» → «проверку» (mixed-letters)')
  expect(out).toContain('Замечаний нет.')
  expect(code).toBe(0)
})

test('what was signed is printed as it was signed: only letters that look alike are put right', async () => {
  const { source, out } = await fix(draft('О проверке шкoл.', 'Берёзкин В.С.', 'проверку', issued))
  expect(source).toBe(draft('О проверке школ.', 'Берёзкин В.С.', 'проверку', issued))
  expect(out).toContain('(title-form)')
  expect(out).toContain('(signature-form)')
})

test('a source with nothing to put right keeps its bytes and its line ends', async () => {
  const source = draft('О проверке школ', 'В.С. Берёзкин', 'проверку').replaceAll('\n', '\r\n')
  expect((await fix(source)).source).toBe(source)
  const wrong = draft('О проверке школ', 'В.С. Берёзкин', 'проверкy').replaceAll('\n', '\r\n')
  expect((await fix(wrong)).source).toBe(source)
})

test('with --json what is left comes as the same messages as without --fix', async () => {
  const { out, code } = await fix(draft('О проверке школ.', 'Берёзкин', 'проверку'), '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual([expect.objectContaining({ rule: 'signature-form', line: 6 })])
})

const at = (
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  written: string,
  text: string,
) => ({ line, column, endLine, endColumn, fix: { written, text } }) as Message

test.each<[why: string, before: string, messages: readonly Message[], after: string, done: number]>([
  ['each time it stands at the place', 'aб aб aб', [at(1, 1, 1, 6, 'aб', 'аб')], 'аб аб aб', 1],
  ['whole words only', 'aбв aб', [at(1, 1, 1, 7, 'aб', 'аб')], 'aбв аб', 1],
  ['not there: nothing', 'вг', [at(1, 1, 1, 3, 'aб', 'аб')], 'вг', 0],
  ['the first of two that meet', '«a»', [at(1, 1, 1, 4, '«a»', 'a'), at(1, 1, 1, 4, 'a', 'а')], 'a', 1],
  ['over several lines', 'x\r\naб\r\naб', [at(2, 1, 3, 3, 'aб', 'аб')], 'x\r\nаб\r\nаб', 1],
  [
    'two on a line, whatever their order',
    'aб вг',
    [at(1, 4, 1, 6, 'вг', 'г'), at(1, 1, 1, 3, 'aб', 'б')],
    'б г',
    2,
  ],
])('a fix: %s', (_, before, messages, after, done) => {
  const fixed = applyFixes(before, messages)
  expect(fixed.text).toBe(after)
  expect(fixed.done).toHaveLength(done)
})
