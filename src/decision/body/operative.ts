import type { RootContent } from 'mdast'
import { looksDative } from '#russian'
import type { Place } from '#source'
import type { Content } from '../model/content.ts'
import type { PointContext } from '../points/context.ts'
import { isOrder, readOperative, readOrder } from '../points/read.ts'
import { readBlocks, readParagraphs, toParagraph } from './blocks.ts'
import { findCommand, findInnerCommand, findUnclosedCommand } from './command-word.ts'
import { readNumber, readRoman } from './numbers.ts'
import { readOutline } from './outline.ts'
import { readWords } from './read-words.ts'
import { report } from './reading.ts'
import { dropWords, type Words } from './words.ts'

export interface Body {
  readonly contents: readonly Content[]
  /** The paragraph with the command word; `null` when there is none. */
  readonly command: { readonly words: Words; readonly start: number; readonly recommends: boolean } | null
}

/** The main text of a decision: description, command word, points. */
export function readBody(nodes: readonly RootContent[], context: PointContext): Body {
  const found =
    findCommandNode(nodes, context) ?? findUnclosed(nodes, context) ?? findTasksSet(nodes, context)
  if (found) {
    const before = readBlocks(context, nodes.slice(0, found.at))
    const until = found.paragraphs.indexOf(found.command.words) + 1
    // Points may follow the command word without a blank line: «РЕШИЛА:» and «2.Управлению …» under it.
    const after = readOutline(context, nodes.slice(found.at + 1), found.paragraphs.slice(until))
    const recommends = context.recommends || found.command.recommends
    const points = readOperative(after, { ...context, recommends })
    const paragraphs = found.paragraphs
      .slice(0, until)
      .map((words) => toParagraph(words, words === found.command.words ? 'command' : 'text'))
    return { contents: [...before, ...paragraphs, ...points], command: found.command }
  }
  const start = nodes.findIndex((node) => beginsPoints(node, context))
  if (start < 0)
    return { contents: readSentence(nodes, context) ?? readBlocks(context, nodes), command: null }
  reportNoCommand(nodes, start, context)
  const points = readOperative(readOutline(context, nodes.slice(start)), context)
  return { contents: [...readBlocks(context, nodes.slice(0, start)), ...points], command: null }
}

/** An order of one sentence: a point without a number, and what stands around it. */
function readSentence(nodes: readonly RootContent[], context: PointContext): readonly Content[] | null {
  const quiet = { ...context, messages: [] }
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'paragraph') continue
    const paragraphs = readParagraphs(quiet, node)
    for (const [line, words] of paragraphs.entries()) {
      const command = findInnerCommand(words.plain)
      if (!command) continue
      const recommends = context.recommends || command.recommends
      const tail = dropWords(words, command.end)
      if (!isOrder(tail, quiet)) continue
      readParagraphs(context, node)
      const ordering = { ...context, recommends }
      const point = readOrder(words, tail, ordering)
      const before = paragraphs.slice(0, line).map((text) => toParagraph(text, 'text'))
      const after = readOutline(context, nodes.slice(at + 1), paragraphs.slice(line + 1))
      return [...readBlocks(context, nodes.slice(0, at)), ...before, point, ...readOperative(after, ordering)]
    }
  }
  return null
}

/** «… ПРИКАЗЫВАЮ» without its colon, right above the points: the command all the same, and it is said. */
function findUnclosed(
  nodes: readonly RootContent[],
  context: PointContext,
): ReturnType<typeof findCommandNode> {
  const start = nodes.findIndex((node) => beginsPoints(node, context))
  const node = nodes[start - 1]
  if (node?.type !== 'paragraph') return null
  const paragraphs = readParagraphs({ ...context, messages: [] }, node)
  const words = paragraphs.at(-1)
  const unclosed = words ? findUnclosedCommand(words.plain) : null
  const command = words && unclosed ? findCommand(`${words.plain.slice(0, unclosed.end)}:`) : null
  if (!words || !command) return null
  readParagraphs(context, node)
  reportNoCommand(nodes, start, context)
  return { at: start - 1, paragraphs, command: { words, ...command } }
}

const tasksSet = /(?:определ|постав|выработ|намет|намеч)\p{L}*\s(?:.*\s)?(задачи)(?!\p{L}).*:$/isu

/** «Участники конференции определили задачи на 2021/2022 учебный год:» right above the addressees of a resolution. */
function findTasksSet(
  nodes: readonly RootContent[],
  context: PointContext,
): ReturnType<typeof findCommandNode> {
  if (!context.recommends) return null
  const start = nodes.findIndex((node) => beginsPoints(node, context))
  const node = nodes[start - 1]
  if (node?.type !== 'paragraph') return null
  const words = readParagraphs({ ...context, messages: [] }, node).at(-1)
  const set = words ? tasksSet.exec(words.plain.trimEnd()) : null
  if (!words || !set) return null
  const at = words.plain.indexOf(set[1] ?? '', set.index)
  const paragraphs = readParagraphs(context, node)
  const last = paragraphs.at(-1) ?? words
  return { at: start - 1, paragraphs, command: { words: last, start: at, recommends: true } }
}

function reportNoCommand(nodes: readonly RootContent[], start: number, context: PointContext): void {
  const say = (place: Place, message: string): void =>
    report(context, place, 'warning', 'no-command-word', message)
  const before = nodes[start - 1]
  const last =
    before?.type === 'paragraph' ? readParagraphs({ ...context, messages: [] }, before).at(-1) : undefined
  const unclosed = last ? findUnclosedCommand(last.plain) : null
  if (last && unclosed) {
    const word = last.plain.slice(unclosed.start, unclosed.end)
    say(
      last.placeOf(unclosed.start, unclosed.end),
      `После «${word}» нет двоеточия. Поставьте его: «${word}:».`,
    )
    return
  }
  const offset = nodes[start]?.position?.start.offset ?? 0
  const end = context.source.indexOf('\n', offset)
  say(
    context.places.between(offset, end < 0 ? context.source.length : end),
    'Перед пунктами нет распорядительного слова с двоеточием: «ПРИКАЗЫВАЮ:», «КОЛЛЕГИЯ РЕШИЛА:».',
  )
}

function findCommandNode(nodes: readonly RootContent[], context: PointContext) {
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    const paragraphs =
      node.type === 'paragraph'
        ? readParagraphs({ ...context, messages: [] }, node)
        : [readWords(node.children, context)]
    for (const words of paragraphs) {
      const command = findCommand(words.plain)
      if (!command || readNumber(words.plain)) continue
      if (node.type === 'paragraph') readParagraphs(context, node)
      return { at, paragraphs, command: { words, ...command } }
    }
  }
  return null
}

function beginsPoints(node: RootContent, context: PointContext): boolean {
  if (node.type === 'list') return node.ordered === true
  if (node.type !== 'paragraph') return false
  const [first] = readParagraphs({ ...context, messages: [] }, node)
  if (first === undefined) return false
  // «Управлению образования:» opens the points of a text whose head is lost.
  if (readRoman(first.plain)?.number === 'I') return true
  return readNumber(first.plain) !== null || (first.plain.endsWith(':') && looksDative(first.plain))
}
