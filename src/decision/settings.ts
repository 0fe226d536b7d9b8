import { type Message, START } from '#source'
import type { PlaceMap } from './front-matter/read.ts'
import type { FrontMatter } from './front-matter/schema.ts'
import { defaultSettings, type Settings, settingsSchema } from './model/settings.ts'
import type { Office } from './office.ts'
import type { Gallery } from './pictures/index.ts'

/** The settings of a document over the defaults, its coat of arms found; what is wrong with the coat becomes a message. */
export function settingsOf(
  file: string,
  front: FrontMatter,
  places: PlaceMap,
  office: Office,
  gallery: Gallery,
  messages: Message[],
): Settings {
  const { coat: written, ...others } = front.settings ?? {}
  const coat = written ? findCoat(written, file, front, places, office, gallery, messages) : undefined
  return settingsSchema.parse({ ...defaultSettings, ...others, ...(coat !== undefined && { coat }) })
}

/** Its own coat a document names from its folder, the office's is named from `pisar.yaml`. */
function findCoat(
  written: string,
  file: string,
  front: FrontMatter,
  places: PlaceMap,
  office: Office,
  gallery: Gallery,
  messages: Message[],
): string | undefined {
  const own = places.get('settings.coat')
  const said = own ? { file, place: own } : (office.coats[front.kind] ?? office.coats.all)
  const { file: from, place } = said ?? { file, place: START }
  const found = gallery.find(written, from)
  if ('image' in found) return found.image
  messages.push({ file: from, ...place, severity: 'error', rule: found.rule, message: found.message })
  return undefined
}
