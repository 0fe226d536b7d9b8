/** What stands under the signatures belongs to none of the points: it is a requisite, or it is kept beside the document. */
import { describe, expect, it } from 'vitest'
import { type Decision, emptyOffice, readDecision } from '#decision'
import { type Imported, importDocument } from '#intake'
import { readSource } from '#source'

const head = `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ

ПРИКАЗ

12.03.2021 № 44

О подготовке к лету

ПРИКАЗЫВАЮ:

1. Директорам школ сдать заявки до 1 апреля 2021 г.

2. Контроль за исполнением приказа оставляю за собой.

Начальник управления                     В.Г. Уварова
`

async function imported(tail: string): Promise<{ imported: Imported; decision: Decision }> {
  const bytes = new TextEncoder().encode(`${head}\n${tail}\n`)
  const { imported } = await importDocument('a.txt', bytes)
  if (imported === null) throw new Error('not imported')
  const { decision } = readDecision(readSource('a.md', imported.text), { office: emptyOffice })
  if (decision === null) throw new Error('not read')
  return { imported, decision }
}

const signed = [{ position: 'Начальник управления', name: 'В.Г. Уварова' }]

describe('under the signatures', () => {
  it.each<readonly [string, string, object]>([
    ['nothing', '', {}],
    [
      'one who agreed',
      'СОГЛАСОВАНО\nПредседатель профсоюза\n____________ П.П. Рогов\n11.03.2021',
      {
        agreements: [
          { word: 'СОГЛАСОВАНО', position: 'Председатель профсоюза', name: 'П.П. Рогов', date: '2021-03-11' },
        ],
      },
    ],
    [
      'several who agreed under one word',
      'Согласовано:\nЗаместитель начальника    П.П. Рогов\nЮрисконсульт    Е.Е. Синица\n11.03.2021',
      {
        agreements: [
          { word: 'СОГЛАСОВАНО', position: 'Заместитель начальника', name: 'П.П. Рогов' },
          { word: 'СОГЛАСОВАНО', position: 'Юрисконсульт', name: 'Е.Е. Синица', date: '2021-03-11' },
        ],
      },
    ],
    [
      'visas',
      'Визы:\nЮрисконсульт ________ Е.Е. Синица\n«__» ________ 2021 г.\nБухгалтер ________ Н.Н. Лис\n10.03.2021',
      {
        visas: [
          { position: 'Юрисконсульт', name: 'Е.Е. Синица' },
          { position: 'Бухгалтер', name: 'Н.Н. Лис', date: '2021-03-10' },
        ],
      },
    ],
    [
      'visas as they are printed, without a word above them',
      'Юрисконсульт отдела кадров\n____________ Е.Е. Синица\n________',
      {},
    ],
    [
      'a copy certified',
      'Верно\nСпециалист отдела кадров          Н.Н. Клюева\n12.03.2021',
      { certification: { position: 'Специалист отдела кадров', name: 'Н.Н. Клюева', date: '2021-03-12' } },
    ],
    [
      'a copy certified in one line',
      'Верно: специалист Н.Н. Клюева',
      { certification: { position: 'специалист', name: 'Н.Н. Клюева' } },
    ],
    ['an executor', 'Клюева Н.Н.\n2-14-30', { executor: { name: 'Клюева Н.Н.', phone: '2-14-30' } }],
  ])('%s', async (_, tail, placed) => {
    const { imported: made, decision } = await imported(tail)
    expect(made.placed).toMatchObject({ ...placed, signatures: signed })
    const last = decision.body.at(-1)
    expect(last).toMatchObject({ type: 'point', number: '2', role: 'control' })
  })

  it.each([
    ['Рассылка:\n1. Директорам школ – 12 экз.\n2. В дело – 1 экз.'],
    ['Разослано: в дело, бухгалтерии, директорам школ.'],
    ['С приказом ознакомлены:\nЛаптев И.И. ________ «__» ______ 2021\nШишов О.О. ________'],
    ['Ознакомлен: ____________ Лаптев И.И.'],
    ['Проект вносит: начальник отдела кадров Клюева Н.Н.'],
    ['Отп. 3 экз.\n1 – в дело\n2 – исполнителю'],
  ])('%j is kept as comments and belongs to no point', async (tail) => {
    const { imported: made, decision } = await imported(tail)
    expect(made.placed).toMatchObject({ signatures: signed })
    for (const line of tail.split('\n')) expect(made.text).toContain(`# Под подписями в подлиннике: ${line}`)
    expect(decision.body.at(-1)).toMatchObject({ type: 'point', number: '2', role: 'control' })
    expect(made.unplaced.map(({ line, sourceLine }) => line !== null && sourceLine !== null)).toEqual(
      tail.split('\n').map(() => true),
    )
    expect(made.messages.filter(({ rule }) => rule === 'unplaced')).toHaveLength(1)
  })
})
