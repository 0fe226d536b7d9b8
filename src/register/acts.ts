import { type Decision, type DecisionKind, rangeOfPoints } from '#decision'
import { dateInDigits } from '#russian'
import { type Message, START } from '#source'
import type { Relation } from './register.ts'
import type { Removal } from './states/control.ts'

/** What decisions do to the control of others: per document, the removals of the whole and of single points. */
export interface Acts {
  readonly removals: (document: string, point: string) => readonly Removal[]
  /** Of the document as a whole. */
  readonly whole: (document: string) => readonly Removal[]
  readonly messages: readonly Message[]
}

interface Act extends Removal {
  readonly target: string
  /** None is the whole document. */
  readonly points: readonly string[]
}

/** The kind as decisions cite it, and as a ground names the deciding document. */
const cited: Readonly<Record<DecisionKind, { readonly as: readonly string[]; readonly name: string }>> = {
  order: { as: ['приказ'], name: 'приказ' },
  'collegium-resolution': { as: ['решение'], name: 'решение коллегии' },
  'conference-resolution': { as: ['резолюция', 'решение'], name: 'резолюция' },
  directive: { as: ['распоряжение'], name: 'распоряжение' },
  resolution: { as: ['постановление'], name: 'постановление' },
  'council-decision': { as: ['решение'], name: 'решение' },
  annex: { as: [], name: 'приложение' },
}

const actions: Readonly<Record<Exclude<Relation['action'], 'amends'>, string>> = {
  repeals: 'признано утратившим силу',
  'removes-from-control': 'снято с контроля',
}

/**
 * A decision that repeals another or takes it off control removes its assignments from its own date on. Which
 * document is meant its kind, number and date say; where several answer, none is removed and a message asks.
 */
export function actsOf(decisions: readonly Decision[], relations: readonly Relation[]): Acts {
  const messages: Message[] = []
  const acts = relations.flatMap((relation): readonly Act[] => {
    const { action, document, point, target } = relation
    const acting = decisions.find(({ id }) => id === document)
    if (action === 'amends' || acting === undefined || acting.date === null) return []
    const meant = decisions.filter((decision) => answers(decision, acting, target))
    const [only] = meant
    if (only === undefined) return []
    if (meant.length > 1) {
      messages.push(unclear(acting, relation, meant))
      return []
    }
    const ground = `${actions[action]}: ${nameOf(acting)}${point === '' ? '' : `, ${pointName(point)}`}`
    return [{ target: only.id, points: target.points.flatMap(rangeOfPoints), day: acting.date, ground }]
  })
  const removalsIf = (document: string, wanted: (act: Act) => boolean): readonly Removal[] =>
    acts.filter((act) => act.target === document && wanted(act)).map(({ day, ground }) => ({ day, ground }))
  return {
    removals: (document, point) =>
      removalsIf(
        document,
        ({ points }) => points.length === 0 || points.some((named) => holds(named, point)),
      ),
    whole: (document) => removalsIf(document, ({ points }) => points.length === 0),
    messages,
  }
}

function answers(decision: Decision, acting: Decision, { kind, number, date }: Relation['target']): boolean {
  if (decision.id === acting.id || (number === null && date === null)) return false
  if (decision.date === null || decision.date > (acting.date ?? '')) return false
  const { as } = cited[decision.kind]
  return (
    as.length > 0 &&
    (as.includes(kind) || kind === 'документ') &&
    (number === null || fold(number) === fold(decision.number ?? '')) &&
    (date === null || date === decision.date)
  )
}

const fold = (number: string): string => number.toLowerCase().replaceAll(/\s/gu, '').replaceAll('–', '-')

/** Point 2 holds 2, its sub-points 2.1 … and its rows «2, стр. 4»; not 20. */
export const holds = (named: string, point: string): boolean =>
  point === named || point.startsWith(`${named}.`) || point.startsWith(`${named},`)

const nameOf = ({ kind, date, number }: Decision): string =>
  [
    cited[kind].name,
    date === null ? null : `от ${dateInDigits(date)}`,
    number === null ? null : `№ ${number}`,
  ]
    .filter((part) => part !== null)
    .join(' ')

const pointName = (point: string): string => (/^\d/u.test(point) ? `п. ${point}` : point)

function unclear(acting: Decision, { point, target }: Relation, meant: readonly Decision[]): Message {
  const named = [
    target.kind,
    target.date && `от ${dateInDigits(target.date)}`,
    target.number && `№ ${target.number}`,
  ]
  return {
    file: acting.file,
    ...START,
    severity: 'warning',
    rule: 'ambiguous-relation',
    message: `В пункте ${point} назван «${named.filter(Boolean).join(' ')}», а таких документов несколько: ${meant.map(nameOf).join('; ')}. С контроля ничего не снято: укажите и дату, и номер.`,
  }
}
