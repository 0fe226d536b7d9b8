/**
 * `Source` → `Decision`: the typed model of a document, its points with executors and terms, its annexes.
 * Knows nothing of layout and files.
 */

export { findCommand } from './body/command-word.ts'
export { readNumber, romanValue } from './body/numbers.ts'
export { directives } from './body/read-words.ts'
export { type CitationLead, citationLead, rangeOfPoints, readCitations } from './citation/index.ts'
export { extractOf } from './extract.ts'
export { frontMatterJsonSchema, type JsonSchema, officeJsonSchema } from './front-matter/json-schema.ts'
export { type Key, keys } from './front-matter/keys.ts'
export { withSynonyms } from './front-matter/synonyms.ts'
export { kindChoices, kindOf, wordOfKind } from './front-matter/words.ts'
export type {
  Content,
  Executor,
  Image,
  Inline,
  List,
  Paragraph,
  Point,
  RowAssignment,
  Table,
} from './model/content.ts'
export { type Annex, type Decision, type DecisionKind, decisionSchema } from './model/decision.ts'
export type { PictureFile } from './model/picture.ts'
export { plainLines, plainText } from './model/plain-text.ts'
export type { ApprovalStamp, Reference, SecondLanguage, Signatory } from './model/requisites.ts'
export { defaultSettings, type Settings } from './model/settings.ts'
export { emptyOffice, type Office, readOffice } from './office.ts'
export { type Gallery, galleryOf, type PictureReader, readPictureFile } from './pictures/index.ts'
export { filledQr } from './qr.ts'
export { type ReadOptions, type ReadResult, readDecision } from './read.ts'
export { type Registration, readRegistration } from './registration.ts'
