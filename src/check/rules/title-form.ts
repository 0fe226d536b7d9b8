import type { Fix } from '#source'
import type { DecisionRule, Finding } from '../rule.ts'
import { requisitePlace } from '../walk.ts'

/**
 * The title has neither a full stop nor quotes around it and is of five lines at most (ГОСТ Р 7.0.97-2016, 5.17).
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: «О проверке школ».
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Признать проверку завершенной.
 * ```
 *
 * ```text
 * 3:12-3:30 warning Заголовок не заканчивается точкой. Уберите её.
 * 3:12-3:30 warning Заголовок пишется без кавычек. Уберите кавычки вокруг него.
 * ```
 */
export const titleForm: DecisionRule = {
  name: 'title-form',
  severity: 'warning',
  about: 'Заголовок стоит в кавычках, заканчивается точкой или длиннее пяти строк.',
  check: (decision) => {
    const title = decision.title ?? ''
    const place = requisitePlace(decision, 'title')
    const findings: Finding[] = []
    // An issued document is printed as it was signed.
    const fixedTo = (text: string): Fix | undefined =>
      decision.state === 'draft' ? { written: title, text } : undefined
    const [unstopped, bare] = [title.replace(/\.$/, ''), title.replace(/^.|.\.?$/gu, '')]
    if (endsWithStop(title))
      findings.push({
        place,
        message: 'Заголовок не заканчивается точкой. Уберите её.',
        fix: fixedTo(unstopped),
      })
    if (isQuoted(unstopped))
      findings.push({
        place,
        message: 'Заголовок пишется без кавычек. Уберите кавычки вокруг него.',
        fix: fixedTo(bare),
      })
    if (decision.state === 'draft' && title.length > FIVE_LINES)
      findings.push({
        place,
        message: 'Заголовок займёт больше пяти строк. Сократите его: подробности скажет текст.',
      })
    return findings
  },
}

/** Letters of five lines 12 cm long, the widest a title may be (ГОСТ Р 7.0.97-2016, 5.17), in type of 14 pt. */
const FIVE_LINES = 260

/** The full stop of «2021 г.», «и др.» belongs to the word. */
function endsWithStop(title: string): boolean {
  return title.endsWith('.') && !/(?<!\p{L})(?:гг?|др|пр|т\. ?[дп]|\p{Lu})\.$/u.test(title)
}

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]

/** Whether the first quote is closed by the last one and not before: «А» и «Б» is not quoted. */
function isQuoted(title: string): boolean {
  return pairs.some(([open, close]) => {
    if (title.length < 2 || !title.startsWith(open) || !title.endsWith(close)) return false
    let depth = 0
    for (const [at, letter] of [...title].entries()) {
      if (letter === open && (open !== close || at === 0)) depth++
      else if (letter === close) depth--
      if (depth === 0 && at < [...title].length - 1) return false
    }
    return true
  })
}
