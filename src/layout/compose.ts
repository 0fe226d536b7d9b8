import { type Content, type Decision, type Gallery, galleryOf, type PictureReader } from '#decision'
import type { Message } from '#source'
import { contentBlocks } from './content/blocks.ts'
import { type NextNote, noteNumbers } from './content/inlines.ts'
import { type Form, formOf, pictureRoomOf, sizesOf, tableRoomOf } from './form.ts'
import { shownImages } from './images.ts'
import type { Page, Section } from './page.ts'
import { propertiesOf } from './properties.ts'
import { annexView, doubtfulStamps } from './requisite/annex.ts'
import { decisionView } from './requisite/decision-view.ts'
import { qrOf } from './requisite/qr.ts'
import { sectionsFrom } from './sections.ts'
import { type Arranged, arrange } from './template/arrange.ts'
import type { Templates } from './template/templates.ts'
import type { View } from './template/view.ts'
import type { Part, Sizes } from './template/within.ts'
import { bound } from './typography.ts'

/**
 * Composes a document on its form: its requisites as the template of its kind arranges them, its text in the
 * styles of its edition of the standard, its annexes each from a new page. `page` is `null` where a template is
 * broken; the messages then say where. `pictureFile` gives the pictures that templates name, from the workspace's
 * root. Pure, never throws.
 */
export function compose(
  decision: Decision,
  templates: Templates,
  pictureFile: PictureReader = () => null,
): { readonly page: Page | null; readonly messages: readonly Message[] } {
  const form = formOf(decision)
  const gallery = galleryOf(pictureFile)
  const main = arrangeOn(form, gallery, templates, decision.kind, decisionView(decision))
  const annexes = decision.annexes.map((annex) =>
    arrangeOn(form, gallery, templates, 'annex', annexView(decision, annex)),
  )
  const messages = distinct([main, ...annexes].flatMap((arranged) => arranged.messages))
  const composed = sectionsOf(
    decision,
    form,
    main.parts,
    annexes.map(({ parts }) => parts),
  )
  return {
    page: composed && {
      language: 'ru-RU',
      font: form.settings.font,
      geometry: form.geometry,
      styles: form.styles,
      properties: propertiesOf(decision),
      sections: composed.map((section) => bound(section, tableRoomOf(form, section.orientation))),
      ...shownImages(composed, { ...form.pictures, ...gallery.found() }),
    },
    messages: [...doubtfulStamps(decision), ...qrOf(decision, form).messages, ...messages],
  }
}

function arrangeOn(form: Form, gallery: Gallery, templates: Templates, name: string, view: View): Arranged {
  return arrange(
    templates,
    name,
    view,
    sizesOf(form, (file) => pictureOf(gallery, file)),
  )
}

/** A picture of a template, named from the workspace's root. */
function pictureOf(gallery: Gallery, file: string): ReturnType<Sizes['findPicture']> {
  const found = gallery.find(file, '')
  if ('message' in found) return found
  const picture = gallery.found()[found.image]
  return picture ? { image: found.image, file: picture } : { message: `Рисунка нет: «${file}».` }
}

/** Each annex is arranged by the same template: what is wrong with it is said once. */
function distinct(messages: readonly Message[]): readonly Message[] {
  const seen = new Map(messages.map((message) => [JSON.stringify(message), message]))
  return [...seen.values()]
}

/**
 * `::приложения` ends a section; what the template has after it starts a new one. Annexes are never lost.
 * `null` where a template could not be used.
 */
function sectionsOf(
  decision: Decision,
  form: Form,
  parts: readonly Part[] | null,
  annexParts: readonly (readonly Part[] | null)[],
): readonly Section[] | null {
  const landscape = decision.kind === 'annex' && decision.landscape
  if (!parts) return null
  const at = parts.findIndex(({ type }) => type === 'annexes')
  const before = at < 0 ? parts : parts.slice(0, at)
  const after = at < 0 ? [] : parts.slice(at + 1)
  const nextNote = noteNumbers()
  const draw = (arranged: readonly Part[], text: Text) => textSections(arranged, text, form, nextNote)
  const main: Text = { contents: decision.body, landscape, name: 'text' }
  // In the order of the page: footnotes are numbered as they come.
  const sections = [...draw(before, main)]
  for (const [index, annex] of decision.annexes.entries()) {
    const own = annexParts[index]
    if (!own) return null
    const { body, landscape } = annex
    sections.push(...draw(own, { contents: body, landscape, name: `annex-${index + 1}` }))
  }
  return after.length > 0 ? [...sections, ...draw(after, main)] : sections
}

/** A text of its own: the document's, an annex's. `name` tells the runs of its numbers from those of others. */
interface Text {
  readonly contents: readonly Content[]
  readonly landscape: boolean
  readonly name: string
}

/** Parts with the text at its place among them. */
function textSections(
  parts: readonly Part[],
  { contents, landscape, name }: Text,
  form: Form,
  nextNote: NextNote,
): readonly Section[] {
  return sectionsFrom(parts, landscape ? 'landscape' : 'portrait', form, (tables, orientation) => {
    const pictures = pictureRoomOf(form, orientation)
    return contentBlocks(contents, { settings: form.settings, tables, pictures, nextNote }, name)
  })
}
