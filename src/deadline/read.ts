import type { WorkingCalendar } from './calendar/working-calendar.ts'
import type { Deadline, DeadlineProblem } from './deadline.ts'
import { afterDeadlineLabel } from './grammar/label.ts'
import { parseTerm } from './grammar/parse.ts'
import type { Term } from './grammar/term.ts'
import type { Frame } from './reading/frame.ts'
import { beginningOf, controlOf } from './reading/outcome.ts'
import { outcomeOf } from './reading/outcome-of.ts'
import { DEFAULT_DEADLINE_SETTINGS, type DeadlineSettings } from './settings.ts'
import { type Tokens, tokensOf } from './text/tokens.ts'

export interface ReadOptions {
  /** `YYYY-MM-DD`; `null` for a draft, whose terms that need it are `event` or have no `due`, with `review`. */
  readonly documentDate: string | null
  readonly calendar: WorkingCalendar
  readonly settings?: DeadlineSettings
}

/**
 * Reads the words of a deadline against the date of its document. Any string is read, none throws; what is not
 * understood is `unparsed` with the words kept (see `deadlineProblem`). Time is linear in the text's length.
 */
export function readDeadline(text: string, options: ReadOptions): Deadline {
  const tokens = tokensOf(text)
  const label = afterDeadlineLabel(tokens, 0) ?? 0
  const start = afterDeadlineLabel(tokens, label) ?? label
  return deadlineOf(parseTerm(tokens, start), wordsOf(text, tokens, start), frameOf(options))
}

export function frameOf({ documentDate, calendar, settings }: ReadOptions): Frame {
  return { documentDate, calendar, settings: settings ?? DEFAULT_DEADLINE_SETTINGS }
}

/** The words without the label and without what closes them. */
function wordsOf(text: string, tokens: Tokens, start: number): string {
  return withoutStop(text.slice(tokens[start]?.start ?? text.length).trim())
}

/** Without the full stop of a sentence; that of «г.» and «кв.» stays. */
export function withoutStop(words: string): string {
  return words.replace(/(?<!(?:^|[^\p{L}])(?:г|гг|кв|уч|мес|дн|н|с|т))\.$/u, '')
}

export function deadlineOf(term: Term, text: string, frame: Frame): Deadline {
  const outcome = outcomeOf(term, frame)
  const due = 'due' in outcome ? outcome.due : undefined
  const onward = due === undefined ? frame : { ...frame, first: { due, span: outcome.kind === 'period' } }
  const then = term.onward ? deadlineOf(term.onward, text, onward) : null
  const { control, because } = due === undefined ? { control: null, because: '' } : controlOf(due, frame)
  const idle = control !== null && control < beginningOf(outcome, frame)
  const explanation = [
    outcome.explanation,
    because,
    idle ? NO_WORKING_DAY : '',
    then ? `Далее: ${then.explanation}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
  const certainty = idle ? 'review' : outcome.certainty
  return { ...outcome, certainty, text, control, explanation, ...(then ? { then } : {}) }
}
const NO_WORKING_DAY = 'Внутри срока нет ни одного рабочего дня, проверьте.'

/** Why a deadline could not be read; `null` when it could. Looks at what follows «далее» too. */
export function deadlineProblem(deadline: Deadline): DeadlineProblem | null {
  const own = deadline.kind === 'unparsed' ? (deadline.problem ?? 'not-understood') : null
  return own ?? (deadline.then ? deadlineProblem(deadline.then) : null)
}
