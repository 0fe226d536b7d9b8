import type { Decision, Point } from '#decision'
import type { DecisionRule } from '../rule.ts'
import { visitPoints } from '../walk.ts'

/**
 * A point names an annex that the document does not have.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Утвердить план проверки (приложение 2).
 *
 * # Приложение 1
 *
 * Состав комиссии.
 *
 * # Приложение 3
 *
 * График проверки.
 * ```
 *
 * ```text
 * 8:29-8:41 warning Пункт ссылается на приложение № 2, а его нет. Добавьте в конце документа раздел «# Приложение 2» или укажите файл в реквизите «приложения».
 * ```
 */
export const annexNotFound: DecisionRule = {
  name: 'annex-not-found',
  severity: 'warning',
  about: 'Пункт ссылается на приложение, которого нет.',
  check: (decision) => {
    if (decision.kind === 'annex') return []
    return visitPoints(decision.body).flatMap(({ point }) =>
      point.annexes
        .filter((number) => !hasAnnex(decision, number))
        .map((number) => ({ place: placeOf(point, number), message: messageFor(number) })),
    )
  },
}

/** «(приложение)» means whatever annex there is, «(приложение 1)» the only one too. */
function hasAnnex({ annexes }: Decision, number: string): boolean {
  if (number === '') return annexes.length > 0
  return annexes.some((annex) => annex.number === number || (annexes.length === 1 && annex.number === null))
}

function placeOf(point: Point, number: string) {
  return point.places?.[`annex ${number}`.trim()] ?? point.place
}

function messageFor(number: string): string {
  const [what, heading] =
    number === '' ? ['приложение', 'Приложение'] : [`приложение № ${number}`, `Приложение ${number}`]
  return `Пункт ссылается на ${what}, а его нет. Добавьте в конце документа раздел «# ${heading}» или укажите файл в реквизите «приложения».`
}
