import { plural } from '#russian'
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
 * 14:1-14:5 warning Нет пункта 1.2: после 1.1 стоит 1.3. Исправьте номер или оставьте, если документ уже подписан с такой нумерацией.
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
  const there = new Set(points.map(({ number }) => ownNumber(number)))
  const named = (own: number): string => (prefix === '' ? String(own) : `${prefix}.${own}`)
  let highest = 0
  return points.flatMap((point): Finding[] => {
    const own = ownNumber(point.number)
    const before = highest
    highest = Math.max(highest, own)
    const missing = range(before + 1, Math.min(own - 1, before + MOST)).filter((number) => !there.has(number))
    if (missing.length === 0) return []
    const what = `${plural(missing.length, 'пункта', 'пунктов', 'пунктов')} ${missing.map(named).join(', ')}`
    const where = before === 0 ? 'первым стоит' : `после ${named(before)} стоит`
    return [{ place: numberPlace(point), message: `Нет ${what}: ${where} ${point.number}. ${advice}` }]
  })
}

/** As many missing numbers as a person cares to read. */
const MOST = 10

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}
