import { z } from 'zod'
import { alone, date, dateOrBlank, filledNumber, number, text } from './scalars.ts'

export const protocol = alone(
  'number',
  z.strictObject({
    number: filledNumber.meta({ description: 'Номер протокола.', examples: ['4'] }),
    date: date.meta({ description: 'Дата протокола.' }).optional(),
  }),
)

export const reference = z.strictObject({
  kind: text.meta({ description: 'Вид документа, в именительном падеже.' }).default('приказ'),
  organization: text
    .meta({
      description: 'Чей документ, в родительном падеже; своего – не указывают.',
      examples: ['Управления образования'],
    })
    .optional(),
  date: dateOrBlank.meta({ description: 'Дата документа.' }).optional(),
  number: number.meta({ description: 'Номер документа.' }).optional(),
})

/** By a person, by a document or by a collegial body. */
const grounds = {
  position: text.optional(),
  name: text.optional(),
  date: dateOrBlank.meta({ description: 'Дата утверждения или согласования.' }).optional(),
  body: text.optional(),
  protocol: protocol.optional(),
  document: reference.optional(),
}

/** Гриф утверждения. */
export const stamp = z.strictObject({ word: text, ...grounds })

/** Гриф согласования. */
export const agreement = z.strictObject({ word: text.default('СОГЛАСОВАНО'), ...grounds })
