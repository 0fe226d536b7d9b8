import {
  type Deadline,
  deadlineProblem,
  findDeadline,
  isDeadlineLine,
  readDeadline,
  splitTrailingDeadline,
} from '#deadline'
import type { Place } from '#source'
import { readClosing, readTermApart } from '../body/closing.ts'
import { report } from '../body/reading.ts'
import { findResponsible } from '../body/responsible.ts'
import type { Words } from '../body/words.ts'
import type { PointContext } from './context.ts'
import { isTermOfOthers } from './terms-of-others.ts'

/** A point's own term and where it stands. */
export interface Term {
  readonly deadline: Deadline
  /** Where its words stand in the source. */
  readonly place: Place
  /** The paragraph it stands in, and where in its plain text; `null` for a directive and a line of its own. */
  readonly within: Stretch | null
  /** Its words inside a sentence, which stay there; `null` for all others. */
  readonly inside: Stretch | null
}

interface Stretch {
  readonly words: Words
  readonly start: number
  readonly end: number
}

/** Words → typed deadline, with a message where they are not understood or the day does not exist. */
export function readTermWords(text: string, place: Place, context: PointContext): Deadline {
  return reported(readDeadline(text, context.terms), place, context)
}

function reported(deadline: Deadline, place: Place, context: PointContext): Deadline {
  const { text } = deadline
  const problem = deadlineProblem(deadline)
  if (text === '')
    report(
      context,
      place,
      'warning',
      'unclear-deadline',
      'После слова «Срок» ничего нет. Впишите срок или уберите его.',
    )
  else if (problem === 'impossible-day')
    report(
      context,
      place,
      'error',
      'impossible-deadline',
      `Такого срока не бывает: «${text}». Исправьте дату.`,
    )
  else if (problem === 'not-understood')
    report(
      context,
      place,
      'warning',
      'unclear-deadline',
      `Срок не понят: «${text}». В реестр он войдёт словами; дату можно указать пометкой :срок[до 1 сентября 2021 г.].`,
    )
  return deadline
}

/**
 * The term of a point, from the surest sign to the weakest: a directive; a line «Срок: …»; «Срок: …» at the end
 * of a paragraph or of the last list item; words inside the sentence.
 */
export function readTerm(
  paragraphs: readonly Words[],
  details: readonly Words[],
  context: PointContext,
): Term | null {
  const all = [...paragraphs, ...details].filter(({ plain }) => !isTermOfOthers(plain))
  const read = (text: string, place: Place, within: Term['within'] = null): Term => ({
    deadline: readTermWords(text, place, context),
    place,
    within,
    inside: null,
  })
  for (const { hidden } of all)
    for (const directive of hidden)
      if (directive.name === 'срок') return read(directive.text, directive.place)
  for (const words of [...all].reverse()) {
    const closing = readClosing(words.plain)
    if (!closing?.term) continue
    const { text, start, end } = closing.term
    return read(text, words.placeOf(start, end), { words, start: closing.start, end: words.plain.length })
  }
  for (const words of all)
    if (isDeadlineLine(words.plain)) {
      const end = findResponsible(words.plain)?.start ?? words.plain.length
      return read(words.plain.slice(0, end), words.placeOf(0, end))
    }
  for (const words of [...all].reverse()) {
    const split = splitTrailingDeadline(words.plain)
    const apart = split ? null : readTermApart(words.plain)
    if (apart) return read(apart.text, words.placeOf(apart.start, apart.end), { words, ...apart })
    if (!split || isTermOfOthers(split.deadlineText)) continue
    const { start, end, deadlineText } = split
    // «(срок: до 1 мая);»: the bracket is no part of the term.
    const text = deadlineText.startsWith('(') ? deadlineText.replace(/[)][\s;.,]*$/u, '') : deadlineText
    return read(text, words.placeOf(start, end), { words, start, end })
  }
  for (const words of [...all].reverse()) {
    const said = findResponsible(words.plain)
    if (said?.term) return read(said.term, words.placeOf(said.start, said.end), { words, ...said })
  }
  for (const words of paragraphs.filter((one) => all.includes(one))) {
    const found = findDeadline(words.plain, context.terms)
    if (!found) continue
    const place = words.placeOf(found.start, found.end)
    const inside = { words, start: found.start, end: found.end }
    return { deadline: reported(found.deadline, place, context), place, within: null, inside }
  }
  return null
}
