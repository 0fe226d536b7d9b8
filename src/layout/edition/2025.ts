import { edition2016 } from './2016.ts'
import type { Edition } from './edition.ts'

/** ГОСТ Р 7.0.97-2025: documents dated from 18.08.2025. What it leaves unsaid stays as in 2016. */
export const edition2025: Edition = {
  ...edition2016,
  name: '2025',
  since: '2025-08-18',
  qr: true,
  // Section 3: the longest line of a requisite in the angular layout grew to 8 cm.
  requisiteWidth: { ...edition2016.requisiteWidth, angular: 80 },
}
