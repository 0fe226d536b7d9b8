import type { Settings } from '#decision'
import { edition2016 } from './2016.ts'
import { edition2025 } from './2025.ts'
import type { Edition } from './edition.ts'

/** Newest first. */
const editions: readonly Edition[] = [edition2025, edition2016]

/**
 * The edition a document follows: the one in force on its own date, so that a document of 2024 rebuilt in 2026
 * stays as it was. A draft has no date and follows the newest. The office may name an edition itself.
 */
export function editionOf(setting: Settings['edition'], date: string | null): Edition {
  const named = editions.find((edition) => edition.name === setting)
  if (named) return named
  const inForce = editions.find((edition) => date === null || edition.since === null || edition.since <= date)
  return inForce ?? edition2016
}
