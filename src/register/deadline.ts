import type { Deadline } from '#deadline'
import type { RegisterDeadline } from './register.ts'

/** A deadline in the register's one shape: absent parts are `null`. No term at all is kind `none`. */
export function registerDeadline(deadline: Deadline | null, inherited: boolean): RegisterDeadline {
  if (deadline === null) return noDeadline
  const { text, kind, control, certainty, explanation } = deadline
  return { text, kind, ...dates(deadline), control, certainty, explanation, inherited }
}

const undated = { from: null, due: null, items: [], every: null }

const noDeadline: RegisterDeadline = {
  text: '',
  kind: 'none',
  ...undated,
  control: null,
  certainty: 'exact',
  explanation: 'Срок в документе не указан.',
  inherited: false,
}

function dates(deadline: Deadline): Pick<RegisterDeadline, 'from' | 'due' | 'items' | 'every'> {
  switch (deadline.kind) {
    case 'date':
      return { ...undated, due: deadline.due }
    case 'period':
      return { ...undated, from: deadline.from, due: deadline.due }
    case 'series':
      return {
        ...undated,
        due: deadline.due,
        items: deadline.items.map(({ from = null, due }) => ({ from, due })),
      }
    case 'recurring':
      return { ...undated, from: deadline.from ?? null, every: deadline.every }
    case 'relative':
      return { ...undated, due: deadline.due ?? null }
    case 'continuous':
    case 'event':
    case 'none':
    case 'unparsed':
      return undated
    default:
      return deadline satisfies never
  }
}
