/**
 * The DOCX that the program makes of its own examples comes back as the same documents. What no page shows cannot
 * come back: directives, the storage term, whose letterhead a paper without one would have.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { officeOf } from '#build'
import { type Decision, readDecision } from '#decision'
import { importDocument } from '#intake'
import { compose } from '#layout'
import { renderDocx } from '#output'
import { readSource } from '#source'
import { builtinTemplates } from '#workspace'
import { modelOf } from './model-of.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const office = officeOf(root)
const directives = / ?:(?:исполнитель|соисполнитель|срок)\[[^\]]*\]/g

function read(name: string, text: string): Decision {
  const { decision } = readDecision(readSource(`decisions/${name}`, text), {
    office,
    annexSource: (file) => readSource(file, readFileSync(`${root}decisions/${file}`, 'utf8')),
  })
  if (decision === null) throw new Error(`not read: ${name}`)
  return decision
}

/** What a page shows of a document. */
function shownOf(decision: Decision): unknown {
  const hasLetterhead = decision.kind !== 'annex' && decision.kind !== 'conference-resolution'
  const { storage, commonDeadline, organization, state, annexes, ...shown } = decision
  const { date, number } = decision
  return modelOf({
    ...shown,
    ...(hasLetterhead && { organization }),
    // The mark of an annex to a draft names a document without date and number.
    annexes: annexes.map(({ to, marked, ...annex }) =>
      date === null && number === null ? annex : { ...annex, to, marked },
    ),
  } as Decision)
}

describe('the DOCX of an example', () => {
  const names = readdirSync(`${root}decisions`).filter((name) => name.endsWith('.md'))

  it.each(names)('%s comes back as the same document', async (name) => {
    const text = readFileSync(`${root}decisions/${name}`, 'utf8').replace(directives, '')
    const decision = read(name, text)
    const templates = Object.entries(builtinTemplates()).map(([key, { text, file }]) => [key, { text, file }])
    const { page } = compose(decision, Object.fromEntries(templates))
    if (page === null) throw new Error('not composed')
    const { imported } = await importDocument('a.docx', await renderDocx(page))
    expect(shownOf(read(name, imported?.text ?? ''))).toEqual(shownOf(decision))
  })
})
