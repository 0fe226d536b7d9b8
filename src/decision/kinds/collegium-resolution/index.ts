import type { Kind } from '../kind.ts'

/** Решение коллегии: in the third person, signed by the chairman, then by the secretary. */
export const collegiumResolution: Kind<'collegium-resolution'> = {
  kind: 'collegium-resolution',
  required: ['title', 'organization', 'signatures'],
  numbered: true,
  operative: true,
  recommends: false,
  assemble: (common, front) => ({
    kind: 'collegium-resolution',
    ...common,
    protocol: front.protocol ?? null,
  }),
}
