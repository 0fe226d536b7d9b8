import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#deadline'
import { type Decision, plainText, readDecision, readOffice } from '#decision'
import { type Assignment, makeRegister } from '#register'
import { readSource, type Source } from '#source'

/*
 * What a careful reader finds in every example of `decisions/`, written down by hand beside it, against what the
 * program reads. An expected file says only what it knows: a key that it lacks is not compared.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const expectedFolder = fileURLToPath(new URL('./expected/', import.meta.url))
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const { office } = readOffice('pisar.yaml', textOf('pisar.yaml'))

interface Expected {
  readonly source: string
  readonly document: Readonly<Record<string, unknown>> & { readonly notAssignments?: readonly string[] }
  readonly relations?: readonly unknown[]
  readonly assignments: readonly ExpectedAssignment[]
}

interface ExpectedAssignment {
  readonly point: string
  readonly annex?: string
  readonly textStartsWith: string
  readonly executors: readonly string[]
  readonly coExecutors?: readonly string[]
  readonly recommendation?: boolean
  readonly deadline: { readonly text: string | null } & Readonly<Record<string, unknown>>
}

const cases: readonly Expected[] = readdirSync(expectedFolder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(expectedFolder, name), 'utf8')))

function annexSource(name: string): Source | null {
  const path = `decisions/${name}`
  return existsSync(join(root, path)) ? readSource(path, textOf(path)) : null
}

function read(name: string): Decision {
  const path = `decisions/${name}`
  const { decision, messages } = readDecision(readSource(path, textOf(path)), { office, annexSource })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  if (!decision) throw new Error(`${name}: ${messages.map(({ message }) => message).join('\n')}`)
  return decision
}

function registerOf(decision: Decision) {
  return makeRegister([decision], {
    on: '2099-12-31',
    calendar: makeCalendar(office.deadlines),
    drafts: true,
  }).register
}

describe.each(cases)('$source', (expected) => {
  const { source, document, relations, assignments } = expected

  it('has the requisites that its page shows', () => {
    const decision = read(source)
    const seen = requisitesOf(decision)
    expect(pick(seen, Object.keys(document))).toEqual(pick(document, Object.keys(seen)))
  })

  it('asks for the assignments that a reader finds', () => {
    const found = registerOf(read(source)).assignments
    expect(found.map((assignment, at) => seenAs(assignment, assignments[at]))).toEqual(assignments.map(plain))
  })

  it('asks for nothing where it only states', () => {
    const points = registerOf(read(source)).assignments.map(({ point }) => point)
    expect(points.filter((point) => document.notAssignments?.includes(point))).toEqual([])
  })

  if (relations)
    it('acts on the documents that it names', () => {
      const found = registerOf(read(source)).relations.map(({ point, action, target }) => {
        const { kind, date, number } = target
        return { point, action, target: { kind, date, number } }
      })
      expect(found).toEqual(relations)
    })
})

/** A decision's requisites in the words of the expected files. */
function requisitesOf(decision: Decision): Readonly<Record<string, unknown>> {
  const { kind, date, number, place, title, organization, signatories, state, annexes } = decision
  const control = registerOf(decision).controls[0]
  return {
    kind,
    date,
    number,
    place,
    title,
    state,
    organization: organization.name,
    signatories: signatories.map(({ position, name }) => ({ position, name })),
    control: control ? { point: control.point, controller: control.controller } : null,
    annexes: annexes.map(({ number, title, landscape }) => ({ number, title, landscape })),
    ...(decision.kind === 'collegium-resolution' && { protocol: decision.protocol }),
    ...(decision.kind === 'conference-resolution' && { conference: decision.conference }),
    ...(decision.kind === 'conference-resolution' && { approval: decision.stamps[0] }),
    ...(decision.kind === 'annex' && {
      annexNumber: decision.annexNumber,
      toOrder: decision.to && pick(decision.to, ['organization', 'number', 'date']),
      stamps: decision.stamps.map(({ word, body, protocol, document }) =>
        document
          ? { word, document }
          : { word, by: body, protocol: protocol?.number, protocolDate: protocol?.date },
      ),
      tables: decision.body
        .filter((content) => content.type === 'table')
        .map(({ head, rows }) => ({
          columns: head.map(({ paragraphs }) => paragraphs.map(plainText).join(' ')),
          rows: rows.length,
        })),
    }),
  }
}

/** The row of a plan is named by the annex in the register, apart in the expected files. */
function plain({ annex, ...assignment }: ExpectedAssignment): Omit<ExpectedAssignment, 'annex'> {
  if (annex === undefined) return assignment
  return { ...assignment, point: `${`прил. ${annex}`.trim()}, п. ${assignment.point}` }
}

/** An assignment as the expected one beside it speaks: the same keys; its text as far as it agrees. */
function seenAs(found: Assignment, expected: ExpectedAssignment | undefined): unknown {
  const { point, text, executors, coExecutors, recommendation, deadline } = found
  const begins = expected && text.toLowerCase().startsWith(expected.textStartsWith.toLowerCase())
  const all = {
    point,
    executors,
    coExecutors,
    recommendation,
    textStartsWith: begins ? expected.textStartsWith : text.slice(0, 80),
  }
  if (!expected) return { ...all, deadline: deadline.text }
  const words = deadline.kind === 'none' ? null : deadline.text
  const items = deadline.items.map(({ from, due }) => (from === null ? { due } : { from, due }))
  return {
    ...pick(all, Object.keys(expected)),
    deadline: pick({ ...deadline, text: words, items }, Object.keys(expected.deadline)),
  }
}

function pick(
  from: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)))
}
