import type { ListItem, List as MarkdownList, RootContent } from 'mdast'
import { delimiterOf, placeOf, readList, typedNumber } from './blocks.ts'
import { DEEPEST, type DraftPart, type DraftPoint } from './draft.ts'
import { headPlace, markerPlace } from './list-item.ts'
import { startsWithLetter } from './numbers.ts'
import { gatherDashes, readPart } from './parts.ts'
import { type Reading, report } from './reading.ts'
import { isClosingLine } from './responsible.ts'
import type { Words } from './words.ts'

/** A point with what decides whether a later one stands beside or under it. */
interface CountedPoint extends DraftPoint {
  /** Column of its marker. */
  readonly column: number
  /** Its number among its siblings. */
  readonly own: number
  readonly typed: number
  readonly home: Home
}

/** Where points are put: the parts of an owner, or the top. */
interface Home {
  readonly owner: CountedPoint | null
  readonly parts: DraftPart[]
  readonly points: CountedPoint[]
}

/** Points that are ordered lists, numbered by the program. `opening`: paragraphs that stand before the nodes. */
export function readCounted(
  reading: Reading,
  nodes: readonly RootContent[],
  opening: readonly Words[],
): DraftPart[] {
  const top: Home = { owner: null, parts: gatherDashes(opening), points: [] }
  fill(reading, top, nodes)
  return top.parts
}

function fill(reading: Reading, home: Home, nodes: readonly RootContent[]): void {
  for (const node of nodes)
    if (node.type === 'list' && node.ordered === true) addPoints(reading, home, node)
    else for (const part of readPart(reading, node)) (strayHome(home, part) ?? home.parts).push(part)
}

/** A line «Срок: …», a dash list or items «а)», «б)» typed without the indent still belongs to the point above it. */
function strayHome({ parts }: Home, stray: DraftPart): DraftPart[] | null {
  const above = parts.at(-1)
  if (above?.type !== 'point') return null
  const home = deepest(above.point)
  if (stray.type === 'words' && isClosingLine(stray.words.plain)) return home.parts
  const last = home.parts.at(-1)
  if (last?.type !== 'words') return null
  const isLettered = stray.type === 'words' && startsWithLetter(stray.words.plain)
  if (isLettered && home.parts.some(isFirstLetter)) return home.parts
  const follows = stray.type === 'dashes' || (isLettered && /^а/u.test(stray.words.plain))
  return follows && last.words.plain.endsWith(':') ? home.parts : null
}

function isFirstLetter(part: DraftPart): boolean {
  return part.type === 'words' && part.words.plain.startsWith('а') && startsWithLetter(part.words.plain)
}

function deepest(point: DraftPoint): DraftPoint {
  const last = point.parts.at(-1)
  return last?.type === 'point' ? deepest(last.point) : point
}

function addPoints(reading: Reading, home: Home, list: MarkdownList): void {
  let before: CountedPoint | null = null
  for (const item of list.children) {
    const typed = Number(typedNumber(reading, item) ?? list.start ?? 1)
    const at: Home = homeOf(home, item, typed)
    if ((at.owner?.level ?? 0) === DEEPEST) {
      addTooDeep(reading, at, list)
      return
    }
    const continued: CountedPoint | null = before?.home === at ? before : null
    const own: number = continued ? continued.own + 1 : typed
    if (continued) reportRenumbered(reading, item, typed, continued, list.start ?? 1)
    before = addPoint(reading, at, item, own, typed)
  }
}

function addPoint(reading: Reading, home: Home, item: ListItem, own: number, typed: number): CountedPoint {
  const { owner } = home
  const number = owner ? `${owner.number}.${own}` : String(own)
  const point: CountedPoint = {
    number,
    label: `${number}${owner ? '.' : delimiterOf(reading, item)}`,
    marker: 'automatic',
    level: (owner?.level ?? 0) + 1,
    place: headPlace(reading, item),
    numberPlace: markerPlace(reading, item),
    parts: [],
    column: item.position?.start.column ?? 1,
    own,
    typed,
    home,
  }
  home.parts.push({ type: 'point', point })
  home.points.push(point)
  fill(reading, inside(point), item.children)
  return point
}

const homes = new WeakMap<CountedPoint, Home>()

function inside(point: CountedPoint): Home {
  const home = homes.get(point) ?? { owner: point, parts: point.parts, points: [] }
  homes.set(point, home)
  return home
}

/**
 * Where an item belongs that Markdown has torn from its list, because a line without an indent stands before it:
 * beside the point whose marker stands in its column; a first item that is indented deeper, under that point.
 */
function homeOf(home: Home, item: ListItem, typed: number): Home {
  const column = item.position?.start.column ?? 1
  const chain: CountedPoint[] = []
  for (let last = lastOf(home); last; last = lastOf(inside(last))) chain.push(last)
  const nearest = chain.findLast((point) => point.column <= column)
  if (!nearest) return home
  const isUnder = typed === 1 && column - nearest.column > 1 && inside(nearest).points.length === 0
  return isUnder ? inside(nearest) : nearest.home
}

/** The point that nothing stands behind: only such a one can be gone on with. */
function lastOf({ parts, points }: Home): CountedPoint | undefined {
  const last = parts.at(-1)
  return last?.type === 'point' ? points.at(-1) : undefined
}

function addTooDeep(reading: Reading, home: Home, list: MarkdownList): void {
  report(
    reading,
    placeOf(reading, list),
    'warning',
    'too-deep',
    'Больше четырёх уровней нумерации не бывает: здесь обычный список.',
  )
  home.parts.push({ type: 'content', content: readList(reading, list) })
}

/** «1.», «3.»: the program counts 1, 2. «1.», «1.», «1.» is a habit of Markdown and says nothing. */
function reportRenumbered(
  reading: Reading,
  item: ListItem,
  typed: number,
  before: CountedPoint,
  first: number,
): void {
  const own = before.own + 1
  const isHabit = typed === first && typed === before.typed
  if (typed === own || isHabit || typed === before.typed + 1) return
  report(
    reading,
    markerPlace(reading, item),
    'warning',
    'renumbered',
    `Набран номер ${typed}, а по порядку это пункт ${own}: так он и будет напечатан. Проверьте, не пропущен ли пункт; чтобы оставить набранный номер, пишите «${typed}\\.».`,
  )
}
