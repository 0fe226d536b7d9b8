/**
 * Invented texts with the wounds of real ones, and the register that a careful reader makes of them: a line for each
 * assignment in `registers/`. A new case is a new file; `vitest -u` writes what the program reads, to be held against
 * the text line by line before it is kept.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#deadline'
import { emptyOffice, readDecision } from '#decision'
import { importDocument } from '#intake'
import { type Assignment, makeRegister } from '#register'
import { readSource } from '#source'

const folder = fileURLToPath(new URL('../fixtures/intake/', import.meta.url))
const names = readdirSync(`${folder}registers`).map((name) => name.replace(/\.register$/, ''))

/** «2.1 | Директора школ | с: МКУ «ЦБО» | до 1 мая 2021 г. = date 2021-05-01 | сдать отчёт» */
function lineOf({ point, executors, coExecutors, deadline, text, recommendation }: Assignment): string {
  const term = [deadline.kind, deadline.due, deadline.every].filter(
    (part) => part !== null && part !== undefined,
  )
  return [
    point,
    [...executors, ...coExecutors.map((name) => `с: ${name}`)].join('; ') || '–',
    deadline.text === null || deadline.text === '' ? '–' : `${deadline.text} = ${term.join(' ')}`,
    `${recommendation ? '(рекомендация) ' : ''}${text.replace(/\s+/g, ' ').trim()}`,
  ].join(' | ')
}

describe('a wounded text', () => {
  it('there are fifteen at least', () => {
    expect(names.length).toBeGreaterThanOrEqual(15)
  })

  it.each(names)('%s gives the register of a careful reader', async (name) => {
    const { imported } = await importDocument(name, readFileSync(folder + name))
    const source = readSource('decisions/a.md', imported?.text ?? '')
    const { decision } = readDecision(source, { office: emptyOffice })
    if (decision === null) throw new Error('not read')
    const { register } = makeRegister([decision], { on: '2099-01-01', calendar: makeCalendar() })
    const controls = register.controls.map(
      ({ point, controller }) => `контроль ${[point, controller].filter(Boolean).join(' | ')}`,
    )
    const lines = [...register.assignments.map(lineOf), ...controls]
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}registers/${name}.register`)
  })
})
