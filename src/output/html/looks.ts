/**
 * Classes for looks that belong to one piece of text: the width of a blank, the share of a column. The policy of the
 * file forbids `style` attributes, so every different look becomes a rule of the style sheet.
 */
export interface Looks {
  /** The class that stands for these declarations. */
  readonly of: (declarations: string) => string
  /** The rules given out, in the order they were asked for. */
  readonly rules: () => string
}

export function newLooks(): Looks {
  const classes = new Map<string, string>()
  return {
    of(declarations) {
      const known = classes.get(declarations)
      if (known !== undefined) return known
      const name = `look-${classes.size + 1}`
      classes.set(declarations, name)
      return name
    },
    rules: () => [...classes].map(([declarations, name]) => `.${name} { ${declarations} }\n`).join(''),
  }
}

/** A length as the style sheet scales it: millimetres and points shrink on the screen of a phone. */
export function length(value: number, unit: 'mm' | 'pt'): string {
  return value === 0 ? '0' : `calc(${trimmed(value)} * var(--${unit}))`
}

/** At most four digits after the point, and never `1e-7`. */
export function trimmed(value: number): string {
  return String(Number(value.toFixed(4)))
}
