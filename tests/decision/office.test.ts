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
