import { describe, expect, it } from 'vitest'
import { type Content, type Decision, emptyOffice, extractOf, readDecision } from '#decision'
import { readSource } from '#source'

const source = `---
вид: решение коллегии
дата: 2021-06-05
номер: 4
заголовок: О питании школьников
организация: Управление образования
контроль: да
визы:
  - должность: Юрист
    имя: О.Н. Шубина
копия:
  должность: Секретарь
  имя: А.Д. Голубева
грифы:
  - слово: УТВЕРЖДАЮ
исполнитель: Петрова Анна Сергеевна
подписи:
  - должность: Председатель коллегии
    имя: А.В. Кречетов
    электронная подпись:
      сертификат: 04a3
      владелец: Кречетов Алексей Владимирович
      действителен с: 01.02.2021
      действителен по: 01.05.2022
---

Заслушав информацию о питании школьников,

КОЛЛЕГИЯ РЕШИЛА:

1. Работу признать удовлетворительной.

2. Управлению образования:

   1. Провести проверку столовых до 1 сентября 2021 года.

   2. Представить отчёт до 1 октября 2021 года.

КОЛЛЕГИЯ РЕКОМЕНДУЕТ:

3. Директорам школ:

   - обновить меню до 1 августа 2021 года;
   - вести родительский контроль.

4. Главам поселений оказать содействие.
`

const { decision } = readDecision(readSource('decisions/4.md', source), { office: emptyOffice })

/** Labels of points, first words of paragraphs. */
function told(contents: readonly Content[]): readonly string[] {
  return contents.flatMap((content): readonly string[] => {
    if (content.type === 'point') return [content.label, ...told(content.content)]
    if (content.type !== 'paragraph') return [content.type]
    const [first] = content.inlines
    return [first?.type === 'text' ? (first.text.split(' ')[0] ?? '') : '']
  })
}

function extract(...numbers: readonly string[]): Decision {
  const made = decision ? extractOf(decision, numbers) : { missing: [] }
  if ('missing' in made) throw new Error(`missing ${made.missing}`)
  return made.extract
}

describe('an extract', () => {
  it.each<[string[], readonly string[]]>([
    [['1'], ['Заслушав', 'КОЛЛЕГИЯ', '1.', 'Работу']],
    [['2.2'], ['Заслушав', 'КОЛЛЕГИЯ', '2.', 'Управлению', '2.2.', 'Представить']],
    [
      ['2.', '2.1'],
      ['Заслушав', 'КОЛЛЕГИЯ', '2.', 'Управлению', '2.1.', 'Провести', '2.2.', 'Представить'],
    ],
    [['3'], ['Заслушав', 'КОЛЛЕГИЯ', 'КОЛЛЕГИЯ', '3.', 'Директорам', '–', 'обновить', '–', 'вести']],
    [
      ['1', '4'],
      ['Заслушав', 'КОЛЛЕГИЯ', '1.', 'Работу', 'КОЛЛЕГИЯ', '4.', 'Главам'],
    ],
  ])(
    'of %j has the preamble whole, these points with their numbers, and what leads to them',
    (numbers, words) => {
      expect(told(extract(...numbers).body)).toEqual(words)
    },
  )

  it('says which points there are not', () => {
    expect(decision && extractOf(decision, ['1', '7', '2.5'])).toEqual({ missing: ['7', '2.5'] })
  })

  it('keeps the head and «Верно», and no mark or signature of the document', () => {
    const { certification, date, number, organization, title } = extract('1')
    expect({ certification, date, number, organization, title }).toEqual({
      certification: decision?.certification,
      date: decision?.date,
      number: decision?.number,
      organization: decision?.organization,
      title: decision?.title,
    })
    const { executorMark, onControl, signatories, stamps, visas } = extract('1')
    expect({ executorMark, onControl, stamps, visas }).toEqual({
      executorMark: null,
      onControl: undefined,
      stamps: [],
      visas: undefined,
    })
    expect(signatories).toEqual([{ position: 'Председатель коллегии', name: 'А.В. Кречетов' }])
  })
})
