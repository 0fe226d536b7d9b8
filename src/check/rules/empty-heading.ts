import { type Point, plainLines } from '#decision'
import type { DecisionRule } from '../rule.ts'
import { visitPoints } from '../walk.ts'

/**
 * A point that ends with a colon, and nothing under it: its sub-points were lost, or their indent.
 *
 * ```md
 * ---
 * вид: приказ
 * заголовок: О проверке школ
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Директорам школ:
 *
 * 2. Контроль за исполнением приказа оставляю за собой.
 * ```
 *
 * ```text
 * 8:1-8:20 warning После «Директорам школ:» ничего нет. Допишите подпункты с отступом под этим пунктом или уберите двоеточие.
 * ```
 */
export const emptyHeading: DecisionRule = {
  name: 'empty-heading',
  severity: 'warning',
  about: 'Пункт заканчивается двоеточием, а под ним ничего нет.',
  check: ({ body }) =>
    visitPoints(body)
      .filter(({ point }) => isOpenEnded(point))
      .map(({ point }) => ({
        place: point.place,
        message: `После «${lastWords(point)}» ничего нет. Допишите подпункты с отступом под этим пунктом или уберите двоеточие.`,
      })),
}

function isOpenEnded({ content }: Point): boolean {
  const [first, ...rest] = content
  return rest.length === 0 && first?.type === 'paragraph' && plainLines([first]).join(' ').endsWith(':')
}

/** The end of the point, as far as a person needs it to find the place. */
function lastWords({ content }: Point): string {
  return plainLines(content).join(' ').split(' ').slice(-3).join(' ')
}
