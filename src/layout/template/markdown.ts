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
  const lines = words
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.map((line) => line.replace(PUNCTUATION, '\\$&')).join('\\\n') as Markdown
}

/** A ruled line for the hand, mm. */
export function blank(width: number): Markdown {
  return `:линейка[${width}]` as Markdown
}

/** Absent words are `null`: a template asks for them with {{#if}}. */
export function orNull(words: string | null | undefined): Markdown | null {
  return words === null || words === undefined || words.trim() === '' ? null : escaped(words)
}
