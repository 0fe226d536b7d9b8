/**
 * Gives out ids within one document: the document's id, `#`, and the point's name without spaces:
 * `приказ-14#2.1`, `приказ-14#прил.1,п.3`, `приказ-14#2,стр.4`.
 *
 * - A dash item has no number of its own: it counts under its point, `#1/1`, `#1/2`, …; under none, `#/1`, `#/2`.
 * - A number that stands twice is kept as issued: the first is `#3.5`, the second `#3.5/2`.
 * - Further tasks of a point count behind its own: `#2`, `#2/2`, `#2/3`.
 * - An id that is taken already passes to the next free count.
 *
 * So a new item after the others changes no id before it, and words may change freely.
 */
export function assignmentIds(document: string): (point: string, numbered: boolean) => string {
  const taken = new Set<string>()
  return (point, numbered) => {
    const base = `${document}#${point.replaceAll(/\s/gu, '')}`
    let count = 1
    let id = numbered ? base : `${base}/${count}`
    while (taken.has(id)) {
      count += 1
      id = `${base}/${count}`
    }
    taken.add(id)
    return id
  }
}
