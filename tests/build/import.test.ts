/** Existing documents come in from real files and folders, and nothing that is there is written over. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { importSources } from '../../src/build/import-source.ts'
import { temporaryFolder } from '../temporary.ts'

const order = (number: number, point = 'Школам сдать отчёт.'): string =>
  `ПРИКАЗ\n\n14.03.2022 № ${number}\n\nО сдаче отчётов\n\nПРИКАЗЫВАЮ:\n\n1. ${point}\n`

describe('import', () => {
  let folder = ''
  let to = ''
  const write = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, bytes)
    return path
  }
  beforeEach(() => {
    folder = temporaryFolder()
    to = join(folder, 'to')
  })

  it('a folder stands for the documents in it and under it', async () => {
    write('year/1.txt', order(1))
    write('year/10.txt', order(10))
    write('year/2.txt', order(2))
    write('year/more/3.txt', order(3))
    write('year/.hidden.txt', order(4))
    write('year/~$1.docx', order(5))
    write('year/Thumbs.db', 'x')
    const { files, messages } = await importSources([join(folder, 'year')], to)
    expect(files.map(({ from }) => from.slice(folder.length))).toEqual([
      '/year/1.txt',
      '/year/2.txt',
      '/year/10.txt',
      '/year/more/3.txt',
    ])
    expect(messages).toEqual([])
    expect(readdirSync(to)).toHaveLength(4)
  })

  it('what else lies in a folder is told of, and does not stop the rest', async () => {
    write('year/1.txt', order(1))
    write('year/2.rtf', '{\\rtf1 Приказ}')
    write('year/list.csv', 'а;б')
    const { files, messages } = await importSources([join(folder, 'year')], to)
    expect(files.map(({ to: made }) => made !== null)).toEqual([true, false, false])
    expect(messages.map(({ severity, message }) => `${severity}: ${message.slice(0, 15)}`)).toEqual([
      'warning: Это документ RT',
      'warning: Файл пропущен: ',
    ])
  })

  it('a folder without files is told of', async () => {
    mkdirSync(join(folder, 'year'))
    const { messages } = await importSources([join(folder, 'year')], to)
    expect(messages).toMatchObject([{ severity: 'error', rule: 'not-imported' }])
  })

  it('a name that is not there is found before anything is written', async () => {
    const there = write('1.txt', order(1))
    await expect(importSources([there, join(folder, '2.txt')], to)).rejects.toThrow(/Файла нет/)
    expect(readdirSync(folder)).toEqual(['1.txt'])
  })

  it('two documents of one name stand side by side', async () => {
    const names = [write('a/1.txt', order(1)), write('b/2.txt', order(1, 'Садам сдать отчёт.'))]
    const { files } = await importSources(names, to)
    expect(files.map(({ to: made }) => made?.slice(to.length))).toEqual([
      '/2022-03-14-prikaz-1.md',
      '/2022-03-14-prikaz-1-2.md',
    ])
  })

  it('what was imported and edited since stays as it is', async () => {
    const original = write('1.txt', order(1))
    const [first] = (await importSources([original], to)).files
    const path = first?.to ?? ''
    expect((await importSources([original], to)).messages).toEqual([])
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n2. Дописано.\n`)
    const { messages } = await importSources([original], to)
    expect(messages).toMatchObject([{ rule: 'already-imported', severity: 'warning' }])
    expect(readFileSync(path, 'utf8')).toContain('Дописано')
    expect(readdirSync(to)).toEqual(['2022-03-14-prikaz-1.md'])
  })
})
