import type { Assignment } from '../register.ts'
import { pointOf } from './anchor.ts'

/** The assignment that is meant by a point as typed: «2.1», «прил. 1, п. 3», «4/2»; or why there is none. */
export function findAssignment(
  assignments: readonly Assignment[],
  typed: string,
): { readonly assignment: Assignment } | { readonly problem: string } {
  const wanted = fold(typed)
  const named = assignments.filter(({ point }) => fold(point) === wanted)
  const exact = assignments.filter((assignment) => fold(exactName(assignment, assignments)) === wanted)
  const found = exact.length > 0 ? exact : named
  const [only] = found
  if (only !== undefined && found.length === 1) return { assignment: only }
  if (found.length > 1)
    return {
      problem: `Под номером ${typed} несколько поручений, назовите одно:\n${list(found, assignments)}`,
    }
  const inside = assignments.filter(({ id }) => fold(pointOf(id)).startsWith(`${wanted}.`))
  return {
    problem:
      inside.length > 0
        ? `Пункт ${typed} сам ничего не поручает, поручают его подпункты:\n${list(inside, assignments)}`
        : `Поручения ${typed} в документе нет. Есть:\n${list(assignments, assignments) || '  ни одного'}`,
  }
}

const LONGEST = 70

function list(shown: readonly Assignment[], all: readonly Assignment[]): string {
  return shown
    .map((assignment) => {
      const { text } = assignment
      return `  ${exactName(assignment, all)} – ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`
    })
    .join('\n')
}

/** What names an assignment alone: a number that stands twice is «3.5/1» and «3.5/2». */
function exactName({ id }: Assignment, all: readonly Assignment[]): string {
  const has = (ending: string): boolean => all.some((other) => other.id === `${id}/${ending}`)
  return has('2') && !has('1') ? `${pointOf(id)}/1` : pointOf(id)
}

/** «п. 2.1», «2.1.» and «2.1» are one point; so are «прил. 1, п. 3» and «прил.1,п.3». */
const fold = (point: string): string =>
  point
    .toLowerCase()
    .replaceAll(/\s/gu, '')
    .replace(/^(?:пункт|п\.)(?=\d)/u, '')
    .replace(/(?<=\d)\.$/u, '')
