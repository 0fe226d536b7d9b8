import { CASES, plain } from '../grammar.ts'
import { type KnownPerson, knownPerson } from '../name/known.ts'
import { type Token, tokenize } from '../tokens.ts'
import { inflect } from './inflect.ts'

/** The names an office knows, ready to be recognised in any case. */
export interface Known {
  readonly people: readonly KnownPerson[]
  readonly bodies: readonly KnownBody[]
}

interface KnownBody {
  readonly name: string
  readonly forms: readonly (readonly string[])[]
}

/** One office's names are read once, however many points ask for them. */
const READ = new WeakMap<readonly string[], Known>()

/** Sorts known names into people and bodies, the longest body first. */
export function readKnown(known: readonly string[]): Known {
  const read = READ.get(known) ?? sortKnown(known)
  READ.set(known, read)
  return read
}

function sortKnown(known: readonly string[]): Known {
  const people = known.map(knownPerson)
  const bodies = known
    .filter((_, index) => !people[index])
    .map((name) => ({
      name,
      forms: CASES.map((to) => solid(tokenize(to === 'nominative' ? name : inflect(name, to).text))),
    }))
  return {
    people: people.filter((one) => one !== undefined),
    bodies: bodies.sort((a, b) => b.name.length - a.name.length),
  }
}

/** A known body that begins at token `at`, in whatever case it is written. */
export function matchBody(
  tokens: readonly Token[],
  at: number,
  known: Known,
): { readonly end: number; readonly changes: ReadonlyMap<number, string> } | undefined {
  for (const { name, forms } of known.bodies)
    for (const form of forms) {
      const end = endOf(tokens, at, form)
      if (end === undefined) continue
      const changes = new Map<number, string>([[at, name]])
      for (let i = at + 1; i < end; i++) changes.set(i, '')
      return { end, changes }
    }
  return undefined
}

function endOf(tokens: readonly Token[], at: number, form: readonly string[]): number | undefined {
  let index = at
  for (const piece of form) {
    while (tokens[index]?.kind === 'space') index++
    const token = tokens[index]
    if (!token || comparable(token.text) !== piece) return undefined
    index++
  }
  return form.length > 0 ? index : undefined
}

function solid(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind }) => kind !== 'space').map(({ text }) => comparable(text))
}

function comparable(text: string): string {
  return plain(text)
    .replace(/[«»"“”„]/g, '"')
    .replace(/\s+/g, ' ')
}
