import type { Message } from '#source'
import { faultAt, faultAtWords } from './fault.ts'
import { fill } from './fill.ts'
import { readTemplate } from './read.ts'
import type { Templates } from './templates.ts'
import type { View } from './view.ts'
import type { Part, Sizes } from './within.ts'

export interface Arranged {
  /** `null`: the template could not be used at all. */
  readonly parts: readonly Part[] | null
  readonly messages: readonly Message[]
}

/** The template of that name filled with the view and read into blocks. Never throws. */
export function arrange(templates: Templates, name: string, view: View, sizes: Sizes): Arranged {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined
  if (!template) {
    const file = `${name}.md.hbs`
    const message = `Шаблона ${file} нет. Положите его в папку шаблонов.`
    return { parts: null, messages: [faultAt({ file, text: '' }, 'template-missing', message)] }
  }
  const filled = fill(templates, template, view)
  if ('message' in filled) return { parts: null, messages: [filled.message] }
  const { parts, wrong } = readTemplate(filled.markdown, sizes)
  const messages = wrong.map(({ message, sought }) =>
    faultAtWords(filled.used, sought, 'template-directive', message),
  )
  if (!parts.some(({ type }) => type === 'body'))
    messages.push(
      faultAt(template, 'template-text', 'В шаблоне нет строки ::текст: непонятно, где стоит текст.'),
    )
  return { parts: messages.length > 0 ? null : parts, messages }
}
