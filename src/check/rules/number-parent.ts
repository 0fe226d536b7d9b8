import type { DecisionRule, Finding } from '../rule.ts'
import { numberAdvice, numberingScopes, type Siblings, siblingsIn } from '../scopes.ts'
import { numberPlace } from '../walk.ts'

/**
 * A point stands under another one than its number says: «2.1» under «3», or «3.1» where there is no «3».
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
 * 2.1. провести проверку до 1 мая 2021 г.
 *
 * 2. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * 12:1-12:5 warning Пункт 2.1 стоит внутри пункта 1. Исправьте номер или оставьте, если документ уже подписан с такой нумерацией.
 * ```
 */
export const numberParent: DecisionRule = {
  name: 'number-parent',
  severity: 'warning',
  about: 'Подпункт стоит не под тем пунктом, которому принадлежит по номеру.',
  check: (decision) =>
    numberingScopes(decision)
      .flatMap((scope) => siblingsIn(scope))
      .flatMap((siblings) => strays(siblings, numberAdvice(decision))),
}

function strays({ prefix, points, parent }: Siblings, advice: string): readonly Finding[] {
  if ((parent?.number ?? '') === prefix) return []
  const where = parent?.number ? `стоит внутри пункта ${parent.number}` : `стоит без пункта ${prefix}`
  return points.map((point) => ({
    place: numberPlace(point),
    message: `Пункт ${point.number} ${where}. ${advice}`,
  }))
}
