import { describe, expect, test } from 'vitest'
import type { Decision } from '#decision'
import { type Block, compose, plainText, stampRows } from '#layout'
import { annexFile, drawn, order, pageOf, paragraph, settings, templates } from './decisions.ts'

const body = [paragraph('Текст.')]
const person = { position: 'Секретарь', name: 'А.А. Полевая' }

/** What a requisite adds to an order without it. */
function added(changes: Parameters<typeof order>[0]): readonly string[] {
  const without = drawn(pageOf(order({ body })))
  return drawn(pageOf(order({ body, ...changes }))).filter((line) => !without.includes(line))
}

function blocksOf<Type extends Block['type']>(decision: Decision, type: Type) {
  const all = pageOf(decision).sections.flatMap(({ blocks }) => blocks)
  return all.filter((block): block is Extract<Block, { type: Type }> => block.type === type)
}

describe('a requisite that was asked for', () => {
  test.each<readonly [string, Parameters<typeof order>[0], readonly string[]]>([
    [
      'restriction of access, the number of the copy under it',
      { restriction: { mark: 'Для служебного пользования', copy: '1' } },
      ['stamps: restriction: Для служебного пользования / restriction: Экз. № 1'],
    ],
    [
      'restriction alone',
      { restriction: { mark: 'Коммерческая тайна' } },
      ['stamps: restriction: Коммерческая тайна'],
    ],
    [
      'the document that is answered',
      { replyTo: { number: '01-15/22', date: '2021-05-12' } },
      ['requisites: На № 01-15/22 от 12.05.2021'],
    ],
    ['its number alone', { replyTo: { number: '7' } }, ['requisites: На № 7']],
    [
      'addressees, their lines in the order of the standard',
      {
        recipients: [
          { organization: 'Руководителям школ' },
          { address: 'ул. Школьная, д. 1', name: 'П.П. Липину', position: 'Главе района' },
        ],
      },
      [
        'stamps: recipient: Руководителям школ || recipient: Главе района / recipient: П.П. Липину / recipient: ул. Школьная, д. 1',
      ],
    ],
    [
      'agreement by a person, by a letter, by a body',
      {
        agreements: [
          { word: 'СОГЛАСОВАНО', position: 'Глава района', name: 'П.П. Липин', date: '2021-06-01' },
          {
            word: 'СОГЛАСОВАНО',
            document: { kind: 'письмо', organization: 'Роспотребнадзора', date: '2021-06-02', number: '17' },
          },
          {
            word: 'СОГЛАСОВАНО',
            body: 'Профсоюзным комитетом',
            protocol: { number: '3', date: '2021-06-03' },
          },
        ],
      },
      [
        'stamps: stamp-word: СОГЛАСОВАНО / Глава района / ____ П.П. Липин / 01.06.2021 || stamp-word: СОГЛАСОВАНО / письмом Роспотребнадзора / от 02.06.2021 № 17 || stamp-word: СОГЛАСОВАНО / Профсоюзным комитетом / (протокол от 03.06.2021 № 3)',
      ],
    ],
    [
      'visas at the end, the date by hand where there is none',
      {
        visas: [
          { ...person, date: '2021-06-01' },
          { ...person, remark: 'Замечания прилагаются' },
        ],
      },
      [
        'stamps: visa: Секретарь / visa: ____ А.А. Полевая / visa: 01.06.2021 || visa: Секретарь / visa: ____ А.А. Полевая / visa: ____ / visa: Замечания прилагаются',
      ],
    ],
    ['the place of the seal', { seal: true }, ['seal: М.П.']],
    [
      'the mark of a certified copy',
      { certification: { ...person, date: '2021-06-07', keptAt: 'в деле № 01-05' } },
      [
        'copy-mark: Верно',
        'signatures: Секретарь … А.А. Полевая',
        'copy-mark: 07.06.2021',
        'copy-mark: Подлинник документа находится в деле № 01-05',
      ],
    ],
    [
      'the mark of filing, for the year of the document',
      { filing: { number: '01-12', ...person, date: '2021-06-08' } },
      ['foot: В дело № 01-12 за 2021 / Секретарь ____ А.А. Полевая / 08.06.2021'],
    ],
    ['of another year', { filing: { number: '01-12', year: '2020' } }, ['foot: В дело № 01-12 за 2020']],
    [
      'the mark of receipt',
      { receipt: { number: '205', date: '2021-06-09' } },
      ['placed: Вх. № 205 от 09.06.2021'],
    ],
    ['the mark of control', { onControl: true }, ['placed: Контроль']],
  ])('%s', (_, changes, expected) => {
    expect(added(changes)).toEqual(expected)
  })

  test('stands on the document, not on its annexes', () => {
    const annexed = order({
      restriction: { mark: 'Для служебного пользования' },
      onControl: true,
      seal: true,
      annexes: [{ ...emptyAnnex }],
    })
    const first = drawn(pageOf(annexed), 1).join('\n')
    expect(first).not.toMatch(/служебного|Контроль|М\.П\./u)
  })

  test('of an annex in its own file: agreement is the annex’s own', () => {
    const agreements = [{ word: 'СОГЛАСОВАНО', ...person }]
    expect(drawn(pageOf(annexFile({ agreements })))).toContain(
      'stamps: stamp-word: СОГЛАСОВАНО / Секретарь / ____ А.А. Полевая',
    )
  })
})

