import type { Inline } from '#layout'
import { stretches } from '#russian'
import { escapeHtml } from '../html-file.ts'
import { type Looks, length } from './looks.ts'

type Text = Extract<Inline, { type: 'text' }>

/** Schemes that a link of a document may have; of others only the words are shown. */
const schemes = new Set(['http:', 'https:', 'mailto:'])

/** Running text as markup. */
export function inlinesHtml(inlines: readonly Inline[], looks: Looks): string {
  return inlines.map((inline) => inlineHtml(inline, looks)).join('')
}

function inlineHtml(inline: Inline, looks: Looks): string {
  switch (inline.type) {
    case 'text':
      return textHtml(inline, looks)
    case 'break':
      return '<br>'
    case 'blank':
      return `<span class="blank ${looks.of(`width: ${length(inline.width, 'mm')}`)}">&nbsp;</span>`
    case 'footnote':
      return `<sup><a href="#note-${inline.number}" id="mark-${inline.number}" role="doc-noteref">${inline.number}</a></sup>`
    default:
      return inline satisfies never
  }
}

function textHtml({ text, bold, italic, letterSpacing, href }: Text, looks: Looks): string {
  let html = letterSpacing ? spaced(escapeHtml(text), letterSpacing, looks) : unhyphenated(text)
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  return href !== undefined && isSafe(href) ? `<a href="${escapeHtml(href)}">${html}</a>` : html
}

/** Words that must not be hyphenated stand by themselves. */
function unhyphenated(text: string): string {
  return stretches(text)
    .map((stretch) =>
      stretch.whole
        ? `<span class="whole-word">${escapeHtml(stretch.text)}</span>`
        : escapeHtml(stretch.text),
    )
    .join('')
}

/** The room after the last letter is taken back: it parts letters, not words. */
function spaced(html: string, points: number, looks: Looks): string {
  const room = length(points, 'pt')
  const look = looks.of(`letter-spacing: ${room}; margin-right: calc(-1 * ${room}); hyphens: manual`)
  return `<span class="${look}">${html}</span>`
}

function isSafe(href: string): boolean {
  return URL.canParse(href) && schemes.has(new URL(href).protocol)
}
