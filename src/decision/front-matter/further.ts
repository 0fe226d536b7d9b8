import { z } from 'zod'
import { unknownValues } from '../qr.ts'
import { alone, date, dateOrBlank, filledNumber, flag, text } from './scalars.ts'
import { agreement } from './stamp.ts'

/** ГОСТ Р 7.0.97-2016, 5.15: more than four are written to by a mailing list. */
const MOST_RECIPIENTS = 4

const restriction = alone('mark', z.strictObject({ mark: text, copy: filledNumber.optional() }))

const replyTo = alone(
  'number',
  z.strictObject({
    number: filledNumber.meta({ description: 'Номер документа, на который отвечают.' }),
    date: date.meta({ description: 'Его дата.' }).optional(),
  }),
)

const recipient = alone(
  'organization',
  z
    .strictObject({
      organization: text
        .meta({ description: 'Организация, подразделение.', examples: ['Администрация района'] })
        .optional(),
      position: text
        .meta({ description: 'Должность, в дательном падеже.', examples: ['Главе администрации'] })
        .optional(),
      name: text.meta({ description: 'Имя, в дательном падеже.', examples: ['И.О. Фамилии'] }).optional(),
      address: text.optional(),
    })
    .refine(({ organization, position, name }) => organization ?? position ?? name, {
      message: 'У адресата нет ни организации, ни должности, ни имени. Впишите, кому направлен документ.',
      params: { rule: 'missing-requisite' },
    }),
)

const recipients = z
  .array(recipient)
  .refine((all) => all.length <= MOST_RECIPIENTS, {
    message: `Адресатов больше ${MOST_RECIPIENTS}. Оставьте четырёх или назовите их одним словом («Руководителям школ») и составьте список рассылки.`,
    params: { rule: 'out-of-range' },
  })
  .meta({ maxItems: MOST_RECIPIENTS })

/** Who put a mark: position, name, date; an empty date leaves room for the hand. */
const who = {
  position: text.optional(),
  name: text.optional(),
  date: dateOrBlank.meta({ description: 'Дата отметки.' }).optional(),
}

const visa = z.strictObject({ ...who, position: text, name: text, remark: text.optional() })

const certification = z.strictObject({ ...who, position: text, name: text, keptAt: text.optional() })

const filing = alone(
  'number',
  z.strictObject({
    number: filledNumber.meta({ description: 'Индекс дела по номенклатуре.', examples: ['01-12'] }),
    year: text.optional(),
    ...who,
  }),
)

const receipt = alone(
  'number',
  z.strictObject({
    number: filledNumber.meta({ description: 'Входящий номер.', examples: ['01-17/205'] }).optional(),
    date: date.meta({ description: 'Дата поступления.' }).optional(),
  }),
)

/** A slip in a value's name would go into the code unseen. */
const qr = text.superRefine((template, context) => {
  const message = unknownValues(template)
  if (message !== null) context.addIssue({ code: 'custom', message, params: { rule: 'unknown-choice' } })
})

/** Requisites that are printed only where they were asked for. */
export const further = {
  draftMark: flag(false).optional(),
  restriction: restriction.optional(),
  replyTo: replyTo.optional(),
  recipients: recipients.optional(),
  agreements: z.array(agreement).optional(),
  visas: z.array(visa).optional(),
  seal: flag(false).optional(),
  certification: certification.optional(),
  onControl: flag(false).optional(),
  filing: filing.optional(),
  receipt: receipt.optional(),
  qr: qr.optional(),
}
