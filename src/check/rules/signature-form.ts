import type { Decision } from '#decision'
import type { DecisionRule, Finding } from '../rule.ts'
import { requisitePlace } from '../walk.ts'

/**
 * Who signs is named by position, initials and surname; an acting person as «И.о. …», never with «за» or a slash
 * (ГОСТ Р 7.0.97-2016, 5.22).
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * подписи:
 *   - должность: За начальника управления
 *     имя: Кречетов
 *   - должность: Секретарь
 *     имя: Кречетов А.В.
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Признать проверку завершенной.
 * ```
 *
 * ```text
 * 5:16-5:40 warning Предлог «за» перед должностью не ставится. Тот, кто подписывает, указывает свою должность: «И.о. начальника управления».
 * 6:10-6:18 warning В подписи нужны инициалы и фамилия, «И.О. Фамилия», а стоит «Кречетов».
 * 8:10-8:23 warning Инициалы ставятся перед фамилией: «А.В. Кречетов».
 * ```
 */
export const signatureForm: DecisionRule = {
  name: 'signature-form',
  severity: 'warning',
  about: 'Подпись оформлена не по правилам: «за», косая черта, нет инициалов.',
  check: (decision) =>
    decision.signatories.flatMap(({ position, name }, at) => [
      ...findIn(decision, `signatures.${at}.position`, position, positionFaults),
      ...findIn(decision, `signatures.${at}.name`, name, nameFaults),
    ]),
}

interface Fault {
  readonly shows: RegExp
  readonly message: (written: string) => string
  /** Where the words say what to make of them. */
  readonly right?: (written: string) => string
}

const acting = 'Тот, кто подписывает, указывает свою должность: «И.о. начальника управления».'

const positionFaults: readonly Fault[] = [
  { shows: /^за\s/iu, message: () => `Предлог «за» перед должностью не ставится. ${acting}` },
  { shows: /^\/|^\\/u, message: () => `Косая черта перед должностью не ставится. ${acting}` },
]

const initialsAfter = /^(\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?)\s+(\p{Lu}\.(?:\s?\p{Lu}\.)?)$/u
const wellFormed = /^\p{Lu}\p{Ll}?\.\s?(?:\p{Lu}\p{Ll}?\.\s?)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}-]+)?$/u

/** The first that shows speaks. */
const nameFaults: readonly Fault[] = [
  {
    shows: /^\/|\/$/u,
    message: () => 'Косая черта у фамилии не ставится. Уберите её.',
    right: (written) => written.replace(/^\/\s*|\s*\/$/gu, ''),
  },
  {
    shows: initialsAfter,
    message: (written) => `Инициалы ставятся перед фамилией: «${written.replace(initialsAfter, '$2 $1')}».`,
    right: (written) => written.replace(initialsAfter, '$2 $1'),
  },
  {
    shows: /^(?!\p{Lu}\.)\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*$/u,
    message: (written) => `В подписи нужны инициалы и фамилия, «И.О. Фамилия», а стоит «${written}».`,
  },
]

function findIn(
  decision: Decision,
  path: string,
  written: string,
  faults: readonly Fault[],
): readonly Finding[] {
  const fault = faults.find(({ shows }) => shows.test(written))
  if (!fault || wellFormed.test(written)) return []
  const place = requisitePlace(decision, path)
  // An issued document is printed as it was signed.
  const text = decision.state === 'draft' ? fault.right?.(written) : undefined
  return [{ place, message: fault.message(written), fix: text === undefined ? text : { written, text } }]
}
