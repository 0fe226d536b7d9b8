import type { Kind } from '../kind.ts'

/** Приказ: speaks in the first person, signed by the head. */
export const order: Kind<'order'> = {
  kind: 'order',
  required: ['title', 'organization', 'signatures'],
  numbered: true,
  operative: true,
  recommends: false,
  assemble: (common) => ({ kind: 'order', ...common }),
}
