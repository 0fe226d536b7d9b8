import type { Kind } from '../kind.ts'

/** Решение Думы, Совета, Собрания: of an elected or advisory council, signed by its chairman. */
export const councilDecision: Kind<'council-decision'> = {
  kind: 'council-decision',
  required: ['title', 'organization', 'signatures'],
  numbered: true,
  operative: true,
  recommends: false,
  assemble: (common, front) => ({
    kind: 'council-decision',
    ...common,
    protocol: front.protocol ?? null,
  }),
}
