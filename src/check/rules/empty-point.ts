import type { DecisionRule } from '../rule.ts'
import { visitPoints } from '../walk.ts'

/**
 * A number and no words.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Директорам школ провести проверку до 1 мая 2021 г.
 *
 * 2.
 *
 * 3. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * 10:1-10:3 error Пункт 2 пуст. Допишите его или уберите номер.
 * ```
 */
export const emptyPoint: DecisionRule = {
  name: 'empty-point',
  severity: 'error',
  about: 'У пункта есть номер, но нет текста.',
  check: ({ body }) =>
    visitPoints(body)
      .filter(({ point }) => point.content.length === 0)
      .map(({ point }) => ({
        place: point.place,
        message: `Пункт ${point.number ?? ''} пуст. Допишите его или уберите номер.`,
      })),
}
