import type { Settings } from '#decision'
import type { Block, Inline, ParagraphBlock } from '../page.ts'
import { COMMAND_SPACING } from '../style/styles.ts'
import { changed, splitAt, trimmedEnd, wordsOf } from './inlines.ts'

/**
 * The command word as the office sets it (ГОСТ Р 7.0.97-2016, 5.18; both ways are correct): in small letters,
 * letter-spaced, at the end of the preamble; or in capitals on its own line. An order speaks in the first person,
 * a body in the third: only a verb that stands with its whole subject is moved or changed.
 */
const FIRST_PERSON =
  'приказыва(?:ю|ем)|распоряжа(?:юсь|емся)|постановля(?:ю|ем)|обязыва(?:ю|ем)|предлага(?:ю|ем)'
const BODY = 'коллегия|совет|совещание|конференция|комиссия|собрание'
const THIRD_PERSON =
  'реши(?:л|ла|ло)|решает|постанови(?:л|ла|ло)|постановляет|рекоменду(?:ет|ют)|рекомендова(?:л|ла|ло)'
const COMMAND = new RegExp(
  `(?:^|[\\s\\u00a0])(?<subject>(?:${BODY})[\\s\\u00a0]+)?(?<verb>${FIRST_PERSON}|${THIRD_PERSON})(?<colon>\\s*:?\\s*)$`,
  'iu',
)
const OWN_VERB = new RegExp(`^(?:${FIRST_PERSON})$`, 'iu')

/** A paragraph of only a few words is a command on its own line, whatever its words, … */
const SHORT = 60
/** … but not where they begin a preamble: it is text, with the indent of text. */
const PREAMBLE =
  /^\s*(?:в\s+(?:цел|связи|соответстви|исполнени|порядке)|во\s+исполнени|на\s+основани|с\s+целью|по\s+(?:итог|результат|рекоменд)|для\s|учитывая|руководствуясь|заслушав|рассмотрев|обсудив)/iu

interface Parts {
  readonly preamble: readonly Inline[]
  readonly subject: readonly Inline[]
  readonly verb: readonly Inline[]
}

/** Adds a paragraph that ends with the command to the blocks before it. */
export function withCommand(
  before: readonly Block[],
  inlines: readonly Inline[],
  setting: Settings['commandWord'],
): readonly Block[] {
  const folded = changed(inlines, withoutTypedSpaces)
  const typed = wordsOf(folded) !== wordsOf(inlines)
  const parts = partsOf(folded)
  // Letter-spacing is made by character spacing, never by typed spaces.
  const wanted = setting === 'as-written' && typed ? 'spaced' : setting
  if (!parts || wanted === 'as-written') return [...before, asWritten(folded, parts)]
  switch (wanted) {
    case 'capitals':
      return [...before, ...inCapitals(parts)]
    case 'spaced':
      return spaced(before, parts)
    default:
      return wanted satisfies never
  }
}

function partsOf(inlines: readonly Inline[]): Parts | undefined {
  const words = wordsOf(inlines)
  const found = COMMAND.exec(words)
  if (!found?.groups) return undefined
  const { subject = '', verb = '', colon = '' } = found.groups
  const ends = words.length - colon.length
  const begins = ends - verb.length - subject.length
  const alone = words.slice(0, begins).trim() === ''
  if (subject === '' && !OWN_VERB.test(verb) && !alone) return undefined
  const [preamble, command] = splitAt(inlines, begins)
  const [named, rest] = splitAt(command, subject.length)
  return { preamble: trimmedEnd(preamble), subject: named, verb: splitAt(rest, verb.length)[0] }
}

/** «п р и к а з ы в а ю» → «приказываю» */
function withoutTypedSpaces(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}(?:[ \u00a0]\p{L}){3,}(?!\p{L})/gu, (word) =>
    word.replace(/[ \u00a0]/g, ''),
  )
}

function asWritten(inlines: readonly Inline[], parts: Parts | undefined): ParagraphBlock {
  const words = wordsOf(inlines)
  const short = words.length <= SHORT && /:\s*$/.test(words) && !PREAMBLE.test(words)
  const alone = parts ? parts.preamble.length === 0 : short
  return { type: 'paragraph', style: alone ? 'command' : 'text', inlines }
}

function inCapitals({ preamble, subject, verb }: Parts): readonly Block[] {
  const command = changed([...subject, ...verb], (text) => text.toUpperCase())
  const own: Block = {
    type: 'paragraph',
    style: 'command',
    inlines: [...command, { type: 'text', text: ':' }],
  }
  return preamble.length === 0 ? [own] : [{ type: 'paragraph', style: 'text', inlines: preamble }, own]
}

function spaced(before: readonly Block[], { preamble, subject, verb }: Parts): readonly Block[] {
  const command: readonly Inline[] = [
    ...changed(subject, (text) => text.toLowerCase()),
    ...changed(verb, (text) => text.toLowerCase()).map((inline) =>
      inline.type === 'text' ? { ...inline, letterSpacing: COMMAND_SPACING } : inline,
    ),
    { type: 'text', text: ':' },
  ]
  const space: Inline = { type: 'text', text: ' ' }
  if (preamble.length > 0)
    return [...before, { type: 'paragraph', style: 'text', inlines: [...preamble, space, ...command] }]
  const last = before.at(-1)
  // «В целях …» without a full stop waits for its command; a finished sentence does not.
  if (last?.type === 'paragraph' && last.style === 'text' && !/[.!?:;…]$/u.test(wordsOf(last.inlines).trim()))
    return [...before.slice(0, -1), { ...last, inlines: [...trimmedEnd(last.inlines), space, ...command] }]
  return [...before, { type: 'paragraph', style: 'text', inlines: capitalised(command) }]
}

/** The first letter of the first piece as at a sentence's beginning. */
function capitalised(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines
  if (first?.type !== 'text') return inlines
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}
