import { laterBy, nobody, register } from './rows.client.js'

/** Spans of terms, by the day the term falls on; the words stand in `filters-html.ts`. */
const { on } = register
const terms = {
  past: (due) => due !== null && due < on,
  week: (due) => due !== null && due >= on && due <= laterBy(on, 7),
  month: (due) => due !== null && due >= on && due <= laterBy(on, 30),
  later: (due) => due !== null && due > laterBy(on, 30),
  dated: (due) => due !== null,
  undated: (due) => due === null,
}

/** The rows that answer all that is asked, in the register's order. */
export function filtered(all, wanted) {
  const words = folded(wanted.search)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const tests = [
    words.length > 0 && ((row) => words.every((word) => haystack(row).includes(word))),
    wanted.executor !== '' && ((row) => isOf(row, Number(wanted.executor))),
    wanted.state !== '' && ((row) => row.state === wanted.state),
    wanted.document !== '' && ((row) => row.document === Number(wanted.document)),
    wanted.term !== '' && ((row) => terms[wanted.term]?.(row.due) ?? true),
    wanted.from !== '' && ((row) => row.due !== null && row.due >= wanted.from),
    wanted.until !== '' && ((row) => row.due !== null && row.due <= wanted.until),
  ].filter((test) => test !== false)
  return all.filter((row) => tests.every((test) => test(row)))
}

function isOf({ executors }, wanted) {
  return wanted === nobody ? executors.length === 0 : executors.includes(wanted)
}

/** ё is е, a no-break space is a space. */
function folded(text) {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ')
}

function haystack(row) {
  row.haystack ??= folded(
    [
      row.documentName,
      row.title,
      row.point,
      row.text,
      ...row.names,
      row.term,
      row.status,
      ...row.facts.flat(),
    ].join(' '),
  )
  return row.haystack
}
