import { isInfinitive } from '#russian'
import type { Token } from '../text/tokens.ts'
import { NOT_PAST, NOT_PRESENT, SETTLING_WORDS } from '../words/sentence-words.ts'

/** What the verbs of a sentence say: is it a command, or does it tell what was or is? */
export interface Verbs {
  /** An infinitive or «приказываю»: somebody is to do something. */
  readonly command: boolean
  /** All its commands only settle: принять к сведению, утвердить. */
  readonly settling: boolean
  /** It commands nothing («отметить, что …» does not either), and tells of the past or of how things are. */
  readonly telling: 'past' | 'present' | null
}

const PAST =
  /([аеиуыя]л|[аеиуыя]ла|[аеиуыя]ло|[аеиуыя]ли|лся|лась|лось|лись|[шрнг]ел|шла|шли|шло|[аеоя]но|[аеоя]ны|ена|ана|яна)$/
const PRESENT = /([аяую]т|ет|ит|[аяую]тся|ется|ится)$/

/** Endings of letters tell the forms apart well enough, with the tables of exceptions beside them. */
export function verbsOf(tokens: readonly Token[]): Verbs {
  const words = tokens.filter((t) => t.kind === 'word' && !t.quoted && t.text.length > 3).map((t) => t.text)
  const commands = words.filter(isInfinitive)
  const settles = (word: string): boolean =>
    SETTLING_WORDS.has(word) && !(word === 'принять' && takesPart(words))
  const told = commands.every(settles) && tokens.some((t) => t.text === 'что')
  const tense = words.some(isPast) ? 'past' : words.some(isPresent) ? 'present' : null
  return {
    command: commands.length > 0,
    settling: commands.length > 0 && commands.every(settles),
    telling: commands.length === 0 ? tense : told ? 'past' : null,
  }
}

/** «принять участие», «принять меры» is work; «принять к сведению» settles. */
function takesPart(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'принять' && /^(активное|участие|меры)$/.test(words[at + 1] ?? ''))
}

function isPast(word: string): boolean {
  return PAST.test(word) && !NOT_PAST.has(word) && !word.endsWith('тели') && !NOUNS_LIKE_PAST.test(word)
}
/** «школьного», «страны», «цена»: endings of short participles that nouns have too. */
const NOUNS_LIKE_PAST =
  /(^|[^аеиоуыяю])(ан|ен|ян|он)(а|о|ы)$|^.{1,5}(на|но|ны)$|(стран|времен|смен|замен|цен|сторон|район|регион|закон|план|орган|экран|кран|фон|талон|вагон|магазин|причин|величин)(а|о|ы)$/
function isPresent(word: string): boolean {
  return PRESENT.test(word) && !NOT_PRESENT.has(word)
}

/** «который состоится 20 октября»: the day of what the verb tells. */
export function isReflexivePresent(token: Token | undefined): boolean {
  return token?.kind === 'word' && /[аяуюеи]тся$/.test(token.text)
}

const PARTICIPLE =
  /((ущ|ющ|ащ|ящ|вш|гш|кш|шедш)(ий|ая|ее|ие|его|ей|их|им|ими|ему|ую|ем)|(ем|им|нн)(ый|ая|ое|ые|ого|ой|ых|ым|ыми|ому|ую|ом))(ся)?$/
const PAST_PARTICIPLE =
  /((вш|гш|кш|шедш)(ий|ая|ее|ие|его|ей|их|им|ими|ему|ую|ем)|(нн|[аеия]т)(ый|ая|ое|ые|ого|ой|ых|ым|ыми|ому|ую|ом))(ся)?$/
const SHORT_PARTICIPLE = /([аея]н|нят|крыт|чат|вит)[оаы]$/

/** «действующего», «проводимых»: an adverb beside it belongs to it. */
export function isParticiple(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length > 6 &&
    PARTICIPLE.test(token.text) &&
    !ADJECTIVES.test(token.text)
  )
}
/** «проведённой», «утверждённых», «проведено»: it has happened. */
export function isPastParticiple(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text.length <= 5 || ADJECTIVES.test(token.text)) return false
  return PAST_PARTICIPLE.test(token.text) || SHORT_PARTICIPLE.test(token.text)
}
/** «представив», «обратившись»: looked at only right behind a comma, where «состав» and «архив» hardly stand. */
export function isGerund(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 5 && /([аеиуыя]в|вши|вшись)$/.test(token.text)
}
/** Adjectives in -нный that are no participles. */
const ADJECTIVES =
  /^(ответственн|образовательн|государственн|общественн|современн|качественн|количественн|временн|постоянн|определенн|ежедневн|производственн|нравственн|художественн|единственн|собственн)/
