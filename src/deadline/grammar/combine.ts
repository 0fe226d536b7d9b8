import type { Token, Tokens } from '../text/tokens.ts'

/**
 * A recogniser looks at the tokens from a place on and gives what it has read and the place after, or `null`.
 * Grammars are made by combining them; none looks back, so reading is linear in the length of the text.
 */
export type Recogniser<T> = (tokens: Tokens, at: number) => Reading<T> | null
export interface Reading<T> {
  readonly value: T
  readonly next: number
}

/** One token that passes. */
export function token<T>(meaning: (token: Token) => T | null | undefined): Recogniser<T> {
  return (tokens, at) => {
    const here = tokens[at]
    const value = here === undefined ? null : meaning(here)
    return value === null || value === undefined ? null : { value, next: at + 1 }
  }
}

/** A word of a table of exact forms, giving its meaning. */
export function word<T>(table: Readonly<Record<string, T>>): Recogniser<T> {
  const forms = new Map(Object.entries(table))
  return token((t) => (t.kind === 'word' ? forms.get(t.text) : null))
}

/** One of these words, separated by spaces. */
export function words(forms: string): Recogniser<true> {
  const set = new Set(forms.split(' '))
  return token((t) => (t.kind === 'word' && set.has(t.text) ? true : null))
}

/** Before these a comma is written by rule: «не реже, чем», «в срок, не превышающий». */
const BEHIND_COMMA = new Set(['чем', 'не'])

/** These words one after another, dots and hyphens between them passed over: «в срок до», «т. г.». */
export function phrase(text: string): Recogniser<true> {
  const parts = text.split(' ')
  return (tokens, at) => {
    let next = at
    for (const part of parts) {
      while (next > at && (isMark(tokens[next], '.') || isMark(tokens[next], '-'))) next++
      if (next > at && BEHIND_COMMA.has(part) && isMark(tokens[next], ',')) next++
      if (tokens[next]?.text !== part) return null
      next++
    }
    return { value: true, next }
  }
}

/** The longest of the phrases that stand here, giving its meaning. */
export function phrases<T>(table: Readonly<Record<string, T>>): Recogniser<T> {
  const byFirst = new Map<string, Recogniser<T>[]>()
  const longestFirst = Object.entries(table).sort(([a], [b]) => b.length - a.length)
  for (const [text, value] of longestFirst) {
    const first = text.split(' ', 1)[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), as(phrase(text), value)])
  }
  return (tokens, at) => {
    for (const recogniser of byFirst.get(tokens[at]?.text ?? '') ?? []) {
      const reading = recogniser(tokens, at)
      if (reading) return reading
    }
    return null
  }
}

/** The longest of the phrases that stand here, written with bars between them: «в срок до | до». */
export function anyPhrase(texts: string): Recogniser<true> {
  return phrases(Object.fromEntries(texts.split(' | ').map((text) => [text, true as const])))
}

export function mark(sign: string): Recogniser<true> {
  return token((t) => (isMark(t, sign) ? true : null))
}

export function isMark(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'mark' && token.text === sign
}

export function as<T>(recogniser: Recogniser<unknown>, value: T): Recogniser<T> {
  return map(recogniser, () => value)
}

/** What was read, made into something else; `null` refuses it. */
export function map<A, B>(recogniser: Recogniser<A>, make: (value: A) => B | null): Recogniser<B> {
  return (tokens, at) => {
    const reading = recogniser(tokens, at)
    if (!reading) return null
    const value = make(reading.value)
    return value === null ? null : { value, next: reading.next }
  }
}

/** The first recogniser that reads. */
export function oneOf<T>(...recognisers: readonly Recogniser<T>[]): Recogniser<T> {
  return (tokens, at) => {
    for (const recogniser of recognisers) {
      const reading = recogniser(tokens, at)
      if (reading) return reading
    }
    return null
  }
}

