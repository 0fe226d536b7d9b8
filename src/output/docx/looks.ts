import type { XmlComponent } from 'docx'
import type { ParagraphStyle } from '#layout'
import { element, onOff, valued } from './element.ts'
import { halfPoints, lineUnits, pointTwips, twips } from './lengths.ts'

/** A tab stop; `position` in twips from the left margin. */
export interface TabStop {
  readonly position: number
  readonly align: 'left' | 'right' | 'clear'
  readonly leader?: 'underscore'
}

/** A paragraph style as Word has it: the page's style with its tab stops. */
export interface Looks extends Omit<ParagraphStyle, 'title'> {
  readonly tabs: readonly TabStop[]
  /** In a frame; paragraphs of one style under another stand in one. */
  readonly boxed?: boolean
  /** BCP 47, where it is not the document's. */
  readonly language?: string
}

const justification = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

/** The looks of a style that stands by itself: lengths are always written, on-off properties when on. */
export function looksOf(style: ParagraphStyle): Looks {
  const { title: _, ...looks } = style
  return { ...looks, tabs: [] }
}

/** What a derived style has to say: what differs from its base. */
export function difference(base: Looks, looks: Looks): Partial<Looks> {
  const tabs = [
    ...base.tabs
      .filter((old) => !looks.tabs.some((tab) => tab.position === old.position))
      .map((old): TabStop => ({ position: old.position, align: 'clear' })),
    ...looks.tabs.filter((tab) => !base.tabs.some((old) => JSON.stringify(old) === JSON.stringify(tab))),
  ]
  const differing = Object.entries(looks).filter(([name, value]) => base[name as keyof Looks] !== value)
  return { ...Object.fromEntries(differing), tabs }
}

/** What a style that stands by itself has to say: where Word's defaults do, it is silent. */
export function spoken(looks: Looks): Partial<Looks> {
  const silent = ([name, value]: [string, unknown]) => value === (name === 'hyphenate')
  return Object.fromEntries(Object.entries(looks).filter((each) => !silent(each)))
}

/** `w:pPr` of a style, its elements in the order of CT_PPrBase. */
export function paragraphProperties(looks: Partial<Looks>): XmlComponent {
  return element('w:pPr', {}, [
    onOff('w:keepNext', looks.keepWithNext),
    onOff('w:keepLines', looks.keepTogether),
    looks.boxed ? box() : undefined,
    tabs(looks.tabs),
    hyphens(looks.hyphenate),
    spacing(looks),
    indents(looks),
    valued('w:jc', looks.align && justification[looks.align]),
    valued('w:outlineLvl', typeof looks.outline === 'number' ? looks.outline - 1 : undefined),
  ])
}

/** `w:rPr` of a style, its elements in the order of EG_RPrBase. */
export function runProperties(looks: Partial<Looks>): XmlComponent {
  const size = looks.size === undefined ? undefined : halfPoints(looks.size)
  const letterSpacing = looks.letterSpacing ? pointTwips(looks.letterSpacing) : undefined
  return element('w:rPr', {}, [
    onOff('w:b', looks.bold),
    onOff('w:bCs', looks.bold),
    onOff('w:i', looks.italic),
    onOff('w:iCs', looks.italic),
    onOff('w:caps', looks.capitals),
    valued('w:spacing', letterSpacing),
    valued('w:sz', size),
    valued('w:szCs', size),
    valued('w:lang', looks.language),
  ])
}

/** A frame half a point thick, 1.5 mm around the words. */
function box(): XmlComponent {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 4, 'w:color': 'auto' }
  return element(
    'w:pBdr',
    {},
    ['top', 'left', 'bottom', 'right'].map((side) => element(`w:${side}`, line)),
  )
}

function tabs(stops: readonly TabStop[] = []): XmlComponent | undefined {
  if (stops.length === 0) return undefined
  const inOrder = [...stops].sort((one, other) => one.position - other.position)
  return element(
    'w:tabs',
    {},
    inOrder.map((stop) =>
      element('w:tab', { 'w:val': stop.align, 'w:leader': stop.leader, 'w:pos': stop.position }),
    ),
  )
}

function hyphens(hyphenate: boolean | undefined): XmlComponent | undefined {
  return hyphenate === undefined ? undefined : onOff('w:suppressAutoHyphens', !hyphenate)
}

function spacing(looks: Partial<Looks>): XmlComponent | undefined {
  const { before, after, lineSpacing } = looks
  if (before === undefined && after === undefined && lineSpacing === undefined) return undefined
  return element('w:spacing', {
    'w:before': before === undefined ? undefined : pointTwips(before),
    'w:after': after === undefined ? undefined : pointTwips(after),
    'w:line': lineSpacing === undefined ? undefined : lineUnits(lineSpacing),
    'w:lineRule': lineSpacing === undefined ? undefined : 'auto',
  })
}

function indents(looks: Partial<Looks>): XmlComponent | undefined {
  const { indentLeft, indentRight, firstLine } = looks
  if (indentLeft === undefined && indentRight === undefined && firstLine === undefined) return undefined
  const first = firstLine === undefined ? undefined : twips(firstLine)
  return element('w:ind', {
    'w:left': indentLeft === undefined ? undefined : twips(indentLeft),
    'w:right': indentRight === undefined ? undefined : twips(indentRight),
    'w:firstLine': first === undefined || first < 0 ? undefined : first,
    'w:hanging': first === undefined || first >= 0 ? undefined : -first,
  })
}
