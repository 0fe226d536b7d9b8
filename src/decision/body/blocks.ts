import type {
  BlockContent,
  ListItem,
  List as MarkdownList,
  Paragraph as MarkdownParagraph,
  RootContent,
} from 'mdast'
import type {} from 'mdast-util-directive'
import type { Place } from '#source'
import type { Content, Heading, List, Paragraph } from '../model/content.ts'
import { findCommand } from './command-word.ts'
import { readNumber, readRoman, startsWithLetter } from './numbers.ts'
import { readPictures } from './pictures.ts'
import { readWords } from './read-words.ts'
import { type Reading, report } from './reading.ts'
import { isClosingLine } from './responsible.ts'
import { readTable } from './table.ts'
import { reportUnknown } from './unknown.ts'
import { splitWords, type Words } from './words.ts'

/** Place of a node; nodes made by the parser always have one. */
export function placeOf(reading: Reading, node: { position?: RootContent['position'] }): Place {
  return reading.places.between(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** A line that begins something of its own even when no blank line stands before it. */
function beginsOwn(line: string, before: string): boolean {
  const words = line.trimStart()
  const isItem = readNumber(words) !== null || startsWithLetter(words) || /^[-•](?=\p{L})/u.test(words)
  // «КОЛЛЕГИЯ РЕШИЛА:» under a whole sentence; under a broken one it goes on with it.
  const isCommand = /[.!?;]\s*$/u.test(before) && findCommand(words) !== null
  // «I. Отделу образования:» under a whole sentence; a line may begin with a century, too.
  const isRoman = /[.:;]\s*$/u.test(before) && readRoman(words) !== null
  return isItem || isRoman || isCommand || isClosingLine(line)
}

/** A Markdown paragraph → the paragraphs a reader sees in it, each with its words. */
export function readParagraphs(reading: Reading, node: MarkdownParagraph): readonly Words[] {
  const words = readWords(node.children, reading)
  reportUnknown(reading, words)
  return splitWords(words, beginsOwn).filter((part) => part.plain !== '' || part.hidden.length > 0)
}

export function toParagraph(words: Words, role: Paragraph['role']): Paragraph {
  return {
    type: 'paragraph',
    role,
    inlines: [...words.inlines],
    place: words.placeOf(0, words.plain.length),
  }
}

/** Markdown blocks → content without points: preambles, descriptive sections, programmes, details of a point. */
export function readBlocks(reading: Reading, nodes: readonly RootContent[]): readonly Content[] {
  return nodes.flatMap((node) => readBlock(reading, node))
}

function readBlock(reading: Reading, node: RootContent): readonly Content[] {
  switch (node.type) {
    case 'paragraph':
      return readPictures(reading, node) ?? readTexts(reading, node)
    case 'heading':
      return [readHeading(reading, node)]
    case 'list':
      return [readList(reading, node)]
    case 'table':
      return [readTable(reading, node)]
    case 'blockquote':
      return readBlocks(reading, node.children)
    case 'thematicBreak':
    case 'definition':
    // It is read where it is referred to.
    case 'footnoteDefinition':
      return []
    case 'leafDirective':
    case 'containerDirective':
      report(
        reading,
        placeOf(reading, node),
        'error',
        'unknown-directive',
        `Неизвестная пометка «${'::'.padEnd(node.type === 'leafDirective' ? 2 : 3, ':')}${node.name}». В тексте документа таких пометок нет.`,
      )
      return readBlocks(reading, node.children as RootContent[])
    default:
      return readAsTyped(reading, node)
  }
}

function readTexts(reading: Reading, node: MarkdownParagraph): readonly Content[] {
  return readParagraphs(reading, node)
    .filter((words) => words.plain !== '')
    .map((words) => toParagraph(words, isClosingLine(words.plain) ? 'deadline' : 'text'))
}

/** Blocks that official documents do not have: the words stay, and the secretary is told. */
function readAsTyped(reading: Reading, node: RootContent): readonly Content[] {
  const place = placeOf(reading, node)
  const typed = 'value' in node && typeof node.value === 'string' ? node.value : ''
  report(
    reading,
    place,
    'warning',
    'unknown-markup',
    'Такой разметки в документе не бывает: слова взяты как есть. Уберите её знаки.',
  )
  return typed
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      type: 'paragraph',
      role: 'text',
      inlines: [{ type: 'text', text: line.trim() }],
      place,
    }))
}

function readHeading(reading: Reading, node: Extract<RootContent, { type: 'heading' }>): Heading {
  const words = readWords(node.children, reading)
  reportUnknown(reading, words)
  return {
    type: 'heading',
    level: Math.min(4, Math.max(1, node.depth - 1)),
    inlines: [...words.inlines],
    place: placeOf(reading, node),
  }
}

/** A list whose items are no points. Numbers are the ones Markdown gives: the first as typed, then one by one. */
export function readList(reading: Reading, node: MarkdownList): List {
  const numbered = node.ordered === true
  return {
    type: 'list',
    marker: numbered ? 'number' : 'dash',
    items: node.children.map((item, at) => ({
      label: numbered ? `${(node.start ?? 1) + at}${delimiterOf(reading, item)}` : '–',
      content: [...readBlocks(reading, item.children as BlockContent[])],
    })),
    place: placeOf(reading, node),
  }
}

/** «.» or «)», as typed after the item's number. */
export function delimiterOf(reading: Reading, item: ListItem): '.' | ')' {
  const start = item.position?.start.offset ?? 0
  return /^\d+\)/.test(reading.source.slice(start, start + 12)) ? ')' : '.'
}

/** The number of a list item as typed. */
export function typedNumber(reading: Reading, item: ListItem): string | null {
  const start = item.position?.start.offset ?? 0
  return /^(\d+)[.)]/.exec(reading.source.slice(start, start + 12))?.[1] ?? null
}
