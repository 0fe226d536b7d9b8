import type { Message } from '#source'
import { faultAt, faultAtLastWords, faultAtWords } from './fault.ts'
import { fill } from './fill.ts'
import { readTemplate } from './read.ts'
import type { Template, Templates } from './templates.ts'
import type { View } from './view.ts'
import type { Part, Sizes } from './within.ts'

export interface Arranged {
  /** `null`: the template could not be used at all. */
  readonly parts: readonly Part[] | null
  readonly messages: readonly Message[]
}

/** The template of a document filled with its view and read into blocks; it says where the text goes. Never throws. */
export function arrange(templates: Templates, name: string, view: View, sizes: Sizes): Arranged {
  return arranged(templates, name, view, sizes, (template, parts, used) => [
    ...(parts.some(({ type }) => type === 'body') ? [] : [textless(template)]),
    ...(['body', 'annexes'] as const).flatMap((type) =>
      parts.filter((part) => part.type === type).length > 1 ? [doubled(used, type)] : [],
    ),
  ])
}

/** The template of a form, which has nothing but its values: no text of a document, no annexes. Never throws. */
export function arrangeForm(templates: Templates, name: string, values: object, sizes: Sizes): Arranged {
  return arranged(templates, name, values, sizes, (template, parts) =>
    parts.flatMap(({ type }) => (type === 'body' || type === 'annexes' ? [placeless(template, type)] : [])),
  )
}

const placeWords = { body: '::текст', annexes: '::приложения' }

function textless(template: Template): Message {
  return faultAt(template, 'template-text', 'В шаблоне нет строки ::текст: непонятно, где стоит текст.')
}

/** The text printed twice would be two texts to obey. */
function doubled(used: readonly Template[], type: keyof typeof placeWords): Message {
  const words = placeWords[type]
  const printed = type === 'body' ? 'текст напечатался бы дважды' : 'приложения напечатались бы дважды'
  const message = `Строка ${words} стоит не один раз: ${printed}. Оставьте одну.`
  return faultAtLastWords(used, words, 'template-text', message)
}

function placeless(template: Template, type: keyof typeof placeWords): Message {
  const words = placeWords[type]
  const message = `Строке ${words} здесь нечего поставить: у этой формы есть только значения. Уберите строку.`
  return faultAtWords([template], words, 'template-text', message)
}

function arranged(
  templates: Templates,
  name: string,
  view: object,
  sizes: Sizes,
  faultsOf: (template: Template, parts: readonly Part[], used: readonly Template[]) => readonly Message[],
): Arranged {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined
  if (!template) {
    const file = `${name}.md.hbs`
    const message = `Шаблона ${file} нет. Положите его в папку шаблонов.`
    return { parts: null, messages: [faultAt({ file, text: '' }, 'template-missing', message)] }
  }
  const filled = fill(templates, template, view)
  if ('message' in filled) return { parts: null, messages: [filled.message] }
  const { parts, wrong } = readTemplate(filled.markdown, sizes)
  const messages = [
    ...wrong.map(({ message, sought }) => faultAtWords(filled.used, sought, 'template-directive', message)),
    ...faultsOf(template, parts, filled.used),
  ]
  return { parts: messages.length > 0 ? null : parts, messages }
}
