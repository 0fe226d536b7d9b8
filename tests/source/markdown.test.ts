import type { Nodes, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '#source'

/** The tree in brief: `paragraph(text "…")`. */
function brief(node: Root | Nodes): string {
  if ('children' in node && node.type !== 'textDirective')
    return `${node.type}(${node.children.map(brief).join(' ')})`
  if (node.type === 'textDirective') return `:${node.name}[${node.children.map(brief).join(' ')}]`
  return 'value' in node ? `${JSON.stringify(node.value)}` : node.type
}

const read = (markdown: string): string => parseMarkdown(markdown).children.map(brief).join(' ')

describe('what a clerk types is not turned into something else', () => {
  it.each([
    ['a first line indented by spaces is no code', '    В целях проверки', 'paragraph("В целях проверки")'],
    ['… nor one indented by a tab', '\tВ целях проверки', 'paragraph("В целях проверки")'],
    [
      'a line of dashes under words is no heading',
      'ПРИКАЗЫВАЮ:\n-----',
      'paragraph("ПРИКАЗЫВАЮ:") thematicBreak',
    ],
    ['… nor one of equals signs', 'ПРИКАЗЫВАЮ:\n=====', 'paragraph("ПРИКАЗЫВАЮ:\\n=====")'],
    [
      'a tag at a line’s start swallows no lines',
      '<b>Срок</b>\nтекст',
      'paragraph("<b>" "Срок" "</b>" "\\nтекст")',
    ],
    [
      'blanks for the hand stay blanks',
      'от «__» ________ 20__ г. № ____, _слово_',
      'paragraph("от «__» ________ 20__ г. № ____, _слово_")',
    ],
    ['stars are emphasis', '*курсив* и **жирный**', 'paragraph(emphasis("курсив") " и " strong("жирный"))'],
    ['a Cyrillic directive is one', 'текст :срок[до 1 мая]', 'paragraph("текст " :срок["до 1 мая"])'],
    ['one tilde strikes nothing out', '~5 кг~', 'paragraph("~5 кг~")'],
  ])('%s', (_, markdown, tree) => {
    expect(read(markdown)).toBe(tree)
  })
})

describe('what Markdown means is read', () => {
  it.each([
    ['ordered lists', '1. а\n2. б', 'list(listItem(paragraph("а")) listItem(paragraph("б")))'],
    ['brackets behind numbers', '1) а', 'list(listItem(paragraph("а")))'],
    ['headings', '# Приложение 1', 'heading("Приложение 1")'],
    [
      'tables',
      '| А | Б |\n| - | - |\n| 1 | 2 |',
      'table(tableRow(tableCell("А") tableCell("Б")) tableRow(tableCell("1") tableCell("2")))',
    ],
    ['escapes', '2\\. Пункт \\*', 'paragraph("2. Пункт *")'],
    ['addresses', 'a@b.ru', 'paragraph(link("a@b.ru"))'],
  ])('%s', (_, markdown, tree) => {
    expect(read(markdown)).toBe(tree)
  })
})
