import type { Decision } from '#decision'
import type { CollectionRule } from '../rule.ts'
import { requisitePlace } from '../walk.ts'

/**
 * Two documents of one kind with one number in one year: numbers begin anew with the calendar year. Drafts and
 * documents without a number are left out.
 *
 * ```md
 * ---
 * вид: приказ
 * дата: 05.04.2021
 * номер: 14
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Признать проверку завершенной.
 * ```
 *
 * ```md
 * ---
 * вид: приказ
 * дата: 30.04.2021
 * номер: 14
 * заголовок: О проверке детских садов
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Признать проверку завершенной.
 * ```
 *
 * ```text
 * 4:8-4:10 error Номер 14 в 2021 году уже занят документом «1.md». Исправьте номер или дату.
 * ```
 */
export const duplicateDocument: CollectionRule = {
  name: 'duplicate-document',
  severity: 'error',
  about: 'Документ с таким видом, номером и годом уже есть.',
  check: (decisions) => {
    const first = new Map<string, Decision>()
    return decisions.flatMap((decision) => {
      const { kind, number, date, file } = decision
      if (number === null || date === null) return []
      const key = [kind, number.toLowerCase(), date.slice(0, 4)].join(' ')
      const before = first.get(key)
      if (!before) {
        first.set(key, decision)
        return []
      }
      return [
        {
          file,
          place: requisitePlace(decision, 'number'),
          message: `Номер ${number} в ${date.slice(0, 4)} году уже занят документом «${before.file}». Исправьте номер или дату.`,
          cause: {
            file: before.file,
            place: requisitePlace(before, 'number'),
            message: 'этот номер уже стоит здесь',
          },
        },
      ]
    })
  },
}
