import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkAll, rules } from '#check'
import { type Decision, readDecision } from '#decision'
import { type Message, readSource } from '#source'
import { messagesOf, office } from './bad-sources.ts'

/*
 * The comment of a rule is its documentation and its first test: it shows a source (or several, for a rule over all
 * documents) and, under it, what the rule says, a line each: `line:column-endLine:endColumn severity message`.
 */

const folder = fileURLToPath(new URL('../../src/check/rules/', import.meta.url))
const files = readdirSync(folder).sort()

interface Shown {
  readonly sources: readonly string[]
  readonly says: string
}

function shownIn(file: string): Shown {
  const comment = /\/\*\*\n([\s\S]*?)\n \*\//.exec(readFileSync(`${folder}${file}`, 'utf8'))?.[1] ?? ''
  const text = comment.replace(/^ \* ?/gm, '')
  const blocks = (fence: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
      ([, block = '']) => block,
    )
  return { sources: blocks('md'), says: blocks('text').join('') }
}

function inWords({ line, column, endLine, endColumn, severity, message }: Message): string {
  return `${line}:${column}-${endLine}:${endColumn} ${severity} ${message}\n`
}

function decisionOf(file: string, text: string): Decision {
  const { decision, messages } = readDecision(readSource(file, text), { office })
  if (!decision) throw new Error(messages.map(inWords).join(''))
  return decision
}

function saidOf(sources: readonly string[]): readonly Message[] {
  const named = sources.map((text, at) => ({ file: `${at + 1}.md`, text }))
  return [
    ...named.flatMap(({ file, text }) => messagesOf(file, text)),
    ...checkAll(named.map(({ file, text }) => decisionOf(file, text))),
  ]
}

describe('what the comment of a rule shows is what the rule says', () => {
  it.each(files)('%s', (file) => {
    const { sources, says } = shownIn(file)
    const name = file.replace(/\.ts$/, '')
    const said = saidOf(sources).filter(({ rule }) => rule === name)
    expect(said.map(inWords).join('')).toBe(says)
    expect(said, 'a rule is shown at work').not.toEqual([])
  })
})

/** Every rule that some room speaks by: `rule: 'name'` and `report(…, 'error', 'name', …)` in the sources. */
function spokenIn(root: string): readonly string[] {
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
  const spoken = texts.flatMap((text) => [
    ...text.matchAll(/(?:rule(?::| =)[^'\n]*|'(?:error|warning|info)',\s*)'([a-z]+(?:-[a-z0-9]+)+)'/g),
  ])
  return [...new Set(spoken.map(([, name = '']) => name))].sort()
}

describe('the table of rules', () => {
  const names = rules.map(({ name }) => name)

  it('lists whatever any room speaks by', () => {
    const spoken = spokenIn(fileURLToPath(new URL('../../src/', import.meta.url)))
    expect(spoken.length).toBeGreaterThan(30)
    expect(spoken.filter((name) => !names.includes(name))).toEqual([])
  })

  it('has every file of rules/', () => {
    expect(files.map((file) => file.replace(/\.ts$/, '')).filter((name) => !names.includes(name))).toEqual([])
  })

  it('names every rule once, in kebab case, and says what it is about in a sentence', () => {
    expect(names).toEqual([...new Set(names)])
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([])
    expect(rules.filter(({ about }) => !/^[А-ЯЁ].*\.$/u.test(about))).toEqual([])
  })
})
