import type { Annex, Decision } from '#decision'
import type { Message } from '#source'
import { contentBlocks } from './content/blocks.ts'
import { type Form, formOf } from './form.ts'
import type { Block, Page, Section } from './page.ts'
import { propertiesOf } from './properties.ts'
import { annexView, doubtfulStamps } from './requisite/annex.ts'
import { decisionView } from './requisite/decision-view.ts'
import { type Arranged, arrange } from './template/arrange.ts'
import type { Part } from './template/read.ts'
import type { Templates } from './template/templates.ts'
import type { View } from './template/view.ts'
import { bound } from './typography.ts'

/** The family that DOCX names and that PDF embeds a metric twin of. */
const FONT = 'Times New Roman'

/**
 * Composes a document on its form: its requisites as the template of its kind arranges them, its text in the
 * styles of its edition of the standard, its annexes each from a new page. `page` is `null` where a template is
 * broken; the messages then say where. Pure, never throws.
 */
export function compose(
  decision: Decision,
  templates: Templates,
): { readonly page: Page | null; readonly messages: readonly Message[] } {
  const form = formOf(decision)
  const main = arrangeOn(form, templates, decision.kind, decisionView(decision))
  const annexes = decision.annexes.map((annex) => ({
    annex,
    arranged: arrangeOn(form, templates, 'annex', annexView(decision, annex)),
  }))
  const arranged = [main, ...annexes.map((each) => each.arranged)]
  const messages = [...doubtfulStamps(decision), ...distinct(arranged.flatMap((each) => each.messages))]
  if (!main.parts || annexes.some(({ arranged }) => !arranged.parts)) return { page: null, messages }

  const annexSections = annexes.map(({ annex, arranged }, at) =>
    annexSection(annex, arranged.parts ?? [], `annex-${at + 1}`, form),
  )
  const body = contentBlocks(decision.body, form.settings, 'text')
  const landscape = decision.kind === 'annex' && decision.landscape
  const sections = sectionsOf(main.parts, body, annexSections, landscape ? 'landscape' : 'portrait')
  return {
    page: {
      language: 'ru-RU',
      font: FONT,
      geometry: form.geometry,
      styles: form.styles,
      properties: propertiesOf(decision),
      sections: sections.map(bound),
    },
    messages,
  }
}

function arrangeOn(form: Form, templates: Templates, name: string, view: View): Arranged {
  return arrange(templates, name, view, {
    requisiteWidth: form.edition.requisiteWidth.angular,
    styles: form.styles,
  })
}

/** Each annex is arranged by the same template: what is wrong with it is said once. */
function distinct(messages: readonly Message[]): readonly Message[] {
  const seen = new Map(messages.map((message) => [JSON.stringify(message), message]))
  return [...seen.values()]
}

/** `::приложения` ends a section; what the template has after it starts a new one. Annexes are never lost. */
function sectionsOf(
  parts: readonly Part[],
  body: readonly Block[],
  annexes: readonly Section[],
  orientation: Section['orientation'],
): readonly Section[] {
  const at = parts.findIndex(({ type }) => type === 'annexes')
  const before = at < 0 ? parts : parts.slice(0, at)
  const after = at < 0 ? [] : parts.slice(at + 1)
  return [
    { orientation, blocks: withText(before, body) },
    ...annexes,
    ...(after.length > 0 ? [{ orientation, blocks: withText(after, body) }] : []),
  ]
}

function annexSection(annex: Annex, parts: readonly Part[], name: string, form: Form): Section {
  const body = contentBlocks(annex.body, form.settings, name)
  return { orientation: annex.landscape ? 'landscape' : 'portrait', blocks: withText(parts, body) }
}

function withText(parts: readonly Part[], body: readonly Block[]): readonly Block[] {
  return parts.flatMap((part): readonly Block[] => {
    if (part.type === 'body') return body
    return part.type === 'annexes' ? [] : [part]
  })
}
