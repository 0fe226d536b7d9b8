/**
 * Invented documents with the wounds of real ones, as in/out pairs: `prikaz.txt` or `.docx` and the source that it
 * becomes, in `expected/`. A new case is a new file; `vitest -u` writes its source, to be read before it is kept.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkDecision } from '#check'
import { makeCalendar } from '#deadline'
import { type Decision, emptyOffice, readDecision } from '#decision'
import { type Imported, importDocument } from '#intake'
import { compose } from '#layout'
import { renderDocx } from '#output'
import { type Message, readSource } from '#source'
import { builtinTemplates } from '#workspace'
import { modelOf } from './model-of.ts'
import { lostWords } from './words.ts'

const folder = fileURLToPath(new URL('../fixtures/intake/', import.meta.url))
const files = readdirSync(folder).filter((name) => /\.(?:txt|docx)$/.test(name))
const calendar = makeCalendar()

async function importedOf(name: string, bytes: Uint8Array): Promise<Imported> {
  const { imported } = await importDocument(name, bytes)
  if (imported === null) throw new Error(`not imported: ${name}`)
  return imported
}

function read(text: string): { decision: Decision; messages: readonly Message[] } {
  const { decision, messages } = readDecision(readSource('decisions/a.md', text), { office: emptyOffice })
  if (decision === null) throw new Error(messages.map(({ message }) => message).join('\n'))
  return { decision, messages: [...messages, ...checkDecision(decision, { calendar })] }
}

describe.each(files)('%s', async (name) => {
  const imported = await importedOf(name, readFileSync(folder + name))

  it('becomes its source', async () => {
    await expect(imported.text).toMatchFileSnapshot(`${folder}expected/${name}.md`)
  })

  it('passes the check without errors', () => {
    const errors = read(imported.text).messages.filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
  })

  it('comes back as the same model from the DOCX that is made of it', async () => {
    const { decision } = read(imported.text)
    const texts = Object.entries(builtinTemplates()).map(([key, { text, file }]) => [key, { text, file }])
    const { page } = compose(decision, Object.fromEntries(texts))
    if (page === null) throw new Error('not composed')
    const again = await importedOf('a.docx', await renderDocx(page))
    expect(modelOf(read(again.text).decision)).toEqual(modelOf(decision))
  })
})

describe.each(files.filter((name) => name.endsWith('.txt')))('%s', (name) => {
  it('loses no word', async () => {
    const bytes = readFileSync(folder + name)
    const imported = await importedOf(name, bytes)
    const utf8 = bytes.toString('utf8')
    const original = utf8.includes('\ufffd') ? new TextDecoder('windows-1251').decode(bytes) : utf8
    // The year of a date left for the hand goes with it.
    const dated = original.replace(/«_+»\s*_+\s*20\d\d|^(?:Страница .*|- \d -)$/gm, '')
    expect(lostWords(dated, imported.text)).toEqual([])
  })
})
