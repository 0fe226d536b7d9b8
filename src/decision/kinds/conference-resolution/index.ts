import type { Kind } from '../kind.ts'

/** Резолюция августовского совещания: approved by a stamp, a description, then recommendations by section. */
export const conferenceResolution: Kind<'conference-resolution'> = {
  kind: 'conference-resolution',
  required: ['title', 'organization'],
  numbered: false,
  operative: true,
  recommends: true,
  assemble: (common, front) => ({
    kind: 'conference-resolution',
    ...common,
    conference: front.conference ?? null,
  }),
}