const emptyAnnex = {
  number: null,
  title: 'План',
  file: null,
  to: null,
  stamps: [],
  landscape: false,
  body: [],
  place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
}

describe('«ПРОЕКТ»', () => {
  const draft = { state: 'draft', date: null, number: null } as const

  test('stands on a draft on request', () => {
    expect(drawn(pageOf(order({ ...draft, draftMark: true })))[0]).toBe('stamps: draft-mark: ПРОЕКТ')
    expect(drawn(pageOf(order(draft))).join()).not.toContain('ПРОЕКТ')
  })

  test('never on an issued document', () => {
    expect(drawn(pageOf(order({ draftMark: true }))).join()).not.toContain('ПРОЕКТ')
  })
})

test('a draft is filed for a year that the hand writes', () => {
  const draft = { state: 'draft', date: null, number: null } as const
  expect(drawn(pageOf(order({ ...draft, filing: { number: '01-12' } })))).toContain(
    'foot: В дело № 01-12 за ____',
  )
})

describe('an approval sheet', () => {
  const visas = [
    { position: 'Заместитель\nначальника', name: 'О.Н. Шубина', date: '2021-06-01' },
    { ...person, remark: 'Согласна | с замечанием' },
  ]
  const sheet = order({ body, visas, settings: { ...settings, visaPlace: 'sheet' } })

  test('is a sheet of its own with a table of visas', () => {
    const page = pageOf(sheet)
    expect(page.sections).toHaveLength(2)
    expect(drawn(page, 1)).toEqual([
      'annex-title: ЛИСТ СОГЛАСОВАНИЯ↵ПРИКАЗ от 05.06.2021 № 14↵О подготовке образовательных организаций к новому учебному году',
      'table: Должность | Подпись | Инициалы, фамилия | Дата | Замечание / Заместитель¶начальника |  | О.Н. Шубина | 01.06.2021 |  / Секретарь |  | А.А. Полевая |  | Согласна | с замечанием',
    ])
    expect(drawn(page).join()).not.toContain('Шубина')
  })

  test('there is none without visas', () => {
    expect(pageOf(order({ body, settings: { ...settings, visaPlace: 'sheet' } })).sections).toHaveLength(1)
  })
})

