import type { Annex } from '#decision'
import type { DecisionRule, Finding } from '../rule.ts'

/**
 * Several annexes are told apart by their numbers (ГОСТ Р 7.0.97-2016, 5.19); each has its own.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Утвердить план и состав комиссии (приложения 1, 2).
 *
 * # Приложение 1
 *
 * План проверки.
 *
 * # Приложение 1
 *
 * Состав комиссии.
 *
 * # Приложение
 *
 * График.
 * ```
 *
 * ```text
 * 14:1-14:15 warning Приложение 1 уже есть (строка 10). Исправьте номер.
 * 18:1-18:13 warning Приложений несколько, а у этого нет номера. Дайте его: «# Приложение 2».
 * ```
 */
export const annexNumbers: DecisionRule = {
  name: 'annex-numbers',
  severity: 'warning',
  about: 'Приложений несколько, а номера у них нет или он повторяется.',
  check: ({ annexes }) =>
    annexes.length < 2
      ? []
      : annexes.flatMap(({ number, place }, at): Finding[] => {
          if (number === null)
            return [
              {
                place,
                message: `Приложений несколько, а у этого нет номера. Дайте его: «# Приложение ${freeNumber(annexes)}».`,
              },
            ]
          const before = annexes.slice(0, at).find((annex) => annex.number === number)
          if (!before) return []
          return [
            {
              place,
              message: `Приложение ${number} уже есть (строка ${before.place.line}). Исправьте номер.`,
              cause: { place: before.place, message: 'этот номер уже стоит здесь' },
            },
          ]
        }),
}

function freeNumber(annexes: readonly Annex[]): number {
  const taken = new Set(annexes.map(({ number }) => number))
  let free = 1
  while (taken.has(String(free))) free++
  return free
}
