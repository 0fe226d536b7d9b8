import Handlebars from 'handlebars'
import { faultAt, TemplateFault } from './fault.ts'
import type { Template } from './templates.ts'

/** Another template that this one inserts: `{{> parts/title}}`. */
export interface Part {
  readonly name: string
  readonly line: number
  readonly column: number
}

/**
 * Looks a template over before it runs, for what Handlebars would let pass or explain badly, and makes it strict:
 * a value asked for by {{#if}} must exist just as one that is printed. Gives the parts it inserts.
 */
export function inspect(
  template: Template,
  tree: hbs.AST.Program,
  helpers: ReadonlySet<string>,
): readonly Part[] {
  const parts: Part[] = []
  const visitor = new Handlebars.Visitor()
  const { prototype } = Handlebars.Visitor

  visitor.PartialStatement = (part) => {
    parts.push(partOf(part))
    prototype.PartialStatement.call(visitor, part)
  }
  visitor.PartialBlockStatement = (part) => {
    parts.push(partOf(part))
    prototype.PartialBlockStatement.call(visitor, part)
  }
  visitor.MustacheStatement = (mustache) => {
    knownHelper(template, mustache, helpers)
    prototype.MustacheStatement.call(visitor, mustache)
  }
  visitor.BlockStatement = (block) => {
    knownHelper(template, block, helpers)
    prototype.BlockStatement.call(visitor, block)
  }
  visitor.PathExpression = (path) => ownValue(template, path)
  visitor.accept(tree)
  return parts
}

function partOf({ loc, name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): Part {
  const { column, line } = loc.start
  return { name: 'original' in name ? String(name.original) : '', line, column: column + 1 }
}

/** What has parameters is a command. */
function knownHelper(
  template: Template,
  { loc, params, path }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
  helpers: ReadonlySet<string>,
): void {
  if (params.length === 0 || !('original' in path) || helpers.has(String(path.original))) return
  const message = `Команды «${String(path.original)}» нет. Есть if, unless, each, with.`
  throw new TemplateFault(faultAt(template, 'template-helper', message, loc.start.line, loc.start.column + 1))
}

/** Names every object has by birth (`constructor`) are not values of the view. */
function ownValue(template: Template, path: hbs.AST.PathExpression): void {
  const born = path.parts.find((part) => part in Object.prototype)
  if (born !== undefined) {
    const { column, line } = path.loc.start
    throw new TemplateFault(faultAt(template, 'template-value', `Значения «${born}» нет.`, line, column + 1))
  }
  // Handlebars itself is strict only to what is printed.
  Object.assign(path, { strict: true })
}
