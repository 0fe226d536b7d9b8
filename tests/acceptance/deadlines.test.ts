import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeCalendar, readDeadline } from '#deadline'

/** The readings that the owner of the product calls right, beside the repository. */
const FORMS = fileURLToPath(new URL('../../../shared/deadlines.tsv', import.meta.url))
const present = existsSync(FORMS)

describe('the right readings', () => {
  if (!present) {
    console.log('shared/deadlines.tsv is absent: the acceptance of deadlines was not run.')
    it('has no file to be held against', () => expect(present).toBe(false))
    return
  }
  const lines = readFileSync(FORMS, 'utf8').trimEnd().split('\n').slice(1)
  const calendar = makeCalendar()

  it('has all its lines', () => expect(lines).toHaveLength(74))

  it.each(lines.map((line) => line.split('\t')))(
    '%s «%s» is %s',
    (documentDate = '', text = '', kind, from, due, control, every) => {
      const deadline = readDeadline(text, { documentDate, calendar })
      expect({
        kind: deadline.kind,
        from: deadline.kind === 'period' ? deadline.from : '-',
        due: ('due' in deadline && deadline.due) || '-',
        control: deadline.control ?? '-',
        every: deadline.kind === 'recurring' ? deadline.every : '-',
      }).toEqual({ kind, from, due, control, every })
    },
  )
})
