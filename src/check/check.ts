import type { Decision } from '#decision'
import type { Message } from '#source'
import type { CheckOptions, Finding, RuleEntry } from './rule.ts'
import { collectionRules, decisionRules } from './table.ts'

/** What the rules say of one document, from its top down. */
export function checkDecision(decision: Decision, options: CheckOptions): readonly Message[] {
  return decisionRules
    .flatMap((rule) =>
      rule.check(decision, options).map((finding) => toMessage(rule, finding, finding.file ?? decision.file)),
    )
    .sort(byPlace)
}

/** What the rules say of documents beside each other; the order of `decisions` does not matter. */
export function checkAll(decisions: readonly Decision[]): readonly Message[] {
  const sorted = decisions.toSorted((a, b) => compare(a.file, b.file))
  return collectionRules
    .flatMap((rule) => rule.check(sorted).map((finding) => toMessage(rule, finding, finding.file)))
    .sort((a, b) => compare(a.file, b.file) || byPlace(a, b))
}

function toMessage(rule: RuleEntry, finding: Finding, file: string): Message {
  const { place, message, severity = rule.severity, cause, fix } = finding
  return {
    file,
    ...place,
    severity,
    rule: rule.name,
    message,
    ...(fix && { fix }),
    ...(cause && { cause: { file: cause.file ?? file, ...cause.place, message: cause.message } }),
  }
}

function byPlace(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
