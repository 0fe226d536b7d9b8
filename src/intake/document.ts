import { splitTrailingDeadline } from '#deadline'
import { type DecisionKind, readNumber } from '#decision'
import { looksDative, startsWithInfinitive } from '#russian'
import { readBody, unbold } from './body/blocks.ts'
import { splitGluedEnds } from './body/glued-ends.ts'
import { splitGluedHead } from './body/glued-head.ts'
import type { Block } from './body/paragraph.ts'
import { foldSpaced, isCommandSpaced } from './body/spaced.ts'
import { partsOf } from './parts.ts'
import type { Line, Piece } from './reading/line.ts'
import { isShort } from './requisites/aside.ts'
import { readFoot } from './requisites/foot.ts'
import { readHead } from './requisites/head.ts'
import { annexTitle, kindOfCommand, kindOfDecider, kindOfSelf } from './requisites/kind.ts'
import { withoutLayoutGrids } from './requisites/layout-grid.ts'
import { findDate } from './requisites/marks.ts'
import type { AnnexMark, Requisites, Signatory, Stamp, Visa } from './requisites/requisites.ts'
import { readTail, type Tail } from './requisites/tail.ts'
import { type SecondLetterhead, withoutSecondLanguage } from './requisites/two-languages.ts'
import { flat } from './requisites/words.ts'

