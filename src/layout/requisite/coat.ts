import type { Decision } from '#decision'
import type { Form } from '../form.ts'
import type { PlacedBlock } from '../page.ts'

/** Between the coat and the first line under it, mm. */
const AIR = 3

/** A wide emblem is made no wider than this, mm. */
const WIDEST = 60

/** What is read aloud in its place. */
const ALTERNATIVE = 'Герб'

/**
 * The coat of arms (requisite 01) in the top margin, over the middle of the organisation's name: of the text in the
 * longitudinal layout, of the block at the left in the others. Between two languages it keeps no room above the text.
 */
export function coatOf(decision: Decision, form: Omit<Form, 'coat'>): PlacedBlock | null {
  const { organization, pictures, settings } = decision
  const file = settings.coat === undefined ? undefined : pictures?.[settings.coat]
  if (settings.coat === undefined || !file) return null
  const { edition, geometry, textWidth } = form
  const scale = Math.min(settings.coatHeight / file.height, WIDEST / file.width)
  const [width, height] = [file.width * scale, file.height * scale]
  const bilingual = organization.second !== undefined
  const block = bilingual || settings.layout === 'longitudinal' ? textWidth : edition.requisiteWidth.angular
  const under = edition.coatFromEdge + height + AIR - geometry.margins.top
  return {
    type: 'placed',
    left: geometry.margins.left + (block - width) / 2,
    edge: 'top',
    fromEdge: edition.coatFromEdge,
    width,
    height,
    room: bilingual ? 0 : Math.max(0, under),
    content: { type: 'image', image: settings.coat, alternative: ALTERNATIVE },
  }
}
