/** A letterhead over several paragraphs, as Word has them: each body is one level, however it is broken. */
import { describe, expect, it } from 'vitest'
import { importDocument } from '#intake'
import { paragraph, run, table, wordFile } from './word-file.ts'

const rest =
  paragraph('ПРИКАЗ') +
  paragraph('14.03.2022 № 57') +
  paragraph('О проведении олимпиады') +
  paragraph('ПРИКАЗЫВАЮ:') +
  paragraph('1. Школам провести олимпиаду до 1 мая 2022 г.')

async function placed(body: string) {
  const { imported } = await importDocument('a.docx', wordFile({ body }))
  return imported?.placed
}

describe('paragraphs of a letterhead', () => {
  it.each<readonly [readonly string[], object]>([
    [
      ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'АДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА'],
      { fullName: 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА' },
    ],
    [
      ['Отдел', 'образования и молодёжной политики', 'Администрации Луговского муниципального округа'],
      {
        fullName: 'Отдел образования и молодёжной политики Администрации Луговского муниципального округа',
      },
    ],
    [
      ['АДМИНИСТРАЦИЯ', 'МУНИЦИПАЛЬНОГО РАЙОНА', 'УПРАВЛЕНИЕ ПО', 'ДЕЛАМ МОЛОДЁЖИ'],
      { founder: 'АДМИНИСТРАЦИЯ МУНИЦИПАЛЬНОГО РАЙОНА', fullName: 'УПРАВЛЕНИЕ ПО ДЕЛАМ МОЛОДЁЖИ' },
    ],
    [
      ['Муниципальное бюджетное', 'учреждение дополнительного образования', '«Дом ремёсел»', '(МБУ ДО «ДР»)'],
      {
        fullName: 'Муниципальное бюджетное учреждение дополнительного образования «Дом ремёсел»',
        shortName: 'МБУ ДО «ДР»',
      },
    ],
    [
      ['АДМИНИСТРАЦИЯ ГОРОДА', 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'КОЛЛЕГИЯ'],
      { founder: 'АДМИНИСТРАЦИЯ ГОРОДА', fullName: 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', unit: 'КОЛЛЕГИЯ' },
    ],
    [
      ['Городской округ Заречный', 'Детский сад № 5'],
      { founder: 'Городской округ Заречный', fullName: 'Детский сад № 5' },
    ],
  ])('%j', async (paragraphs, organization) => {
    const body = paragraphs.map((words) => paragraph(words)).join('')
    expect((await placed(body + rest))?.organization).toEqual(expect.objectContaining(organization))
  })
})

describe('tables that only set things side by side', () => {
  const person = (position: string, name: string): readonly string[] => [position, name]

  it('a letterhead and an addressee or a stamp', async () => {
    const left = paragraph('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ') + paragraph('АДМИНИСТРАЦИИ РАЙОНА')
    const right = paragraph('УТВЕРЖДАЮ') + paragraph('Директор центра') + paragraph('Н.П. Лапин')
    const found = await placed(table([[left, right]]) + rest)
    expect(found).toMatchObject({
      organization: { fullName: 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ РАЙОНА' },
      stamps: [{ word: 'УТВЕРЖДАЮ', position: 'Директор центра', name: 'Н.П. Лапин' }],
      date: '2022-03-14',
    })
  })

  it('an angular letterhead: form at the left, nothing at the right', async () => {
    const left =
      paragraph('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ') +
      paragraph('ПРИКАЗ') +
      paragraph('14.03.2022 № 57') +
      paragraph('О проведении олимпиады')
    const body =
      table([[left, paragraph('')]]) + paragraph('ПРИКАЗЫВАЮ:') + paragraph('1. Школам провести её.')
    expect(await placed(body)).toMatchObject({
      organization: { fullName: 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ' },
      date: '2022-03-14',
      number: '57',
      title: 'О проведении олимпиады',
    })
  })

  it('date and number in cells of their own', async () => {
    const body =
      paragraph('ПРИКАЗ') +
      table([['14.03.2022', '', '№ 57-од']]) +
      paragraph('О проведении олимпиады') +
      paragraph('ПРИКАЗЫВАЮ:') +
      paragraph('1. Школам провести её.')
    expect(await placed(body)).toMatchObject({ date: '2022-03-14', number: '57-од' })
  })

  it.each([
    [
      'rows of two cells',
      table([person('Начальник управления', 'В.Г. Уварова'), person('Секретарь', 'П.П. Рогов')]),
    ],
    [
      'a cell between for the hand',
      table([
        ['Начальник управления', '____________', 'В.Г. Уварова'],
        ['Секретарь', '____________', 'П.П. Рогов'],
      ]),
    ],
    [
      'two blocks side by side',
      table([
        [
          paragraph('Начальник управления') + paragraph('____________ В.Г. Уварова'),
          paragraph('Секретарь') + paragraph('____________ П.П. Рогов'),
        ],
      ]),
    ],
    [
      'positions of two lines',
      table([
        [paragraph('<w:r><w:t>Начальник</w:t><w:br/><w:t>управления</w:t></w:r>'), paragraph('В.Г. Уварова')],
        ['Секретарь', run('П.П. Рогов').replace(/^/, '<w:p>').concat('</w:p>')],
      ]),
    ],
  ])('signatures: %s', async (_, signatures) => {
    expect((await placed(rest + signatures))?.signatures).toEqual([
      { position: 'Начальник управления', name: 'В.Г. Уварова' },
      { position: 'Секретарь', name: 'П.П. Рогов' },
    ])
  })
})
