import { type CitedAct, findKinds, readActs } from './act.ts'
import { actionWords, type CitationAction } from './words.ts'

/** What the words do, and to which act. */
export interface Citation {
  readonly action: CitationAction
  readonly target: CitedAct
}

/** What an enclosing point began for the points under it: «Признать утратившими силу приказы:». */
export interface CitationLead {
  readonly action: CitationAction | null
  readonly kind: string | null
}

const noLead: CitationLead = { action: null, kind: null }

/**
 * The acts that a statement repeals, amends or removes from control. Acts named as a ground («в соответствии
 * с приказом …») or inside a quoted title are left out. `lead` hands down what an enclosing point began.
 */
export function readCitations(text: string, lead: CitationLead = noLead): readonly Citation[] {
  const words = blankQuoted(text)
  const actions = findActions(words)
  const { action: begun } = lead
  if (actions.length === 0) {
    return begun === null ? [] : readActs(words, lead.kind).map((target) => ({ action: begun, target }))
  }
  return actions.flatMap(({ action, start, end }, index) => {
    const next = actions[index + 1]?.start ?? words.length
    const after = readActs(words.slice(start, next), lead.kind)
    // «Приказ от … № … признать утратившим силу»: the act stands before the words.
    const before = words.slice(actions[index - 1]?.end ?? 0, end)
    const targets = after.length > 0 ? after : readActs(before, lead.kind)
    return targets.map((target) => ({ action, target }))
  })
}

/** What a point begins for the points under it; what it does not say itself comes from its own `lead`. */
export function citationLead(text: string, lead: CitationLead = noLead): CitationLead {
  const words = blankQuoted(text)
  return {
    action: findActions(words).at(-1)?.action ?? lead.action,
    kind: findKinds(words).at(-1)?.kind ?? lead.kind,
  }
}

interface Action {
  readonly action: CitationAction
  readonly start: number
  readonly end: number
}

/** In their order; an action inside another's words («внести … изложить …») is a part of it. */
function findActions(words: string): readonly Action[] {
  const lower = words.toLowerCase()
  return actionWords
    .flatMap(({ action, words: pattern }) =>
      [...lower.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
        action,
        start: index,
        end: index + found.length,
      })),
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => all.slice(0, index).every((earlier) => earlier.end <= start))
}

/** Quoted titles name acts that nothing happens to. Blanks keep every index; the day of «12» мая is no title. */
function blankQuoted(text: string): string {
  let depth = 0
  let blanked = ''
  for (const letter of text.replaceAll(/«(\d{1,2})»/gu, ' $1 ')) {
    if (letter === '«') depth += 1
    blanked += depth > 0 ? ' '.repeat(letter.length) : letter
    if (letter === '»') depth = Math.max(0, depth - 1)
  }
  // A quote that is never closed must not swallow the rest.
  return depth > 0 ? text : blanked
}
