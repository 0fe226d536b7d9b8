import type { Annex, ApprovalStamp, Content, Decision, Reference } from '#decision'
import { approvedWord } from '#russian'
import type { Message } from '#source'
import { orNull } from '../template/markdown.ts'
import type { View } from '../template/view.ts'
import { annexMarkView } from './annex-mark.ts'
import { decisionView } from './decision-view.ts'
import { noFurtherView } from './further-view.ts'
import { kindNames } from './kinds.ts'
import { namingOf } from './naming.ts'
import { stampView } from './stamp.ts'

/** An annex of a document's own file as the template of annexes sees it. It carries no signature of its own. */
export function annexView(decision: Decision, annex: Annex): View {
  const naming = namingOf(decision)
  const to = annex.to ?? ownReference(decision)
  const stamps = stampsOf(decision, annex, to)
  return {
    ...decisionView(decision),
    ...noFurtherView,
    заголовок: orNull(annex.title),
    грифы: stamps.map((stamp) => stampView(stamp, naming)),
    подписи: [],
    исполнитель: null,
    // A mark that the source gives says no more than it says.
    приложение: annexMarkView(
      { number: annex.number, to, stamps },
      annex.marked ? { ...naming, issuer: null } : naming,
    ),
  }
}

/** The document as its own annex names it. */
function ownReference(decision: Decision): Reference {
  return { kind: kindNames(decision).noun, date: decision.date, number: decision.number }
}

/**
 * An annex that a point of the document approves («Утвердить план … (приложение 1)») carries the approval stamp,
 * in agreement with what is approved (ГОСТ Р 7.0.97-2016, 5.16), unless the source says which stamps it has.
 */
function stampsOf(decision: Decision, annex: Annex, to: Reference): readonly ApprovalStamp[] {
  if (annex.stamps.length > 0 || annex.marked || !isApproved(decision, annex)) return annex.stamps
  return [{ word: approvedWord(annex.title ?? '').word, document: to }]
}

/** The stamp's word may be wrong where nobody knows the gender of what is approved. */
export function doubtfulStamps(decision: Decision): readonly Message[] {
  const doubtful = decision.annexes.filter(
    (annex) =>
      annex.stamps.length === 0 &&
      !annex.marked &&
      isApproved(decision, annex) &&
      !approvedWord(annex.title ?? '').certain,
  )
  return doubtful.map(({ place, title }) => ({
    file: decision.file,
    ...place,
    severity: 'warning',
    rule: 'approved-word',
    message: `На приложении будет гриф «${approvedWord(title ?? '').word}»: род названия «${title ?? ''}» неизвестен. Если слово не то, напишите гриф сами.`,
  }))
}

function isApproved(decision: Decision, annex: Annex): boolean {
  return approvedIn(decision.body, annex.number ?? '', false)
}

/** «Утвердить план …», «Создать группу и утвердить её состав …» */
const APPROVES = /^\s*(?:утвердить|\p{L}+(?:ть|ти|чь)(?:ся)?(?!\p{L})[^.;:]*\sи\sутвердить)(?!\p{L})/iu
/** «Утвердить:» over points that only say what. */
const LEADS = /^\s*утвердить(?:\s+прилагаемые)?\s*:?\s*$/iu

/** Whether a point approves the annex, however deep it stands; `led` if the one above it approves. */
function approvedIn(contents: readonly Content[], number: string, led: boolean): boolean {
  return contents.some((content) => {
    // «Руководителям школ утвердить планы (приложение 1)»: they approve, and not the document.
    if (content.type !== 'point' || content.executors.length > 0) return false
    const named = content.annexes.includes(number) && (led || APPROVES.test(content.task))
    return named || approvedIn(content.content, number, LEADS.test(content.task))
  })
}
