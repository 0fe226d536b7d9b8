import Handlebars from 'handlebars'
import type { Message } from '#source'
import { explain } from './explain.ts'
import { faultAt, TemplateFault } from './fault.ts'
import { inspect, type Part } from './inspect.ts'
import type { Template, Templates } from './templates.ts'

export type Filled =
  | {
      readonly markdown: string
      /** Itself and the parts it inserts. */
      readonly used: readonly Template[]
    }
  | { readonly message: Message }

/**
 * Puts the values of the view into a template: Handlebars without access to prototypes, where a name that the view
 * does not have, an unknown command and a missing part are faults. Values come escaped for Markdown, so nothing is
 * escaped here a second time. Never throws.
 */
export function fill(templates: Templates, template: Template, view: object): Filled {
  const handlebars = Handlebars.create()
  // Nothing on the way prints.
  handlebars.unregisterHelper('log')
  const filling: Filling = { handlebars, templates, used: new Set() }
  try {
    const main = compiled(filling, template, [])
    return { markdown: main(view), used: [...filling.used] }
  } catch (error) {
    return { message: error instanceof TemplateFault ? error.found : explain(template, error) }
  }
}

interface Filling {
  readonly handlebars: typeof Handlebars
  readonly templates: Templates
  readonly used: Set<Template>
}

type Run = (context: unknown, options?: Handlebars.RuntimeOptions) => string

/** A template with its parts, each of which tells its own file when it fails. `above` are those that insert it. */
function compiled(filling: Filling, template: Template, above: readonly Template[]): Run {
  const { handlebars, used } = filling
  used.add(template)
  const run = explaining(template, () => {
    // Notepad puts a mark at the beginning of a file.
    const tree = handlebars.parse(template.text.replace(/^\uFEFF/, ''))
    for (const part of inspect(template, tree, new Set(Object.keys(handlebars.helpers)))) {
      const inserted = partNamed(filling.templates, template, part, [...above, template])
      if (!used.has(inserted))
        handlebars.registerPartial(part.name, compiled(filling, inserted, [...above, template]))
    }
    return handlebars.compile(tree, { strict: true, noEscape: true })
  })
  return (context, options) => explaining(template, () => run(context, options))
}

function explaining<T>(template: Template, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof TemplateFault ? error : new TemplateFault(explain(template, error))
  }
}

function partNamed(
  templates: Templates,
  template: Template,
  { column, line, name }: Part,
  above: readonly Template[],
): Template {
  const fault = (message: string) =>
    new TemplateFault(faultAt(template, 'template-part', message, line, column))
  const part = Object.hasOwn(templates, name) ? templates[name] : undefined
  if (!part)
    throw fault(`Части «${name}» нет. Положите ${name}.md.hbs в папку шаблонов или уберите {{> ${name}}}.`)
  if (above.includes(part)) throw fault(`Часть «${name}» вставляет сама себя.`)
  return part
}
