import type { Tokens } from '../text/tokens.ts'
import { DOCUMENT_ADJECTIVES, DOCUMENT_STEMS, REGISTRATION_STEMS, SIGNING_STEMS } from '../words/anchors.ts'
import { meaningOf, PROMPT_WORDS, URGENT_WORDS } from '../words/fixed-phrases.ts'
import { byStem } from '../words/inflected.ts'
import { amount, bareAmount, countedAmount, lengthAdjective } from './amount.ts'
import {
  anyPhrase,
  as,
  before,
  longestOf,
  map,
  maybe,
  oneOf,
  phrase,
  phrases,
  type Recogniser,
  sequence,
  words,
} from './combine.ts'
import { endOfWords } from './free-words.ts'
import { point } from './moment.ts'
import { dots } from './number.ts'
import type { Amount, Relative } from './term.ts'

type Anchor = Pick<Relative, 'anchor' | 'anchorText' | 'anchorPoint'>

/** «со дня», «с момента», «после»: what is counted from stands behind. */
const ANCHOR_LEADS = anyPhrase(
  'считая со дня | считая с даты | считая с момента | начиная со дня | начиная с даты' +
    ' | начиная с момента | начиная со следующего дня после | со следующего дня после | со дня' +
    ' | с дня | с даты | с момента | с времени | со времени | с числа | от даты | от дня' +
    ' | от момента | после дня | после даты | после момента | по истечении | с начала' +
    ' | по окончании | по завершении | после | с | со | от | при | по мере | в случае',
)
const signingOf = byStem<true>(SIGNING_STEMS)
const registrationOf = byStem<true>(REGISTRATION_STEMS)
const documentOf = byStem<boolean>(DOCUMENT_STEMS)

/** What is counted from; by default the document's own signing. Any other words are an event. */
const anchor: Recogniser<Anchor> = (tokens, at) => {
  const led = ANCHOR_LEADS(tokens, at)
  const day = led && point(tokens, led.next)
  if (day)
    return {
      value: { anchor: 'event', anchorText: textOf(tokens, at, day.next), anchorPoint: day.value },
      next: day.next,
    }
  if (!led || tokens[led.next]?.kind !== 'word') return null
  const next = endOfWords(tokens, led.next)
  return { value: { anchor: kindOf(tokens, led.next, next), anchorText: textOf(tokens, at, next) }, next }
}

/** `signing` for «подписания», «подписания приказа», «приказа»; `event` for «подписания договора». */
function kindOf(tokens: Tokens, from: number, to: number): Relative['anchor'] {
  const [first = '', ...rest] = tokens
    .slice(from, to)
    .filter((t) => t.kind === 'word')
    .map((t) => t.text)
  const own = rest.filter((w) => !DOCUMENT_ADJECTIVES.has(w)).every((w) => documentOf(w) === true)
  if (signingOf(first) && own) return 'signing'
  if (registrationOf(first) && own) return 'registration'
  if ((documentOf(first) || DOCUMENT_ADJECTIVES.has(first)) && own) return 'signing'
  return 'event'
}
function textOf(tokens: Tokens, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
}

/** Before an amount that may stand alone: «в течение месяца». */
const span: Recogniser<unknown> = before(
  anyPhrase(
    'в течение не более чем | в течение не более | в течение ближайших | в течение последующих' +
      ' | в течение одного | в течение | в течении | в теч | на протяжении | в срок не более чем' +
      ' | в срок не более | в срок не позднее | в срок не превышающий | в срок до' +
      ' | не позднее чем через | не позднее чем в | не позднее | не позже чем через | не позже' +
      ' | не более чем через | не более чем | не более | не долее | сроком на | сроком до | на' +
      ' | в срок в | в срок | срок | через | спустя | по истечении | максимум | за',
  ),
  dots,
)
const counted: Recogniser<Amount> = oneOf(
  map(sequence<[unknown, Amount]>(span, amount), ([, value]) => value),
  countedAmount,
  map(sequence<[true, Amount]>(words('до'), countedAmount), ([, value]) => value),
  bareAmount,
)
/** «в 10-дневный срок», «в месячный срок», «трёхдневный срок». */
const inTerm: Recogniser<Amount> = map(
  sequence<[unknown, Amount, unknown, true]>(
    maybe(oneOf(phrase('не позднее чем в'), words('в во'))),
    lengthAdjective,
    maybe(words('рабочих календарный')),
    words('срок срока сроки период'),
  ),
  ([, value]) => value,
)
const nextDay: Recogniser<Amount> = oneOf<Amount>(
  as(
    anyPhrase(
      'не позднее следующего рабочего дня | на следующий рабочий день' +
        ' | до конца следующего рабочего дня',
    ),
    { amount: 1, unit: 'working-day' },
  ),
  as(anyPhrase('не позднее следующего дня | на следующий день | следующий день'), {
    amount: 1,
    unit: 'calendar-day',
  }),
)

const measured: Recogniser<Relative> = map(
  sequence<[Amount, Anchor | null]>(longestOf(inTerm, counted, nextDay), maybe(anchor)),
  ([value, from]) => ({
    is: 'relative',
    amount: value,
    anchor: 'default',
    ...from,
  }),
)
const urgent = (setting: 'urgent' | 'prompt', forms: readonly string[]): Recogniser<Relative> =>
  map(
    sequence<[Relative, Anchor | null]>(
      phrases(
        meaningOf(forms, {
          is: 'relative',
          amount: { amount: 1, unit: 'day' },
          anchor: 'default',
          setting,
        } as Relative),
      ),
      maybe(anchor),
    ),
    ([value, from]) => ({ ...value, ...from }),
  )
/** «со дня подписания в течение 5 дней»: the anchor first. */
const anchorFirst: Recogniser<Relative> = map(
  sequence<[unknown, Amount]>(
    anyPhrase('со дня подписания | с момента подписания | после подписания | с даты подписания'),
    counted,
  ),
  ([, value]) => ({ is: 'relative', amount: value, anchor: 'signing' }),
)

export const relativeClause: Recogniser<Relative> = longestOf<Relative>(
  measured,
  urgent('urgent', URGENT_WORDS),
  urgent('prompt', PROMPT_WORDS),
  anchorFirst,
)
