import type { DecisionRule, Finding } from '../rule.ts'
import { type NumberedPoint, numberAdvice, numberingScopes, ownNumber, siblingsIn } from '../scopes.ts'
import { numberPlace } from '../walk.ts'

/**
 * Numbers run backwards: «3.2», then «3.1».
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
 * 1.2. провести проверку до 1 мая 2021 г.;
 *
 * 1.1. подготовить отчет до 1 июня 2021 г.
 *
 * 2. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * 14:1-14:5 warning Пункт 1.1 стоит после пункта 1.2. Исправьте номер или оставьте, если документ уже подписан с такой нумерацией.
 * ```
 */
export const numberOrder: DecisionRule = {
  name: 'number-order',
  severity: 'warning',
  about: 'Номера пунктов идут не по порядку.',
  check: (decision) =>
    numberingScopes(decision)
      .flatMap((scope) => siblingsIn(scope))
      .flatMap(({ points }) => backwards(points, numberAdvice(decision))),
}

function backwards(points: readonly NumberedPoint[], advice: string): readonly Finding[] {
  const met = new Set<string>()
  let last: NumberedPoint | null = null
  return points.flatMap((point): Finding[] => {
    const before = last
    const isDuplicate = met.has(point.number)
    met.add(point.number)
    if (before === null || ownNumber(point.number) > ownNumber(before.number)) last = point
    if (before === null || isDuplicate || ownNumber(point.number) > ownNumber(before.number)) return []
    return [
      {
        place: numberPlace(point),
        message: `Пункт ${point.number} стоит после пункта ${before.number}. ${advice}`,
        cause: { place: numberPlace(before), message: `пункт ${before.number}` },
      },
    ]
  })
}
