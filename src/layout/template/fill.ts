import Handlebars from 'handlebars'
import type { Message } from '#source'
import { explain } from './explain.ts'
import { faultAt, TemplateFault } from './fault.ts'
import type { Template, Templates } from './templates.ts'
import type { View } from './view.ts'

export type Filled =
  | { readonly markdown: string /** Itself and its parts. */; readonly used: readonly Template[] }
  | { readonly message: Message }

/**
 * Puts the values of the view into a template: Handlebars without access to prototypes, where a name that the view
 * does not have, an unknown helper and a missing part are faults. Values come escaped for Markdown, so nothing is
 * escaped here a second time. Never throws.
 */
export function fill(templates: Templates, template: Template, view: View): Filled {
  const handlebars = Handlebars.create()
  const used = new Set<Template>()
  try {
    const main = compiled(handlebars, templates, template, used)
    return { markdown: main(view), used: [...used] }
  } catch (error) {
    return { message: error instanceof TemplateFault ? error.found : unexplained(template, error) }
  }
}

type Run = (context: unknown, options?: Handlebars.RuntimeOptions) => string

/** A template with its parts, each of which tells its own file when it fails. */
function compiled(
  handlebars: typeof Handlebars,
  templates: Templates,
  template: Template,
  used: Set<Template>,
): Run {
  used.add(template)
  const run = explaining(template, () => {
    const tree = handlebars.parse(template.text)
    for (const part of partsOf(tree)) {
      const found = Object.hasOwn(templates, part.name) ? templates[part.name] : undefined
      if (!found) throw missingPart(template, part)
      if (used.has(found)) continue
      handlebars.registerPartial(part.name, compiled(handlebars, templates, found, used))
    }
    return handlebars.compile(template.text, { strict: true, noEscape: true })
  })
  return (context, options) => explaining(template, () => run(context, options))
}

function explaining<T>(template: Template, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof TemplateFault) throw error
    throw new TemplateFault(explain(template, error))
  }
}

function unexplained(template: Template, error: unknown): Message {
  return faultAt(template, 'template-syntax', `Шаблон не читается: ${String(error)}`)
}

interface Part {
  readonly name: string
  readonly line: number
  readonly column: number
}

/** Parts that a template names, wherever they stand in it. */
function partsOf(program: hbs.AST.Program): readonly Part[] {
  const parts: Part[] = []
  const visitor = new Handlebars.Visitor()
  const add = (name: { type: string }, loc: hbs.AST.SourceLocation) => {
    if ('original' in name)
      parts.push({ name: String(name.original), line: loc.start.line, column: loc.start.column + 1 })
  }
  visitor.PartialStatement = ({ name, loc }) => add(name, loc)
  visitor.PartialBlockStatement = (block) => {
    add(block.name, block.loc)
    Handlebars.Visitor.prototype.PartialBlockStatement.call(visitor, block)
  }
  visitor.accept(program)
  return parts
}

function missingPart(template: Template, { name, line, column }: Part): TemplateFault {
  const message = `Части шаблона «${name}» нет. Положите файл ${name}.md.hbs в папку шаблонов или уберите {{> ${name}}}.`
  return new TemplateFault(faultAt(template, 'template-part', message, line, column))
}
