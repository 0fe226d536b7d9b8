import { type Content, type Point, plainLines } from '#decision'
import type { DecisionRule } from '../rule.ts'

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
    openEnded(body).map((point) => ({
      place: point.place,
      message: `После «${lastWords(point)}» ничего нет. Допишите подпункты с отступом под этим пунктом или уберите двоеточие.`,
    })),
}

/** Addressees and tasks without numbers may stand behind a point as well as in it. */
function openEnded(contents: readonly Content[]): readonly Point[] {
  return contents.flatMap((content, at): readonly Point[] => {
    if (content.type !== 'point') return []
    const next = contents[at + 1]
    const goesOn = next !== undefined && (next.type !== 'point' || next.number === null)
    return [...(isOpenEnded(content) && !goesOn ? [content] : []), ...openEnded(content.content)]
  })
}

function isOpenEnded({ content }: Point): boolean {
  const [first, ...rest] = content
  return rest.length === 0 && first?.type === 'paragraph' && plainLines([first]).join(' ').endsWith(':')
}

/** The end of the point, as far as a person needs it to find the place. */
function lastWords({ content }: Point): string {
  return plainLines(content).join(' ').split(' ').slice(-3).join(' ')
}
