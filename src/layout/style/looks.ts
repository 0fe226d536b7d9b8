import type { Settings } from '#decision'
import type { Edition } from '../edition/edition.ts'
import type { ParagraphStyle } from '../page.ts'

/** What the styles depend on. */
export interface Ground {
  readonly edition: Edition
  readonly settings: Settings
  /** mm between the side margins */
  readonly textWidth: number
}

/** Looks without the name they are shown under. */
export type Looks = Omit<ParagraphStyle, 'title'>

/** Running text: justified, hyphenated, first line indented. */
export function running({ edition, settings }: Ground): Looks {
  return {
    align: 'justify',
    size: settings.fontSize,
    bold: false,
    italic: false,
    capitals: false,
    letterSpacing: 0,
    indentLeft: 0,
    indentRight: 0,
    firstLine: edition.firstLine,
    before: 0,
    after: 0,
    lineSpacing: settings.lineSpacing,
    hyphenate: true,
    keepWithNext: false,
    keepTogether: false,
    outline: null,
  }
}

/** A requisite: its lines at single spacing, whole, its words unbroken (ГОСТ Р 7.0.97-2016, section 3). */
export function requisite(ground: Ground): Looks {
  return {
    ...running(ground),
    align: 'left',
    firstLine: 0,
    lineSpacing: 1,
    hyphenate: false,
    keepTogether: true,
  }
}

/**
 * A requisite of the letterhead, no wider than the edition allows: in the middle of the page or flush left in the
 * longitudinal layouts, a block at the upper left in the angular ones, centred in itself or flush left.
 */
export function letterhead(ground: Ground): Looks {
  const { edition, settings, textWidth } = ground
  const { angular, longitudinal } = edition.requisiteWidth
  const whole: Looks = { ...requisite(ground), keepWithNext: true }
  switch (settings.layout) {
    case 'longitudinal': {
      const aside = Math.max(0, (textWidth - longitudinal) / 2)
      return { ...whole, align: 'center', indentLeft: aside, indentRight: aside }
    }
    case 'flag':
      return { ...whole, indentRight: Math.max(0, textWidth - longitudinal) }
    case 'angular-flag':
      return { ...whole, indentRight: Math.max(0, textWidth - angular) }
    case 'angular':
      return { ...whole, align: 'center', indentRight: Math.max(0, textWidth - angular) }
    default:
      return settings.layout satisfies never
  }
}
