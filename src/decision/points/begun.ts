import type { Words } from '../body/words.ts'
import { isBareHanding, type Lead } from './lead.ts'
import type { Said } from './said.ts'

/**
 * What a heading begins for the points under it: «Отделу кадров продолжить реализацию:» → «продолжить реализацию»;
 * `null` where it only says to whom, or ends no sentence half-way.
 */
export function begunBy(words: Words, lead: Lead, outer: string | null): string | null {
  if (lead.verb === null || isBareHanding(words.plain) || !words.plain.endsWith(':')) return outer
  const begun = words.plain
    .slice(Math.max(lead.taskStart, 0))
    .replace(/[\s:]+$/u, '')
    .replace(/\s+/gu, ' ')
  return outer === null ? begun : `${outer} ${begun}`
}

/** A task that alone is no sentence, with what its heading has begun: «мероприятий плана» → «Продолжить реализацию мероприятий плана». */
export function goingOn(begun: string | null, { task, lead }: Pick<Said, 'task' | 'lead'>): string {
  if (begun === null || task === '' || lead.verb !== null) return task
  if (announces.test(begun) && !/^(?:по|на|для|с|в)\s/u.test(task)) return `${begun}: ${task}`
  if (/^\p{Ll}/u.test(task)) return `${begun} ${task}`
  // Two capitals in a row begin a name.
  const isName = !/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*(?=\s+[\p{Ll}«(])/u.test(task)
  return isName ? `${begun}: ${task}` : `${begun} ${task.charAt(0).toLowerCase()}${task.slice(1)}`
}

/** «Провести следующие мероприятия:» is a whole sentence; what stands under it only lists. */
const announces = /(?<!\p{L})(?:следующ|таки[емх]|(?:мероприятия|меры|работу)$)/iu
