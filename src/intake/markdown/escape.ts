import type { Run } from '../reading/line.ts'

/** Signs that Markdown, its tables and its directives would read as markup, wherever they stand. */
const anywhere = /[\\`*[\]<|~{]/g
const entity = /&(?=#?\w+;)/g
const atStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]{2,}|:{2,})/

/** Words as Markdown text that says just them. */
export function escapeText(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(entity, '\\&')
    .replace(/:(?=\{)/g, '\\:')
}

/** A paragraph that begins with what would be markup at a line's start: a list, a heading, a rule, a number. */
export function escapeStart(markdown: string): string {
  return markdown.replace(atStart, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Runs as Markdown, spaces made single; bold words between `**`, their outer spaces outside. */
export function inlineMarkdown(runs: readonly Run[]): string {
  const parts = runs.map(({ text, bold }) => {
    const words = escapeText(text.replace(/\s+/g, ' '))
    const inner = words.trim()
    if (!bold || !/[\p{L}\d]/u.test(inner)) return words
    const start = words.slice(0, words.length - words.trimStart().length)
    return `${start}**${inner}**${words.slice(words.trimEnd().length)}`
  })
  return joinBold(parts).replace(/ +/g, ' ').trim()
}

/**
 * A mark of emphasis between a letter and a sign of punctuation is no mark for Markdown (CommonMark, 6.2): where
 * bold words begin or end so, they stay plain.
 */
function joinBold(parts: readonly string[]): string {
  return parts
    .map((part, at) => {
      const bold = /^( *)\*\*(.*)\*\*( *)$/s.exec(part)
      if (!bold) return part
      const [, before = '', words = '', after = ''] = bold
      const left = before === '' ? (parts[at - 1]?.at(-1) ?? ' ') : ' '
      const right = after === '' ? (parts[at + 1]?.[0] ?? ' ') : ' '
      const opens = !isPunctuation(words[0] ?? '') || !isWord(left)
      const closes = !isPunctuation(words.at(-1) ?? '') || !isWord(right)
      return opens && closes ? part : `${before}${words}${after}`
    })
    .join('')
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char)
