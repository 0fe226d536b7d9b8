/**
 * Makes the contact sheets of `docs/gallery.md`: every kind of document on every letterhead, a sheet for each edition
 * of the standard. Needs poppler (`pdftoppm`): `npm run gallery`. To look at the DOCX beside, name a folder:
 * LibreOffice prints them and their sheets go there: `npm run gallery -- FOLDER`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildGallery, type Shown } from '../tests/gallery.ts'
import { contactSheet, framed, readPixels, toPng } from './pixels.ts'

const RESOLUTION = 32
const docs = fileURLToPath(new URL('../docs', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'pisar-gallery-'))
const [, , docxTo] = process.argv

try {
  const { shown, messages } = await buildGallery(work)
  const errors = messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  if (docxTo !== undefined) for (const row of rowsOf(shown)) print(row)
  for (const edition of new Set(shown.map((each) => each.edition))) {
    const rows = rowsOf(shown.filter((each) => each.edition === edition))
    const bytes = toPng(
      contactSheet(
        rows.map((row) => row.map(firstPage)),
        8,
      ),
    )
    const folder = docxTo ?? docs
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `gallery-${edition}.png`), bytes)
    console.log(
      `gallery-${edition}.png: ${rows.flat().length} documents, ${Math.round(bytes.length / 1024)} KB`,
    )
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** A row for each letterhead. */
function rowsOf(shown: readonly Shown[]): readonly (readonly Shown[])[] {
  const folders = [...new Set(shown.map(({ path }) => dirname(path)))]
  return folders.map((folder) => shown.filter(({ path }) => dirname(path) === folder))
}

/** The PDF that LibreOffice makes take the places of ours. */
function print(row: readonly Shown[]): void {
  const files = row.map(({ path }) => `${path}.docx`)
  const folder = dirname(files[0] ?? '')
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files)
}

function firstPage({ path }: Shown) {
  run('pdftoppm', '-f', '1', '-l', '1', '-singlefile', '-r', String(RESOLUTION), `${path}.pdf`, path)
  return framed(readPixels(`${path}.ppm`))
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
