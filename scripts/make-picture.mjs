/**
 * Makes the pictures of README from what the program itself makes of `decisions/`: the page of an order and the
 * head of the register; and those of `docs/own-form.md` from its three offices. Needs a build, LibreOffice (`soffice`)
 * and poppler (`pdftoppm`): `npm run build && npm run picture`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { framed, readPixels, toPng } from './pixels.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'pisar-picture-'))

try {
  pisar('build', 'decisions/2026-09-10-prikaz-187.md', '--formats', 'pdf', '--out', work)
  picture('page.png', join(work, '2026-09-10-prikaz-187.pdf'), ['-r', '100'])

  pisar('register', '--on', '2020-10-15', '--formats', 'xlsx', '--out', work)
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, 'register.xlsx'))
  picture('register.png', join(work, 'register.pdf'), [
    '-r',
    '110',
    '-x',
    '30',
    '-y',
    '35',
    '-W',
    '1226',
    '-H',
    '411',
  ])

  for (const [office, order] of [
    ['otdel', 'prikaz-37'],
    ['ministerstvo', 'prikaz-412'],
    ['shkola', 'prikaz-81'],
  ]) {
    const out = join(work, office)
    pisar('build', '--workspace', `docs/own-form/${office}`, '--formats', 'pdf', '--out', out)
    picture(`own-form/${office}.png`, join(out, `${order}.pdf`), ['-r', '80', '-H', '520'])
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

function run(program, ...args) {
  return execFileSync(program, args, {
    cwd: root,
    maxBuffer: 64 * 1024 ** 2,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function pisar(...args) {
  run(process.execPath, join(root, 'dist/cli.js'), ...args)
}

/** First page of a PDF → `docs/NAME` with a thin frame. */
function picture(name, pdf, area) {
  const target = join(work, name)
  mkdirSync(dirname(target), { recursive: true })
  run('pdftoppm', '-f', '1', '-l', '1', '-singlefile', ...area, pdf, target)
  const bytes = toPng(framed(readPixels(`${target}.ppm`)))
  writeFileSync(join(root, 'docs', name), bytes)
  console.log(`docs/${name}: ${Math.round(bytes.length / 1024)} KB`)
}
