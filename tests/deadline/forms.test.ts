import { describe, expect, it } from 'vitest'
import { type Deadline, deadlineSchema, makeCalendar, readDeadline } from '#deadline'
import { rowsOf } from './rows.ts'

const calendar = makeCalendar()
const forms = rowsOf('forms.tsv')

/** What the reading says beside the columns of the table. */
function detailOf(deadline: Deadline): string {
  const { text: _, explanation: __, certainty: ___, control: ____, then, kind, ...rest } = deadline
  const parts = Object.entries(rest)
    .filter(
      ([key, value]) => value !== undefined && !COLUMNS.has(key) && !(key === 'from' && kind === 'period'),
    )
    .map(([key, value]) => `${key}=${shown(value)}`)
  if (deadline.kind === 'relative') parts.unshift(`${deadline.amount} ${deadline.unit} ${deadline.anchor}`)
  if (deadline.kind === 'series')
    parts.unshift(deadline.items.map((item) => (item.from ? `${item.from}/${item.due}` : item.due)).join(','))
  if (then) parts.push(`then=${then.kind}`)
  return parts.join('; ') || '-'
}
const COLUMNS = new Set(['due', 'every', 'items', 'amount', 'unit', 'anchor', 'anchorText'])
function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return value.map((one) => (typeof one === 'object' ? Object.values(one).join('-') : String(one))).join(',')
}

describe('forms of deadlines', () => {
  it('are at least 250', () => expect(forms.length).toBeGreaterThanOrEqual(250))

  it.each(forms)(
    '%s «%s» is %s',
    (documentDate = '', text = '', kind, from, due, control, every, certainty, detail) => {
      const deadline = readDeadline(text, { documentDate, calendar })
      expect({
        kind: deadline.kind,
        from: deadline.kind === 'period' ? deadline.from : '-',
        due: ('due' in deadline && deadline.due) || '-',
        control: deadline.control ?? '-',
        every: deadline.kind === 'recurring' ? deadline.every : '-',
        certainty: deadline.certainty,
        detail: detailOf(deadline),
      }).toEqual({ kind, from, due, control, every, certainty, detail })
      expect(deadlineSchema.parse(deadline)).toEqual(deadline)
      expect(deadline.explanation).toMatch(/^[А-ЯЁ].*\.$/)
    },
  )
})
