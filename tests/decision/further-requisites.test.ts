import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Decision, emptyOffice, type Office, readDecision, readOffice } from '#decision'
import { type Message, readSource } from '#source'

const order = `
вид: приказ
заголовок: О проверке школ
организация: Управление образования
`
const signed = `подписи:
  - должность: Начальник управления
    имя: А.В. Кречетов
`

interface Given {
  readonly signatures?: string
  readonly office?: Office
  readonly files?: Readonly<Record<string, Uint8Array>>
}

function read(yaml: string, { signatures = signed, office = emptyOffice, files = {} }: Given = {}) {
  const source = readSource('decisions/a.md', `---\n${order.trim()}\n${signatures}${yaml}\n---\n`)
  return readDecision(source, { office, signatureFile: (name) => files[name] ?? null })
}

function decisionOf(yaml: string, given: Given = {}): Decision {
  const { decision, messages } = read(yaml, given)
  if (!decision) throw new Error(inBrief(messages).join('\n'))
  return decision
}

const inBrief = (messages: readonly Message[]): readonly string[] =>
  messages.map(({ line, rule, message }) => `${line} ${rule} ${message}`)

const fixture = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../fixtures/decision/signatures/${name}`, import.meta.url)))

describe('requisites that are there where they were asked for', () => {
  it.each<[yaml: string, key: keyof Decision, value: unknown]>([
    ['', 'recipients', undefined],
    ['проект: да', 'draftMark', true],
    [
      'ограничение доступа: Для служебного пользования',
      'restriction',
      { mark: 'Для служебного пользования' },
    ],
    [
      'ограничение доступа:\n  отметка: Для служебного пользования\n  экземпляр: № 1',
      'restriction',
      { mark: 'Для служебного пользования', copy: '1' },
    ],
    ['ответ на: № 01-15/22', 'replyTo', { number: '01-15/22' }],
    ['ответ на:\n  номер: 7\n  дата: 12.05.2021', 'replyTo', { number: '7', date: '2021-05-12' }],
    ['адресаты:\n  - Руководителям школ', 'recipients', [{ organization: 'Руководителям школ' }]],
    [
      'адресаты:\n  - должность: Главе района\n    имя: П.П. Липину\n    адрес: ул. Школьная, д. 1',
      'recipients',
      [{ position: 'Главе района', name: 'П.П. Липину', address: 'ул. Школьная, д. 1' }],
    ],
    [
      'согласования:\n  - должность: Глава района\n    имя: П.П. Липин\n    дата:',
      'agreements',
      [{ word: 'СОГЛАСОВАНО', position: 'Глава района', name: 'П.П. Липин', date: null }],
    ],
    [
      'согласования:\n  - документ:\n      вид: письмо\n      организация: Роспотребнадзора\n      дата: 01.03.2021\n      номер: 17',
      'agreements',
      [
        {
          word: 'СОГЛАСОВАНО',
          document: { kind: 'письмо', organization: 'Роспотребнадзора', date: '2021-03-01', number: '17' },
        },
      ],
    ],
    [
      'визы:\n  - должность: Юрист\n    имя: О.Н. Шубина\n    замечание: Замечания прилагаются',
      'visas',
      [{ position: 'Юрист', name: 'О.Н. Шубина', remark: 'Замечания прилагаются' }],
    ],
    ['печать: да', 'seal', true],
    [
      'копия:\n  должность: Секретарь\n  имя: А.Д. Голубева\n  дата: 05.06.2021\n  место подлинника: в деле № 01-05',
      'certification',
      { position: 'Секретарь', name: 'А.Д. Голубева', date: '2021-06-05', keptAt: 'в деле № 01-05' },
    ],
    ['контроль: да', 'onControl', true],
    ['в дело: № 01-12', 'filing', { number: '01-12' }],
    ['в дело:\n  номер: 01-12\n  год: 2021', 'filing', { number: '01-12', year: '2021' }],
    ['поступление:\n  номер: 205\n  дата: 07.06.2021', 'receipt', { number: '205', date: '2021-06-07' }],
    ['QR-код: "{{вид}} № {{номер}}"', 'qr', '{{вид}} № {{номер}}'],
  ])('%s', (yaml, key, value) => {
    expect(decisionOf(yaml)[key]).toEqual(value)
  })

  it('come from the office, too, and the document says otherwise', () => {
    const { office } = readOffice('pisar.yaml', 'проект: да\nQR-код: https://example.org/{{хеш}}\n')
    expect(decisionOf('проект: нет', { office })).toMatchObject({
      draftMark: false,
      qr: 'https://example.org/{{хеш}}',
    })
  })

  it('«Верно» of the office is for extracts, not for every document', () => {
    const { office } = readOffice('pisar.yaml', 'копия:\n  должность: Секретарь\n  имя: А.Д. Голубева\n')
    const certifier = { position: 'Секретарь', name: 'А.Д. Голубева' }
    const ordinary = decisionOf('', { office })
    expect({ ...ordinary }).not.toHaveProperty('certification')
    expect(ordinary.certifier).toEqual(certifier)
    const copy = decisionOf('копия:\n  должность: Делопроизводитель\n  имя: И.С. Мельник', { office })
    expect(copy.certification).toEqual({ position: 'Делопроизводитель', name: 'И.С. Мельник' })
  })

  it.each<[yaml: string, said: string]>([
    [
      'адресаты:\n  - А\n  - Б\n  - В\n  - Г\n  - Д',
      '9 out-of-range Адресатов больше 4. Оставьте четырёх или назовите их одним словом («Руководителям школ») и составьте список рассылки.',
    ],
    [
      'адресаты:\n  - адрес: ул. Школьная, д. 1',
      '9 missing-requisite У адресата нет ни организации, ни должности, ни имени. Впишите, кому направлен документ.',
    ],
    ['визы:\n  - должность: Юрист', '9 missing-requisite Не указано: «имя». Добавьте строку «имя: …».'],
    ['печать: круглая', '8 unknown-choice «круглая» здесь не подходит. Можно: да, нет.'],
    [
      'QR-код: "{{индекс}}"',
      '8 unknown-choice Значения «индекс» для QR-кода нет. Есть: {{вид}}, {{дата}}, {{номер}}, {{заголовок}}, {{организация}}, {{место}}, {{хеш}}.',
    ],
    [
      'QR-код: "№ {{номер}"',
      '8 unknown-choice Фигурные скобки не закрыты. Значение пишут так: {{номер}}. Есть: {{вид}}, {{дата}}, {{номер}}, {{заголовок}}, {{организация}}, {{место}}, {{хеш}}.',
    ],
    [
      'оформление:\n  место виз: на обороте',
      '9 unknown-choice «на обороте» здесь не подходит. Можно: в конце, лист согласования.',
    ],
  ])('%s is told of', (yaml, said) => {
    expect(inBrief(read(yaml).messages)).toEqual([said])
  })
})

const commission = `подписи:
  - должность: Председатель комиссии
    имя: А.В. Кречетов
  - должность: Члены комиссии
    имена:
      - А.Д. Голубева
      - О.Н. Шубина
  - должность: Секретарь
    имя: И.С. Мельник