/** The recogniser that reads furthest, full stops aside; the earlier one of equals. */
export function longestOf<T>(...recognisers: readonly Recogniser<T>[]): Recogniser<T> {
  return (tokens, at) => {
    let longest: Reading<T> | null = null
    let furthest = at
    for (const recogniser of recognisers) {
      const reading = recogniser(tokens, at)
      const next = reading ? afterStops(tokens, reading.next) : at
      if (reading && (longest === null || next > furthest)) {
        longest = reading
        furthest = next
      }
    }
    return longest
  }
}

function afterStops(tokens: Tokens, at: number): number {
  let next = at
  while (isMark(tokens[next], '.')) next++
  return next
}

/** All of them, one after another. */
export function sequence<T extends readonly unknown[]>(
  ...recognisers: { [K in keyof T]: Recogniser<T[K]> }
): Recogniser<T> {
  const [first, ...rest] = recognisers as readonly Recogniser<unknown>[]
  return (tokens, at) => {
    const opening = first?.(tokens, at)
    if (!opening) return null
    const values = [opening.value]
    let { next } = opening
    for (const recogniser of rest) {
      const reading = recogniser(tokens, next)
      if (!reading) return null
      values.push(reading.value)
      next = reading.next
    }
    return { value: values as unknown as T, next }
  }
}

/** It, or nothing: never fails. */
export function maybe<T>(recogniser: Recogniser<T>): Recogniser<T | null> {
  return (tokens, at) => recogniser(tokens, at) ?? { value: null, next: at }
}

/** Reads nothing, and never fails. */
export const nothing: Recogniser<null> = (_, at) => ({ value: null, next: at })

/** Longer lists are not terms; the bound keeps reading linear wherever it begins. */
export const MOST_REPEATS = 40

/** It, as often as it stands here, up to the bound: never fails. */
export function many<T>(recogniser: Recogniser<T>): Recogniser<readonly T[]> {
  return (tokens, at) => {
    const values: T[] = []
    let next = at
    for (
      let reading = recogniser(tokens, next);
      reading && reading.next > next && values.length < MOST_REPEATS;
      reading = recogniser(tokens, next)
    ) {
      values.push(reading.value)
      next = reading.next
    }
    return { value: values, next }
  }
}

/** At least one, with something between them that is not kept. */
export function list<T>(recogniser: Recogniser<T>, between: Recogniser<unknown>): Recogniser<readonly T[]> {
  const further = map(sequence<[unknown, T]>(between, recogniser), ([, value]) => value)
  return map(sequence<[T, readonly T[]]>(recogniser, many(further)), ([first, rest]) => [first, ...rest])
}

/** Two, of which the second is wanted. */
export function after<T>(before: Recogniser<unknown>, recogniser: Recogniser<T>): Recogniser<T> {
  return map(sequence<[unknown, T]>(before, recogniser), ([, value]) => value)
}

/** Two, of which the first is wanted. */
export function before<T>(recogniser: Recogniser<T>, behind: Recogniser<unknown>): Recogniser<T> {
  return map(sequence<[T, unknown]>(recogniser, behind), ([value]) => value)
}

/** It, when the other does not stand right behind it. */
export function notBefore<T>(recogniser: Recogniser<T>, other: Recogniser<unknown>): Recogniser<T> {
  return (tokens, at) => {
    const reading = recogniser(tokens, at)
    return reading && !other(tokens, reading.next) ? reading : null
  }
}

/** What others ask for again and again at the same place: read once in each text. */
export function remembered<T>(recogniser: Recogniser<T>): Recogniser<T> {
  let text: Tokens | null = null
  let known: (Reading<T> | null)[] = []
  return (tokens, at) => {
    if (tokens !== text) {
      text = tokens
      known = []
    }
    const before = known[at]
    if (before !== undefined) return before
    const reading = recogniser(tokens, at)
    known[at] = reading
    return reading
  }
}

/** Recognisers that call each other: made when first asked. */
export function lazy<T>(make: () => Recogniser<T>): Recogniser<T> {
  let made: Recogniser<T> | undefined
  return (tokens, at) => {
    made ??= make()
    return made(tokens, at)
  }
}
