import type { Annex, ApprovalStamp, Content, Decision, Point, Reference } from '#decision'
import { approvedWord } from '#russian'
import type { Message } from '#source'
import { orNull } from '../template/markdown.ts'
import type { View } from '../template/view.ts'
import { annexMarkView } from './annex-mark.ts'
import { decisionView } from './decision-view.ts'
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
  return points(decision.body).some((point) => approves(point, annex))
}

function approves(point: Point, annex: Annex): boolean {
  return point.annexes.includes(annex.number ?? '') && /^\s*утвердить(?!\p{L})/iu.test(point.task)
}

/** All points, however deep. */
function points(contents: readonly Content[]): readonly Point[] {
  return contents.flatMap((content) =>
    content.type === 'point' ? [content, ...points(content.content)] : [],
  )
}
