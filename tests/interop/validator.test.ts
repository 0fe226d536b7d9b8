import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDocx } from '../../src/output/docx/index.ts'
import { renderRegisterXlsx } from '../../src/output/xlsx/index.ts'
import { buildExamples } from '../examples/examples.ts'
import { makeRequisites } from '../examples/requisites.ts'
import { hardPage } from '../output/docx/hard-page.ts'
import { markedRegister } from '../output/marked-register.ts'
import { draftPage, samplePage } from '../output/pages.ts'
import { emptyRegister, longRegister, sampleRegister } from '../output/sample-register.ts'
import { faultsOf } from './validate.ts'

const { documents, register } = await buildExamples()
const requisites = [...(await makeRequisites()).values()].flat()
const folder = mkdtempSync(join(tmpdir(), 'pisar-valid-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const made: readonly (readonly [name: string, bytes: () => Uint8Array | Promise<Uint8Array>])[] = [
  ...documents.map(({ id, docx }) => [`${id}.docx`, () => docx] as const),
  ...requisites.map(({ name, docx }) => [`${name}.docx`, () => docx] as const),
  ['sample.docx', () => renderDocx(samplePage())],
  ['draft.docx', () => renderDocx(draftPage())],
  ['hard.docx', () => renderDocx(hardPage())],
  ['examples.xlsx', () => renderRegisterXlsx(register)],
  ['sample.xlsx', () => renderRegisterXlsx(sampleRegister)],
  ['long.xlsx', () => renderRegisterXlsx(longRegister)],
  ['marked.xlsx', () => renderRegisterXlsx(markedRegister)],
  ['empty.xlsx', () => renderRegisterXlsx(emptyRegister)],
]

describe('the validator of the Open XML SDK finds nothing', () => {
  test.each(made)('in %s', async (name, bytes) => {
    const path = join(folder, name)
    writeFileSync(path, await bytes())
    expect(await faultsOf(path)).toEqual([])
  })

  test('and would: a style in the wrong place is found', async () => {
    const path = join(folder, 'broken.docx')
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
    const parts = unzipSync(await renderDocx(samplePage()))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    parts['word/document.xml'] = strToU8(xml.replace('<w:pPr>', '<w:pPr><w:rPr/>'))
    writeFileSync(path, zipSync(parts))
    expect(await faultsOf(path)).not.toEqual([])
  })
})
