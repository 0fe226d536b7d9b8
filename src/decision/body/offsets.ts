/**
 * Where each character of a Markdown text stands in the source. The text is shorter than what was typed: indents of
 * its further lines, backslashes and references like `&nbsp;` are gone from it.
 */
export function offsetsOf(value: string, source: string, start: number): readonly number[] {
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < value.length; index++) {
    at = skipUnseen(value, index, source, at)
    offsets.push(at)
    const reference = referenceAt(source, at)
    const isReference = reference !== null && !value.startsWith(reference, index)
    if (!isReference) at += 1
    else if (isFirstHalf(value, index)) continue
    else at += reference.length
  }
  return offsets
}

const escapable = /[!-/:-@[-`{-~]/

/** Over the blanks and quote marks around a new line, and over a backslash that hides in front of a sign. */
function skipUnseen(value: string, index: number, source: string, from: number): number {
  let at = from
  const wanted = value[index]
  const opensLine = index > 0 && value[index - 1] === '\n'
  if (opensLine || wanted === '\n')
    while (at < source.length && source[at] !== wanted && /[ \t>]/.test(source[at] ?? '')) at++
  const next = source[at + 1]
  return source[at] === '\\' && next === wanted && next !== undefined && escapable.test(next) ? at + 1 : at
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy

function referenceAt(source: string, at: number): string | null {
  if (source[at] !== '&') return null
  reference.lastIndex = at
  return reference.exec(source)?.[0] ?? null
}

/** The first half of a character of two UTF-16 units: its second half comes from the same reference. */
function isFirstHalf(value: string, index: number): boolean {
  const unit = value.charCodeAt(index)
  return unit >= 0xd800 && unit < 0xdc00
}
