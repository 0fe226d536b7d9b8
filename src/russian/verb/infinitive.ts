import { plain } from '../grammar.ts'
import { beginsWithVerb, gluedStart } from './glued.ts'
import { GOVERNORS, NOT_VERBS, VERBS_IN_CH, VERBS_IN_ST, VERBS_IN_TI } from './infinitive-words.ts'

const WORD = /[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*/g
const SIBILANT = /чь(ся)?$/
const VOWEL = /[аеиоуыэюя]ть(ся)?$/
const CONSONANT = /[сз]ть(ся)?$/
const TI = /ти(сь)?$/

/**
 * Is the word an infinitive: обеспечить, провести, беречь, заниматься? By its ending, with the tables of
 * nouns that look alike (область, сеть, речь) and of verbs that look like nouns (учесть, соблюсти).
 */
export function isInfinitive(word: string): boolean {
  const bare = plain(word)
  if (bare.length < 3 || NOT_VERBS.has(bare) || NOT_VERBS.has(bare.replace(/^.*-/, ''))) return false
  if (bare.length > 2 && word === word.toUpperCase() && bare.length < 4) return false
  if (/[тч]ься$|тись$/.test(bare)) return true
  if (SIBILANT.test(bare)) return VERBS_IN_CH.test(bare)
  if (TI.test(bare)) return VERBS_IN_TI.test(bare)
  if (/зть$/.test(bare)) return true
  if (CONSONANT.test(bare)) return VERBS_IN_ST.test(bare)
  return VOWEL.test(bare) && !/дцать$|[гк]оть$/.test(bare)
}

/**
 * Where the first infinitive of the text begins (in UTF-16 units), outside quotes and brackets; `undefined`
 * without one. An infinitive that hangs on a word before it is none of a task: «желающим повысить
 * квалификацию», «чтобы обеспечить». A lost space hides none: «Пензыпродолжать работу», «продолжитьработу».
 */
export function findInfinitive(text: string): number | undefined {
  const open = masked(text)
  let before = ''
  for (const found of open.matchAll(WORD)) {
    const [word] = found
    if ((isInfinitive(word) || beginsWithVerb(word)) && !GOVERNORS.test(plain(before)))
      return found.index + gluedStart(word)
    before = /[,;:.]/.test(open.slice(found.index + word.length, found.index + word.length + 1)) ? '' : word
  }
  return undefined
}

/** Words that may stand before the infinitive a task begins with: не, также, регулярно, систематически. */
const ADVERB = /^(не|вновь|далее|также|впредь|[а-я]*[^т]но|[а-я]+ски|[а-я]{2,}[вк]о)$/

/**
 * Does the text begin with an infinitive: «Обеспечить …», «- осуществлять …», «не допускать …», «Регулярно
 * проводить …». Numbers, dashes and bullets before it are passed over; quotes and brackets are not.
 */
export function startsWithInfinitive(text: string): boolean {
  const words = text.replace(/^[^А-Яа-яЁё«"“„(]+/, '').split(/[\s\u00a0]+/, 4)
  for (const word of words) {
    const bare = /^[А-Яа-яЁё-]+/.exec(word)?.[0] ?? ''
    if (isInfinitive(bare) || beginsWithVerb(bare)) return true
    if (bare !== word || !ADVERB.test(plain(bare)) || /ство$/.test(plain(bare))) return false
  }
  return false
}

/** The text with everything in quotes and brackets blanked, offsets kept. */
function masked(text: string): string {
  const blank = (part: string) => ' '.repeat(part.length)
  let bare = text
  for (const pair of [/«[^«»]*»/g, /\([^()]*\)/g, /"[^"]*"/g, /“[^“”]*”/g, /„[^„“”]*[“”]/g, /\[[^[\]]*\]/g]) {
    let before: string
    do {
      before = bare
      bare = bare.replace(pair, blank)
    } while (bare !== before)
  }
  return bare
}
