import type { Executor, Point } from '#decision'
import type { DecisionRule } from '../rule.ts'
import { findInParts, visitPoints, visitRows } from '../walk.ts'

/**
 * A task that nobody is to do: neither the point nor the points above it nor the row of the plan name an executor.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Провести проверку школ до 1 мая 2021 г.
 *
 * 2. Директорам школ:
 *
 *    1. Подготовить документы.
 *
 * 3. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * 8:1-8:43 warning Пункт 1: не указано, кто исполняет. Начните с исполнителя («Директорам школ …») или добавьте пометку :исполнитель[Директора школ].
 * ```
 */
export const noExecutor: DecisionRule = {
  name: 'no-executor',
  severity: 'warning',
  about: 'У поручения нет исполнителя.',
  check: (decision) =>
    findInParts(decision, (contents) => [
      ...visitPoints(contents)
        .filter(({ point, above }) => point.role === 'task' && !isNamed(point, above))
        .map(({ point }) => ({
          place: point.place,
          message: `${titleOf(point)}: не указано, кто исполняет. ${advice}`,
        })),
      ...visitRows(contents)
        .filter(({ row, above }) => row.assignment !== null && !isNamed(row.assignment, above))
        .map(({ row }) => ({
          place: row.place,
          message: 'В строке плана не указано, кто исполняет. Заполните столбец исполнителей.',
        })),
    ]),
}

const advice =
  'Начните с исполнителя («Директорам школ …») или добавьте пометку :исполнитель[Директора школ].'

function isNamed(own: { readonly executors: readonly Executor[] }, above: readonly Point[]): boolean {
  return [own, ...above].some(({ executors }) => executors.length > 0)
}

function titleOf({ number }: Point): string {
  return number === null ? 'Поручение без номера' : `Пункт ${number}`
}
