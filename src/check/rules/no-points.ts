import type { DecisionRule } from '../rule.ts'
import { requisitePlace, visitPoints } from '../walk.ts'

/**
 * An order or a resolution that decides nothing: no point was found after the command word.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * ---
 *
 * Приказываю:
 *
 * Проверка начинается 1 мая 2021 года.
 * ```
 *
 * ```text
 * 6:1-6:12 warning В документе нет пунктов, поручений в реестре не будет. Начните каждый пункт с новой строки и с номера: «1. …».
 * ```
 */
export const noPoints: DecisionRule = {
  name: 'no-points',
  severity: 'warning',
  about: 'В распорядительном документе нет ни одного пункта.',
  check: (decision) => {
    if (decision.kind === 'annex' || visitPoints(decision.body).length > 0) return []
    const command = decision.body.find(
      (content) => content.type === 'paragraph' && content.role === 'command',
    )
    return [
      {
        place: command?.place ?? requisitePlace(decision, 'kind'),
        message:
          'В документе нет пунктов, поручений в реестре не будет. Начните каждый пункт с новой строки и с номера: «1. …».',
      },
    ]
  },
}
