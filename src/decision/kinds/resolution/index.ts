import type { Kind } from '../kind.ts'

/** Постановление: of an administration or its head. */
export const resolution: Kind<'resolution'> = {
  kind: 'resolution',
  required: ['title', 'organization', 'signatures'],
  numbered: true,
  operative: true,
  recommends: false,
  assemble: (common) => ({ kind: 'resolution', ...common }),
}
