import type { DecisionRule } from '../rule.ts'
import { visitPoints } from '../walk.ts'

/**
 * An annex that no point names: whoever reads the document does not learn that it has one.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Директорам школ провести проверку до 1 мая 2021 г. (приложение 1).
 *
 * 2. Контроль за исполнением приказа оставляю за собой.
 *
 * # Приложение 1
 *
 * План проверки.
 *
 * # Приложение 2
 *
 * Состав комиссии.
 * ```
 *
 * ```text
 * 16:1-16:15 warning На это приложение не ссылается ни один пункт. Добавьте в нужный пункт «(приложение 2)».
 * ```
 */
export const annexNotNamed: DecisionRule = {
  name: 'annex-not-named',
  severity: 'warning',
  about: 'На приложение не ссылается ни один пункт.',
  check: ({ annexes, body }) => {
    const named = new Set(visitPoints(body).flatMap(({ point }) => point.annexes))
    const isNamed = (number: string | null): boolean =>
      (number !== null && named.has(number)) || (annexes.length === 1 && named.size > 0)
    return annexes
      .filter(({ number }) => !isNamed(number))
      .map(({ number, place }) => {
        const what = number === null ? 'приложение' : `приложение ${number}`
        return {
          place,
          message: `На это приложение не ссылается ни один пункт. Добавьте в нужный пункт «(${what})».`,
        }
      })
  },
}
