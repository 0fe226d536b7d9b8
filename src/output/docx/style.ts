import type { XmlComponent } from 'docx'
import { element, onOff, valued } from './element.ts'
import { type Looks, paragraphProperties, runProperties, spoken } from './looks.ts'

/** What a style is beside its name and looks. */
export interface StyleTraits {
  readonly parent?: string
  readonly priority?: number
  readonly isDefault?: boolean
  readonly hidden?: boolean
  readonly builtIn?: boolean
}

/** The elements of CT_Style in the order of the schema. */
export function style(
  type: 'paragraph' | 'character' | 'table' | 'numbering',
  id: string,
  name: string,
  traits: StyleTraits,
  properties: readonly XmlComponent[],
): XmlComponent {
  const own = !traits.isDefault && !traits.builtIn
  const attributes = {
    'w:type': type,
    'w:default': traits.isDefault ? 1 : undefined,
    'w:customStyle': own ? 1 : undefined,
    'w:styleId': id,
  }
  return element('w:style', attributes, [
    valued('w:name', name),
    valued('w:basedOn', traits.parent),
    valued('w:uiPriority', traits.priority ?? (traits.hidden ? 99 : undefined)),
    onOff('w:semiHidden', traits.hidden),
    onOff('w:unhideWhenUsed', traits.hidden),
    onOff('w:qFormat', type === 'paragraph' && !traits.hidden ? true : undefined),
    ...properties,
  ])
}

/** A paragraph style under its Russian title. Headings stand on Word's own, whose names programs know. */
export function paragraphStyle(id: string, title: string, looks: Looks, priority: number): XmlComponent {
  const parent = looks.outline === null ? 'Normal' : builtInHeading(looks.outline)
  return style('paragraph', id, title, { parent, priority }, [
    paragraphProperties(spoken(looks)),
    runProperties(spoken(looks)),
  ])
}

/** A style that differs from its base in a few looks. */
export function derivedStyle(
  id: string,
  title: string,
  parent: string,
  looks: Partial<Looks>,
  priority: number,
): XmlComponent {
  return style('paragraph', id, title, { parent, priority }, [
    paragraphProperties(looks),
    runProperties(looks),
  ])
}

/** Identifier of Word's own heading style of an outline level. */
export function builtInHeading(level: number): string {
  return `BuiltInHeading${level}`
}
