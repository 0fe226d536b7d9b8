import type { Page } from '#layout'

/**
 * Levels of the headings by section and block. A level may only be one deeper than the heading above it, as in the
 * tagged PDF (ISO 14289-1, 7.4.2); HTML has six.
 */
export function headingLevels({ sections, styles }: Page): readonly (readonly (number | null)[])[] {
  let level = 0
  return sections.map(({ blocks }) =>
    blocks.map((block) => {
      const outline = block.type === 'paragraph' ? styles[block.style].outline : null
      if (outline === null) return null
      level = Math.min(outline, level + 1, 6)
      return level
    }),
  )
}
