/** How many there are of what; the parts that formulas are made of. */
export interface Counts {
  /** All that discipline is asked of: executed or in work. Removed without execution is not among them. */
  readonly all: number
  readonly doneInTime: number
  readonly doneLate: number
  /** Not executed yet, the overdue ones too. */
  readonly inWork: number
  readonly overdue: number
  /** Taken off control without execution: not among `all`. */
  readonly removed: number
}

/** A way to measure discipline (исполнительская дисциплина), always named where its result is printed. */
export interface Formula {
  /** As the report prints it. */
  readonly words: string
  readonly of: (counts: Counts) => { readonly part: number; readonly whole: number }
  /** What to say where there is nothing to divide by. */
  readonly empty: string
}

/** Formulas by the name a setting calls them by. */
export const formulas = {
  /** The one offices use most; work whose term has not come counts for it. */
  usual: {
    words: '(исполнено в срок + в работе − в работе с нарушением срока) / всего',
    of: ({ all, doneInTime, inWork, overdue }) => ({ part: doneInTime + inWork - overdue, whole: all }),
    empty: 'поручений нет',
  },
  /** Stricter: only what has come due is judged. */
  due: {
    words: 'исполнено в срок / (исполнено + в работе с нарушением срока)',
    of: ({ doneInTime, doneLate, overdue }) => ({ part: doneInTime, whole: doneInTime + doneLate + overdue }),
    empty: 'поручений, срок которых наступил или которые исполнены, нет',
  },
} as const satisfies Readonly<Record<string, Formula>>

export type FormulaName = keyof typeof formulas
