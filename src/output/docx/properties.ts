import type { PageProperties } from '#layout'

/** A draft has no date; the file's dates must not be of the day it was made on. */
const draftDate = '2000-01-01'

const named = [
  ['Вид документа', 'kind'],
  ['Номер документа', 'number'],
  ['Дата документа', 'date'],
  ['Хеш источника', 'hash'],
] as const

/** What Word shows under «Свойства — Прочие»; what a draft does not have yet is left out. */
export function customProperties(properties: PageProperties) {
  return named.flatMap(([name, key]) => {
    const value = properties[key]
    return value ? [{ name, value }] : []
  })
}

/** Created and modified: the midnight of the document's date. */
export function timestamp(properties: PageProperties): string {
  return `${properties.date ?? draftDate}T00:00:00Z`
}
