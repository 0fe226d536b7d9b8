declare const markdown: unique symbol

/**
 * Markdown that is safe to put into a template: words already escaped, or a mark made by the program.
 * Whatever goes into the view is of this type, so that nothing gets in unescaped.
 */
export type Markdown = string & { readonly [markdown]: true }

/** All ASCII punctuation: CommonMark lets every one of these be escaped. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g

/**
 * Words as Markdown that reads as the same words: «1. *О мерах*» stays «1. *О мерах*».
 * New lines become new lines of the same paragraph.
 */
export function escaped(words: string): Markdown {
  return escapedLines(words).join('\\\n') as Markdown
}

/** The same on one line of the template, where it may stand in a cell of a table. */
export function escapedLine(words: string): Markdown {
  return escapedLines(words).join('<br>') as Markdown
}

function escapedLines(words: string): readonly string[] {
  const lines = words.split(/\r\n?|\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '').map((line) => line.replace(PUNCTUATION, '\\$&'))
}

/** A ruled line for the hand, mm. */
export function blank(width: number): Markdown {
  return `:линейка[${width}]` as Markdown
}

/** Absent words are `null`: a template asks for them with {{#if}}. */
export function orNull(words: string | null | undefined): Markdown | null {
  return words === null || words === undefined || words.trim() === '' ? null : escaped(words)
}
