import type { Place } from './message.ts'

/** A value of the front matter with its place. Scalars stay the text that was typed: `007`, `да`, `2020-03-20`. */
export type Value = ScalarValue | ListValue | MapValue

export interface ScalarValue {
  readonly type: 'scalar'
  readonly text: string
  readonly place: Place
}

export interface ListValue {
  readonly type: 'list'
  readonly items: readonly Value[]
  readonly place: Place
}

export interface MapValue {
  readonly type: 'map'
  readonly entries: readonly Entry[]
  readonly place: Place
}

export interface Entry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: Value
}
