import type { Geometry, Page, ParagraphStyle } from '#layout'
import { readAsset } from '../html-file.ts'
import { type Looks, length, trimmed } from './looks.ts'

/** Line of Times New Roman and its metric twins as a fraction of the size, as Word measures it. */
const naturalLine = 1.149

/** The whole style sheet: the sheet of paper, the paragraph styles, looks of single pieces; then what never differs. */
export function styleSheet(page: Page, looks: Looks): string {
  return [
    '\n',
    paperRules(page),
    ...Object.entries(page.styles).map(([name, style]) => `.${name} { ${declarations(style)} }\n`),
    looks.rules(),
    // Last, so that what it says of phones and of paper holds.
    readAsset('./page.css', import.meta.url),
  ].join('')
}

/** On screen a sheet with its margins inside; in print the browser's pages with theirs, numbered from the second. */
function paperRules(page: Page): string {
  const { geometry, font } = page
  const { width, height, margins, pageNumberFromEdge, pageNumberSize } = geometry
  const sides = [margins.top, margins.right, margins.bottom, margins.left]
  const family = `font-family: ${families(font)}`
  return `:root { ${family} }
.sheet { --width: ${mm(width)}; --height: ${mm(height)}; --margins: ${sides.map(mm).join(' ')} }
.landscape { --width: ${mm(height)}; --height: ${mm(width)} }
@page {
  size: ${mm(width)} ${mm(height)};
  margin: ${sides.map(mm).join(' ')};
  @top-center {
    content: counter(page);
    vertical-align: top;
    padding-top: ${mm(pageNumberFromEdge)};
    font-size: ${trimmed(pageNumberSize)}pt;
    line-height: 1;
    ${family};
  }
}
@page landscape { size: ${mm(height)} ${mm(width)} }
@page :first { @top-center { content: none } }
${hasHeadPlaced(page) ? firstPaper(margins.top) : ''}`
}

function hasHeadPlaced({ sections: [first] }: Page): boolean {
  return first?.blocks.some((block) => block.type === 'placed' && block.edge === 'top') ?? false
}

/** A browser prints nothing into a page's margin: the first page has its upper margin inside. */
function firstPaper(top: number): string {
  return `@page :first { margin-top: 0 }
@media print { .sheet:first-child { padding-top: ${mm(top)} !important } }
`
}

/** The family of the document, then the ones whose letters are as wide. */
function families(font: string): string {
  const own = font.replace(/[^\p{L}\p{N} -]/gu, '').trim()
  const [twins, kind] =
    own === 'Arial'
      ? [['Arial', 'Arimo', 'Liberation Sans'], 'sans-serif']
      : [['Times New Roman', 'Tinos', 'Liberation Serif'], 'serif']
  const names = new Set([own, ...twins])
  names.delete('')
  return [...Array.from(names, (name) => `"${name}"`), kind].join(', ')
}

function declarations(style: ParagraphStyle): string {
  const { align, letterSpacing, firstLine, indentLeft, indentRight } = style
  const all: readonly (readonly [property: string, value: string | null])[] = [
    ['text-align', align === 'justify' ? 'var(--justify)' : align],
    ['font-size', length(style.size, 'pt')],
    ['font-weight', style.bold ? 'bold' : 'normal'],
    ['font-style', style.italic ? 'italic' : null],
    ['text-transform', style.capitals ? 'uppercase' : null],
    ['letter-spacing', letterSpacing === 0 ? null : length(letterSpacing, 'pt')],
    // The room after the last letter would draw a centred word to the left.
    ['padding-left', letterSpacing !== 0 && align === 'center' ? length(letterSpacing, 'pt') : null],
    ['line-height', trimmed(naturalLine * style.lineSpacing)],
    ['margin', [style.before, indentRight, style.after, indentLeft].map(side).join(' ')],
    ['text-indent', firstLine === 0 ? null : length(firstLine, 'mm')],
    ['--hanging', firstLine < 0 ? length(-firstLine, 'mm') : null],
    ['hyphens', style.hyphenate ? 'auto' : null],
    ['break-after', style.keepWithNext ? 'avoid' : null],
    ['break-inside', style.keepTogether ? 'avoid' : null],
  ]
  return all.flatMap(([property, value]) => (value === null ? [] : [`${property}: ${value}`])).join('; ')
}

/** Above and below points, at the sides millimetres. */
function side(value: number, at: number): string {
  return length(value, at % 2 === 0 ? 'pt' : 'mm')
}

function mm(value: Geometry['width']): string {
  return `${trimmed(value)}mm`
}
