import type { DecisionRule, Finding } from '../rule.ts'
import { numberAdvice, numberingScopes, ownNumber, type Siblings, siblingsIn } from '../scopes.ts'
import { numberPlace } from '../walk.ts'

/**
 * A number is left out: «3.1», then «3.3». Either a point was lost or the numbers are wrong.
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
 * 1. Провести проверку:
 *
 * 1.1. школе № 1 до 1 мая 2021 г.;
 *
 * 1.3. школе № 2 до 1 июня 2021 г.
 *
 * 2. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * ```
 */
export const numberGap: DecisionRule = {
  name: 'number-gap',
  severity: 'warning',
  about: 'В нумерации пунктов пропущен номер.',
  check: (decision) =>
    numberingScopes(decision)
      .flatMap((scope) => siblingsIn(scope))
      .flatMap((siblings) => gaps(siblings, numberAdvice(decision))),
}

function gaps({ prefix, points }: Siblings, advice: string): readonly Finding[] {
  let highest = 0
  return points.flatMap((point): Finding[] => {
    const own = ownNumber(point.number)
    const [from, to] = [highest + 1, own - 1]
    highest = Math.max(highest, own)
    if (to < from) return []
    const under = prefix === '' ? '' : `${prefix}.`
    const missing = from === to ? `пункта ${under}${from} нет` : `пунктов ${under}${from}–${under}${to} нет`
    const where = from === 1 ? 'перед ним' : `после пункта ${under}${from - 1}`
    return [
      { place: numberPlace(point), message: `Стоит пункт ${point.number}, а ${where} ${missing}. ${advice}` },
    ]
  })
}
