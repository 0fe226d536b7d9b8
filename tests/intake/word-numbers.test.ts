/** Numbers that Word counts (ISO/IEC 29500-1, 17.9) stand in the source as on the page, each point in its place. */
import { describe, expect, it } from 'vitest'
import { importDocument } from '#intake'
import { abstractList, item, level, list, paragraph, wordFile } from './word-file.ts'

const decimal = abstractList(
  1,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%3.'),
)
const legal = abstractList(
  2,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'russianLower', '%3)'),
  level(3, 'bullet', '\uf0b7'),
)

async function linesOf(body: string, numbering: string, styles?: string): Promise<readonly string[]> {
  const parts = { body: paragraph('ПРИКАЗЫВАЮ:') + body, numbering, ...(styles !== undefined && { styles }) }
  const { imported } = await importDocument('a.docx', wordFile(parts))
  const [, text = ''] = imported?.text.split('ПРИКАЗЫВАЮ:') ?? []
  return text.split('\n').filter((line) => line.trim() !== '')
}

describe('numbers of lists', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'both levels print «1.»: where a point stands is told by its level',
      item(0, 'Отделу кадров собрать отчёты') +
        item(1, 'за март') +
        item(1, 'за апрель') +
        item(0, 'Архиву принять дела'),
      decimal + list(1, 1),
      ['1. Отделу кадров собрать отчёты', '   1. за март', '   2. за апрель', '2. Архиву принять дела'],
    ],
    [
      'and on three levels',
      item(0, 'Школам:') +
        item(1, 'подготовить') +
        item(2, 'классы') +
        item(2, 'залы') +
        item(1, 'доложить') +
        item(0, 'Архиву'),
      decimal + list(1, 1),
      ['1. Школам:', '   1. подготовить', '      1. классы', '      2. залы', '   2. доложить', '2. Архиву'],
    ],
    [
      'numbers of many levels, letters, bullets',
      item(0, 'Школам:') +
        item(1, 'проверить:') +
        item(2, 'крыши') +
        item(2, 'окна') +
        item(1, 'доложить') +
        item(3, 'устно'),
      legal + list(1, 2),
      [
        '1. Школам:',
        '   1. проверить:',
        '      а) крыши',
        '      б) окна',
        '   2. доложить',
        '      - устно',
      ],
    ],
    [
      'a list that starts anew',
      item(0, 'Школам') + item(0, 'Садам') + item(0, 'Лагерям', 2) + item(0, 'Музеям', 2),
      decimal +
        list(1, 1) +
        list(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      ['1\\. Школам', '2\\. Садам', '5\\. Лагерям', '6\\. Музеям'],
    ],
    [
      'a level that is written anew for one list',
      item(0, 'Школам', 2),
      decimal + list(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.')}</w:lvlOverride>`),
      ['I. Школам'],
    ],
    [
      'sub-points that no point above starts anew',
      item(0, 'Школам:') + item(1, 'окна') + item(0, 'Садам:') + item(1, 'двери'),
      abstractList(
        1,
        level(0, 'decimal', '%1.'),
        level(1, 'russianLower', '%2)', '<w:lvlRestart w:val="0"/>'),
      ) + list(1, 1),
      ['1. Школам:', '   а) окна', '2. Садам:', '   б) двери'],
    ],
    [
      'digits in a legal list, whatever the level above is written in',
      item(0, 'Школам:') + item(1, 'окна'),
      abstractList(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) +
        list(1, 1),
      ['I. Школам:', '1.1. окна'],
    ],
    [
      'a level without numbers',
      item(0, 'Школам'),
      abstractList(1, level(0, 'none', '')) + list(1, 1),
      ['Школам'],
    ],
    [
      'a number that the paragraph has taken off',
      item(0, 'Школам') + item(0, 'Пояснение', 0) + item(0, 'Садам'),
      decimal + list(1, 1),
      ['1. Школам', '   Пояснение', '2. Садам'],
    ],
  ])('%s', async (_, body, numbering, lines) => {
    expect(await linesOf(body, numbering)).toEqual(lines)
  })
})

describe('numbers by styles', () => {
  const style = (id: string, more: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
  const styled = (id: string, words: string): string => paragraph(words, `<w:pStyle w:val="${id}"/>`)
  const numbered = (list: number, at?: number): string =>
    `<w:pPr><w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${list}"/></w:numPr></w:pPr>`

  it('a style has the list, another one is based on it', async () => {
    const styles = style('Point', numbered(1)) + style('Own', '<w:basedOn w:val="Point"/>')
    const body = styled('Point', 'Школам') + styled('Own', 'Садам')
    expect(await linesOf(body, decimal + list(1, 1), styles)).toEqual(['1. Школам', '2. Садам'])
  })

  it('a level of the list belongs to the style', async () => {
    const levels = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.', '<w:pStyle w:val="Sub"/>')]
    const styles = style('Point', numbered(1, 0)) + style('Sub', numbered(1))
    const body = styled('Point', 'Школам:') + styled('Sub', 'окна') + styled('Sub', 'двери')
    const numbering = abstractList(1, ...levels) + list(1, 1)
    expect(await linesOf(body, numbering, styles)).toEqual(['1. Школам:', '   1. окна', '   2. двери'])
  })

  it('a list stands in a numbering style', async () => {
    const styles = `<w:style w:type="numbering" w:styleId="Lists">${numbered(9)}</w:style>`
    const numbering =
      decimal +
      '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Lists"/></w:abstractNum>' +
      list(9, 1) +
      list(1, 3)
    expect(await linesOf(item(0, 'Школам'), numbering, styles)).toEqual(['1. Школам'])
  })

  it('a paragraph takes the number of its style off', async () => {
    const styles = style('Point', numbered(1))
    const bare = paragraph('Пояснение', '<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const body = styled('Point', 'Школам') + bare
    expect(await linesOf(body, decimal + list(1, 1), styles)).toEqual(['1. Школам', '   Пояснение'])
  })
})
