/** What a page's or a line's end put into a text and is no word of it. */
import { describe, expect, it } from 'vitest'
import { importDocument } from '#intake'

async function textOf(lines: string): Promise<string> {
  const bytes = new TextEncoder().encode(`Приказываю:\n\n1. Директорам школ:\n${lines}\n`)
  return (await importDocument('a.txt', bytes)).imported?.text ?? ''
}

describe('ends of lines and pages', () => {
  it.each([
    ['a) соста-\nвить акты;\nб) подготовить котельные.', 'а) составить акты;'],
    ['а) изучить образова-\nние детей.', 'изучить образование детей'],
    ['а) изучить социально-\nэкономические условия.', 'социально-экономические'],
    ['а) провести семинар-\nпрактикум.', 'семинар-практикум'],
    [
      '2. Отделу кадров представить\n\nСтраница 2 из 3\n\nотчёт до 10.11.2022.',
      'представить отчёт до 10.11.2022',
    ],
  ])('%j', async (lines, words) => {
    expect(await textOf(lines)).toContain(words)
  })
})

describe('lost spaces', () => {
  it.each([
    ['2. Методистам школ,садов сдать отчёт.', '2. Методистам школ, садов сдать отчёт.'],
    ['2. Методисту(Ершову П.А.)сдать отчёт.', '2. Методисту (Ершову П.А.) сдать отчёт.'],
    ['2. Методисту сдать отчёт в срок до15 октября.', 'в срок до 15 октября'],
    ['2. Методисту:2.1.сдать отчёт;2.2.собрать анкеты.', '2. собрать анкеты.'],
    ['2. Методисту писать на otdel@school.ru,сайт school.ru.', 'otdel@school.ru,сайт school.ru'],
  ])('%j', async (lines, words) => {
    expect(await textOf(lines)).toContain(words)
  })
})

describe('numbers on lines of their own', () => {
  it('belong to the words under them', async () => {
    expect(await textOf('а)\n\nпровести осмотр;\n\n2.\n\nМетодисту сдать отчёт.')).toMatch(
      /а\) провести осмотр;\n\n2\. Методисту сдать отчёт/,
    )
  })
})

describe('numbers of pages', () => {
  it.each([
    ['2. Отделу кадров\n\n- 2 -\n\nсдать отчёт.', '2. Отделу кадров сдать отчёт.'],
    ['2. Отделу кадров прове-\n\nСтраница 2\n\nрить дела.', '2. Отделу кадров проверить дела.'],
  ])('%j are forgotten', async (lines, words) => {
    expect(await textOf(lines)).toContain(words)
  })
})

describe('a title in small letters', () => {
  it('is one right above date and number', async () => {
    const text =
      'РЕШЕНИЕ\nсовета при отделе образования\nпо итогам осмотра школьных столовых и площадок всего посёлка\n\nот 29.11.2021 № 5\n\nСовет РЕШИЛ:\n\n1. Директорам школ сдать отчёт.\n'
    const { imported } = await importDocument('a.txt', new TextEncoder().encode(text))
    expect(imported?.text).toContain('дата: 2021-11-29\nномер: 5')
  })
})
