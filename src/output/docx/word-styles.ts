import type { XmlComponent } from 'docx'
import type { Page } from '#layout'
import { element, onOff, valued } from './element.ts'
import { halfPoints } from './lengths.ts'
import { builtInHeading, style } from './style.ts'

const outlineLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Defaults of the document and the styles that Word has in every document. */
export function wordStyles(page: Page): readonly XmlComponent[] {
  const always = { isDefault: true, hidden: true }
  return [
    defaults(page),
    style('paragraph', 'Normal', 'Normal', { isDefault: true }, []),
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font', always, []),
    style('table', 'TableNormal', 'Normal Table', always, [
      element('w:tblPr', {}, [
        element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
        element(
          'w:tblCellMar',
          {},
          ['top', 'left', 'bottom', 'right'].map((side) =>
            element(`w:${side}`, { 'w:w': side === 'top' || side === 'bottom' ? 0 : 108, 'w:type': 'dxa' }),
          ),
        ),
      ]),
    ]),
    style('numbering', 'NoList', 'No List', always, []),
    ...outlineLevels.map(heading),
  ]
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
