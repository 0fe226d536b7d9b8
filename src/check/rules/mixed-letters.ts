import type { Content, Decision } from '#decision'
import { plainText } from '#decision'
import { inRussianLetters } from '#russian'
import type { Place } from '#source'
import type { DecisionRule, Finding } from '../rule.ts'
import { findInParts, requisitePlace } from '../walk.ts'

/**
 * A Latin letter in a Russian word or name: it looks right and is not found by a search, and for the register it is
 * somebody else. The «A» of «A.В. Кречетов» here is Latin.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * подписи:
 *   - должность: Начальник управления
 *     имя: A.В. Кречетов
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Признать проверкy завершенной.
 * ```
 *
 * ```text
 * 6:10-6:23 warning В «A.В. Кречетов» есть латинские буквы. Наберите «А.В. Кречетов» русскими.
 * 11:4-11:34 warning В «проверкy» есть латинские буквы. Наберите «проверку» русскими.
 * ```
 */
export const mixedLetters: DecisionRule = {
  name: 'mixed-letters',
  severity: 'warning',
  about: 'В русском слове стоит латинская буква.',
  check: (decision) => [
    ...requisites(decision).flatMap(mixedIn),
    ...findInParts(decision, (contents) => stretchesIn(contents).flatMap(mixedIn)),
  ],
}

function mixedIn({ text, place }: Stretch): readonly Finding[] {
  return [...text.matchAll(candidates)].flatMap(([written]): Finding[] => {
    const retyped = inRussianLetters(written)
    if (retyped === null) return []
    const message = `В «${written}» есть латинские буквы. Наберите «${retyped}» русскими.`
    return [{ place, message, fix: { written, text: retyped } }]
  })
}

/** A person with initials as a whole, else each word by itself. */
const candidates = /(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{L}+|\p{Lu}\p{L}+\s(?:\p{Lu}\.\s?){1,2}|\p{L}+/gu

interface Stretch {
  readonly text: string
  readonly place: Place
}

function requisites(decision: Decision): readonly Stretch[] {
  const named = (path: string, text: string): Stretch => ({ text, place: requisitePlace(decision, path) })
  return [
    named('title', decision.title ?? ''),
    ...decision.signatories.flatMap(({ position, name }, at) => [
      named(`signatures.${at}.position`, position),
      named(`signatures.${at}.name`, name),
    ]),
  ]
}

function stretchesIn(contents: readonly Content[]): readonly Stretch[] {
  return contents.flatMap((content): readonly Stretch[] => {
    switch (content.type) {
      case 'paragraph':
      case 'heading':
        return [{ text: plainText(content.inlines), place: content.place }]
      case 'image':
        return content.title === null ? [] : [{ text: content.title, place: content.place }]
      case 'list':
        return content.items.flatMap((item) => stretchesIn(item.content))
      case 'table':
        return content.rows.flatMap(({ cells, place }) =>
          cells.map((cell) => ({
            text: cell.paragraphs.map(plainText).join('\n'),
            place: cell.place ?? place,
          })),
        )
      case 'point':
        return stretchesIn(content.content)
      default:
        return content satisfies never
    }
  })
}
