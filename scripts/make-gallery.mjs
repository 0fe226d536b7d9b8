/**
 * Makes the contact sheets of `docs/gallery.md`: every kind of document on every letterhead, a sheet for each edition
 * of the standard. The office is `docs/gallery/`. Needs poppler (`pdftoppm`): `npm run gallery`. With `--docx`,
 * LibreOffice prints the DOCX instead, into a folder given after it, to be looked at beside.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { contactSheet, framed, readPixels, toPng } from './pixels.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const office = join(root, 'docs/gallery')
const work = mkdtempSync(join(tmpdir(), 'pisar-gallery-'))
const docx = process.argv[2] === '--docx'
const target = docx ? process.argv[3] : join(root, 'docs')
const RESOLUTION = 32

/** A day in the middle of each edition's time. */
const editions = { 2016: '2024-09-12', 2025: '2026-09-10' }

try {
  for (const [edition, date] of Object.entries(editions)) {
    const rows = readdirSync(join(office, 'letterheads'))
      .sort()
      .map((name) => pagesOf(name, edition, date))
    const bytes = toPng(contactSheet(rows, 8))
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, `gallery-${edition}.png`), bytes)
    console.log(
      `gallery-${edition}.png: ${rows.flat().length} documents, ${Math.round(bytes.length / 1024)} KB`,
    )
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** The first page of every kind on one letterhead. */
function pagesOf(letterhead, edition, date) {
  const folder = join(work, `${edition}-${letterhead}`)
  const decisions = join(folder, 'decisions')
  mkdirSync(decisions, { recursive: true })
  cpSync(join(office, 'gerb.svg'), join(folder, 'gerb.svg'))
  const settings = merged(yaml('pisar.yaml'), yaml(join('letterheads', letterhead)))
  writeFileSync(join(folder, 'pisar.yaml'), stringify(settings))
  const names = readdirSync(join(office, 'decisions')).sort()
  for (const name of names)
    writeFileSync(
      join(decisions, name),
      readFileSync(join(office, 'decisions', name), 'utf8').replaceAll('ДАТА', date),
    )
  const formats = docx ? 'docx' : 'pdf'
  run(process.execPath, join(root, 'dist/cli.js'), 'build', '--workspace', folder, '--formats', formats)
  const made = join(folder, 'output')
  const files = names.map((name) => join(made, name.replace(/md$/, formats)))
  if (docx)
    run(
      'soffice',
      `-env:UserInstallation=file://${work}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      made,
      ...files,
    )
  return files.map((file) => firstPage(file.replace(/docx$/, 'pdf')))
}

function firstPage(pdf) {
  run('pdftoppm', '-f', '1', '-l', '1', '-singlefile', '-r', String(RESOLUTION), pdf, pdf)
  return framed(readPixels(`${pdf}.ppm`))
}

function yaml(path) {
  return parse(readFileSync(join(office, path), 'utf8'))
}

/** What the second says wins, key by key. */
function merged(one, other) {
  if (!isMap(one) || !isMap(other)) return other ?? one
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...keys].map((key) => [key, key in other ? merged(one[key], other[key]) : one[key]]),
  )
}

function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function run(program, ...args) {
  execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
