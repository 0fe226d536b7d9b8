import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { blocks, sections } from './markdown.ts'
import { inWorkspace, pisar } from './workspace.ts'

const guide = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const page = guide('archivist.md')
const [order] = blocks(guide('secretary.md')).filter(({ language }) => language === 'markdown')

/** The register of the first order of the secretary's guide, its files read as bytes. */
const register = (): Promise<Readonly<Record<string, Buffer>>> =>
  inWorkspace({ 'decisions/prikaz.md': order?.text ?? '' }, async (folder) => {
    await pisar('register', '--on', '31.12.2021', '--workspace', folder)
    return Object.fromEntries(
      ['register.xlsx', 'register.json'].map((name) => [name, readFileSync(`${folder}/output/${name}`)]),
    )
  })

describe('docs/archivist.md', () => {
  test.each(['Поручения', 'Документы'])('describes the columns of sheet «%s»', async (name) => {
    const { rows = [] } = sections(page).find(({ title }) => title === `Лист «${name}»`) ?? {}
    const { sheets } = await readXlsx((await register())['register.xlsx'] ?? new Uint8Array())
    const head = sheets.find((sheet) => sheet.name === name)?.rows.find(([first]) => first === '№ п/п')
    expect(rows.map(({ Столбец }) => Столбец)).toEqual(head)
  })

  test('tells the truth: the same bytes twice', async () => {
    expect(await register()).toEqual(await register())
  })
})
