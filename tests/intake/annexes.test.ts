/** Annexes that stand behind the signatures without the mark that would name them. */
import { describe, expect, it } from 'vitest'
import { emptyOffice, readDecision } from '#decision'
import { importDocument } from '#intake'
import { readSource } from '#source'

const head = `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ

ПРИКАЗ

15.01.2020 № 7

Об организации питания

ПРИКАЗЫВАЮ:

1. Утвердить план.

2. Директорам школ выполнить план до 1 мая 2020 г.

Начальник управления                                В.В. Зорин
`

async function annexesOf(text: string) {
  const { imported } = await importDocument('a.txt', new TextEncoder().encode(`${head}\n${text}\n`))
  const source = readSource('a.md', imported?.text ?? '')
  return readDecision(source, { office: emptyOffice }).decision?.annexes ?? []
}

describe('behind the signatures', () => {
  it.each<readonly [string, string, string]>([
    [
      'a plan',
      'План организации питания на 2020 год\n\n№\tМероприятие\tСрок\tОтветственный\n1\tПроверка\tмарт 2020 года\tСедова Н.В.\n2\tАнкеты\tмай 2020 года\tШколы',
      'План организации питания на 2020 год',
    ],
    [
      'a list of people, behind a mark of the executor',
      'Юдин К.С.\n2-14-30\n\nСостав рабочей группы\nЗорин В.В. – председатель\nЧлены группы:\nСедова Н.В. – секретарь',
      'Состав рабочей группы',
    ],
    [
      'points of a regulation',
      'ПОЛОЖЕНИЕ\nо питании школьников\n\n1. Общие положения\n\n1.1. Положение определяет порядок питания.',
      'ПОЛОЖЕНИЕ о питании школьников',
    ],
  ])('%s is an annex', async (_, text, title) => {
    expect(await annexesOf(text)).toMatchObject([{ title, number: null }])
  })

  it.each([['Рассылка: в дело, школам'], ['С приказом ознакомлены:\nЛаптев И.И.'], ['План выполнен.']])(
    '%j is none',
    async (text) => {
      expect(await annexesOf(text)).toEqual([])
    },
  )
})
