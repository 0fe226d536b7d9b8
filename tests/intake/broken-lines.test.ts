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
