import type { Anchor, JournalMark, Mark } from '#register'

/** A mark with nothing but what matters to a test. */
export function mark(parts: Partial<Omit<Mark, 'anchor'>> & { readonly anchor?: Anchor }): Mark {
  return {
    day: '2021-09-01',
    what: 'done',
    executor: null,
    occurrence: null,
    to: null,
    text: null,
    ground: null,
    reference: null,
    anchor: {
      point: '1',
      text: 'сделать',
      executors: '',
      term: '',
      previous: '--------',
      next: '--------',
      total: 1,
      twins: 1,
    },
    ...parts,
  }
}

/** Marks as they would stand in the journal of a source, a line each under the head. */
export function written(source: string, marks: readonly Mark[]): readonly JournalMark[] {
  const file = source.replace(/\.md$/, '.marks.tsv')
  return marks.map((each, at) => ({ ...each, source, file, line: at + 2 }))
}
