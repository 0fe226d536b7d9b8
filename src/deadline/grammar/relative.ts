import type { Tokens } from '../text/tokens.ts'
import { DOCUMENT_ADJECTIVES, DOCUMENT_STEMS, REGISTRATION_STEMS, SIGNING_STEMS } from '../words/anchors.ts'
import { meaningOf, PROMPT_WORDS, URGENT_WORDS } from '../words/fixed-phrases.ts'
import { byStem } from '../words/inflected.ts'
import { amount, countedAmount, lengthAdjective } from './amount.ts'
import {
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
import { dots } from './number.ts'
import type { Amount, Relative } from './term.ts'

type Anchor = Pick<Relative, 'anchor' | 'anchorText'>

/** «со дня», «с момента», «после»: what is counted from stands behind. */
const ANCHOR_LEADS = phrases({
  'считая со дня': 1,
  'считая с даты': 1,
  'считая с момента': 1,
  'начиная со дня': 1,
  'начиная с даты': 1,
  'начиная с момента': 1,
  'начиная со следующего дня после': 1,
  'со следующего дня после': 1,
  'со дня': 1,
  'с дня': 1,
  'с даты': 1,
  'с момента': 1,
  'с времени': 1,
  'со времени': 1,
  'с числа': 1,
  'от даты': 1,
  'от дня': 1,
  'от момента': 1,
  'после дня': 1,
  'после даты': 1,
  'после момента': 1,
  'по истечении': 1,
  'с начала': 1,
  'с окончания': 1,
  'по окончании': 1,
  'по завершении': 1,
  после: 1,
  с: 1,
  со: 1,
  от: 1,
  до: 1,
})
const signingOf = byStem<true>(SIGNING_STEMS)
const registrationOf = byStem<true>(REGISTRATION_STEMS)
const documentOf = byStem<boolean>(DOCUMENT_STEMS)

/** What is counted from; by default the document's own signing. Any other words are an event. */
const anchor: Recogniser<Anchor> = (tokens, at) => {
  const led = ANCHOR_LEADS(tokens, at)
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
  phrases({
    'в течение не более чем': 1,
    'в течение не более': 1,
    'в течение ближайших': 1,
    'в течение последующих': 1,
    'в течение одного': 1,
    'в течение': 1,
    'в течении': 1,
    'в теч': 1,
    'на протяжении': 1,
    'в срок не более чем': 1,
    'в срок не более': 1,
    'в срок не позднее': 1,
    'в срок не превышающий': 1,
    'в срок до': 1,
    'не позднее чем через': 1,
    'не позднее чем в': 1,
    'не позднее': 1,
    'не позже чем через': 1,
    'не позже': 1,
    'не более чем через': 1,
    'не более чем': 1,
    'не более': 1,
    'не долее': 1,
    'сроком на': 1,
    'сроком до': 1,
    'в срок в': 1,
    'в срок': 1,
    срок: 1,
    через: 1,
    спустя: 1,
    'по истечении': 1,
    максимум: 1,
    за: 1,
  }),
  dots,
)
const counted: Recogniser<Amount> = oneOf(
  map(sequence<[unknown, Amount]>(span, amount), ([, value]) => value),
  countedAmount,
  map(sequence<[true, Amount]>(words('до'), countedAmount), ([, value]) => value),
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
    phrases({
      'не позднее следующего рабочего дня': 1,
      'на следующий рабочий день': 1,
      'до конца следующего рабочего дня': 1,
    }),
    { amount: 1, unit: 'working-day' },
  ),
  as(phrases({ 'не позднее следующего дня': 1, 'на следующий день': 1, 'следующий день': 1 }), {
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
    phrases({
      'со дня подписания': 1,
      'с момента подписания': 1,
      'после подписания': 1,
      'с даты подписания': 1,
    }),
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
