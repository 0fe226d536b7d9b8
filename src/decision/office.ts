import { DEFAULT_DEADLINE_SETTINGS, type DeadlineSettings } from '#deadline'
import { type Message, type Place, readSettingsFile } from '#source'
import { type PlaceMap, readValues } from './front-matter/read.ts'
import {
  type Defaults,
  type FrontMatter,
  type Office as OfficeFile,
  officeSchema,
} from './front-matter/schema.ts'
import { kindOf } from './front-matter/words.ts'
import type { DecisionKind } from './model/decision.ts'

/** Where something was said. */
interface Said {
  readonly file: string
  readonly place: Place
}

/** What the office is, once for all its documents: `pisar.yaml`. */
export interface Office {
  readonly defaults: Defaults
  readonly kinds: Partial<Record<DecisionKind, Defaults>>
  /** People and bodies in the nominative, to be recognised in any case. */
  readonly known: readonly string[]
  readonly deadlines: DeadlineSettings
  /** Where the office says which coat of arms its documents bear: all of them, those of a kind. */
  readonly coats: Partial<Record<DecisionKind | 'all', Said>>
  /** Which formula discipline is counted by. */
  readonly discipline: 'usual' | 'due'
}

/** An office that has said nothing of itself. */
export const emptyOffice: Office = {
  defaults: {},
  kinds: {},
  known: [],
  deadlines: DEFAULT_DEADLINE_SETTINGS,
  coats: {},
  discipline: 'usual',
}

/** Text of `pisar.yaml` → `Office`; what is wrong in it is reported and left out, the rest counts. */
export function readOffice(file: string, text: string): { office: Office; messages: readonly Message[] } {
  const yaml = readSettingsFile(file, text)
  if (yaml.value === null || yaml.messages.length > 0) return { office: emptyOffice, messages: yaml.messages }
  const { messages, places, value } = readValues(file, yaml.value, officeSchema, true)
  return { office: value ? toOffice(value, coatsIn(file, places)) : emptyOffice, messages }
}

function coatsIn(file: string, places: PlaceMap): Office['coats'] {
  const coats: Office['coats'] = {}
  for (const [path, place] of places) {
    const kind = /^kinds\.(?<word>.+)\.settings\.coat$/u.exec(path)?.groups?.word
    if (path === 'settings.coat') coats.all = { file, place }
    else if (kind !== undefined) coats[kindOf(kind) ?? 'all'] ??= { file, place }
  }
  return coats
}

function toOffice(file: OfficeFile, coats: Office['coats']): Office {
  const { kinds, people, bodies, calendar, discipline, ...defaults } = file
  return {
    defaults,
    kinds: kinds ?? {},
    known: [...(people ?? []).map(({ name }) => name), ...(bodies ?? [])],
    deadlines: { ...DEFAULT_DEADLINE_SETTINGS, ...calendar },
    coats,
    discipline: discipline ?? 'usual',
  }
}

/** Front matter over the kind's defaults over the office's; the letterhead and the settings key by key. */
export function withDefaults(front: FrontMatter, office: Office): FrontMatter {
  const layers: readonly Defaults[] = [office.defaults, office.kinds[front.kind] ?? {}, front]
  return {
    ...layers[0],
    ...layers[1],
    ...front,
    organization: Object.assign({}, ...layers.map((layer) => layer.organization)),
    settings: Object.assign({}, ...layers.map((layer) => layer.settings)),
  }
}
