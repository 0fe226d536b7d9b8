import { describe, expect, it } from 'vitest'
import { readOffice } from '#decision'

const faulty = `организация:
  название: Управление образования
место: с. Дальнее
цвет: синий
оформление:
  размер шрифта: 99
  интервал: 1.15
люди:
  - имя: Речной Иван Ильич
  - должность: начальник
органы:
  - Управление образования
`

describe('pisar.yaml with slips', () => {
  const { office, messages } = readOffice('pisar.yaml', faulty)

  it('has a message for each', () => {
    expect(messages.map(({ line, rule }) => [line, rule])).toEqual([
      [4, 'unknown-key'],
      [6, 'out-of-range'],
      [10, 'missing-requisite'],
    ])
  })

  it('counts for the rest', () => {
    expect(office.defaults.organization?.fullName).toBe('Управление образования')
    expect(office.defaults.place).toBe('с. Дальнее')
    expect(office.defaults.settings).toEqual({ lineSpacing: 1.15 })
    expect(office.known).toEqual(['Управление образования'])
  })
})

describe('the calendar of an office', () => {
  const { office, messages } = readOffice(
    'pisar.yaml',
    `календарь:
  праздники:
    - 30.08
    - день: 06.11.2026
      праздник: День Конституции
  рабочие дни: [13.03.2027]
  шестидневка: да
  перенос: вперёд
  начало учебного года: 1 октября
  срочно: 2
  оперативно: 5
  дни: рабочие
  отсчет: регистрация
`,
  )

  it('is read over the defaults', () => {
    expect(messages).toEqual([])
    expect(office.deadlines).toEqual({
      holidays: [
        { day: '08-30', title: 'нерабочий день региона' },
        { day: '2026-11-06', title: 'День Конституции' },
      ],
      workingDays: ['2027-03-13'],
      sixDayWeek: true,
      exchange: 'following',
      schoolYearStart: '10-01',
      urgentDays: 2,
      promptDays: 5,
      countedDays: 'working',
      countedFrom: 'registration',
    })
  })

  it('has a message for each slip', () => {
    const wrong = readOffice(
      'pisar.yaml',
      'календарь:\n  перенос: вбок\n  праздники: [31.02]\n  срочно: много\n',
    )
    expect(wrong.messages.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'unknown-choice'],
      [3, 'impossible-date'],
      [4, 'out-of-range'],
    ])
  })
})
