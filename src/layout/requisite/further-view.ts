import type { Decision, Signatory } from '#decision'
import { blank, escaped, escapedLine, orNull } from '../template/markdown.ts'
import type { SignatureView, View } from '../template/view.ts'
import { dateOrBlank, writtenDate } from './date.ts'
import { namingOf } from './naming.ts'
import { stampView } from './stamp.ts'

/** Room for the end of a year written by hand, mm. */
const YEAR_BLANK = 12

type FurtherView = Pick<
  View,
  | 'пометка-проекта'
  | 'ограничение'
  | 'ответ-на'
  | 'адресаты'
  | 'согласования'
  | 'визы'
  | 'лист-согласования'
  | 'печать'
  | 'копия'
  | 'контроль'
  | 'дело'
  | 'поступление'
>

/** Requisites that a document has where it was asked for. */
export function furtherView(decision: Decision): FurtherView {
  const { agreements = [], recipients = [], replyTo, restriction, settings, visas = [] } = decision
  const { dateForm } = settings
  const naming = namingOf(decision)
  const written = (date: string | null | undefined) => (date ? escaped(writtenDate(date, dateForm)) : null)
  return {
    'пометка-проекта': decision.draftMark === true && decision.state === 'draft',
    ограничение: restriction
      ? { отметка: escaped(restriction.mark), экземпляр: orNull(restriction.copy) }
      : null,
    'ответ-на': replyTo ? { номер: escaped(replyTo.number), дата: written(replyTo.date) } : null,
    адресаты: recipients.map(({ address, name, organization, position }) => ({
      организация: orNull(organization),
      должность: orNull(position),
      имя: orNull(name),
      адрес: orNull(address),
    })),
    согласования: agreements.map((stamp) => stampView(stamp, naming)),
    визы: visas.map(({ date, name, position, remark }) => ({
      должность: escapedLine(position),
      имя: escapedLine(name),
      дата: written(date),
      замечание: remark === undefined ? null : escapedLine(remark),
    })),
    'лист-согласования': visas.length > 0 && settings.visaPlace === 'sheet',
    печать: decision.seal === true,
    контроль: decision.onControl === true,
    ...officeMarks(decision),
  }
}

/** What is put on a document after it was signed: copies, filing, receipt. */
function officeMarks(decision: Decision): Pick<View, 'копия' | 'дело' | 'поступление'> {
  const { certification, filing, receipt, settings } = decision
  const { dateForm } = settings
  const year = filing?.year ?? decision.date?.slice(0, 4)
  return {
    копия: certification
      ? {
          должность: escaped(certification.position),
          имя: escaped(certification.name),
          дата: dateOrBlank(certification.date ?? null, dateForm),
          'место-подлинника': orNull(certification.keptAt),
        }
      : null,
    дело: filing
      ? {
          номер: escaped(filing.number),
          год: year === undefined ? blank(YEAR_BLANK) : escaped(year),
          должность: orNull(filing.position),
          имя: orNull(filing.name),
          дата: filing.date === undefined ? null : dateOrBlank(filing.date, dateForm),
        }
      : null,
    поступление: receipt
      ? {
          номер: orNull(receipt.number),
          дата: receipt.date === undefined ? null : dateOrBlank(receipt.date, dateForm),
        }
      : null,
  }
}

/** Who signs; the mark of an electronic signature has the dates of its certificate in digits. */
export function signatureView({ continues, electronic, name, position }: Signatory): SignatureView {
  return {
    должность: continues ? null : escaped(position),
    имя: escaped(name),
    электронная: electronic
      ? {
          сертификат: escaped(electronic.certificate),
          владелец: escaped(electronic.holder),
          с: dateOrBlank(electronic.validFrom, 'digits'),
          по: dateOrBlank(electronic.validTo, 'digits'),
        }
      : null,
  }
}

/** An annex carries none of them: they are its document's. */
export const noFurtherView: FurtherView = {
  'пометка-проекта': false,
  ограничение: null,
  'ответ-на': null,
  адресаты: [],
  согласования: [],
  визы: [],
  'лист-согласования': false,
  печать: false,
  копия: null,
  контроль: false,
  дело: null,
  поступление: null,
}
