import { type DecisionKind, wordOfKind } from '#decision'
import { type Message, START } from '#source'
import { type ReadDocument, readDocument } from './document.ts'
import { withLostLines } from './kept-words.ts'
import type { Values } from './markdown/front-matter.ts'
import { decodeText } from './reading/decode.ts'
import { type Piece, wordsOf } from './reading/line.ts'
import { type DocxProblem, readDocx } from './reading/read-docx.ts'
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
  readonly unplaced: readonly { readonly line: number; readonly text: string }[]
  readonly messages: readonly Message[]
}

/** Files beyond this are no document of an office. */
const MOST_BYTES = 50_000_000

const problems: Readonly<Record<DocxProblem | 'binary' | 'empty' | 'huge' | 'old-word', string>> = {
  'not-docx': 'Это не документ Word (.docx). Откройте его в редакторе и сохраните как .docx.',
  damaged: 'Документ Word поврежден и не читается. Откройте его в редакторе и сохраните заново.',
  'too-big': 'Документ слишком велик: внутри больше 100 МБ. Разделите его на части.',
  huge: 'Файл слишком велик: больше 50 МБ. Для документа канцелярии это слишком много.',
  binary: 'Это не текст: файл двоичный. Берутся файлы .txt и .docx.',
  empty: 'Файл пуст: в нем нет ни слова.',
  'old-word': 'Это старый формат Word (.doc). Откройте его в редакторе и сохраните как .docx.',
}

/**
 * Bytes of a .txt or .docx → a source with everything it says. Never throws for what a file holds: without text in
 * it `imported` is `null` and a message says why.
 */
export async function importDocument(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly imported: Imported | null; readonly messages: readonly Message[] }> {
  const reading = await readPieces(bytes)
  if ('problem' in reading) {
    const message: Message = {
      file,
      ...START,
      severity: 'error',
      rule: 'not-imported',
      message: problems[reading.problem],
    }
    return { imported: null, messages: [message] }
  }
  const imported = toImported(file, reading.pieces)
  return { imported, messages: imported.messages }
}

async function readPieces(
  bytes: Uint8Array,
): Promise<{ pieces: readonly Piece[] } | { problem: keyof typeof problems }> {
  if (bytes.length > MOST_BYTES) return { problem: 'huge' }
  if (startsWith(bytes, [0x50, 0x4b])) {
    const reading = await readDocx(bytes)
    return 'pieces' in reading && reading.pieces.length === 0 ? { problem: 'empty' } : reading
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: 'old-word' }
  const decoded = decodeText(bytes)
  return 'problem' in decoded ? decoded : { pieces: readTextFile(decoded.text) }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function toImported(file: string, pieces: readonly Piece[]): Imported {
  const document = readDocument(pieces)
  const values = valuesOf(document, baseName(file))
  const { date, to } = values
  const day = typeof date === 'string' ? date : (to as Values | undefined)?.date
  return {
    text: withLostLines(sourceText(document, values), pieces.map(textOf)),
    kind: document.kind,
    date: typeof day === 'string' ? isoOf(day) : null,
    number: typeof values.number === 'string' ? values.number : null,
    placed: values,
    unplaced: document.unplaced.map((piece) => ({ line: piece.at, text: textOf(piece) })),
    messages: messagesOf(file, document),
  }
}

function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}

function textOf(piece: Piece): string {
  if (piece.type === 'line') return flat(piece.text)
  return flat(piece.rows.flatMap((row) => row.flatMap((cell) => cell.map(wordsOf))).join(' '))
}

function messagesOf(file: string, document: ReadDocument): readonly Message[] {
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
  return messages
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}
