import { createHash } from 'node:crypto'
import { type Decision, defaultSettings } from '#decision'
import type { Message } from '#source'
import { type Form, formOn, sizesOf, tableRoomOf } from './form.ts'
import type { Page, ParagraphStyle, ParagraphStyleName } from './page.ts'
import { sectionsFrom } from './sections.ts'
import { arrangeForm } from './template/arrange.ts'
import { escapedLine } from './template/markdown.ts'
import type { Templates } from './template/templates.ts'
import { bound } from './typography.ts'

/** What a template of a form can name: plain words. `null` and empty words are what there is none of. */
export type FormValue = string | boolean | null | FormValues | readonly FormValue[]
export interface FormValues {
  readonly [name: string]: FormValue
}

/** A paper that is no document of its own: a journal, a card, a report. */
export interface PaperForm {
  /** Name of its template: `forms/control-journal`. */
  readonly template: string
  readonly values: FormValues
  /** «Журнал контроля исполнения поручений на 01.09.2024» */
  readonly title: string
  readonly author: string
  /** ISO day it stands on. */
  readonly on: string
  /** How long it is kept: decides the margin for the binder. */
  readonly storage: Decision['storage']
  /** pt, of the type in tables: as small as their many columns ask for. */
  readonly tableSize: number
}

/** Papers of the office's own keeping are set closer than its documents. */
const settings = { ...defaultSettings, fontSize: 12, lineSpacing: 1 }

/**
 * Composes a paper form as its template arranges it: values go into the template, its Markdown becomes the same
 * blocks as a document's. `page` is `null` where the template is broken; the messages then say where. Pure, never
 * throws.
 */
export function composeForm(
  paper: PaperForm,
  templates: Templates,
): { readonly page: Page | null; readonly messages: readonly Message[] } {
  const { on, storage, tableSize } = paper
  const form = asPaper(formOn(settings, on, storage), tableSize)
  const { parts, messages } = arrangeForm(
    templates,
    paper.template,
    escapedValues(paper.values),
    sizesOf(form),
  )
  if (parts === null) return { page: null, messages }
  const sections = sectionsFrom(parts, 'portrait', form)
  const page: Page = {
    language: 'ru-RU',
    font: settings.font,
    geometry: form.geometry,
    styles: form.styles,
    properties: {
      title: paper.title,
      subject: '',
      author: paper.author,
      kind: '',
      number: '',
      date: on,
      hash: createHash('sha256').update(JSON.stringify(sections), 'utf8').digest('hex'),
    },
    sections: sections.map((section) => bound(section, tableRoomOf(form, section.orientation))),
  }
  return { page, messages }
}

const inTables: readonly ParagraphStyleName[] = ['table-head', 'table-section', 'table-cell']

/** Tables close and in their own size; lines between them stand off. */
function asPaper(form: Form, size: number): Form {
  const styles: Record<ParagraphStyleName, ParagraphStyle> = { ...form.styles }
  styles.text = { ...styles.text, before: 6 }
  for (const name of inTables) styles[name] = { ...styles[name], size, before: 1, after: 1 }
  return { ...form, styles }
}

function escapedValues(values: FormValues): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escapedValue(value)]))
}

function escapedValue(value: FormValue): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : escapedLine(value)
  if (value === null || typeof value === 'boolean') return value
  return isList(value) ? value.map(escapedValue) : escapedValues(value)
}

const isList = (value: FormValues | readonly FormValue[]): value is readonly FormValue[] =>
  Array.isArray(value)
