/** The DOCX of offices with letterheads of their own comes back as the same letterhead. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '#build'
import { type Decision, emptyOffice, readDecision } from '#decision'
import { importDocument } from '#intake'
import { compose } from '#layout'
import { renderDocx } from '#output'
import { readSource } from '#source'
import { openWorkspace } from '#workspace'
import { order, pageOf, paragraph, settings } from '../layout/decisions.ts'

const offices = fileURLToPath(new URL('../../docs/own-form/', import.meta.url))

async function again(page: Parameters<typeof renderDocx>[0]): Promise<Decision> {
  const { imported } = await importDocument('a.docx', await renderDocx(page))
  const { decision } = readDecision(readSource('decisions/a.md', imported?.text ?? ''), {
    office: emptyOffice,
  })
  if (decision === null) throw new Error(imported?.text)
  return decision
}

/** What the head and the foot of a page show; of a second language they do not show which it is. */
function shownOf({ date, kind, number, organization, place, signatories, stamps, title }: Decision): unknown {
  const { second, ...own } = organization
  const other = second && { ...second, language: undefined, kind: second.kind?.toUpperCase() }
  const shown = {
    date,
    kind,
    number,
    place,
    signatories,
    stamps,
    title,
    organization: { ...own, second: other },
  }
  return JSON.parse(JSON.stringify(shown))
}

it.each(['otdel', 'ministerstvo', 'shkola'])('the order of docs/own-form/%s comes back', async (name) => {
  const workspace = openWorkspace(`${offices}${name}`)
  const [decision] = readDocuments(workspace).decisions
  if (!decision) throw new Error('not read')
  const { page } = compose(decision, workspace.templates, (file) => readFileSync(`${offices}${name}/${file}`))
  if (page === null) throw new Error('not composed')
  expect(shownOf(await again(page))).toEqual(shownOf(decision))
})

it('tells how many pictures it leaves behind', async () => {
  const workspace = openWorkspace(`${offices}shkola`)
  const [decision] = readDocuments(workspace).decisions
  if (!decision) throw new Error('not read')
  const { page } = compose(decision, workspace.templates, (file) => readFileSync(`${offices}shkola/${file}`))
  if (page === null) throw new Error('not composed')
  const { messages } = await importDocument('a.docx', await renderDocx(page))
  const told = messages.filter(({ rule }) => rule === 'pictures-not-taken')
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('Рисунков в документе: 2')])
})

describe('a letterhead of two levels', () => {
  const organization: Decision['organization'] = {
    founder: 'Администрация Заречного муниципального района',
    name: 'Управление образования и молодежной политики',
    short: 'УОМП',
    referenceData: 'ул. Школьная, д. 1, с. Заречное, 425000\nТел. (83600) 2-14-30',
  }
  const second = {
    founder: 'Елга аръягы муниципаль районы хакимияте',
    name: 'Мәгариф һәм яшьләр сәясәте идарәсе',
    short: 'МЯСИ',
    kind: 'БОЕРЫК',
    place: 'Елга аръягы авылы',
  }
  const body = [paragraph('В целях подготовки к зиме приказываю:', 'command'), paragraph('Провести осмотр.')]

  it.each(['longitudinal', 'flag', 'angular', 'angular-flag'] as const)('%s', async (layout) => {
    const decision = order({ body, organization, settings: { ...settings, layout } })
    const { organization: found, date, number, place, title } = await again(pageOf(decision))
    expect(found).toMatchObject(organization)
    expect({ date, number, place, title }).toEqual({
      date: decision.date,
      number: decision.number,
      place: decision.place,
      title: decision.title,
    })
  })

  it('in two languages', async () => {
    const decision = order({ body, organization: { ...organization, second } })
    const { organization: found, date, place } = await again(pageOf(decision))
    expect(found).toMatchObject({ ...organization, second })
    expect({ date, place }).toEqual({ date: decision.date, place: decision.place })
  })
})
