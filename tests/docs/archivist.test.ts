import { readFileSync, writeFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { type Book, day, openBook } from '../filled-book.ts'
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
  test.each(['Поручения', 'По исполнителям и срокам', 'Документы'])(
    'describes the columns of sheet «%s»',
    async (name) => {
      const { rows = [] } = sections(page).find(({ title }) => title === `Лист «${name}»`) ?? {}
      const { sheets } = await readXlsx((await register())['register.xlsx'] ?? new Uint8Array())
      const head = sheets.find((sheet) => sheet.name === name)?.rows.find(([first]) => first === '№ п/п')
      expect(rows.map(({ Столбец }) => Столбец)).toEqual(head)
    },
  )

  test.each<[string, (book: Book) => void]>([
    [
      'Программа сравнит книгу',
      (book) => {
        book.fill('1.1', { done: day('2021-09-09') })
        book.fill('2', { movedTo: '15.10.2021', moveGround: 'докладная записка Дубовик Л.А.' })
        book.fill('3', {
          control: 'снято с контроля',
          removedOn: '05.10.2021',
          controlGround: 'договоры заключены',
        })
      },
    ],
    [
      'не записывается **ничего**',
      (book) => {
        book.fill('1.1', { done: 'вчера' })
        book.fill('3', { movedTo: '15.10.2021' })
      },
    ],
  ])('shows what is said to a book that comes back: %s', async (above, fill) => {
    const line = page.slice(0, page.indexOf(above)).split('\n').length
    const shown = blocks(page).find((block) => block.language === 'text' && block.line > line)
    await inWorkspace({ 'decisions/prikaz.md': order?.text ?? '' }, async (folder) => {
      await pisar('register', '--on', '28.09.2021', '--workspace', folder)
      const file = `${folder}/output/register.xlsx`
      const book = await openBook(readFileSync(file))
      fill(book)
      writeFileSync(file, await book.save())
      const { out, err } = await pisar('mark', '--from', file, '--on', '28.09.2021', '--workspace', folder)
      expect(out + err).toBe(shown?.text)
    })
  })

  test('tells the truth: the same bytes twice', async () => {
    expect(await register()).toEqual(await register())
  })
})
