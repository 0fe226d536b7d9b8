import type { Message } from '#source'
import { faultAt } from './fault.ts'
import type { Template } from './templates.ts'

/** What Handlebars says → a rule and words for who writes templates. */
const explanations: readonly {
  readonly says: RegExp
  readonly rule: string
  readonly message: (found: RegExpExecArray) => string
}[] = [
  {
    says: /^"(?<name>[^"]+)" not defined/,
    rule: 'template-value',
    message: (found) =>
      `Значения «${found.groups?.name}» нет. Проверьте, так ли оно названо в описании шаблонов.`,
  },
  {
    says: /^(?<open>.+) doesn't match (?<close>.+?)(?: - \d|$)/,
    rule: 'template-syntax',
    message: ({ groups }) => `Открыто {{#${groups?.open}}}, а закрыто {{/${groups?.close}}}.`,
  },
  {
    says: /^(?:Parse|Lexical) error/,
    rule: 'template-syntax',
    message: () =>
      'Разметка шаблона не читается: проверьте, что каждые {{ закрыты }}, а каждое {{#…}} закрыто своим {{/…}}.',
  },
]

/** A fault of Handlebars as a message at its line and column of the template. */
export function explain(template: Template, error: unknown): Message {
  const says = error instanceof Error ? error.message : String(error)
  const { line, column } = placeOf(template, says, error)
  for (const { says: pattern, rule, message } of explanations) {
    const found = pattern.exec(says)
    if (found) return faultAt(template, rule, message(found), line, column)
  }
  return faultAt(template, 'template-syntax', `Шаблон не читается: ${says}`, line, column)
}

interface Spot {
  readonly line: number
  readonly column: number
}

/** Faults of the tree carry line and column; those of the grammar a line and the words around, pointed at. */
function placeOf(template: Template, says: string, error: unknown): Spot {
  if (error instanceof Error && 'lineNumber' in error && 'column' in error) {
    const { column, lineNumber } = error
    if (typeof lineNumber === 'number' && typeof column === 'number')
      return { line: lineNumber, column: column + 1 }
  }
  const pointed = /error on line (?<line>\d+)[^\n]*\n(?<words>[^\n]*)\n(?<arrow>-*\^)/.exec(says)?.groups
  if (!pointed) return { line: 1, column: 1 }
  const arrow = (pointed.arrow ?? '^').length - 1
  const words = pointed.words ?? ''
  return pointedAt(
    template.text,
    words.slice(0, arrow).replace(/^\.\.\./, ''),
    words.slice(arrow).replace(/\.\.\.$/, ''),
  )
}

/** Handlebars points into a window of the text whose new lines it has taken out. */
function pointedAt(text: string, before: string, after: string): Spot {
  let line = 1
  let column = 1
  for (let offset = 0; offset <= text.length; offset++) {
    const past = text.slice(Math.max(0, offset - 60), offset).replace(/\n/g, '')
    const next = text.slice(offset, offset + 60).replace(/\n/g, '')
    if (past.endsWith(before) && next.startsWith(after)) return { line, column }
    if (text[offset] === '\n') {
      line += 1
      column = 1
    } else column += 1
  }
  return { line: 1, column: 1 }
}