describe('signatures', () => {
  const chairman = { position: 'Председатель комиссии', name: 'В.С. Берёзкин' }
  const member = { position: 'Члены комиссии', name: 'А.А. Полевая' }
  const electronic = {
    certificate: '04a36b8801',
    holder: 'Берёзкин Виктор Сергеевич',
    validFrom: '2021-02-01',
    validTo: '2022-05-01',
  }

  test('of a commission: one position for several names', () => {
    const other = { ...member, name: 'П.П. Липин', continues: true }
    expect(drawn(pageOf(order({ signatories: [chairman, member, other] }))).at(-1)).toBe(
      'signatures: Председатель комиссии … В.С. Берёзкин / Члены комиссии … А.А. Полевая /  … П.П. Липин',
    )
  })

  test('of equal positions stand side by side where the office says so, a single one never', () => {
    const beside = { ...settings, signaturePlace: 'beside' } as const
    const equal = [chairman, { ...member, position: 'Председатель совета' }]
    expect(blocksOf(order({ signatories: equal, settings: beside }), 'signatures')[0]?.beside).toBe(true)
    expect(blocksOf(order({ settings: beside }), 'signatures')[0]?.beside).toBeUndefined()
  })

  test('have a frame only where a real signature was given', () => {
    const [block] = blocksOf(order({ signatories: [{ ...chairman, electronic }, member] }), 'signatures')
    expect(block?.signatures.map(({ frame }) => frame !== undefined)).toEqual([true, false])
    expect(block?.frames?.width).toBe(60)
    expect(blocksOf(order(), 'signatures')[0]?.frames).toBeUndefined()
    const words = plainText(pageOf(order({ signatories: [{ ...chairman, electronic }] })))
    expect(words.slice(-6)).toEqual([
      'Председатель комиссии',
      'ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ',
      'Сертификат 04a36b8801',
      'Владелец Берёзкин Виктор Сергеевич',
      'Действителен с 01.02.2021 по 01.05.2022',
      'В.С.\u00a0Берёзкин',
    ])
  })

  test('the position gives the frame its room, the longest name keeps its own', () => {
    const wide = blocksOf(
      order({ signatories: [{ ...chairman, name: 'А.Б. Ли', electronic }] }),
      'signatures',
    )
    const narrow = blocksOf(
      order({ signatories: [{ ...chairman, name: 'О.Н. Берёзкина-Заозёрская-Покровская', electronic }] }),
      'signatures',
    )
    const textWidth = 180
    for (const [block] of [wide, narrow])
      expect(block?.frames?.positionWidth ?? 0).toBeLessThan(textWidth - 60)
    expect(wide[0]?.frames?.positionWidth).toBeGreaterThan(narrow[0]?.frames?.positionWidth ?? 0)
    expect(narrow[0]?.frames?.positionWidth).toBe(40)
  })
})

describe('stamps', () => {
  const three = [{ word: 'А' }, { word: 'Б' }, { word: 'В' }]
  const rows = (decision: Decision) =>
    blocksOf(decision, 'stamps')
      .flatMap(stampRows)
      .map(({ left, right }) => `${left ? 'left' : ''} ${right ? 'right' : ''}`.trim())

  test.each([
    ['approval: two in a row, the third at the right', order({ stamps: three }), ['left right', 'right']],
    [
      'approval: one under another at the right',
      order({ stamps: three, settings: { ...settings, stampPlace: 'column' } }),
      ['right', 'right', 'right'],
    ],
    ['approval: one at the right', order({ stamps: three.slice(0, 1) }), ['right']],
    ['agreement: two in a row, the third at the left', order({ agreements: three }), ['left right', 'left']],
    ['agreement: one at the left', order({ agreements: three.slice(0, 1) }), ['left']],
    [
      'addressees: one under another at the right',
      order({ recipients: [{ name: 'А' }, { name: 'Б' }] }),
      ['right', 'right'],
    ],
  ])('%s', (_, decision, expected) => {
    expect(rows(decision)).toEqual(expected)
  })
})

