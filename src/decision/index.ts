export { type Citation, type CitationLead, citationLead, readCitations } from './citation/index.ts'
export type {
  Content,
  Executor,
  Inline,
  List,
  Paragraph,
  Point,
  RowAssignment,
  Table,
} from './model/content.ts'
export { type Annex, type Decision, type DecisionKind, decisionSchema } from './model/decision.ts'
export { plainLines, plainText } from './model/plain-text.ts'
export type { ApprovalStamp, Organization, Reference, Signatory } from './model/requisites.ts'
export type { Settings } from './model/settings.ts'
