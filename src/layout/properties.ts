import type { Decision, Reference } from '#decision'
import { dateInDigits, dative } from '#russian'
import type { PageProperties } from './page.ts'
import { kindNames } from './requisite/kinds.ts'

/** What a file manager, an archive and a reader's title bar show. */
export function propertiesOf(decision: Decision): PageProperties {
  return {
    title: capitalised(`${nameOf(decision)}${asideOf(decision)}`),
    subject: decision.title ?? '',
    author: decision.organization.name,
    kind: capitalised(kindNames(decision).noun),
    number: decision.number ?? '',
    date: decision.date,
    hash: decision.hash,
  }
}

function asideOf({ extract, state }: Decision): string {
  if (extract) return ' (выписка)'
  return state === 'draft' ? ' (проект)' : ''
}

function nameOf(decision: Decision): string {
  const { noun } = kindNames(decision)
  switch (decision.kind) {
    case 'order':
    case 'directive':
    case 'resolution':
    case 'council-decision':
    case 'collegium-resolution':
      return withMarks(noun, decision)
    case 'conference-resolution':
      return withMarks([noun, decision.conference ?? ''].join(' ').trim(), decision)
    case 'annex': {
      const mark = decision.annexNumber === null ? noun : `${noun} № ${decision.annexNumber}`
      // An annex goes by the document it belongs to.
      return decision.to
        ? withMarks(`${mark} к ${dative(decision.to.kind)}`, decision.to)
        : withMarks(mark, decision)
    }
    default:
      return decision satisfies never
  }
}

/** «Приказ от 05.06.2021 № 14» */
function withMarks(name: string, { date, number }: Pick<Reference, 'date' | 'number'>): string {
  const marks = [date === null ? '' : `от ${dateInDigits(date)}`, number === null ? '' : `№ ${number}`]
  return [name, ...marks].filter((part) => part !== '').join(' ')
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
