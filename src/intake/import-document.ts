import { type DecisionKind, wordOfKind } from '#decision'
import { type Message, START } from '#source'
import { type ReadDocument, readDocument } from './document.ts'
import { withFootnotes, withoutMarks } from './footnotes.ts'
import { findLines, withLostLines } from './kept-words.ts'
import type { Values } from './markdown/front-matter.ts'
import { mended } from './mending/mended.ts'
import { withoutRepeats } from './mending/repeats.ts'
import { type Problem, problems } from './problems.ts'
import { decodeText } from './reading/decode.ts'
import { problemOf, startsWith } from './reading/file-kind.ts'
import { type Line, textOf } from './reading/line.ts'
import { readDocx, type WordReading } from './reading/read-docx.ts'
import { readTextFile } from './reading/read-text.ts'
import { isoOf } from './requisites/marks.ts'
import { flat } from './requisites/words.ts'
import { sourceText, valuesOf } from './source-text.ts'

/** An existing file made into a source. */
export interface Imported {
  /** The text of the source. */
  readonly text: string
  readonly kind: DecisionKind
  /** ISO day and number of the document, for the name of the source. */
  readonly date: string | null
  readonly number: string | null
  /** Requisites that were found, by their words in front matter. */
  readonly placed: Values
  /** What stands around the text and is no requisite: it is kept in the text. */
  readonly unplaced: readonly Unplaced[]
  readonly messages: readonly Message[]
}

/** Words of the original that are no requisite and no text of the document, as far as is known. */
interface Unplaced {
  /** Their line (text) or paragraph (Word) in the original; `null`: they stand in a header or footer. */
  readonly line: number | null
  readonly text: string
  /** Their line in the source; `null` where they became a part of something else. */
  readonly sourceLine: number | null
}

/** Files beyond this are no document of an office. */
export const MOST_BYTES = 50_000_000

/**
 * Bytes of a .txt or .docx → a source with everything it says. Never throws for what a file holds: without text in
 * it `imported` is `null` and a message says why.
 */
export async function importDocument(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly imported: Imported | null; readonly messages: readonly Message[] }> {
  const reading = await readPieces(bytes)
  if ('problem' in reading) return { imported: null, messages: [refusal(file, reading.problem)] }
  const imported = toImported(file, reading)
  return { imported, messages: imported.messages }
}

/** Why nothing is taken from a file, and what to do. */
export function refusal(file: string, problem: Problem): Message {
  return { file, ...START, severity: 'error', rule: 'not-imported', message: problems[problem] }
}

/** Lines and tables of a file, and what a Word document holds beside them. */
type Reading = Pick<WordReading, 'pieces'> & Partial<WordReading>

async function readPieces(bytes: Uint8Array): Promise<Reading | { readonly problem: Problem }> {
  if (bytes.length > MOST_BYTES) return { problem: 'huge' }
  if (startsWith(bytes, [0x50, 0x4b])) {
    const reading = await readDocx(bytes)
    return 'pieces' in reading && reading.pieces.length === 0 ? { problem: 'no-words' } : reading
  }
  const problem = problemOf(bytes)
  if (problem !== null) return { problem }
  const decoded = decodeText(bytes)
  return 'problem' in decoded ? decoded : { pieces: readTextFile(decoded.text) }
}

function toImported(file: string, reading: Reading): Imported {
  const { aside = [], footnotes = [] } = reading
  const { pieces, repeated } = withoutRepeats(mended(reading.pieces))
  const document = readDocument(pieces)
  const values = valuesOf(document, baseName(file))
  const { date, to } = values
  const day = typeof date === 'string' ? date : (to as Values | undefined)?.date
  const text = withLostLines(withFootnotes(sourceText(document, values), footnotes), [
    ...[...pieces, ...repeated].map(textOf).map(withoutMarks),
    ...footnotes,
    ...aside,
  ])
  return {
    text,
    kind: document.kind,
    date: typeof day === 'string' ? isoOf(day) : null,
    number: typeof values.number === 'string' ? values.number : null,
    placed: values,
    unplaced: unplacedIn(text, document, aside),
    messages: messagesOf(file, document, { ...reading, repeated }),
  }
}

