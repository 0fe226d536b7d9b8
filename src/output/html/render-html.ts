import type { Page, Section } from '#layout'
import { footnotesOf } from '../footnotes.ts'
import { htmlFile } from '../html-file.ts'
import { blockPiece } from './blocks.ts'
import { hasFewLines } from './few-lines.ts'
import { inlinesHtml } from './inlines.ts'
import { joinPieces } from './lists.ts'
import { type Looks, newLooks } from './looks.ts'
import { headingLevels } from './outline.ts'
import { placedHtml } from './placed.ts'
import { styleSheet } from './style-sheet.ts'

type Levels = readonly (number | null)[]

/**
 * The page as one self-contained HTML file: sheets of paper on a screen, a column on a phone, the document on paper.
 * Without code and without network; the same page gives the same bytes.
 */
export function renderHtml(page: Page): string {
  const looks = newLooks()
  const levels = headingLevels(page)
  const sections = page.sections.map((section, at) => sectionHtml(section, page, levels[at] ?? [], looks))
  const { title, subject, kind, author, date, hash } = page.properties
  return htmlFile({
    title: title || subject || kind || 'Документ',
    meta: [
      ['author', author],
      ['description', subject],
      ['dcterms.date', date ?? ''],
      ['dcterms.source', `sha256:${hash}`],
    ],
    styles: styleSheet(page, looks),
    pictures: Object.keys(page.images ?? {}).length > 0,
    body: `<article>\n${sections.join('\n')}\n</article>`,
  })
}

/** A page of the screen has no foot: the footnotes of a section stand behind its text. */
function notesHtml(section: Section, looks: Looks): string {
  const notes = footnotesOf(section).map(
    ({ number, inlines }) =>
      `<p class="footnote" id="note-${number}" role="doc-footnote"><sup><a href="#mark-${number}" role="doc-backlink">${number}</a></sup> ${inlinesHtml(inlines, looks)}</p>\n`,
  )
  return notes.length > 0 ? `<div class="notes">\n${notes.join('')}</div>\n` : ''
}

/** The document itself, or an annex: starts a new page. The foot is at its end, wherever it stands in the section. */
function sectionHtml(section: Section, page: Page, levels: Levels, looks: Looks): string {
  const { orientation, blocks } = section
  const { placed, room } = placedHtml(section, page, looks)
  const pieces = blocks.map((block, at) => ({
    foot: block.type === 'foot',
    piece: blockPiece(block, {
      looks,
      page,
      level: levels[at] ?? null,
      beforeSignatures: blocks[at + 1]?.type === 'signatures',
      fewLines: block.type === 'paragraph' && hasFewLines(block, page, section),
    }),
  }))
  const text = joinPieces(pieces.filter(({ foot }) => !foot).map(({ piece }) => piece))
  const feet = pieces.filter(({ foot, piece }) => foot && piece.html !== '').map(({ piece }) => piece.html)
  const foot = feet.length > 0 ? `<footer>\n${feet.join('\n')}\n</footer>\n` : ''
  const notes = notesHtml(section, looks)
  return `<section class="sheet ${orientation}">\n${placed}<div class="text-area${room}">\n${text}${notes}</div>\n${foot}</section>`
}
