import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { finish, hard } from '../examples/hard-documents.ts'
import { faultsOf } from './validate.ts'

const folder = mkdtempSync(join(tmpdir(), 'pisar-hard-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(Object.entries(hard))('no validator finds anything: %s', async (name, source) => {
  const { docx, pdf } = await finish(source)
  const path = join(folder, `${Object.keys(hard).indexOf(name)}`)
  writeFileSync(`${path}.docx`, docx)
  writeFileSync(`${path}.pdf`, pdf)
  expect(await faultsOf(`${path}.docx`)).toEqual([])
  const said = execFileSync('qpdf', ['--check', `${path}.pdf`], { encoding: 'utf8' })
  expect(said).toContain('No syntax or stream encoding errors found')
  expect(said).not.toMatch(/warning/iu)
})
