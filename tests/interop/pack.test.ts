import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import '../program.ts'
import { temporaryFolder } from '../temporary.ts'

const root = join(import.meta.dirname, '..', '..')

/** Needs the npm registry: the package installs where there is nothing but npm, and works there as `pisar`. */
test('the packed program makes documents elsewhere', () => {
  const folder = temporaryFolder()
  const run = (command: string, args: readonly string[], cwd: string) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 170_000,
    })

  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const [tarball = ''] = readdirSync(folder)
  expect(tarball).toMatch(/^pisar-\d+\.\d+\.\d+\.tgz$/u)
  const listed = run('tar', ['-tzf', join(folder, tarball)], folder)
    .trim()
    .split('\n')
  const tops = new Set(listed.map((name) => name.split('/')[1]))
  expect(tops).toEqual(new Set(['package.json', 'README.md', 'LICENSE', 'dist', 'templates']))
  expect(listed).toContain('package/dist/output/pdf/page.typ')
  for (const name of readdirSync(join(root, 'templates', 'init')))
    expect(
      listed.some((each) => each.startsWith(`package/templates/init/${name}`)),
      name,
    ).toBe(true)

  run('npm', ['init', '-y'], folder)
  run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], folder)
  run('npx', ['--no-install', 'pisar', 'init', 'x'], folder)
  const said = run('npx', ['--no-install', 'pisar', 'build'], join(folder, 'x'))
  expect(said).toContain(
    'Приказ (проект) · 1 страница · output/primer-prikaza.docx, output/primer-prikaza.pdf',
  )
  const output = join(folder, 'x', 'output')
  expect(readFileSync(join(output, 'primer-prikaza.docx')).subarray(0, 2).toString()).toBe('PK')
  expect(readFileSync(join(output, 'primer-prikaza.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
}, 180_000)