/** Where each line that was not understood stands now. */
function unplacedIn(text: string, document: ReadDocument, aside: readonly string[]): Imported['unplaced'] {
  const left = [...document.unplaced, ...document.kept].map((piece) => ({
    line: piece.at,
    text: textOf(piece),
  }))
  const beside = aside.map((words) => ({ line: null, text: flat(words) }))
  const lineOf = findLines(text)
  return [...left, ...beside].map((each) => ({ ...each, sourceLine: lineOf(each.text) }))
}

function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}

function messagesOf(
  file: string,
  document: ReadDocument,
  reading: Reading & { readonly repeated: readonly Line[] },
): readonly Message[] {
  const { pieces, repeated, aside = [], deleted = [], inserted = false, pictures = 0 } = reading
  const messages: Message[] = []
  const say = (rule: string, message: string, at = 1): void => {
    messages.push({
      file,
      line: at,
      column: 1,
      endLine: at,
      endColumn: 1,
      severity: 'warning',
      rule,
      message,
    })
  }
  const word = wordOfKind(document.kind)
  if (document.certainty === 'plain')
    say(
      'plain-text',
      `Это не похоже на документ канцелярии: взято как простой текст (${word}). Проверьте вид и реквизиты.`,
    )
  if (document.certainty === 'guessed')
    say(
      'guessed-kind',
      document.strangeKind === undefined
        ? `Вид документа не назван: по словам текста это «${word}». Проверьте.`
        : `Вид «${document.strangeKind}» программе неизвестен: документ взят как «${word}». Проверьте.`,
    )
  for (const piece of document.unplaced)
    say(
      'unplaced',
      `Не разобрано, что это: «${shortened(textOf(piece))}». Слова остались в тексте документа.`,
      piece.at,
    )
  for (const line of repeated)
    say(
      'repeated',
      `Пункт повторён слово в слово: «${shortened(textOf(line))}». Взят один раз, повтор остался в комментарии к реквизитам.`,
      line.at,
    )
  const [first] = document.kept
  if (first)
    say(
      'unplaced',
      `Под подписями стоит: «${shortened(textOf(first))}» (строк: ${document.kept.length}). В текст документа это не взято, слова остались в комментарии к реквизитам.`,
      first.at,
    )
  for (const words of aside)
    say('unplaced', `В колонтитуле стоит: «${shortened(words)}». В текст документа это не взято.`)
  if (pictures > 0)
    say(
      'pictures-not-taken',
      `Рисунков в документе: ${pictures}, в текст они не взяты. Герб бланка укажите в pisar.yaml («герб»), остальные сохраните рядом и вставьте отдельным абзацем: ![что на рисунке](risunok.png).`,
    )
  if (inserted || deleted.length > 0) say('tracked-changes', trackedWords(deleted))
  const nested = pieces.find((piece) => piece.type === 'line' && piece.full !== undefined)
  if (nested)
    say(
      'nested-numbers',
      'Вложенный список Word считает с 1 под каждым пунктом: его пункты получили полные номера (1.1, 1.2), чтобы их не спутать с пунктами документа.',
      nested.at,
    )
  return messages
}

function trackedWords(deleted: readonly string[]): string {
  const taken = 'В документе есть непринятые исправления: вставленные слова взяты'
  const words = deleted.map((each) => `«${shortened(each)}»`).slice(0, MOST_DELETED)
  const more = deleted.length > words.length ? ' и другие' : ''
  const dropped = words.length > 0 ? `, удаленные – нет: ${words.join(', ')}${more}` : ''
  return `${taken}${dropped}. Сверьтесь с подписанным документом.`
}

/** Tracked deletions that a message quotes. */
const MOST_DELETED = 5

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}