/** An annex behind the document. */
export interface AnnexPart {
  readonly mark: AnnexMark | undefined
  readonly stamps: readonly Stamp[]
  readonly title: string | undefined
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

/** An existing document as it was understood. */
export interface ReadDocument {
  readonly kind: DecisionKind
  /** `plain`: nothing says that it is a document of an office at all. */
  readonly certainty: 'named' | 'guessed' | 'plain'
  /** The kind's own words, where they name none of the kinds. */
  readonly strangeKind: string | undefined
  readonly requisites: Requisites
  /** The letterhead in a second language. */
  readonly second: SecondLetterhead | undefined
  readonly spacedCommand: boolean
  /** All of it stands on landscape pages. */
  readonly landscape: boolean
  readonly blocks: readonly Block[]
  /** Under the signatures, what is none of the requisites. */
  readonly below: readonly Block[]
  readonly signatories: readonly Signatory[]
  readonly executor: Tail['executor']
  readonly agreements: readonly Stamp[]
  readonly visas: readonly Visa[]
  readonly certification: Visa | undefined
  /** Under the signatures, what is no part of the document: who gets it, who has read it. */
  readonly kept: readonly Piece[]
  readonly annexes: readonly AnnexPart[]
  /** What stands around the text and is none of the requisites: it went into the text. */
  readonly unplaced: readonly Piece[]
}

/** Lines and tables of an existing document → its requisites, its text and its annexes. Every word is in one of them. */
export function readDocument(all: readonly Piece[]): ReadDocument {
  const { pieces: russian, second } = withoutSecondLanguage(withoutOrigin(all))
  const pieces = splitGluedHead(splitGluedEnds(withoutLayoutGrids(russian)))
  const { main, annexes } = partsOf(pieces)
  const head = readHead(linesAtStart(main), false)
  const rest = main.slice(head.next)
  const judged = judgeKind(head.requisites, main)
  const tail = judged.kind === 'annex' ? null : readTail(rest)
  const typed = rest.slice(0, tail?.from ?? rest.length)
  const text = foldSpaced(typed)
  const operative = judged.kind !== 'annex'
  const closing = judged.kind === 'conference-resolution' ? readClosing(text, head.requisites) : {}
  const foot = readFoot(tail?.left ?? [], { ...head.requisites, ...closing }, judged.kind)
  const stray = strayOf(foot.left)
  const blocks = [...asText(head.left), ...readBody(text, { operative, level: 2 })]
  return {
    ...judged,
    second,
    strangeKind: judged.certainty === 'named' ? undefined : head.requisites.kindWords,
    requisites: {
      ...head.requisites,
      ...closing,
      ...foot.found,
      stamps: [...head.requisites.stamps, ...(tail?.stamps ?? [])],
    },
    spacedCommand: isCommandSpaced(typed),
    landscape: main.length > 0 && main.every((piece) => piece.landscape),
    blocks,
    below: asText(foot.left.filter((piece) => !stray.has(piece))),
    signatories: tail?.signatories ?? [],
    executor: tail?.executor,
    agreements: tail?.agreements ?? [],
    visas: tail?.visas ?? [],
    certification: tail?.certification,
    kept: [...stray, ...(tail?.kept ?? [])].sort((a, b) => a.at - b.at),
    annexes: annexes.map(readAnnex),
    unplaced: [...head.left, ...foot.left.filter((piece) => !stray.has(piece))],
  }
}

/** A few stray lines under the signatures; whole sentences there are of the text, and so is a long list. */
function strayOf(left: readonly Piece[]): ReadonlySet<Piece> {
  const stray = left.filter((piece) => piece.type === 'line' && isShort(piece))
  return new Set(stray.length > MOST_STRAY ? [] : stray)
}

const MOST_STRAY = 10

/** «# source: https://…» above a text says where a copy came from: no word of the document, kept with its requisites. */
function withoutOrigin(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces
  const isOrigin =
    first?.type === 'line' && /^#?\s*(?:(?:source|источник)\s*:\s*)?https?:\/\/\S+$/iu.test(flat(first.text))
  return isOrigin ? rest : pieces
}

/** The day of a resolution that only its last lines name: «Принята на конференции 28 августа 2019 г.» */
function readClosing(pieces: readonly Piece[], { date }: Requisites): Partial<Requisites> {
  if (date !== undefined) return {}
  const last = pieces.slice(-3).flatMap((piece) => (piece.type === 'line' ? [flat(piece.text)] : []))
  const named = last.find((text) => /^(?:принят|утвержд)\p{L}*\s/iu.test(text) && findDate(text))
  return named === undefined ? {} : { date: findDate(named)?.value }
}

function linesAtStart(pieces: readonly Piece[]): readonly Line[] {
  const until = pieces.findIndex(({ type }) => type !== 'line')
  return pieces.slice(0, until < 0 ? undefined : until) as readonly Line[]
}

function asText(pieces: readonly Piece[]): readonly Block[] {
  return pieces.map(
    (piece): Block =>
      piece.type === 'grid' ? piece : { type: 'text', runs: unbold(piece.runs), at: piece.at },
  )
}

function readAnnex(pieces: readonly Piece[]): AnnexPart {
  const head = readHead(linesAtStart(pieces), true)
  const blocks = [...asText(head.left), ...readBody(pieces.slice(head.next), { operative: false, level: 3 })]
  const { annex: mark, stamps, title } = head.requisites
  // The wide table of an annex lies on a wide page, even where its mark stands on another one.
  const landscape = pieces.some((piece) => piece.type === 'grid' && piece.landscape)
  return { mark, stamps, title, landscape: landscape || pieces.every((piece) => piece.landscape), blocks }
}

function judgeKind(requisites: Requisites, main: readonly Piece[]): Pick<ReadDocument, 'kind' | 'certainty'> {
  const text = main.map((piece) => (piece.type === 'line' ? piece.text : '')).join('\n')
  const command = kindOfCommand(text)
  if (requisites.kind !== undefined) return { kind: requisites.kind, certainty: 'named' }
  if (requisites.annex !== undefined) return { kind: 'annex', certainty: 'named' }
  const decides =
    requisites.kindWords === undefined ? null : (kindOfDecider(text) ?? command ?? 'collegium-resolution')
  if (decides !== null && /^решение/iu.test(requisites.kindWords ?? ''))
    return { kind: decides, certainty: 'named' }
  if (command !== null) return { kind: command, certainty: 'guessed' }
  const self = kindOfSelf(text)
  if (self !== null) return { kind: self, certainty: 'guessed' }
  if (decides !== null) return { kind: decides, certainty: 'guessed' }
  const isPlan =
    annexTitle.test(requisites.title ?? '') ||
    requisites.stamps.length > 0 ||
    main.some(({ type }) => type === 'grid')
  if (!isPlan && hasTasks(main)) return { kind: kindOfDecider(text) ?? 'order', certainty: 'guessed' }
  return { kind: 'annex', certainty: isPlan ? 'named' : 'plain' }
}

/** Points and addressees that say what is to be done, by whom or by when: a document of which the head is lost. */
function hasTasks(pieces: readonly Piece[]): boolean {
  const lines = pieces.flatMap((piece) => (piece.type === 'line' ? [flat(piece.text)] : []))
  const points = lines.flatMap((text) => {
    const number = readNumber(text)
    return number ? [text.slice(number.length)] : []
  })
  const tasks = points.filter(
    (words) => startsWithInfinitive(words) || looksDative(words) || splitTrailingDeadline(words),
  )
  const addressees = lines.filter((text) => text.endsWith(':') && text.length < 120 && looksDative(text))
  return (tasks.length > 1 && tasks.length >= points.length / 2) || addressees.length > 0
}
