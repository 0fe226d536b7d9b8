import type { Content, Inline } from './content.ts'

/** The words of running text without emphasis and footnotes; a new line becomes a space. */
export function plainText(inlines: readonly Inline[]): string {
  const words = inlines.map(shown).join('')
  return words.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim()
}

function shown(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return ' '
    case 'footnote':
      return ''
    default:
      return inline satisfies never
  }
}

/** The words of content, a line for each paragraph, list item and cell; sub-points have words of their own and are left out. */
export function plainLines(content: readonly Content[]): readonly string[] {
  return content.flatMap((part): readonly string[] => {
    switch (part.type) {
      case 'paragraph':
      case 'heading':
        return [plainText(part.inlines)]
      case 'list':
        return part.items.flatMap((item) => plainLines(item.content))
      case 'table':
        return [...part.head, ...part.rows.flatMap((row) => row.cells)].flatMap((cell) =>
          cell.paragraphs.map(plainText),
        )
      case 'image':
        return part.title === null ? [] : [part.title]
      case 'point':
        return []
      default:
        return part satisfies never
    }
  })
}
