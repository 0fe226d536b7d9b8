/** What Word keeps around the words: a reader of the page sees the words alone. */
import { describe, expect, it } from 'vitest'
import { type Imported, importDocument } from '#intake'
import { paragraph, run, table, wordFile } from './word-file.ts'

async function imported(...args: Parameters<typeof wordFile>): Promise<Imported> {
  const { imported, messages } = await importDocument('a.docx', wordFile(...args))
  if (imported === null) throw new Error(messages.map(({ message }) => message).join())
  return imported
}

const order = (point: string): string => paragraph('ПРИКАЗЫВАЮ:') + paragraph(point)
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`

describe('words inside a point', () => {
  it.each<readonly [string, string, string]>([
    [
      'an insertion is taken',
      `${run('1. Школам ')}<w:ins w:id="1">${run('сдать ')}</w:ins>${run('отчёт')}`,
      '1. Школам сдать отчёт',
    ],
    [
      'a deletion is not',
      `${run('1. Школам сдать ')}<w:del w:id="1"><w:r><w:delText>устный </w:delText></w:r></w:del>${run('отчёт')}`,
      '1. Школам сдать отчёт',
    ],
    [
      'moved words stand where they were moved to',
      `${run('1. Школам ')}<w:moveTo w:id="1">${run('сдать ')}</w:moveTo>${run('отчёт')}<w:moveFrom w:id="1">${run(' сдать')}</w:moveFrom>`,
      '1. Школам сдать отчёт',
    ],
    [
      'a content control',
      `${run('1. Школам ')}<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('сдать отчёт')}</w:sdtContent></w:sdt>`,
      '1. Школам сдать отчёт',
    ],
    [
      'a content control that nobody filled in',
      `${run('1. Школам сдать отчёт')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Место для ввода')}</w:sdtContent></w:sdt>`,
      '1. Школам сдать отчёт',
    ],
    [
      'a simple field',
      `${run('1. Школам сдать отчёт до ')}<w:fldSimple w:instr=" DATE ">${run('05.04.2022')}</w:fldSimple>`,
      '1. Школам сдать отчёт до 05.04.2022',
    ],
    [
      'a field of many runs',
      run('1. Школам сдать отчёт до ') + field(' DATE \\@ "dd.MM.yyyy" ', '05.04.2022'),
      '1. Школам сдать отчёт до 05.04.2022',
    ],
    ['the number of a page', run('1. Школам сдать отчёт') + field(' PAGE ', '7'), '1. Школам сдать отчёт'],
    [
      'a link, even one that leads nowhere',
      `${run('1. Школам сдать отчёт на ')}<w:hyperlink r:id="rId99">${run('сайте')}</w:hyperlink>`,
      '1. Школам сдать отчёт на сайте',
    ],
    [
      'soft hyphens, hyphens and spaces that do not break',
      `${run('1. Школам')}<w:r><w:t>\u00a0сдать от</w:t><w:softHyphen/><w:t>чёт по ИТ</w:t><w:noBreakHyphen/><w:t>оборудованию</w:t></w:r>`,
      '1. Школам сдать отчёт по ИТ-оборудованию',
    ],
    [
      'a sign of a font of signs',
      `${run('1. Школам сдать отчёт ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 5 листов')}`,
      '1. Школам сдать отчёт ≥ 5 листов',
    ],
    [
      'a formula',
      `${run('1. Школам сдать отчёт: ')}<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>`,
      '1. Школам сдать отчёт: x=5',
    ],
  ])('%s', async (_, content, words) => {
    expect((await imported({ body: order(content) })).text).toContain(`${words}\n`)
  })

  it('tracked changes are told', async () => {
    const content = `${run('1. Школам сдать отчёт')}<w:del w:id="1"><w:r><w:delText> устно</w:delText></w:r></w:del>`
    const { messages } = await imported({ body: order(content) })
    const told = messages.filter(({ rule }) => rule === 'tracked-changes')
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toContain('«устно»')
  })

  it('a paragraph whose end was deleted goes on with the next one', async () => {
    const cut = paragraph(run('1. Школам сдать '), '<w:rPr><w:del w:id="1"/></w:rPr>')
    const { text } = await imported({ body: paragraph('ПРИКАЗЫВАЮ:') + cut + paragraph('отчёт.') })
    expect(text).toContain('1. Школам сдать отчёт.')
  })

  it('a row that was deleted is no row', async () => {
    const rows = table([
      ['Мероприятие', 'Срок', 'Кто'],
      ['Семинар', 'май', 'Клюева'],
    ]).replace(
      '</w:tbl>',
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph('Поход')}</w:tc></w:tr></w:tbl>`,
    )
    const { text } = await imported({ body: paragraph('План работы') + rows })
    expect(text).toContain('Семинар')
    expect(text).not.toContain('Поход')
  })
})

describe('requisites', () => {
  it('breaks and tabs part them as on the page', async () => {
    const body =
      paragraph('<w:r><w:t>УПРАВЛЕНИЕ ОБРАЗОВАНИЯ</w:t><w:br/><w:t>Заречного округа</w:t></w:r>') +
      paragraph('ПРИКАЗ') +
      paragraph('<w:r><w:t>14.03.2022</w:t><w:tab/><w:tab/><w:t>№ 57-од</w:t></w:r>') +
      paragraph('<w:r><w:t>О проведении</w:t><w:br/><w:t>весенней олимпиады</w:t></w:r>') +
      order('1. Школам провести олимпиаду.')
    expect((await imported({ body })).placed).toMatchObject({
      organization: { fullName: 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ Заречного округа' },
      date: '2022-03-14',
      number: '57-од',
      title: 'О проведении весенней олимпиады',
    })
  })

  const words =
    paragraph('ПРИКАЗ') +
    paragraph('14.03.2022 № 57') +
    paragraph('О проведении олимпиады') +
    order('1. Школам провести олимпиаду.')
  const section = (references: string, more = '<w:titlePg/>'): string =>
    `<w:sectPr>${references}${more}</w:sectPr>`
  const letterhead = paragraph('АДМИНИСТРАЦИЯ ЗАРЕЧНОГО ОКРУГА') + paragraph('УПРАВЛЕНИЕ ОБРАЗОВАНИЯ')

  it('a letterhead stands in the header of the first page', async () => {
    const { placed } = await imported({
      body: words + section('<w:headerReference w:type="first" r:id="first"/>'),
      related: { first: letterhead },
    })
    expect(placed).toMatchObject({
      organization: { founder: 'АДМИНИСТРАЦИЯ ЗАРЕЧНОГО ОКРУГА', fullName: 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ' },
    })
  })

  it('running headers and footers are told and kept, page numbers forgotten', async () => {
    const { placed, text, messages, unplaced } = await imported({
      body:
        words +
        section(
          '<w:headerReference w:type="first" r:id="first"/><w:headerReference w:type="default" r:id="running"/><w:footerReference w:type="default" r:id="foot"/>',
        ),
      related: {
        first: letterhead,
        running: paragraph(run('Страница ') + field('PAGE', '2')),
        foot: paragraph('Документ создан в системе «Канцелярия»'),
      },
    })
    expect(placed).toMatchObject({ title: 'О проведении олимпиады' })
    expect(text).toContain('Документ создан в системе «Канцелярия»')
    expect(messages.filter(({ rule }) => rule === 'unplaced')).toHaveLength(1)
    expect(unplaced).toMatchObject([{ line: null, text: 'Документ создан в системе «Канцелярия»' }])
  })

  it('a letterhead or a stamp stands in a text box, which has two drawings', async () => {
    const drawing = (content: string): string =>
      `<mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionV relativeFrom="page"><wp:posOffset>300000</wp:posOffset></wp:positionV>${box(content)}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="margin-top:-20pt"><v:textbox>${box(content)}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`
    const stamp = paragraph('УТВЕРЖДАЮ') + paragraph('Директор центра') + paragraph('Н.П. Лапин')
    const { placed, text } = await imported({
      body:
        paragraph(`<w:r>${drawing(stamp)}</w:r>`) +
        paragraph('План работы центра') +
        table([
          ['Мероприятие', 'Срок', 'Ответственный'],
          ['Семинар', 'май 2022 года', 'Клюева Н.Н.'],
        ]),
    })
    expect(placed).toMatchObject({
      stamps: [{ word: 'УТВЕРЖДАЮ', position: 'Директор центра', name: 'Н.П. Лапин' }],
      title: 'План работы центра',
    })
    expect(text.match(/Лапин/g)).toHaveLength(1)
  })

  it('what styles make bold is bold', async () => {
    const { text } = await imported({
      styles:
        '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Stronger"><w:basedOn w:val="Strong"/></w:style>',
      body: order(run('1. Школам сдать отчёт ') + run('в срок', '<w:rStyle w:val="Stronger"/>')),
    })
    expect(text).toContain('**в срок**')
  })

  it('columns of a table keep their widths, and words centred or flush right', async () => {
    const cell = (words: string, align: string): string => paragraph(words, `<w:jc w:val="${align}"/>`)
    const rows = table([
      [cell('№', 'center'), cell('Школа', 'center'), cell('Сумма', 'center')],
      [cell('1', 'center'), cell('Лесная', 'both'), cell('150', 'right')],
      [cell('2', 'center'), cell('Луговая', 'left'), cell('90', 'right')],
    ])
    const columns = [1000, 6000, 3000].map((width) => `<w:gridCol w:w="${width}"/>`)
    const { text } = await imported({
      body:
        paragraph('Перечень школ') +
        rows.replace('<w:tbl>', `<w:tbl><w:tblGrid>${columns.join('')}</w:tblGrid>`),
    })
    expect(text).toContain(`| :----: | ${'-'.repeat(36)} | ${'-'.repeat(17)}: |`)
  })

  it('an annex on landscape pages is one here', async () => {
    const portrait = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'
    const body =
      words +
      portrait +
      paragraph('Приложение') +
      paragraph('к приказу от 14.03.2022 № 57') +
      paragraph('План олимпиады') +
      table([
        ['Мероприятие', 'Срок', 'Ответственный'],
        ['Семинар', 'май 2022 года', 'Клюева Н.Н.'],
      ]) +
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    expect((await imported({ body })).placed).toMatchObject({ annexes: [{ landscape: 'да' }] })
  })
})