describe('every letterhead has room for all of them', () => {
  const all = {
    date: '2026-06-05',
    qr: '№ {{номер}}',
    onControl: true,
    receipt: { number: '205' },
    restriction: { mark: 'Для служебного пользования' },
    recipients: [{ organization: 'Руководителям школ' }],
    stamps: [{ word: 'УТВЕРЖДАЮ' }, { word: 'УТВЕРЖДЕНО' }],
  }
  const second = { language: 'tt', name: 'Мәгариф идарәсе' }

  test.each([
    ['longitudinal', order(all)],
    ['flag', order({ ...all, settings: { ...settings, layout: 'flag' } })],
    ['angular', order({ ...all, settings: { ...settings, layout: 'angular' } })],
    ['angular, flush left', order({ ...all, settings: { ...settings, layout: 'angular-flag' } })],
    ['in two languages', order({ ...all, organization: { name: 'Управление образования', second } })],
  ])('%s', (_, decision) => {
    const { messages, page } = compose(decision, templates)
    expect(messages).toEqual([])
    const words = page ? plainText(page).join(' ') : ''
    for (const word of ['Контроль', 'Вх.', 'служебного', 'Руководителям', 'УТВЕРЖДАЮ'])
      expect(words.split(word), word).toHaveLength(2)
    expect(Object.keys(page?.images ?? {})).toEqual(['QR-код'])
  })

  test('in a column stamps stand one under another', () => {
    const angular = order({ ...all, settings: { ...settings, layout: 'angular' } })
    const [columns] = blocksOf(angular, 'columns')
    const stamps = columns?.columns.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'stamps'))
    expect(stamps?.map((block) => block.type === 'stamps' && block.arrangement)).toEqual([
      'column',
      'column',
      'column',
    ])
  })
})

describe('the QR code', () => {
  const qr = '{{вид}} от {{дата}} № {{номер}}'
  const of2025 = { date: '2026-06-05', qr }

  test('stands in the lower right corner of the first sheet, its room kept free of text', () => {
    const [block] = blocksOf(order(of2025), 'placed')
    expect(block).toMatchObject({ edge: 'bottom', left: 180, fromEdge: 10, width: 20, height: 20, room: 12 })
    expect(block?.content).toMatchObject({ type: 'image', alternative: 'QR-код: приказ от 05.06.2026 № 14' })
  })

  test('or in the upper right one, the mark of control beside it', () => {
    const decision = order({ ...of2025, onControl: true, settings: { ...settings, qrPlace: 'top' } })
    const [code, control] = blocksOf(decision, 'placed')
    expect(code).toMatchObject({ edge: 'top', left: 180, fromEdge: 10, room: 12 })
    expect((control?.left ?? 0) + (control?.width ?? 0)).toBeLessThan(180)
  })

  test('is a drawing of vectors', () => {
    const { images } = pageOf(order(of2025))
    const svg = Buffer.from(images?.['QR-код']?.base64 ?? '', 'base64').toString('utf8')
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) \1"><path d="M/u)
  })

  test.each([
    ['the edition of 2016 has none', order({ qr })],
    ['nothing in it, none', order({ date: '2026-06-05', place: null, qr: '{{место}}' })],
    ['nothing said, none', order({ date: '2026-06-05' })],
  ])('%s', (_, decision) => {
    expect(blocksOf(decision, 'placed')).toEqual([])
    expect(pageOf(decision).images).toBeUndefined()
  })

  test('words that do not fit are told of, at their place', () => {
    const decision = order({
      date: '2026-06-05',
      qr: 'слово '.repeat(100),
      places: { qr: { line: 7, column: 9, endLine: 7, endColumn: 30 } },
    })
    const { messages, page } = compose(decision, templates)
    expect(page).not.toBeNull()
    expect(messages).toMatchObject([{ rule: 'qr-too-long', severity: 'warning', line: 7, column: 9 }])
    expect(messages[0]?.message).toContain('599')
  })
})
