import type { Kind } from '../kind.ts'

/** Приложение in a file of its own: programme, plan, regulation, list of members. Its number is the annex's. */
export const annex: Kind<'annex'> = {
  kind: 'annex',
  required: ['title'],
  numbered: false,
  operative: false,
  recommends: false,
  assemble: (common, front) => ({
    kind: 'annex',
    ...common,
    number: null,
    date: front.to?.date ?? common.date,
    annexNumber: common.number,
    to: front.to
      ? {
          kind: front.to.kind,
          organization: front.to.organization,
          date: front.to.date ?? null,
          number: front.to.number || null,
        }
      : null,
    landscape: front.landscape ?? false,
  }),
}
