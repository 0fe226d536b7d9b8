import { anyPhrase, isMark, mark, maybe, type Recogniser, sequence, words } from './combine.ts'
import { digits, dots } from './number.ts'

const hoursWord: Recogniser<unknown> = sequence(
  words('час часа часов часам часами ч'),
  dots,
  maybe(sequence(maybe(digits), words('мин минут'), dots)),
  maybe(sequence(words('мск'), maybe(words('времени')))),
)

/** «15.00», «17:30», «10 часов»: the hour of a day; a deadline is a day. «10.12» may be a date and is none. */
export const clock: Recogniser<unknown> = (tokens, at) => {
  const [hour, sign, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hour?.kind !== 'number' || hour.value > 24) return null
  const hasMinutes =
    sign?.kind === 'mark' &&
    '.:-'.includes(sign.text) &&
    minutes?.kind === 'number' &&
    minutes.text.length === 2 &&
    minutes.value < 60
  const next = hasMinutes ? at + 3 : at + 1
  const hours = hoursWord(tokens, next)
  if (hours) return { value: null, next: hours.next }
  const date = isMark(tokens[next], '.') && tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.glued
  const noMonth = minutes !== undefined && (minutes.value === 0 || minutes.value > 12)
  return hasMinutes &&
    !date &&
    (sign?.text === ':' || (noMonth && (sign?.text === '.' || minutes?.value === 0)))
    ? { value: null, next }
    : null
}
/** An hour behind a day: «, до 15.00». */
export const clockRemark: Recogniser<unknown> = sequence(
  maybe(mark(',')),
  maybe(anyPhrase('не позднее | до | к | в | с | не позже')),
  clock,
)
/** An hour before a day: «до 15.00 25 января». */
export const clockBefore: Recogniser<unknown> = sequence(clock, maybe(mark(',')))
