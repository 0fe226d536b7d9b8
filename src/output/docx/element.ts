import { ImportedXmlComponent, type XmlComponent } from 'docx'

type Attributes = Readonly<Record<string, string | number | undefined>>
type Child = XmlComponent | undefined

/**
 * An element of WordprocessingML in docx's tree, for what the library cannot write or writes out of the
 * order of the schema. Undefined attributes and children are left out.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): XmlComponent {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const made = new ImportedXmlComponent(name, given.length > 0 ? Object.fromEntries(given) : undefined)
  for (const child of children) if (child) made.push(child)
  return made
}

/** An element whose only content is `w:val`; nothing when the value is undefined. */
export function valued(name: string, value: string | number | undefined): Child {
  return value === undefined ? undefined : element(name, { 'w:val': value })
}

/** An on-off property: `undefined` says nothing, `false` takes back what the parent style has. */
export function onOff(name: string, value: boolean | undefined): Child {
  if (value === undefined) return undefined
  return value ? element(name) : element(name, { 'w:val': 0 })
}
