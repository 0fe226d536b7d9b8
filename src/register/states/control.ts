import type { JournalMark } from '../marks/index.ts'
import type { Control } from '../register.ts'

/** Something that takes an assignment off control: a decision that says so or repeals its document. */
export interface Removal {
  readonly day: string
  readonly ground: string
}

const fromTheBeginning: Control = { status: 'on-control', date: null, ground: null }

/**
 * Who watches, after the removals by other decisions and the marks, oldest first. On one day marks come after
 * decisions: they are made by who has read them.
 */
export function controlOn(removals: readonly Removal[], marks: readonly JournalMark[]): Control {
  const events = [
    ...removals.map(({ day, ground }): Control => ({ status: 'removed', date: day, ground })),
    ...marks.flatMap(({ what, day, ground }): readonly Control[] =>
      what === 'removed' || what === 'reopened'
        ? [{ status: what === 'removed' ? 'removed' : 'on-control', date: day, ground }]
        : [],
    ),
  ].sort((a, b) => compareDays(a.date, b.date))
  const last = events.at(-1)
  if (last === undefined) return fromTheBeginning
  // What removes again what is removed already changes nothing: the first ground holds.
  const since = events.findLastIndex(({ status }) => status !== last.status) + 1
  return last.status === 'removed' ? (events[since] ?? last) : last
}

const compareDays = (a: string | null, b: string | null): number => {
  const [left, right] = [a ?? '', b ?? '']
  if (left === right) return 0
  return left < right ? -1 : 1
}
