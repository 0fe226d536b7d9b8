import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectEqual, expectEverything, expectFreeCorner, expectMany } from '../examples/requisite-places.ts'
import { makeRequisites } from '../examples/requisites.ts'
import { runsOf } from '../output/pdf/measure.ts'
import { print } from './libreoffice.ts'

const made = await makeRequisites()
const of = (kind: 'everything' | 'many' | 'equal') => made.get(kind) ?? []
const all = [...of('everything'), ...of('many'), ...of('equal')]

/** mm: Word's units and LibreOffice's rounding. */
const OFF = 0.6

describe('requisites in other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-requisites-'))
  const printed = async (name: string) => runsOf(readFileSync(join(folder, `${name}.pdf`)))
  beforeAll(() => {
    for (const { docx, name, pdf } of all) {
      writeFileSync(join(folder, `${name}.docx`), docx)
      writeFileSync(join(folder, `${name}.made.pdf`), pdf)
    }
    print(
      folder,
      all.map(({ name }) => name),
    )
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(of('everything'))(
    'LibreOffice puts every requisite of the DOCX to its place: $date',
    async ({ date, name }) => expectEverything(await printed(name), date, OFF),
  )

  test.each(of('many'))('40 signatures go from page to page: $date', async ({ name }) =>
    expectMany(await printed(name), OFF),
  )

  test.each(of('equal'))('equal signatures stand side by side: $date', async ({ name }) =>
    expectEqual(await printed(name), OFF),
  )

  test('the QR code is read as what it was made of, from the PDF and from the DOCX, and covers no text', async () => {
    const [, latest] = of('everything')
    expectFreeCorner(await printed(latest?.name ?? ''))
    for (const file of [`${latest?.name}.made`, `${latest?.name}`]) {
      const picture = join(folder, file)
      execFileSync('pdftoppm', ['-r', '300', '-f', '1', '-singlefile', '-png', `${picture}.pdf`, picture])
      const read = execFileSync('zbarimg', ['--quiet', '--raw', `${picture}.png`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      expect(read.trim()).toBe('приказ от 05.06.2026 № 14 О согласовании порядка приёма работ')
    }
  })
})
