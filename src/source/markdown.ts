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

function withoutSurprises(this: Processor): void {
  const settings = this.data()
  settings.micromarkExtensions ??= []
  settings.micromarkExtensions.push({ disable: { null: switchedOff } })
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(withoutSurprises)
  .freeze()

/** Markdown → its tree; places count from the text's beginning. Never throws. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
