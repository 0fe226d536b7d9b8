import type { Decision, SecondLanguage } from '#decision'
import { escaped, orNull } from '../template/markdown.ts'
import type { View } from '../template/view.ts'
import { annexMarkView } from './annex-mark.ts'
import { dateOrBlank } from './date.ts'
import { furtherView, signatureView } from './further-view.ts'
import { kindNames } from './kinds.ts'
import { namingOf } from './naming.ts'
import { numberOrBlank } from './reference.ts'
import { protocolView, stampView } from './stamp.ts'

/** The letterhead in the office's second language. */
function secondView(second: SecondLanguage): NonNullable<View['второй-язык']> {
  return {
    язык: orNull(second.language),
    учредитель: orNull(second.founder),
    название: orNull(second.name),
    сокращение: orNull(second.short),
    подразделение: orNull(second.unit),
    'справочные-данные': orNull(second.referenceData),
    место: orNull(second.place),
    вид: orNull(second.kind),
  }
}

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
      'справочные-данные': orNull(organization.referenceData),
    },
    'второй-язык': organization.second ? secondView(organization.second) : null,
    протокол: 'protocol' in decision && decision.protocol ? protocolView(decision.protocol, naming) : null,
    совещание: decision.kind === 'conference-resolution' ? orNull(decision.conference) : null,
    грифы: decision.stamps.map((stamp) => stampView(stamp, naming)),
    подписи: decision.signatories.map(signatureView),
    исполнитель: decision.executorMark
      ? { имя: escaped(decision.executorMark.name), телефон: orNull(decision.executorMark.phone) }
      : null,
    приложение:
      decision.kind === 'annex'
        ? annexMarkView({ number: decision.annexNumber, to: decision.to, stamps: decision.stamps }, naming)
        : null,
    ...furtherView(decision),
    проект: decision.state === 'draft',
    продольный: settings.layout === 'longitudinal',
    герб: settings.coat !== undefined,
    угловой: settings.layout === 'angular' || settings.layout === 'angular-flag',
  }
}
