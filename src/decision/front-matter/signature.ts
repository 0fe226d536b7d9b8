import { z } from 'zod'
import { wordOf } from './keys.ts'
import { alone, date, text } from './scalars.ts'

/** Everything that the mark of an electronic signature shows. */
const certificateKeys = ['certificate', 'holder', 'validFrom', 'validTo'] as const

/**
 * A real electronic signature: its file, or everything that the mark says. Half of it is no signature: the mark is
 * never printed with blanks (ГОСТ Р 7.0.97-2016, 5.23).
 */
const electronicSignature = alone(
  'file',
  z
    .strictObject({
      file: text
        .meta({ description: 'Файл подписи рядом с документом.', examples: ['prikaz-14.sig'] })
        .optional(),
      certificate: text.optional(),
      holder: text.optional(),
      validFrom: date.optional(),
      validTo: date.optional(),
    })
    .superRefine((said, context) => {
      const lacking = certificateKeys.filter((key) => said[key] === undefined)
      if (said.file !== undefined && lacking.length < certificateKeys.length)
        context.addIssue({
          code: 'custom',
          message: 'Названы и файл подписи, и данные сертификата. Оставьте одно.',
          params: { rule: 'incomplete-signature' },
        })
      if (said.file === undefined && lacking.length > 0)
        context.addIssue({
          code: 'custom',
          message: `Не указано: ${lacking.map((key) => `«${wordOf(key)}»`).join(', ')}. Отметку об электронной подписи печатают только по данным настоящей подписи: допишите их, назовите файл подписи или уберите «${wordOf('eSignature')}».`,
          params: { rule: 'incomplete-signature' },
        })
    })
    .meta({ anyOf: [{ required: ['file'] }, { required: [...certificateKeys] }] }),
)

const named = z.strictObject({
  position: text,
  name: text.optional(),
  names: z.array(text).min(1, 'Впишите имена: каждое с новой строки и дефиса.').optional(),
  eSignature: electronicSignature.optional(),
})

/** One who signs, or several under one position: «Члены комиссии». */
const one = named.superRefine(({ name, names, eSignature }, context) => {
  if (name === undefined && names === undefined)
    context.addIssue({
      code: 'custom',
      path: ['name'],
      message: 'Не указано: «имя». Добавьте строку «имя: …».',
      params: { rule: 'missing-requisite' },
    })
  if (name !== undefined && names !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['names'],
      message: 'Названы и «имя», и «имена». Оставьте одно.',
      params: { rule: 'wrong-type' },
    })
  if (names !== undefined && eSignature !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['eSignature'],
      message: 'Электронная подпись – одного человека: запишите каждого отдельно, с «должность» и «имя».',
      params: { rule: 'wrong-type' },
    })
})

/** Editors know what is missing by these. */
export const signature = one.meta({ anyOf: [{ required: ['name'] }, { required: ['names'] }] })
