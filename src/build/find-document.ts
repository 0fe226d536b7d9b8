import { resolve } from 'node:path'
import { type Decision, kindOf } from '#decision'
import { readDate } from '#russian'
import { nameIn } from '#workspace'

type Found = { readonly decision: Decision } | { readonly candidates: readonly Decision[] }

/**
 * The document that words name: its id, its file, or «приказ 110а от 25.06.2021», «решение коллегии от 20 марта
 * 2020 г. № 1», as much of it as is needed to tell it from the others. Else all that answer: none, or several.
 */
function findDocument(decisions: readonly Decision[], root: string, typed: string): Found {
  const name = nameIn(root, resolve(typed))
  const exact = decisions.find(({ id, file }) => [id, file].includes(typed) || file === name)
  if (exact) return { decision: exact }
  const wanted = readName(typed)
  const candidates = wanted === null ? [] : decisions.filter((decision) => answers(decision, wanted))
  const [only] = candidates
  return only !== undefined && candidates.length === 1 ? { decision: only } : { candidates }
}

/**
 * A document and points of it as typed after it. Words may come unquoted: the longest beginning that names one
 * document is the document.
 */
export function findPoints(
  decisions: readonly Decision[],
  root: string,
  words: readonly string[],
): { readonly decision: Decision; readonly points: readonly string[] } | { readonly problem: string } {
  let several: readonly Decision[] = []
  for (let length = words.length - 1; length > 0; length--) {
    const found = findDocument(decisions, root, words.slice(0, length).join(' '))
    if ('decision' in found) return { decision: found.decision, points: [...new Set(words.slice(length))] }
    if (several.length === 0) several = found.candidates
  }
  const alone = findDocument(decisions, root, words.join(' '))
  if ('decision' in alone) return { decision: alone.decision, points: [] }
  const listed = several.length > 0 ? several : decisions
  const why =
    several.length > 0 ? 'Так называется несколько документов' : `Документа «${words.join(' ')}» нет. Есть`
  return { problem: `${why}:\n${listed.map(({ id }) => `  ${id}`).join('\n')}` }
}

interface Name {
  readonly kinds: readonly Decision['kind'][] | null
  readonly date: string | null
  readonly number: string | null
}

const dateWords =
  /(?:^|\s)(?:от\s+)?(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+[а-яё]+\s+\d{4})(?:\s*(?:года|г\.?)(?![а-яё]))?/u

function readName(typed: string): Name | null {
  const words = typed.toLowerCase().replaceAll(/\s+/gu, ' ').trim()
  const written = dateWords.exec(words)
  const reading = written === null ? null : readDate(written[1] ?? '')
  if (reading !== null && !('date' in reading)) return null
  const rest = (written === null ? words : words.replace(written[0], ' ')).replaceAll(/№/gu, ' ').trim()
  const { kinds, number } = splitKind(rest.split(/\s+/u))
  if (reading === null && number === null) return null
  return { kinds, date: reading?.date ?? null, number }
}

/** The longest beginning that names a kind, and the number after it. «Решение» alone is any kind of решение. */
function splitKind(words: readonly string[]): Pick<Name, 'kinds' | 'number'> {
  for (let length = words.length; length > 0; length--) {
    const kinds = kindsOf(words.slice(0, length).join(' '))
    if (kinds !== null) return { kinds, number: words.slice(length).join(' ') || null }
  }
  return { kinds: null, number: words.join(' ') || null }
}

function kindsOf(word: string): readonly Decision['kind'][] | null {
  const kind = kindOf(word)
  if (kind !== undefined) return [kind]
  return word === 'решение' ? ['collegium-resolution', 'council-decision'] : null
}

const answers = (decision: Decision, { kinds, date, number }: Name): boolean =>
  (kinds === null || kinds.includes(decision.kind)) &&
  (date === null || date === decision.date) &&
  (number === null || number === decision.number?.toLowerCase())
