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
  const [template, offset] = templates
    .map((each) => [each, each.text.indexOf(sought)] as const)
    .find(([, found]) => found >= 0) ?? [templates[0], 0]
  return faultAtOffset(template, offset, sought, rule, message)
}

/** The same, where they stand for the last time: in the first of the templates that says them twice, else in the last. */
export function faultAtLastWords(
  templates: readonly Template[],
  sought: string,
  rule: string,
  message: string,
): Message {
  const saying = templates.filter(({ text }) => text.includes(sought))
  const twice = saying.find(({ text }) => text.indexOf(sought) !== text.lastIndexOf(sought))
  const template = twice ?? saying.at(-1) ?? templates[0]
  return faultAtOffset(template, template?.text.lastIndexOf(sought) ?? -1, sought, rule, message)
}

function faultAtOffset(
  template: Template | undefined,
  offset: number,
  sought: string,
  rule: string,
  message: string,
): Message {
  if (!template?.text.startsWith(sought, offset))
    return faultAt(template ?? { file: '', text: '' }, rule, message)
  const before = template.text.slice(0, offset).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  const found = faultAt(template, rule, message, before.length, column)
  return { ...found, endColumn: column + sought.length }
}
