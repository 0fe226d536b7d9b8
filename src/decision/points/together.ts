import { findInfinitive, nominative } from '#russian'
import type { Executor } from '../model/content.ts'
import { namedExecutor, splitNamed } from './executors.ts'
import { findObject } from './object.ts'

type Case = 'instrumental' | 'genitive'

/** Words that announce who takes part, and the case they call for. */
const openings: readonly { readonly opening: RegExp; readonly case: Case }[] = [
  { opening: /(?<!\p{L})(?:совместно|вместе|во\s+взаимодействии)\s+со?\s+/iu, case: 'instrumental' },
  { opening: /(?<!\p{L})(?:с|при)\s+участи(?:ем|и)\s+/iu, case: 'genitive' },
  { opening: /(?<!\p{L})с\s+привлечением\s+/iu, case: 'genitive' },
  { opening: /(?<!\p{L})при\s+содействии\s+/iu, case: 'genitive' },
]

/** Where an enumeration of names ends whatever its length. */
const stop =
  /[;:](?:\s|$)|(?<!(?<!\p{L})\p{Lu})\.(?:\s|$)|[–—](?:\s)|(?<!\p{L})(?:в\s+срок|до\s+\d|не\s+позднее|в\s+целях|для|на\s+баз)/u

/** Names are looked for only so far. */
const FARTHEST = 400

export interface Together {
  readonly start: number
  readonly end: number
  readonly executors: readonly Executor[]
}

/** «совместно с …», «с участием …»: who takes part, and the stretch that says it. */
export function findTogether(plain: string, known: readonly string[]): readonly Together[] {
  const announced = openings.flatMap(({ opening, case: from }) =>
    [...plain.matchAll(new RegExp(opening, 'giu'))].map((match) => ({ match, from })),
  )
  return announced.flatMap(({ match, from }) => {
    const begin = match.index + match[0].length
    const rest = plain.slice(begin, begin + FARTHEST)
    const ends = [findInfinitive(rest) ?? -1, rest.search(stop), findObject(rest), nextOpening(rest)]
    const region = rest.slice(0, Math.min(rest.length, ...ends.filter((at) => at > 0)))
    const written = enumerated(region, known, from)
    if (written === '') return []
    const executors = namesOf(written, known, from)
    return [{ start: match.index, end: begin + written.length, executors }]
  })
}

function nextOpening(rest: string): number {
  return Math.min(
    ...openings.map(({ opening }) => rest.search(opening)).map((at) => (at < 0 ? rest.length : at)),
  )
}

/** The words up to the last comma behind which a name still stands in the case. */
function enumerated(region: string, known: readonly string[], from: Case): string {
  const [first = '', ...others] = region.replace(/[\s,]+(?:и\s*)?$/u, '').split(/(?=,)/u)
  let written = first
  for (const part of others) {
    const name = part.replace(/^,\s*/u, '')
    const { text, certain } = nominative(name, known, from)
    if (!certain || (text === name && !/^\p{Lu}/u.test(name))) break
    written += part
  }
  return written.trim()
}

function namesOf(written: string, known: readonly string[], from: Case): readonly Executor[] {
  const { text, certain } = nominative(written, known, from)
  return certain ? splitNamed(text).map((name) => ({ ...namedExecutor(name), written })) : []
}
