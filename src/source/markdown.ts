import type { Root } from 'mdast'
import type {} from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Markdown as the sources use it. What would turn a clerk's habit into something else is off:
 * a first line indented by spaces is no code, a line of dashes under a paragraph no heading,
 * `<…>` at a line's start no HTML.
 */
const switchedOff = ['codeIndented', 'setextUnderline', 'htmlFlow']

const UNDERSCORE = 95

type Code = number | null
type State = (code: Code) => State | undefined
interface Effects {
  enter(type: 'data'): void
  exit(type: 'data'): void
  consume(code: Code): void
}

/** Blanks for the hand stay blanks: in «__» ________ 20__ г. underscores are no emphasis. `*` is. */
const underscores = {
  name: 'underscores',
  tokenize(effects: Effects, ok: State): State {
    const inside: State = (code) => {
      if (code === UNDERSCORE) {
        effects.consume(code)
        return inside
      }
      effects.exit('data')
      return ok(code)
    }
    return (code) => {
      effects.enter('data')
      return inside(code)
    }
  },
}

function withoutSurprises(this: Processor): void {
  const settings = this.data()
  settings.micromarkExtensions ??= []
  settings.micromarkExtensions.push({
    disable: { null: switchedOff },
    text: { [UNDERSCORE]: underscores },
  })
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(withoutSurprises)
  .freeze()

/** Markdown → its tree; places count from the text's beginning. Text of `tooNested` must not come here. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}

const DEEPEST = 100
const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const opener = />|[-+*]|\d+[.)]/g

/**
 * Offset of the line where lists, quotes or directives stand in each other deeper than any document needs: the tree
 * of such a text would be too deep to walk. `null` for every text that people write.
 */
export function tooNested(text: string): number | null {
  let directives = 0
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.startsWith(':::')) directives++
    const found = prefix.exec(line)?.[0] ?? ''
    const depth = (found.match(opener)?.length ?? 0) + (/^[ \t]*/.exec(found)?.[0].length ?? 0) / 2
    if (depth > DEEPEST || directives > DEEPEST) return offset
    offset += line.length + 1
  }
  return null
}
