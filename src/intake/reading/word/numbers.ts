import type { Lists, WordList } from './lists.ts'
import { inFormat } from './number-format.ts'
import type { Styles } from './styles.ts'
import { inside, settingOf, type XmlElement } from './xml.ts'

/** The number of a paragraph that Word counts. */
export interface WordNumber {
  /** As it stands on the page: «1.2.», «а)», «–» for every bullet. */
  readonly label: string
  /** «1.2» of a level that says only its own «2.» under a point «1.»: where the point stands in truth. */
  readonly full: string | null
}

/**
 * Counts the numbers of a document's paragraphs in their order, as Word does: they stand in no paragraph
 * (ISO/IEC 29500-1, 17.9).
 */
export function counting(lists: Lists, styles: Styles): (paragraph: XmlElement) => WordNumber | null {
  const counted = new Map<string, Counter>()
  return (paragraph) => {
    const mark = markOf(paragraph, lists, styles)
    const list = mark && lists.byId.get(mark.list)
    if (!mark || !list) return null
    const counter = counted.get(list.counter) ?? { numbers: [], full: [] }
    counted.set(list.counter, counter)
    return numberOf(list, mark.level, counter)
  }
}

interface Counter {
  /** What each level has come to. */
  readonly numbers: (number | undefined)[]
  /** The whole number of the last point of each level; `null` where it is none in digits. */
  readonly full: (string | null)[]
}

/** The list and the level of a paragraph: its own, else those of its style. */
function markOf(
  paragraph: XmlElement,
  lists: Lists,
  styles: Styles,
): { readonly list: string; readonly level: number } | null {
  const own = inside(paragraph, 'w:pPr', 'w:numPr')
  const style = settingOf(inside(paragraph, 'w:pPr', 'w:pStyle')) ?? styles.paragraph
  const ofStyle = styles.find(style, 'w:pPr', 'w:numPr')
  const ownList = settingOf(inside(own, 'w:numId'))
  const list = ownList ?? settingOf(inside(ofStyle, 'w:numId'))
  if (list === undefined || list === '0') return null
  const typed = settingOf(inside(own, 'w:ilvl'))
  const byStyle = ownList === undefined ? settingOf(inside(ofStyle, 'w:ilvl')) : undefined
  const linked = style === undefined ? undefined : lists.levelOfStyle(style, list)
  return { list, level: typed === undefined ? (linked ?? Number(byStyle ?? 0)) : Number(typed) }
}

function numberOf({ levels }: WordList, at: number, { numbers, full }: Counter): WordNumber | null {
  const level = levels.get(at)
  if (!level) return null
  for (let deeper = at + 1; deeper < numbers.length; deeper++)
    if (at < (levels.get(deeper)?.restart ?? deeper)) numbers[deeper] = undefined
  for (let above = 0; above < at; above++) numbers[above] ??= levels.get(above)?.start ?? 1
  const before = numbers[at]
  numbers[at] = before === undefined ? level.start : before + 1
  full.length = Math.min(full.length, at)
  if (level.format === 'bullet') return { label: '–', full: null }
  const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const named = Number(digit) - 1
    const format = levels.get(named)?.format ?? 'decimal'
    return inFormat(numbers[named] ?? 1, level.legal && format !== 'none' ? 'decimal' : format)
  })
  if (label.trim() === '') return null
  const owner = full.findLast((number) => number !== null && number !== undefined)
  const own = /^(\d+)\.?$/.exec(label)?.[1]
  const local = at > 0 && own !== undefined && owner ? `${owner}.${own}` : null
  full[at] = local ?? /^(\d+(?:\.\d+)*)[.)]?$/.exec(label)?.[1] ?? null
  return { label, full: local }
}
