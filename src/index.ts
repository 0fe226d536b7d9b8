/**
 * pisar: Markdown sources become official Russian documents and an execution-control register.
 *
 * The way of a document, each step a plain function that never throws for bad input:
 *
 * ```ts
 * import { compose, builtinTemplates, makeRegister, readDecision, readOffice, readSource, renderDocx, renderPdf } from 'pisar'
 *
 * const { office } = readOffice('pisar.yaml', yaml)
 * const { decision, messages } = readDecision(readSource('decisions/1.md', markdown), { office })
 * if (decision) {
 *   const { page } = compose(decision, builtinTemplates())
 *   if (page) await renderDocx(page) // Uint8Array
 * }
 * ```
 *
 * @packageDocumentation
 */
export { type BuildOptions, type Built, type BuiltDocument, build, readDocuments } from '#build'
export { checkAll, checkDecision } from '#check'
export {
  type Deadline,
  type DeadlineSettings,
  findDeadline,
  makeCalendar,
  readDeadline,
  type WorkingCalendar,
} from '#deadline'
export {
  type Annex,
  type ApprovalStamp,
  type Content,
  type Decision,
  type DecisionKind,
  decisionSchema,
  type Executor,
  emptyOffice,
  type Office,
  type Point,
  type ReadOptions,
  type ReadResult,
  readDecision,
  readOffice,
  type Signatory,
} from '#decision'
export { type Imported, importDocument } from '#intake'
export { compose, composeForm, type Page, type PaperForm, type Templates } from '#layout'
export {
  type FormGround,
  type FormName,
  formNames,
  paperForm,
  type RenderedPdf,
  renderDocx,
  renderHtml,
  renderPdf,
  renderRegisterCsv,
  renderRegisterHtml,
  renderRegisterIcs,
  renderRegisterJson,
  renderRegisterXlsx,
} from '#output'
export {
  type Assignment,
  type Discipline,
  disciplineByDocument,
  disciplineByExecutor,
  disciplineByMonth,
  disciplineOf,
  type JournalMark,
  type Mark,
  type MarkJournal,
  makeRegister,
  type OpenTerm,
  overdueTerms,
  type Register,
  type RegisterOptions,
  readJournal,
  upcomingTerms,
} from '#register'
export { type Message, type Place, readSource, type Severity, type Source } from '#source'
export { builtinTemplates, openWorkspace, type Workspace, WorkspaceFault } from '#workspace'
