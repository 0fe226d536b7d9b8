import type { XmlComponent } from 'docx'
import type { Page } from '#layout'
import { element, onOff, valued } from './element.ts'
import { halfPoints } from './lengths.ts'
import { type Looks, paragraphProperties, runProperties, spoken } from './looks.ts'

/** Styles that are not the page's own: by these identifiers the other files of this folder name them. */
export const furnitureIds = {
  pageNumber: 'PageNumber',
  sectionEnd: 'SectionEnd',
  blank: 'Blank',
  link: 'Hyperlink',
  table: 'Table',
  layout: 'LayoutTable',
} as const

/** A paragraph style under its Russian title. Headings stand on Word's own, whose names programs know. */
export function paragraphStyle(id: string, title: string, looks: Looks, priority: number): XmlComponent {
  const parent = looks.outline === null ? 'Normal' : builtInHeading(looks.outline)
  return style('paragraph', id, title, { parent, priority }, [
    paragraphProperties(spoken(looks)),
    runProperties(spoken(looks)),
  ])
}

/** A style that differs from its base in a few looks. */
export function derivedStyle(
  id: string,
  title: string,
  parent: string,
  looks: Partial<Looks>,
  priority: number,
): XmlComponent {
  return style('paragraph', id, title, { parent, priority }, [
    paragraphProperties(looks),
    runProperties(looks),
  ])
}

/** Defaults of the document, Word's own styles, and what a document needs beside the page's styles. */
export function furniture(page: Page): readonly XmlComponent[] {
  return [
    defaults(page),
    style('paragraph', 'Normal', 'Normal', { isDefault: true }, []),
    style(
      'character',
      'DefaultParagraphFont',
      'Default Paragraph Font',
      { isDefault: true, hidden: true },
      [],
    ),
    style('table', 'TableNormal', 'Normal Table', { isDefault: true, hidden: true }, [
      element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), cellMargins(0, 108)]),
    ]),
    style('numbering', 'NoList', 'No List', { isDefault: true, hidden: true }, []),
    ...[1, 2, 3, 4].map(heading),
    style('paragraph', furnitureIds.pageNumber, 'Номер страницы', { parent: 'Normal', priority: 90 }, [
      element('w:pPr', {}, [onOff('w:suppressAutoHyphens', true), valued('w:jc', 'center')]),
      sizes(page.geometry.pageNumberSize),
    ]),
    sectionEnd(),
    style('character', furnitureIds.blank, 'Место для руки', { priority: 91 }, [
      element('w:rPr', {}, [valued('w:u', 'single')]),
    ]),
    style('character', furnitureIds.link, 'Hyperlink', { priority: 92, builtIn: true }, []),
    style('table', furnitureIds.table, 'Таблица', { parent: 'TableNormal', priority: 93 }, [
      element('w:tblPr', {}, [borders(), cellMargins(28, 85)]),
    ]),
    style('table', furnitureIds.layout, 'Таблица без линий', { parent: 'TableNormal', priority: 94 }, [
      element('w:tblPr', {}, [cellMargins(0, 0)]),
    ]),
  ]
}

interface StyleTraits {
  readonly parent?: string
  readonly priority?: number
  readonly isDefault?: boolean
  readonly hidden?: boolean
  readonly builtIn?: boolean
}

/** The elements of CT_Style in the order of the schema. */
function style(
  type: 'paragraph' | 'character' | 'table' | 'numbering',
  id: string,
  name: string,
  traits: StyleTraits,
  properties: readonly XmlComponent[],
): XmlComponent {
  const own = !traits.isDefault && !traits.builtIn
  const attributes = {
    'w:type': type,
    'w:default': traits.isDefault ? 1 : undefined,
    'w:customStyle': own ? 1 : undefined,
    'w:styleId': id,
  }
  return element('w:style', attributes, [
    valued('w:name', name),
    valued('w:basedOn', traits.parent),
    valued('w:uiPriority', traits.priority ?? (traits.hidden ? 99 : undefined)),
    onOff('w:semiHidden', traits.hidden),
    onOff('w:unhideWhenUsed', traits.hidden),
    onOff('w:qFormat', type === 'paragraph' && !traits.hidden ? true : undefined),
    ...properties,
  ])
}

function defaults(page: Page): XmlComponent {
  const font = {
    'w:ascii': page.font,
    'w:hAnsi': page.font,
    'w:eastAsia': page.font,
    'w:cs': page.font,
  }
  const language = { 'w:val': page.language, 'w:eastAsia': page.language, 'w:bidi': 'ar-SA' }
  const size = halfPoints(page.styles.text.size)
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        element('w:rFonts', font),
        valued('w:sz', size),
        valued('w:szCs', size),
        element('w:lang', language),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        onOff('w:widowControl', true),
        element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }),
      ]),
    ]),
  ])
}

function builtInHeading(level: number): string {
  return `BuiltInHeading${level}`
}

/** Word's «Заголовок 1»: gives outline and name to the headings that stand on it, no looks. */
function heading(level: number): XmlComponent {
  return style(
    'paragraph',
    builtInHeading(level),
    `heading ${level}`,
    { parent: 'Normal', priority: 99, builtIn: true, hidden: true },
    [element('w:pPr', {}, [valued('w:outlineLvl', level - 1)])],
  )
}

/**
 * Word wants a paragraph after a table or frame that ends a section, and between two tables:
 * this one takes no room (a twentieth of a line).
 */
function sectionEnd(): XmlComponent {
  return style('paragraph', furnitureIds.sectionEnd, 'Конец раздела', { parent: 'Normal', priority: 95 }, [
    element('w:pPr', {}, [
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
    ]),
    sizes(1),
  ])
}

function sizes(points: number): XmlComponent {
  const size = halfPoints(points)
  return element('w:rPr', {}, [valued('w:sz', size), valued('w:szCs', size)])
}

function cellMargins(vertical: number, horizontal: number): XmlComponent {
  const side = (name: string, width: number) => element(name, { 'w:w': width, 'w:type': 'dxa' })
  return element('w:tblCellMar', {}, [
    side('w:top', vertical),
    side('w:left', horizontal),
    side('w:bottom', vertical),
    side('w:right', horizontal),
  ])
}

function borders(): XmlComponent {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
  return element(
    'w:tblBorders',
    {},
    sides.map((side) => element(`w:${side}`, line)),
  )
}
