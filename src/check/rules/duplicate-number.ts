import type { Point } from '#decision'
import type { DecisionRule, Finding } from '../rule.ts'
import { numberAdvice, numberingScopes, siblingsIn } from '../scopes.ts'
import { numberPlace } from '../walk.ts'

/**
 * One number at two points: nobody can tell which of them «п. 1.1» means. An issued document keeps the numbers it
 * was signed with, so there it is a warning.
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
 * 1. Директорам школ:
 *
 * 1.1. провести проверку до 1 мая 2021 г.;
 *
 * 1.1. подготовить отчет до 1 июня 2021 г.
 *
 * 2. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * 14:1-14:5 warning Пункт 1.1 уже есть (строка 12). Исправьте номер или оставьте, если документ уже подписан с такой нумерацией.
 * ```
 */
export const duplicateNumber: DecisionRule = {
  name: 'duplicate-number',
  severity: 'warning',
  about: 'Номер пункта стоит дважды.',
  check: (decision) =>
    numberingScopes(decision).flatMap((scope) => {
      const first = new Map<string, Point>()
      return siblingsIn(scope)
        .flatMap(({ points }) => points)
        .flatMap((point): Finding[] => {
          const before = first.get(point.number)
          if (!before) {
            first.set(point.number, point)
            return []
          }
          return [
            {
              place: numberPlace(point),
              severity: decision.state === 'issued' ? 'warning' : 'error',
              message: `Пункт ${point.number} уже есть (строка ${before.place.line}). ${numberAdvice(decision)}`,
              cause: { place: numberPlace(before), message: 'этот номер уже стоит здесь' },
            },
          ]
        })
    }),
}
