import type { DecisionRule } from '../rule.ts'
import { requisitePlace, visitPoints } from '../walk.ts'

/**
 * The last point of an order usually lays the control (ГОСТ Р 7.0.97-2016, 5.18 and the practice of offices). An
 * order that gives nobody a task needs none.
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
 * ```
 *
 * ```text
 * 2:6-2:12 info В приказе нет пункта о контроле. Обычно он последний: «Контроль за исполнением приказа возложить на …».
 * ```
 */
export const noControl: DecisionRule = {
  name: 'no-control',
  severity: 'info',
  about: 'В приказе с поручениями нет пункта о контроле.',
  check: (decision) => {
    if (decision.kind !== 'order' && decision.kind !== 'directive') return []
    const points = visitPoints(decision.body).map(({ point }) => point)
    const last = points.findLast(({ role }) => role === 'task')
    // It may stand as a sentence at the end of another point.
    if (!last || points.some(({ role, controller }) => role === 'control' || controller !== null)) return []
    return [
      {
        place: requisitePlace(decision, 'kind'),
        message:
          'В приказе нет пункта о контроле. Обычно он последний: «Контроль за исполнением приказа возложить на …».',
      },
    ]
  },
}
