import { describe, expect, it } from 'vitest'
import { findDeadline, makeCalendar } from '#deadline'
import { rowsOf } from './rows.ts'

const calendar = makeCalendar()
const sentences = rowsOf('sentences.tsv')
const withTerm = sentences.filter(([, words]) => words !== '-')
const withoutTerm = sentences.filter(([, words]) => words === '-')

describe('sentences of points', () => {
  it('are at least 60, half of them without a term', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60)
    expect(withoutTerm.length * 2).toBeGreaterThanOrEqual(sentences.length - 1)
  })

  it.each(withTerm)(
    '%s: «%s» is found (%s %s %s) in: %s',
    (documentDate = '', words, kind, due, every, sentence = '') => {
      const found = findDeadline(sentence, { documentDate, calendar })
      expect(found && sentence.slice(found.start, found.end)).toBe(words)
      expect(found?.deadline.kind).toBe(kind)
      expect((found && 'due' in found.deadline && found.deadline.due) || '-').toBe(due)
      expect(found?.deadline.kind === 'recurring' ? found.deadline.every : '-').toBe(every)
    },
  )

  it.each(withoutTerm)(
    '%s: %s no term (%s %s %s) in: %s',
    (documentDate = '', _words, _kind, _due, _every, sentence = '') => {
      expect(findDeadline(sentence, { documentDate, calendar })).toBeNull()
    },
  )
})
