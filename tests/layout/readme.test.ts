import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decisionView } from '../../src/layout/requisite/decision-view.ts'
import { vocabulary } from '../../src/layout/template/vocabulary.ts'
import { annexFile, collegium } from './decisions.ts'

const readme = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8')

test.each(Object.keys(vocabulary))('the guide of templates describes the block %s', (name) => {
  expect(readme).toMatch(new RegExp(`^\\| \`:{2,4}${name}\` \\|`, 'm'))
})

const stamp = {
  word: 'УТВЕРЖДЕНО',
  document: { kind: 'приказ', date: null, number: null },
  protocol: { number: '1' },
}
const views = [
  decisionView(collegium({ executorMark: { name: 'Липина О.П.' }, stamps: [stamp] })),
  decisionView(annexFile()),
]

/** Names of the view, the dotted ones too. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

test.each([...new Set(views.flatMap(namesIn))])('the guide of templates describes the value %s', (name) => {
  expect(readme).toMatch(new RegExp(`[\`.# {]${name}[\`.}]`))
})
