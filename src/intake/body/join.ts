import { isDeadlineLine } from '#deadline'
import { findCommand, readNumber } from '#decision'
import { looksDative, startsWithInfinitive } from '#russian'
import { isBold, joinLines, type Line, type Piece } from '../reading/line.ts'
import { flat } from '../requisites/words.ts'

/** Two lines one after another, as the rules look at them. */
interface Pair {
  readonly first: string
  readonly second: string
  readonly gap: Line['gap']
  readonly bold: readonly [boolean, boolean]
  /** How long lines are in a text whose lines are broken by hand; `null` where they are not. */
  readonly width: number | null
  /** How long the line right above is, whatever was joined to it. */
  readonly lastLine: number
}

interface Rule {
  /** Why two lines are one paragraph, or are not. */
  readonly why: string
  readonly join: boolean
  applies(pair: Pair): boolean
}

const closed = /[.;:!?…]["»”)]*$/u
/** «… Щукиной О.Д.», «… 2021 г.»: a stop that ends no sentence when small letters follow. */
const shortened = /(?:\p{Lu}\.\s?\p{Lu}\.|(?<!\p{L})(?:гг?|им|ул|стр|пп?|ст|руб|тыс)\.)[)»]*$/u
const hanging =
  /(?<!\p{L})(?:и|в|во|на|по|о|об|с|со|за|к|ко|для|при|от|из|или|а|не|до|у|под|над|между|через|без|их|его|№)$/iu

/** No sentence has these words with a capital in its middle. */
const opensPreamble =
  /^(?:В соответствии|В целях|Во исполнение|На основании|В связи|Руководствуясь|С целью|Заслушав|Рассмотрев)\s/u

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  {
    why: 'the next line begins something of its own',
    join: false,
    applies: ({ second }) => beginsOwn(second),
  },
  {
    why: 'an addressee begins a line of its own',
    join: false,
    applies: ({ second }) => /:$/.test(second) && /^\p{Lu}/u.test(second) && looksDative(second),
  },
  { why: 'a colon ends a line', join: false, applies: ({ first }) => /:$/.test(first) },
  {
    why: 'a command word stands alone',
    join: false,
    applies: ({ second }) => findCommand(second) !== null && /^\p{Lu}/u.test(second),
  },
  { why: 'a term on its own line is whole', join: false, applies: ({ first }) => isDeadlineLine(first) },
  {
    why: 'a bracket or a quote is open',
    join: true,
    applies: ({ first, second }) => isOpen(first) && !/^\p{Lu}\p{Ll}+\s\p{Ll}+.*:$/u.test(second),
  },
  {
    why: 'a task of its own',
    join: false,
    applies: ({ first, second, gap }) => gap !== 'none' && /,$/.test(first) && startsWithInfinitive(second),
  },
  {
    why: 'a preamble begins',
    join: false,
    applies: ({ first, second }) => opensPreamble.test(second) && !hanging.test(first) && !/,$/.test(first),
  },
  {
    why: 'a preposition waits for its noun',
    join: true,
    applies: ({ first, second }) => hanging.test(first) && !/^\p{Lu}+$/u.test(second),
  },
  {
    why: 'the sentence goes on',
    join: true,
    applies: ({ first, second }) =>
      (!closed.test(first) || shortened.test(first)) && /^[\p{Ll}(»,;]/u.test(second),
  },
  {
    why: 'a comma waits',
    join: true,
    applies: ({ first, second, gap }) =>
      gap !== 'paragraph' && /[,–—]$/.test(first) && /^[\p{L}\d«]/u.test(second),
  },
  {
    why: 'bold and plain lines are different things',
    join: false,
    applies: ({ bold }) => bold[0] !== bold[1],
  },
  {
    why: 'a line of a typewriter',
    join: true,
    applies: ({ first, second, gap, width, lastLine }) =>
      gap === 'none' &&
      (first.length > 45 || hadNoRoom(second, lastLine, width)) &&
      !closed.test(first) &&
      !/^\p{Lu}+$/u.test(second),
  },
  {
    why: 'a sentence ended inside a paragraph, and the next word had no room on its line',
    join: true,
    applies: ({ first, second, gap, width, lastLine }) =>
      gap === 'none' && /[.]$/.test(first) && hadNoRoom(second, lastLine, width),
  },
]

/** Where lines are broken by hand: whether the first word of a line would have gone beyond the line above. */
function hadNoRoom(second: string, lastLine: number, width: number | null): boolean {
  return width !== null && lastLine + 1 + (/^\S+/.exec(second)?.[0].length ?? 0) > width * 0.95
}

/** Lines → paragraphs: what a page's end or a line's end broke is whole again. */
export function joinBroken(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  const width = widthOf(pieces)
  let last = 0
  for (const [at, piece] of pieces.entries()) {
    const above = joined.at(-1)
    const lastLine = last
    last = piece.type === 'line' ? piece.text.length : 0
    if (piece.type === 'line' && above?.type === 'line' && !piece.heading && !above.heading) {
      if (isPageNumber(piece) && goesOver(above, pieces[at + 1])) continue
      if (piece.goesOn || isOne(above, piece, width, lastLine)) {
        joined[joined.length - 1] = joinLines(above, piece, ' ')
        continue
      }
    }
    joined.push(piece)
  }
  return joined
}

function isOne(first: Line, second: Line, width: number | null, lastLine: number): boolean {
  const pair: Pair = {
    first: flat(first.text),
    second: flat(second.text),
    gap: second.gap,
    bold: [isBold(first), isBold(second)],
    width,
    lastLine,
  }
  return rules.find((rule) => rule.applies(pair))?.join ?? false
}

function isPageNumber({ text }: Line): boolean {
  return /^[-–—\s]*\d{1,3}[-–—\s]*$/.test(text)
}

/** The longest line, where lines are broken by hand: none is longer than a typewriter's, most are about as long. */
function widthOf(pieces: readonly Piece[]): number | null {
  const lines = pieces.flatMap((piece) => (piece.type === 'line' ? [piece] : []))
  const broken = lines.filter((_, at) => lines[at + 1]?.gap === 'none').map(({ text }) => text.length)
  const longest = Math.max(0, ...lines.map(({ text }) => text.length))
  const long = broken.filter((length) => length > longest * 0.75)
  return longest <= 120 && long.length > 3 && long.length > broken.length / 2 ? longest : null
}

function goesOver(above: Line, next: Piece | undefined): boolean {
  return next?.type === 'line' && !closed.test(above.text.trim()) && /^\p{Ll}/u.test(next.text)
}

/** A number, a dash, a letter with a bracket, a term. */
export function beginsOwn(text: string): boolean {
  return (
    readNumber(text) !== null ||
    /^[-–—•▪●*·]\s*[\p{L}«"(\d]/u.test(text) ||
    /^(?:\p{L}|\d{1,2})\)\s*\p{L}/u.test(text) ||
    /^[IVX]{1,5}\.\s*\p{L}/u.test(text) ||
    // «еженедельно, по пятницам, …» in small letters goes on with a sentence that is not closed.
    (isDeadlineLine(text) && !/^(?!срок)\p{Ll}/u.test(text))
  )
}

function isOpen(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0
  return count(/\(/g) > count(/\)/g) && !/[.;]$/.test(text)
}
