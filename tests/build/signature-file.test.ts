import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocx } from '../output/docx/read-docx.ts'
import { pisar } from '../program.ts'
import { type Files, folderWith, writeFiles } from '../temporary.ts'

const signature = readFileSync(new URL('../fixtures/decision/signatures/der.sig', import.meta.url))

const signed = (file: string) => `---
вид: приказ
дата: 05.06.2026
номер: 14
заголовок: О проверке школ
подписи:
  - должность: Начальник управления
    имя: А.В. Кречетов
    электронная подпись: ${file}
---

ПРИКАЗЫВАЮ:

1. Директорам школ провести проверку до 1 июля 2026 года.

2. Контроль за исполнением приказа оставляю за собой.
`

async function build(
  files: Files,
  root = folderWith({ 'pisar.yaml': 'организация: Управление образования\n' }),
) {
  writeFiles(root, files)
  const { code, out } = await pisar(['build', '--formats', 'docx', '--on', '2026-11-22'], { cwd: root })
  const { document } = readDocx(readFileSync(join(root, 'output/prikaz.docx')))
  return { root, code, out, marked: document.includes('04a36b8801c9ae5b9c4d1f0c7d') }
}

test('the file of a signature beside the source gives the mark; taken away, it takes the mark with it', async () => {
  const { code, marked, root } = await build({
    'decisions/prikaz.md': signed('prikaz.sig'),
    'decisions/prikaz.sig': signature,
  })
  expect({ code, marked }).toEqual({ code: 0, marked: true })
  const again = await build({ 'decisions/prikaz.sig': 'Подпись отозвана.' }, root)
  expect({ code: again.code, marked: again.marked }).toEqual({ code: 1, marked: false })
  expect(again.out).toContain('(broken-signature)')
}, 60_000)

test('no file outside of the workspace is read for one', async () => {
  const outside = folderWith({ 'chuzhoj.sig': signature })
  const { code, marked, out } = await build({
    'decisions/prikaz.md': signed(join('../..', outside.split('/').at(-1) ?? '', 'chuzhoj.sig')),
  })
  expect({ code, marked }).toEqual({ code: 1, marked: false })
  expect(out).toContain('(missing-signature)')
}, 60_000)
