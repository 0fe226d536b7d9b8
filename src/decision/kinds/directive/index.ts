import type { Kind } from '../kind.ts'

/** Распоряжение: on matters of running the office, signed by the head. */
export const directive: Kind<'directive'> = {
  kind: 'directive',
  required: ['title', 'organization', 'signatures'],
  numbered: true,
  operative: true,
  recommends: false,
  assemble: (common) => ({ kind: 'directive', ...common }),
}
