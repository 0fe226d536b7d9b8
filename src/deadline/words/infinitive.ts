import { NOT_INFINITIVES } from './sentence-words.ts'

const INFINITIVE = /([аяеиуыо]ть|[аяеиуыо]ться|ести|езти|йти|ийтись|естись|чь|чься)$/

/** «провести», «обеспечить»: in a point of a decision an infinitive is a command. */
export function isInfinitive(word: string): boolean {
  return word.length > 3 && INFINITIVE.test(word) && !NOT_INFINITIVES.has(word) && !word.endsWith('ость')
}
