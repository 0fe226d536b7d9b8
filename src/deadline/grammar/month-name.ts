import { MONTH_SHORT, MONTH_STEMS } from '../words/calendar-words.ts'
import { byStem } from '../words/inflected.ts'
import { map, oneOf, type Recogniser, sequence, token, word } from './combine.ts'
import { dots } from './number.ts'

const monthOf = byStem<number>(MONTH_STEMS)
/** A month by name: «сентября», «сент.». */
export const monthName: Recogniser<number> = oneOf(
  map(sequence<[number, unknown]>(word<number>(MONTH_SHORT), dots), ([month]) => month),
  token((t) => (t.kind === 'word' ? monthOf(t.text) : null)),
)
