import type { Decision, DecisionKind } from '#decision'
import { genitive } from '#russian'

/** How a document of a kind is headed and named. */
interface KindNames {
  /** Requisite 09 («вид документа»), in capitals on its own line. */
  readonly heading: string
  /** As another document names it, in the nominative. */
  readonly noun: string
}

const names: Readonly<Record<DecisionKind, KindNames>> = {
  'collegium-resolution': { heading: 'РЕШЕНИЕ', noun: 'решение коллегии' },
  'conference-resolution': { heading: 'РЕЗОЛЮЦИЯ', noun: 'резолюция' },
  order: { heading: 'ПРИКАЗ', noun: 'приказ' },
  directive: { heading: 'РАСПОРЯЖЕНИЕ', noun: 'распоряжение' },
  resolution: { heading: 'ПОСТАНОВЛЕНИЕ', noun: 'постановление' },
  'council-decision': { heading: 'РЕШЕНИЕ', noun: 'решение' },
  annex: { heading: 'ПРИЛОЖЕНИЕ', noun: 'приложение' },
}

/** An extract is headed «ВЫПИСКА ИЗ РЕШЕНИЯ». */
export function kindNames(decision: Decision): KindNames {
  const own = names[decision.kind]
  if (!decision.extract) return own
  return { ...own, heading: `ВЫПИСКА ИЗ ${genitive(own.heading.toLowerCase()).toUpperCase()}` }
}
