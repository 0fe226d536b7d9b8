import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { office, order } from '../office.ts'
import '../program.ts'
import { folderWith } from '../temporary.ts'

const root = join(import.meta.dirname, '..', '..')

/** The example as it stands in the doc comment of src/index.ts. */
function exampleOfComment(): string {
  const comment = /\/\*\*.*?\*\//su.exec(readFileSync(join(root, 'src', 'index.ts'), 'utf8'))?.[0] ?? ''
  const code = /```ts\n(.*?)```/su.exec(comment)?.[1] ?? ''
  return code.replace(/^ \* ?/gmu, '')
}

/** A project of somebody else with pisar in its node_modules. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'package.json': '{"type": "module"}', 'node_modules/@types/': '', ...files })
  symlinkSync(root, join(folder, 'node_modules', 'pisar'))
  symlinkSync(join(root, 'node_modules', '@types', 'node'), join(folder, 'node_modules', '@types', 'node'))
  return folder
}

describe('the example of the public API', () => {
  let example: string
  beforeAll(() => {
    example = exampleOfComment()
    expect(example).toContain("from 'pisar'")
  })

  test('works as written, from the built package', () => {
    const given = `const yaml = ${JSON.stringify(office)}\nconst markdown = ${JSON.stringify(order())}\n`
    const told =
      '\nconsole.log(JSON.stringify({ kind: decision?.kind, number: decision?.number, messages, bytes: made.length }))\n'
    const code = example.replace(/(if \(page\) )(await renderDocx\(page\))/u, '$1made = $2')
    expect(code).not.toBe(example)
    const folder = project({ 'example.js': `let made\n${given}${code}${told}` })
    const out = execFileSync(process.execPath, [join(folder, 'example.js')], { encoding: 'utf8' })
    const { bytes, ...rest } = JSON.parse(out)
    expect(rest).toEqual({ kind: 'order', number: '1', messages: [] })
    expect(bytes).toBeGreaterThan(5000)
  })

  test('has types that a strict project compiles against', () => {
    const use = `
      import type { Assignment, Built, Decision, Message, Page, Register, Workspace } from 'pisar'
      import { build, findDeadline, openWorkspace } from 'pisar'
      declare const yaml: string
      declare const markdown: string
      export const found: readonly Message[] = messages
      export const first = (register: Register): Assignment | undefined => register.assignments[0]
      export const size = (page: Page): '2016' | '2025' => page.geometry.edition
      export const kindOf = (given: Decision): string => (given.kind === 'conference-resolution' ? given.conference ?? '' : given.kind)
      export const all = async (): Promise<Built> => {
        const workspace: Workspace = openWorkspace('.')
        return build(workspace, { formats: ['docx', 'pdf'], registerFormats: ['xlsx'], out: 'output', on: '2026-01-01', program: '1' })
      }
      // @ts-expect-error: a format that is not there
      export const wrong = (workspace: Workspace) => build(workspace, { formats: ['doc'] })
      export { findDeadline }
    `
    const options = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023'],
      types: ['node'],
      noEmit: true,
      exactOptionalPropertyTypes: true,
    }
    const folder = project({
      'example.ts': `${example}${use}`,
      'tsconfig.json': JSON.stringify({ compilerOptions: options, files: ['example.ts'] }),
    })
    const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
    const { bin } = JSON.parse(readFileSync(typescript, 'utf8'))
    const tsc = join(dirname(typescript), bin.tsc)
    const { status, stdout } = run(tsc, folder)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  }, 60_000)
})

function run(tsc: string, folder: string): { readonly status: number; readonly stdout: string } {
  try {
    return { status: 0, stdout: execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }) }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { status, stdout }
  }
}
