import type { Decision } from '#decision'
import { escaped, orNull } from '../template/markdown.ts'
import type { View } from '../template/view.ts'
import { annexMarkView } from './annex-mark.ts'
import { dateOrBlank } from './date.ts'
import { kindNames } from './kinds.ts'
import { namingOf } from './naming.ts'
import { numberOrBlank } from './reference.ts'
import { protocolView, stampView } from './stamp.ts'

/** A document as its template sees it. */
export function decisionView(decision: Decision): View {
  const { date, organization, settings } = decision
  const naming = namingOf(decision)
  return {
    вид: escaped(kindNames(decision).heading),
    дата: dateOrBlank(date, settings.dateForm),
    'дата-цифрами': dateOrBlank(date, 'digits'),
    'дата-словами': dateOrBlank(date, 'words'),
    номер: numberOrBlank(decision.number),
    место: orNull(decision.place),
    заголовок: orNull(decision.title),
    организация: {
      учредитель: orNull(organization.founder),
      название: escaped(organization.name),
      сокращение: orNull(organization.short),
      подразделение: orNull(organization.unit),
    },
    протокол: 'protocol' in decision && decision.protocol ? protocolView(decision.protocol, naming) : null,
    совещание: decision.kind === 'conference-resolution' ? orNull(decision.conference) : null,
    грифы: decision.stamps.map((stamp) => stampView(stamp, naming)),
    подписи: decision.signatories.map(({ name, position }) => ({
      должность: escaped(position),
      имя: escaped(name),
    })),
    исполнитель: decision.executorMark
      ? { имя: escaped(decision.executorMark.name), телефон: orNull(decision.executorMark.phone) }
      : null,
    приложение:
      decision.kind === 'annex'
        ? annexMarkView({ number: decision.annexNumber, to: decision.to, stamps: decision.stamps }, naming)
        : null,
    проект: decision.state === 'draft',
    продольный: settings.layout === 'longitudinal',
  }
}
