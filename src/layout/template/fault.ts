import { type Message, START } from '#source'
import type { Template } from './templates.ts'

/** What is wrong with a template; thrown only between Handlebars and `fill`, which turns it into a message. */
export class TemplateFault extends Error {
  readonly found: Message
  constructor(found: Message) {
    super(found.message)
    this.found = found
  }
}

/** A message at a line and column of a template, counted from 1. */
export function faultAt(
  template: Template,
  rule: string,
  message: string,
  line: number = START.line,
  column: number = START.column,
): Message {
  const place = { line, column, endLine: line, endColumn: column + 1 }
  return { file: template.file, ...place, severity: 'error', rule, message }
}

/** The same, where the first of the sought words stands in any of the templates; else at the start of the first. */
export function faultAtWords(
  templates: readonly Template[],
  sought: string,
  rule: string,
  message: string,
): Message {
  for (const template of templates) {
    const offset = template.text.indexOf(sought)
    if (offset < 0) continue
    const before = template.text.slice(0, offset).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    const found = faultAt(template, rule, message, before.length, column)
    return { ...found, endColumn: column + sought.length }
  }
  const [first] = templates
  return faultAt(first ?? { file: '', text: '' }, rule, message)
}
