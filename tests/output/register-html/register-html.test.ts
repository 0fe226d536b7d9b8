import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { disciplineByExecutor, disciplineOf } from '#register'
import { renderRegisterHtml } from '../../../src/output/register-html/index.ts'
import { attribute, readHtml } from '../html/read-html.ts'
import { assignment, by, manyAssignments, markedRegister, ON, registerOf } from '../marked-register.ts'
import { openPage } from './open-page.ts'

const registers = { marked: markedRegister, empty: registerOf([]), many: manyAssignments(120) }

const contentOf = (html: string, tag: string): readonly string[] =>
  Array.from(html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gsu')), ([, inner = '']) => inner)

describe('the file', () => {
  it.each(Object.entries(registers))('is HTML that no browser has to guess at: %s', (_, register) => {
    expect(readHtml(renderRegisterHtml(register)).errors).toEqual([])
  })

  it.each(Object.entries(registers))('is the same bytes every time: %s', (_, register) => {
    expect(renderRegisterHtml(structuredClone(register))).toBe(renderRegisterHtml(register))
  })

  it('lets only its own code and looks in, and loads nothing', () => {
    const html = renderRegisterHtml(markedRegister)
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const { elements } = readHtml(html)
    const policy = elements.find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src ${hash(contentOf(html, 'style')[0])}; ` +
        `script-src ${hash(contentOf(html, 'script').at(-1))}; base-uri 'none'; form-action 'none'`,
    )
    for (const { attrs } of elements)
      for (const { name } of attrs) expect(name).not.toMatch(/^(?:on.*|style|src|srcset|action)$/u)
    expect(contentOf(html, 'style')[0]).not.toMatch(/url\(|@import/u)
    expect(contentOf(html, 'script').at(-1)).not.toMatch(
      /^(?:import|export) |https?:(?!\/\/www\.w3\.org\/2000\/svg)/mu,
    )
  })

  it('keeps hostile words words', () => {
    const hostile =
      '</script><script>alert(1)</script><!-- <script> \u2028\u2029 <img src=x onerror=alert(1)> &amp;'
    const document = { ...assignment().document, title: hostile, number: hostile }
    const one = assignment({
      text: hostile,
      executors: [hostile],
      document,
      controller: hostile,
      point: hostile,
    })
    const html = renderRegisterHtml(registerOf([one]))
    expect(readHtml(html).errors).toEqual([])
    expect(contentOf(html, 'script')).toHaveLength(2)
    expect(html).not.toMatch(/[\u2028\u2029]/u)
    const page = openPage(html)
    expect(page.cells('text')[0]).toContain(hostile)
    expect(page.all('img')).toHaveLength(0)
  })
})

describe('the page', () => {
  it('shows every assignment with its state', () => {
    const page = openPage(renderRegisterHtml(markedRegister))
    expect(page.cells('number')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(page.texts('.badge')).toEqual([
      'в работе',
      'в работе, просрочено',
      'исполнено 30.03.2022',
      'исполнено с опозданием 05.04.2022',
      'исполнено частично 01.05.2022',
      'в работе',
      'в работе',
      'в работе',
      'срок не наступил',
    ])
    expect(page.cells('term').slice(0, 2)).toEqual(['10.08.2021до 10.08.2021', '30.04.2022до 30.04.2022'])
    expect(page.text('#count')).toBe('9 поручений')
  })

  it.each([
    { name: 'the state', fields: { state: 'overdue' }, found: ['2'] },
    { name: 'the executor', fields: { executor: 'Тихонов И.И.' }, found: ['2'] },
    { name: 'what is done', fields: { state: 'done-late' }, found: ['4'] },
    {
      name: 'words, whatever their case and order',
      fields: { search: 'КАБИНЕТ методический' },
      found: ['9'],
    },
    { name: 'ё as е', fields: { search: 'ковалева' }, found: ['2'] },
    {
      name: 'days',
      fields: { from: '2022-04-01', until: '2022-04-30' },
      found: ['2', '3', '4', '8'].slice(0, 3),
    },
    { name: 'terms that passed', fields: { term: 'past' }, found: ['1', '2', '3', '4', '8'] },
    { name: 'no term', fields: { term: 'undated' }, found: ['7'] },
    { name: 'all of it together', fields: { term: 'past', state: 'in-work' }, found: ['1', '8'] },
    { name: 'nothing', fields: { search: 'такого нет' }, found: [] },
  ])('finds by $name', async ({ fields, found }) => {
    const page = openPage(renderRegisterHtml(markedRegister))
    await page.fill(fields)
    expect(page.cells('number')).toEqual(found)
    expect(page.element('#none').hidden).toBe(found.length > 0)
    expect(page.text('#count')).toBe(`Отобрано ${found.length} из 9`)
    expect(page.text('#selection')).toMatch(/^Отбор: /u)
  })

  it('keeps what was asked in its address, and takes it from there', async () => {
    const html = renderRegisterHtml(markedRegister)
    const page = openPage(html)
    await page.fill({ state: 'overdue', search: 'осмотр' })
    const kept = page.address()
    expect(decodeURIComponent(kept)).toBe('#search=осмотр&state=overdue')
    expect(openPage(html, kept).cells('number')).toEqual(['2'])
    expect(openPage(html, '#sort=due-').cells('number')[0]).toBe('9')
    expect(openPage(html, '#term=нет&state=<b>').cells('number')).toHaveLength(9)
  })

  it('sorts by the head, and says so', () => {
    const page = openPage(renderRegisterHtml(markedRegister))
    const head = page.element('th.term')
    expect(head.getAttribute('aria-sort')).toBe('none')
    page.click('th.term button')
    expect(page.cells('number')).toEqual(['1', '8', '3', '4', '2', '5', '6', '9', '7'])
    expect(head.getAttribute('aria-sort')).toBe('ascending')
    page.click('th.term button')
    expect(page.cells('number')).toEqual(['9', '6', '5', '2', '3', '4', '8', '1', '7'])
    expect(head.getAttribute('aria-sort')).toBe('descending')
    expect(page.element('th.number').getAttribute('aria-sort')).toBe('none')
  })

  it('tells more of an assignment when asked', async () => {
    const page = openPage(renderRegisterHtml(markedRegister))
    await page.open('tbody tr:nth-child(5) details')
    expect(page.texts('tbody tr:nth-child(5) dt')).toEqual(['Контролирует', 'Контроль', 'Срок', 'Перенос'])
    expect(page.text('tbody tr:nth-child(5) dd:last-child')).toBe(
      'срок перенесён с 01.06.2022 на 01.07.2022: Просьба школы',
    )
  })

  it('counts states, and filters by them', () => {
    const page = openPage(renderRegisterHtml(markedRegister))
    expect(page.texts('.states button')).toEqual([
      '1 просрочено',
      '3 в работе',
      '1 срок не наступил',
      '1 исполнено частично',
      '1 исполнено',
      '1 исполнено с опозданием',
      '1 снято с контроля',
    ])
    page.click('.states button.overdue')
    expect(page.cells('number')).toEqual(['2'])
    expect(page.element('.states button.overdue').getAttribute('aria-pressed')).toBe('true')
    page.click('.states button.overdue')
    expect(page.cells('number')).toHaveLength(9)
  })

  it('computes the discipline of what is selected, by its named formula', async () => {
    const page = openPage(renderRegisterHtml(markedRegister))
    // (1 done in time + 5 in work) of 8: the removed one does not count.
    expect(page.text('.rate strong')).toBe('75\u00a0%')
    expect(page.texts('.executors-chart span')).toEqual([
      '0\u00a0% из 1',
      '0\u00a0% из 1',
      '85,7\u00a0% из 7',
    ])
    page.click('.executors-chart button')
    expect(page.cells('number')).toEqual(['2'])
    await page.fill({ executor: '', state: 'removed' })
    expect(page.text('#discipline')).toBe('Поручений нет – дисциплина не вычисляется.')
  })

  it.each(['usual', 'due'] as const)('computes it by the formula of the office: %s', (discipline) => {
    const { share, formula } = disciplineOf(markedRegister, discipline)
    const page = openPage(renderRegisterHtml(markedRegister, discipline))
    const percent = `${(Math.round((share ?? 0) * 1000) / 10).toLocaleString('ru')}\u00a0%`
    expect(page.text('.rate strong')).toBe(percent)
    expect(page.text('.rate small')).toContain(`${formula.words}; всего 8`)
    const shares = disciplineByExecutor(markedRegister, discipline).map(({ of, share: own }) => [
      of,
      own === null ? '–' : `${(Math.round(own * 1000) / 10).toLocaleString('ru')}\u00a0%`,
    ])
    const shown = page
      .texts('.executors-chart button')
      .map((name, at) => [name, page.texts('.executors-chart span')[at]?.split(' из ')[0]])
    expect(shown.sort()).toEqual(shares.sort())
  })

  it('says by the formula of the office why there is nothing to divide by', () => {
    const page = openPage(renderRegisterHtml(registerOf([assignment()]), 'due'))
    expect(page.text('#discipline')).toBe(
      'Поручений, срок которых наступил или которые исполнены, нет – дисциплина не вычисляется.',
    )
  })

  it('lets each executor answer for his own part', async () => {
    const done = { status: 'done', date: '2022-04-01', late: false } as const
    const page = openPage(
      renderRegisterHtml(
        registerOf([
          assignment({
            ...by('2022-05-01'),
            executors: ['Первый', 'Второй'],
            execution: { ...done, status: 'partly' },
            executions: [
              { executor: 'Первый', ...done },
              { executor: 'Второй', status: 'in-work', date: null, late: false },
            ],
            overdue: true,
          }),
          assignment({ point: '2', executors: [] }),
        ]),
      ),
    )
    const bars = page
      .texts('.executors-chart button')
      .map((name, at) => [name, page.texts('.executors-chart span')[at]])
    expect(bars).toEqual([
      ['Второй', '0\u00a0% из 1'],
      ['Первый', '100\u00a0% из 1'],
      ['исполнитель не указан', '100\u00a0% из 1'],
    ])
    await page.fill({ executor: 'не указан' })
    expect(page.cells('number')).toEqual(['2'])
  })

  it('draws the terms on a line of time, and says it to those who do not see', () => {
    const page = openPage(renderRegisterHtml(markedRegister))
    expect(page.element('#timeline svg[role=img]').getAttribute('aria-label')).toBe(
      'Сроки исполнения с 10.08.2021 по 01.12.2022: 7 поручений, больше всего за один отрезок – 3.',
    )
    expect(page.texts('#timeline title')[8]).toBe(
      'апр 2022: исполнено в срок – 1, исполнено с опозданием – 1, просрочено – 1',
    )
    const years = Array.from({ length: 60 }, (_, at) =>
      assignment({ point: String(at), ...by(`${1990 + at}-05-01`) }),
    )
    expect(openPage(renderRegisterHtml(registerOf(years))).all('#timeline title').length).toBeLessThanOrEqual(
      60,
    )
  })

  it('of an empty register says that there is nothing', () => {
    const page = openPage(renderRegisterHtml(registerOf([])))
    expect(page.element('#none').hidden).toBe(false)
    expect(page.text('#timeline')).toBe('Поручений с датой исполнения нет.')
    expect(page.text('#discipline')).toBe('Поручений нет – дисциплина не вычисляется.')
    expect(page.text('#count')).toBe('0 поручений')
  })

  it('shows many rows group by group, all of them before it prints', () => {
    const page = openPage(renderRegisterHtml(manyAssignments(400)))
    expect(page.cells('number')).toHaveLength(50)
    page.print()
    expect(page.cells('number')).toHaveLength(400)
  })

  it('can be used from the keyboard: a way past the filters, a label for every field', () => {
    const { elements } = readHtml(renderRegisterHtml(markedRegister))
    const [skip] = elements.filter(({ tagName }) => tagName === 'a')
    expect(skip && attribute(skip, 'href')).toBe('#assignments')
    const labels = elements.filter(({ tagName }) => tagName === 'label').map((each) => attribute(each, 'for'))
    const fields = elements.filter(({ tagName }) => ['input', 'select'].includes(tagName))
    expect(fields.map((each) => attribute(each, 'id'))).toEqual(labels)
    expect(elements.some((each) => Number(attribute(each, 'tabindex') ?? 0) > 0)).toBe(false)
    const roles = elements
      .filter(({ tagName }) => tagName === 'output')
      .map((each) => attribute(each, 'role'))
    expect(roles).toEqual(['status'])
  })

  it('stands on its day', () => {
    expect(renderRegisterHtml(markedRegister)).toContain(
      'По состоянию на 20 мая 2022 г. 1 документ, 9 поручений.',
    )
    expect(ON).toBe('2022-05-20')
  })
})
