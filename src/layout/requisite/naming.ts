import type { Decision, Settings } from '#decision'
import { inflect } from '#russian'

/** How the documents and dates of an office are written. */
export interface Naming {
  readonly dateForm: Settings['dateForm']
  /** Who issues the office's own documents, in the genitive; `null` where the words do not let themselves be put into it. */
  readonly issuer: string | null
}

export function namingOf(decision: Decision): Naming {
  return { dateForm: decision.settings.dateForm, issuer: issuerOf(decision) }
}

function issuerOf(decision: Decision): string | null {
  if (decision.kind === 'conference-resolution') return decision.conference
  const { certain, text } = inflect(decision.organization.name.replace(/\s*\n\s*/g, ' '), 'genitive')
  return certain ? text : null
}
