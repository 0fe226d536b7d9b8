import type { Styles } from './styles.ts'
import { childrenOf, inside, isOn, settingOf, type XmlElement } from './xml.ts'

/** How Word numbers one level of a list. */
export interface Level {
  readonly start: number
  /** `decimal`, `bullet`, `russianLower` … */
  readonly format: string
  /** «%1.%2.» */
  readonly text: string
  /** The level above which starts it anew; 0: none does. */
  readonly restart: number
  /** All numbers of its text in digits. */
  readonly legal: boolean
}

/** A list that paragraphs name by its `w:numId`. */
export interface WordList {
  /** What it counts with: lists of one abstract list go on counting, but for those that start anew. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
}

export interface Lists {
  readonly byId: ReadonlyMap<string, WordList>
  /** The level of a list that belongs to a paragraph style (17.9.23). */
  levelOfStyle(style: string, list: string): number | undefined
}

/** `word/numbering.xml` → the lists of a document (ISO/IEC 29500-1, 17.9). */
export function readLists(root: XmlElement | undefined, styles: Styles): Lists {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'] ?? '', list]),
  )
  const nums = new Map(childrenOf(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]))
  const abstractOf = (num: XmlElement | undefined): XmlElement | undefined => {
    const named = abstracts.get(settingOf(inside(num, 'w:abstractNumId')) ?? '')
    // A list by a numbering style stands where the style says (17.9.21).
    const style = settingOf(inside(named, 'w:numStyleLink'))
    const linked = settingOf(styles.find(style, 'w:pPr', 'w:numPr', 'w:numId'))
    const target = abstracts.get(settingOf(inside(nums.get(linked ?? ''), 'w:abstractNumId')) ?? '')
    return style === undefined ? named : (target ?? named)
  }
  const byId = new Map([...nums].map(([id, num]) => [id, toList(id, num, abstractOf(num))]))
  return {
    byId,
    levelOfStyle: (style, list) => {
      const levels = childrenOf(abstractOf(nums.get(list)), 'w:lvl')
      const level = levels.find((each) => settingOf(inside(each, 'w:pStyle')) === style)
      return level && Number(level.attributes['w:ilvl'] ?? 0)
    },
  }
}

function toList(id: string, num: XmlElement, abstract: XmlElement | undefined): WordList {
  const levels = new Map(childrenOf(abstract, 'w:lvl').map(toLevel))
  let isOwn = false
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl'] ?? 0)
    const [whole] = childrenOf(override, 'w:lvl')
    if (whole) levels.set(at, toLevel(whole)[1])
    const start = settingOf(inside(override, 'w:startOverride'))
    const level = levels.get(at)
    if (start !== undefined && level) levels.set(at, { ...level, start: Number(start) })
    isOwn ||= start !== undefined
  }
  return { counter: isOwn ? `own ${id}` : (abstract?.attributes['w:abstractNumId'] ?? id), levels }
}

function toLevel(level: XmlElement): readonly [number, Level] {
  const at = Number(level.attributes['w:ilvl'] ?? 0)
  return [
    at,
    {
      start: Number(settingOf(inside(level, 'w:start')) ?? 1),
      format: settingOf(inside(level, 'w:numFmt')) ?? 'decimal',
      text: settingOf(inside(level, 'w:lvlText')) ?? '',
      restart: Number(settingOf(inside(level, 'w:lvlRestart')) ?? at),
      legal: isOn(inside(level, 'w:isLgl')),
    },
  ]
}
