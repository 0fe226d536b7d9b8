import { readingRules } from './reading-rules.ts'
import type { CollectionRule, DecisionRule, RuleEntry } from './rule.ts'
import { annexNotFound } from './rules/annex-not-found.ts'
import { annexNotNamed } from './rules/annex-not-named.ts'
import { annexNumbers } from './rules/annex-numbers.ts'
import { dateOnDayOff } from './rules/date-on-day-off.ts'
import { deadlineBeforeDocument } from './rules/deadline-before-document.ts'
import { duplicateDocument } from './rules/duplicate-document.ts'
import { duplicateNumber } from './rules/duplicate-number.ts'
import { electronicSignature } from './rules/electronic-signature.ts'
import { emptyHeading } from './rules/empty-heading.ts'
import { emptyPoint } from './rules/empty-point.ts'
import { mixedLetters } from './rules/mixed-letters.ts'
import { noControl } from './rules/no-control.ts'
import { noExecutor } from './rules/no-executor.ts'
import { noPoints } from './rules/no-points.ts'
import { numberGap } from './rules/number-gap.ts'
import { numberOrder } from './rules/number-order.ts'
import { numberParent } from './rules/number-parent.ts'
import { signatureForm } from './rules/signature-form.ts'
import { titleForm } from './rules/title-form.ts'

/** Rules over one document. A new rule is a file in `rules/` and a line here. */
export const decisionRules: readonly DecisionRule[] = [
  titleForm,
  dateOnDayOff,
  signatureForm,
  electronicSignature,
  mixedLetters,
  noPoints,
  duplicateNumber,
  numberGap,
  numberOrder,
  numberParent,
  emptyPoint,
  emptyHeading,
  noExecutor,
  deadlineBeforeDocument,
  noControl,
  annexNotFound,
  annexNotNamed,
  annexNumbers,
]

/** Rules over all documents together. */
export const collectionRules: readonly CollectionRule[] = [duplicateDocument]

/** Every rule that may speak, whichever room reports it: for `docs/` and for SARIF. */
export const rules: readonly RuleEntry[] = [...readingRules, ...decisionRules, ...collectionRules].map(
  ({ name, severity, about }) => ({ name, severity, about }),
)
