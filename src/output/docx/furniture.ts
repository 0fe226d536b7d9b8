import type { XmlComponent } from 'docx'
import type { Page } from '#layout'
import { element, onOff, valued } from './element.ts'
import { halfPoints, twips } from './lengths.ts'
import { topRoom } from './room.ts'
import { style } from './style.ts'

/** Styles that are not the page's own: by these identifiers the other files of this folder name them. */
export const furnitureIds = {
  pageNumber: 'PageNumber',
  sectionEnd: 'SectionEnd',
  anchor: 'Anchor',
  blank: 'Blank',
  whole: 'Whole',
  link: 'Hyperlink',
  table: 'Table',
  layout: 'LayoutTable',
} as const

/** Their titles in Word. */
const titles = {
  pageNumber: 'Номер страницы',
  sectionEnd: 'Конец раздела',
  anchor: 'Привязка рисунков',
  blank: 'Место для руки',
  whole: 'Слово без переноса',
  link: 'Hyperlink',
  table: 'Таблица',
  layout: 'Таблица без линий',
} as const satisfies Record<keyof typeof furnitureIds, string>

export const furnitureTitles: readonly string[] = Object.values(titles)

/** The styles a document needs beside the page's own. */
export function furniture(page: Page): readonly XmlComponent[] {
  return [
    style('paragraph', furnitureIds.pageNumber, titles.pageNumber, { parent: 'Normal', priority: 90 }, [
      element('w:pPr', {}, [onOff('w:suppressAutoHyphens', true), valued('w:jc', 'center')]),
      sizes(page.geometry.pageNumberSize),
    ]),
    sectionEnd(),
    ...anchor(page),
    style('character', furnitureIds.blank, titles.blank, { priority: 91 }, [
      element('w:rPr', {}, [valued('w:u', 'single')]),
    ]),
    // A run has no switch for hyphenation. Word does not hyphenate what it does not proof, LibreOffice what is in
    // no language.
    style('character', furnitureIds.whole, titles.whole, { priority: 91 }, [
      element('w:rPr', {}, [onOff('w:noProof', true), valued('w:lang', 'zxx')]),
    ]),
    style('character', furnitureIds.link, titles.link, { priority: 92, builtIn: true }, []),
    style('table', furnitureIds.table, titles.table, { parent: 'TableNormal', priority: 93 }, [
      element('w:tblPr', {}, [borders(), cellMargins(0, 108)]),
    ]),
    style('table', furnitureIds.layout, titles.layout, { parent: 'TableNormal', priority: 94 }, [
      element('w:tblPr', {}, [cellMargins(0, 0)]),
    ]),
  ]
}

/**
 * Word wants a paragraph after a table or frame that ends a section, and between two tables:
 * this one takes no room to speak of, a point, and holds signatures to a table before them.
 */
function sectionEnd(): XmlComponent {
  return style('paragraph', furnitureIds.sectionEnd, titles.sectionEnd, { parent: 'Normal', priority: 95 }, [
    element('w:pPr', {}, [
      onOff('w:keepNext', true),
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
    ]),
    sizes(1),
  ])
}

/** Carries the pictures that stand at fixed places, and keeps the room that they take above the text. */
function anchor({ sections }: Page): readonly XmlComponent[] {
  const blocks = sections.flatMap((section) => section.blocks)
  if (!blocks.some(({ type }) => type === 'placed')) return []
  const spacing = { 'w:before': twips(topRoom(blocks)), 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }
  return [
    style('paragraph', furnitureIds.anchor, titles.anchor, { parent: 'Normal', priority: 95 }, [
      element('w:pPr', {}, [onOff('w:keepNext', true), element('w:spacing', spacing)]),
      sizes(1),
    ]),
  ]
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
