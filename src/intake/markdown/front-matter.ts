import { stringify } from 'yaml'
import { type Key, keys } from '#decision'

/** Values of front matter by the English names of its keys, in the order they are to stand. */
export type Values = { readonly [K in Key]?: Value | undefined }
export type Value = string | Values | readonly Values[]

type Plain = string | number | Plain[] | { [key: string]: Plain }

/**
 * Front matter with the words a secretary types; what is absent is left out. `beside`: lines of the original that stand
 * under its signatures and are no part of it.
 */
export function frontMatter(values: Values, beside: readonly string[] = []): string {
  const comments = beside.map((line) => `# Под подписями в подлиннике: ${line}\n`).join('')
  return `---\n${comments}${stringify(toPlain(values), { lineWidth: 0 })}---\n`
}

function toPlain(value: Value): Plain {
  // A number of digits is plain in YAML and read as it stands.
  if (typeof value === 'string') return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : value
  if (Array.isArray(value)) return value.map(toPlain)
  const plain: { [key: string]: Plain } = {}
  // Kinds of documents are keys of their own under «виды».
  for (const [key, inner] of Object.entries(value as Values))
    if (inner !== undefined && !isEmpty(inner)) plain[wordOf(key)] = toPlain(inner)
  return plain
}

function wordOf(key: string): string {
  return Object.hasOwn(keys, key) ? keys[key as Key].word : key
}

function isEmpty(value: Value): boolean {
  return (
    typeof value !== 'string' &&
    (Array.isArray(value) ? value.length === 0 : Object.values(value).every((inner) => inner === undefined))
  )
}
