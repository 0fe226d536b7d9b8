/**
 * Text of a source → `Source`: front matter as values with places, Markdown as a tree with places.
 * Knows nothing of documents: any key and any Markdown is let through.
 */

export { parseMarkdown } from './markdown.ts'
export { type Fix, type Message, type Place, type Severity, START } from './message.ts'
export { type Places, placesOf } from './place.ts'
export { readSettingsFile, readSource, type Source } from './source.ts'
export type { Entry, MapValue, Value } from './value.ts'
