import type { Inline, ParagraphStyle } from '#layout'
import { stretches } from '#russian'
import type { DrawnInline } from './drawing.ts'

/**
 * Inlines with clean texts: no spaces at the ends of lines, none twice; capitals of the style applied, since
 * the words of a PDF are what it shows.
 */
export function drawInlines(
  inlines: readonly Inline[],
  clean: (text: string) => string,
  style?: ParagraphStyle,
): readonly DrawnInline[] {
  const drawn: DrawnInline[] = []
  let atStart = true
  for (const inline of inlines) {
    if (inline.type === 'footnote') {
      atStart = false
      drawn.push({ ...nothing, type: 'footnote', note: drawInlines(inline.inlines, clean) })
      continue
    }
    if (inline.type !== 'text') {
      atStart = inline.type === 'break'
      drawn.push({ ...nothing, type: inline.type, width: inline.type === 'blank' ? inline.width : 0 })
      continue
    }
    const whole = clean(style?.capitals ? inline.text.toLocaleUpperCase('ru') : inline.text)
    const text = (atStart ? whole.replace(/^ +/u, '') : whole).replace(closedThenOpened, '$1\u200b')
    if (text === '') continue
    atStart = text.endsWith(' ')
    const looks = {
      bold: inline.bold ?? false,
      italic: inline.italic ?? false,
      letterSpacing: inline.letterSpacing ?? null,
      href: inline.href || null,
    }
    // A link stays one; the letters of a spaced word are never parted.
    const uncut = inline.href || inline.letterSpacing
    const pieces = uncut ? [{ text, whole: Boolean(inline.letterSpacing) }] : stretches(text)
    drawn.push(...pieces.map((piece) => ({ ...nothing, ...looks, ...piece })))
  }
  return drawn
}

/** «Центр» (Рябова Д.И.): Typst ends no line between a quote and a bracket, whatever the space between them. */
const closedThenOpened = /([»”"] )(?=[([])/gu

const nothing: DrawnInline = {
  type: 'text',
  text: '',
  whole: false,
  bold: false,
  italic: false,
  letterSpacing: null,
  href: null,
  width: 0,
  note: [],
}
