import type { Block, Column, ColumnPart } from '../page.ts'
import { type AnyDirective, inner, type Part, type Reading } from './within.ts'

/** Between neighbours, mm. */
const GAP = 5

/** Around a coat of arms that stands between two columns, mm. */
const AROUND_COAT = 4

type Draw = (node: AnyDirective, reading: Reading) => readonly Part[]

/**
 * `::::колонки` of `:::колонка{ширина=75}`: a width in millimetres, or `бланк` for that of an angular letterhead, `герб`
 * for that of the coat between two columns. Those without a width have equal parts of what is left.
 */
export function columns(node: AnyDirective, reading: Reading, draw: Draw): readonly Block[] {
  const all = inner(node, 'column', reading)
    .map((each) => ({
      said: widthOf(each, reading),
      language: languageOf(each, reading),
      blocks: blocksOf(each, reading, draw),
    }))
    // Where there is no coat there is no column for it.
    .filter(({ blocks, said }) => said !== 0 || blocks.length > 0)
  if (all.every(({ blocks }) => blocks.length === 0)) return []
  const left = reading.sizes.textWidth - GAP * (all.length - 1)
  const taken = all.reduce((sum, { said }) => sum + (said ?? 0), 0)
  const open = all.filter(({ said }) => said === null).length
  const each = open > 0 ? (left - taken) / open : 0
  if (each < 0 || taken > left + 0.1 || (open > 0 && each < LEAST))
    reading.report({
      sought: `:${node.name}`,
      message: `Колонки шире листа: на них есть ${Math.floor(left)} мм. Уменьшите ширину.`,
    })
  return [
    {
      type: 'columns',
      gap: GAP,
      columns: all.map(({ said, blocks, language }): Column => {
        const width = said ?? each
        return { width, language, blocks: blocks.map((block) => narrowed(block, width)) }
      }),
    },
  ]
}

/** A picture is no wider than its column. */
function narrowed(block: ColumnPart, width: number): ColumnPart {
  if (block.type !== 'image' || block.width <= width) return block
  return { ...block, width, height: (block.height * width) / block.width }
}

/** No word fits into less, mm. */
const LEAST = 15

function widthOf(node: AnyDirective, reading: Reading): number | null {
  const said = node.attributes?.ширина
  const { coat, requisiteWidth } = reading.sizes
  if (said === undefined || said === null) return null
  if (said === 'бланк') return requisiteWidth
  if (said === 'герб') return coat === null ? 0 : coat.width + AROUND_COAT
  const width = Number(said.replace(',', '.'))
  if (Number.isFinite(width) && width > 0) return width
  reading.report({
    sought: `ширина=${said}`,
    message: `Ширина колонки – это миллиметры, «бланк» или «герб», а не «${said}».`,
  })
  return null
}

function languageOf(node: AnyDirective, reading: Reading): string | undefined {
  const said = node.attributes?.язык
  if (!said || /^[a-z]{2,3}$/.test(said)) return said || undefined
  reading.report({
    sought: `язык=${said}`,
    message: `Язык колонки – две-три латинские буквы («tt»), а не «${said}».`,
  })
  return undefined
}

function blocksOf(node: AnyDirective, reading: Reading, draw: Draw): readonly ColumnPart[] {
  if (node.type === 'leafDirective') return []
  return node.children.flatMap((child) => {
    const parts =
      child.type === 'containerDirective' || child.type === 'leafDirective'
        ? draw(child, reading)
        : [{ type: 'unfit' } as const]
    const fitting = parts.filter(isColumnPart)
    if (fitting.length < parts.length)
      reading.report({
        sought: 'name' in child ? `:${child.name}` : `:${node.name}`,
        message: 'В колонке стоят реквизиты, грифы и рисунки: остальное вынесите из неё.',
      })
    // A column has no room for two stamps side by side.
    return fitting.map((part) => (part.type === 'stamps' ? { ...part, arrangement: 'column' } : part))
  })
}

function isColumnPart(part: Part | { readonly type: 'unfit' }): part is ColumnPart {
  return (
    part.type === 'paragraph' || part.type === 'requisites' || part.type === 'stamps' || part.type === 'image'
  )
}
