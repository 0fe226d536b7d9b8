import { wordsOf } from '../content/inlines.ts'
import type { Block, Signature, SignaturesBlock } from '../page.ts'
import { type AnyDirective, inner, linesOf, type Reading, type Sizes } from './within.ts'

/** Of the mark of an electronic signature, mm: as wide as the number of a certificate in its small type. */
const FRAME_WIDTH = 60
/** Between a frame and what stands beside it, mm. */
const FRAME_GAP = 3
/** A position is never narrower than its longest usual word, mm. */
const LEAST_POSITION = 40

const MILLIMETRES_PER_POINT = 25.4 / 72
/** Mean width of a letter of a name, ems. */
const LETTER_WIDTH = 0.55

/** Signatures one under another or, of equal positions, two to a row (ГОСТ Р 7.0.97-2016, 5.22). */
export function signatures(
  all: readonly Signature[],
  sizes: Sizes,
  place: Sizes['signaturePlace'],
): readonly Block[] {
  if (all.length === 0) return []
  const beside = place === 'beside' && all.length > 1
  const framed = all.filter(({ frame }) => frame !== undefined)
  const block: SignaturesBlock = {
    type: 'signatures',
    positionWidth: sizes.requisiteWidth,
    ...(framed.length > 0 && {
      frames: { width: FRAME_WIDTH, positionWidth: positionBesideFrame(framed, sizes) },
    }),
    ...(beside && { beside }),
    signatures: all,
  }
  return [block]
}

/** The frame takes its room from the position; the longest name keeps its own. */
function positionBesideFrame(framed: readonly Signature[], sizes: Sizes): number {
  const letters = Math.max(...framed.map(({ name }) => name.length))
  const name = letters * LETTER_WIDTH * sizes.styles.signature.size * MILLIMETRES_PER_POINT
  const left = sizes.textWidth - FRAME_WIDTH - 2 * FRAME_GAP - name
  return Math.round(Math.max(LEAST_POSITION, Math.min(sizes.requisiteWidth, left)))
}

/** Position, name and the lines of a mark; `::подпись[имя]` stands under the position above it. */
export function signature(node: AnyDirective, reading: Reading): readonly Signature[] {
  const marks = node.type === 'leafDirective' ? [] : node.children.filter(({ type }) => type !== 'paragraph')
  const own = node.type === 'leafDirective' ? node : { ...node, children: besides(node.children, marks) }
  const lines = linesOf(own, reading)
  const [position, name, ...more] = node.type === 'leafDirective' ? [[], ...lines] : lines
  if (!position || !name || more.length > 0) {
    const message = `В блоке «${node.name}» два абзаца: должность и имя.`
    reading.report({ sought: `:${node.name}`, message })
    return []
  }
  const frame =
    node.type === 'leafDirective'
      ? []
      : inner({ ...node, children: marks }, 'frame', reading).flatMap((each) => linesOf(each, reading))
  return [{ position, name: wordsOf(name).trim(), ...(frame.length > 0 && { frame }) }]
}

function besides<T>(all: readonly T[], others: readonly T[]): T[] {
  return all.filter((each) => !others.includes(each))
}