`

describe('several under one position', () => {
  it('are signatories each, at the places of their names', () => {
    const { places, signatories } = decisionOf('', { signatures: commission })
    expect(signatories).toEqual([
      { position: 'Председатель комиссии', name: 'А.В. Кречетов' },
      { position: 'Члены комиссии', name: 'А.Д. Голубева' },
      { position: 'Члены комиссии', name: 'О.Н. Шубина', continues: true },
      { position: 'Секретарь', name: 'И.С. Мельник' },
    ])
    const lines = signatories.map((_, at) => places?.[`signatures.${at}.name`]?.line)
    expect(lines).toEqual([7, 10, 11, 13])
  })

  it.each([
    ['имя: А.А. Сизова\n    имена: [А.Б. Ветров]', '8 wrong-type Названы и «имя», и «имена». Оставьте одно.'],
    ['имена: []', '7 empty-value Впишите имена: каждое с новой строки и дефиса.'],
    [
      'имена: [А.А. Сизова, А.Б. Ветров]\n    электронная подпись: a.sig',
      '8 wrong-type Электронная подпись – одного человека: запишите каждого отдельно, с «должность» и «имя».',
    ],
  ])('%s is told of', (yaml, said) => {
    const signatures = `подписи:\n  - должность: Члены комиссии\n    ${yaml}\n`
    expect(inBrief(read('', { signatures }).messages)).toEqual([said])
  })
})

const electronic = (yaml: string) =>
  `подписи:\n  - должность: Начальник управления\n    имя: А.В. Кречетов\n    электронная подпись:${yaml}\n`

describe('an electronic signature', () => {
  const signature = {
    certificate: '04a36b8801c9ae5b9c4d1f0c7d',
    holder: 'Кречетов Алексей Владимирович',
    validFrom: '2026-02-01',
    validTo: '2027-05-01',
  }

  it.each(['der.sig', 'pem.sig', 'base64.sig', 'key-identifier.sig'])('is read from its file: %s', (name) => {
    const { decision, messages } = read('', {
      signatures: electronic(` ${name}`),
      files: { [name]: fixture(name) },
    })
    expect(messages).toEqual([])
    expect(decision?.signatories[0]?.electronic).toEqual(signature)
  })

  it('is typed whole', () => {
    const typed = `
      сертификат: 04a36b8801c9ae5b9c4d1f0c7d
      владелец: Кречетов Алексей Владимирович
      действителен с: 01.02.2026
      действителен по: 01.05.2027`
    expect(decisionOf('', { signatures: electronic(typed) }).signatories[0]?.electronic).toEqual(signature)
  })

  it('with something lacking makes no document', () => {
    const { decision, messages } = read('', { signatures: electronic('\n      сертификат: 04a3') })
    expect(decision).toBeNull()
    expect(inBrief(messages)).toEqual([
      '9 incomplete-signature Не указано: «владелец», «действителен с», «действителен по». Отметку об электронной подписи печатают только по данным настоящей подписи: допишите их, назовите файл подписи или уберите «электронная подпись».',
    ])
  })

  it.each([
    [
      'a.sig',
      null,
      'missing-signature Файл подписи не найден: «a.sig». Проверьте имя: оно указывается относительно документа. Отметки на документе не будет.',
    ],
    [
      'letter.sig',
      new TextEncoder().encode('Это не подпись.'),
      'broken-signature «letter.sig» – не файл электронной подписи (CMS, PKCS#7). Нужен файл .sig, .p7s или .sgn. Отметки на документе не будет.',
    ],
    [
      'empty.sig',
      new Uint8Array(),
      'broken-signature «empty.sig» – не файл электронной подписи (CMS, PKCS#7). Нужен файл .sig, .p7s или .sgn. Отметки на документе не будет.',
    ],
    [
      'torn.sig',
      fixture('der.sig').slice(0, 900),
      'broken-signature «torn.sig» – не файл электронной подписи (CMS, PKCS#7). Нужен файл .sig, .p7s или .sgn. Отметки на документе не будет.',
    ],
    [
      'no-certificate.sig',
      fixture('no-certificate.sig'),
      'broken-signature В файле «no-certificate.sig» нет сертификата того, кто подписал. Сохраните подпись вместе с сертификатом. Отметки на документе не будет.',
    ],
    [
      'two-signers.sig',
      fixture('two-signers.sig'),
      'broken-signature В файле «two-signers.sig» подписи нескольких людей. Сохраните подпись каждого в своём файле. Отметки на документе не будет.',
    ],
  ])('%s leaves no mark', (name, bytes, said) => {
    const { decision, messages } = read('', {
      signatures: electronic(` ${name}`),
      files: bytes ? { [name]: bytes } : {},
    })
    expect(decision?.signatories[0]).toEqual({ position: 'Начальник управления', name: 'А.В. Кречетов' })
    expect(inBrief(messages)).toEqual([`8 ${said}`])
  })
})
