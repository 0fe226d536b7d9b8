import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What every HTML file that pisar makes has in common: nothing of the network, nothing unescaped. */

export interface HtmlFile {
  readonly title: string
  /** `name` and `content` of `meta` elements; empty ones are left out. */
  readonly meta: readonly (readonly [name: string, content: string])[]
  readonly styles: string
  /** Code of the page, if it has any; the only code its policy lets run. */
  readonly script?: string
  /** Whether it shows pictures: they stand in the file itself, as data: addresses. */
  readonly pictures?: boolean
  /** Markup of the body, its values escaped already. */
  readonly body: string
}

/**
 * One self-contained file. Its policy (Content-Security-Policy) allows the style sheet and the script of the file by
 * their hashes and nothing else: no network, no frames, no forms, no `style` and `on…` attributes.
 */
export function htmlFile({ title, meta, styles, script, pictures, body }: HtmlFile): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hash(styles)}'`,
    ...(script === undefined ? [] : [`script-src '${hash(script)}'`]),
    ...(pictures ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return [
    '<!DOCTYPE html>',
    '<html lang="ru">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escapeHtml(title)}</title>`,
    ...meta
      .filter(([, content]) => content !== '')
      .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`),
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    body,
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Text or an attribute's value as HTML. Characters that HTML does not allow become U+FFFD; tabs and such, spaces. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character)
}

/** A style sheet or a script that stands beside the code; a checkout with CR LF gives the same bytes. */
export function readAsset(name: string, beside: string): string {
  return readFileSync(new URL(name, beside), 'utf8').replaceAll('\r\n', '\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function hash(source: string): string {
  return `sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}`
}
