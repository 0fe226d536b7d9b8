import { z } from 'zod'
import { defaultSettings } from '../model/settings.ts'
import { byKind } from './by-kind.ts'
import { calendarSchema } from './calendar.ts'
import { further } from './further.ts'
import { alone, choice, dateOrBlank, decimal, flag, number, storage, text } from './scalars.ts'
import { signature } from './signature.ts'
import { protocol, reference, stamp } from './stamp.ts'
import {
  commandWordWords,
  dateFormWords,
  disciplineWords,
  editionWords,
  fontWords,
  kindWords,
  languageWords,
  layoutWords,
  pdfWords,
  qrPlaceWords,
  signaturePlaceWords,
  stampPlaceWords,
  visaPlaceWords,
} from './words.ts'

/*
 * Front matter as the secretary types it: every scalar comes in as text and leaves as a value of the model.
 * Keys are the English synonyms of `keys.ts`; everything is optional, what a kind requires its folder says.
 */

/** A letterhead as far as it has names. */
const names = {
  founder: text.optional(),
  fullName: text.optional(),
  shortName: text.optional(),
  unit: text.optional(),
  referenceData: text.optional(),
}

const secondLanguage = z.strictObject({
  language: choice(languageWords).optional(),
  ...names,
  place: text.meta({ description: 'Место составления на этом языке.' }).optional(),
  kinds: byKind(text.meta({ examples: ['БОЕРЫК'] }))
    .meta({ description: 'Как на этом языке называются виды документов.' })
    .optional(),
})

const organization = alone(
  'fullName',
  z.strictObject({ ...names, secondLanguage: secondLanguage.optional() }),
)

const settings = z.strictObject({
  edition: choice(editionWords, defaultSettings.edition).optional(),
  font: choice(fontWords, defaultSettings.font).optional(),
  fontSize: decimal(12, 14, defaultSettings.fontSize).optional(),
  lineSpacing: decimal(1, 1.5, defaultSettings.lineSpacing).optional(),
  layout: choice(layoutWords, defaultSettings.layout).optional(),
  coat: text.transform((written) => (/^(?:нет|no)$/i.test(written) ? null : written)).optional(),
  coatHeight: decimal(10, 30, defaultSettings.coatHeight).optional(),
  dateForm: choice(dateFormWords, defaultSettings.dateForm).optional(),
  commandWord: choice(commandWordWords, defaultSettings.commandWord).optional(),
  stampPlace: choice(stampPlaceWords, defaultSettings.stampPlace).optional(),
  signaturePlace: choice(signaturePlaceWords, defaultSettings.signaturePlace).optional(),
  visaPlace: choice(visaPlaceWords, defaultSettings.visaPlace).optional(),
  pdf: choice(pdfWords, defaultSettings.pdf).optional(),
  qrPlace: choice(qrPlaceWords, defaultSettings.qrPlace).optional(),
  spacedKind: flag(defaultSettings.spacedKind).optional(),
})

const annex = z.strictObject({
  number: number.meta({ description: 'Номер приложения.', examples: ['1'] }).optional(),
  file: text.optional(),
  title: text
    .meta({
      description: 'Название приложения, если оно не то, что в тексте.',
      examples: ['План мероприятий'],
    })
    .optional(),
  stamps: z.array(stamp).optional(),
  to: reference.optional(),
  landscape: flag(false).optional(),
})

const fullName = text.meta({
  description: 'Фамилия, имя и отчество, в именительном падеже.',
  examples: ['Петрова Анна Сергеевна'],
})

/** What may stand in an office's defaults and in a source alike. */
const shared = {
  place: text.optional(),
  organization: organization.optional(),
  signatures: z.array(signature).optional(),
  stamps: z.array(stamp).optional(),
  executor: alone('name', z.strictObject({ name: fullName, phone: text.optional() })).optional(),
  storage: storage.optional(),
  settings: settings.optional(),
  ...further,
  conference: text.optional(),
}

const defaultsSchema = z.strictObject(shared)

export const frontMatterSchema = z.strictObject({
  kind: choice(kindWords),
  date: dateOrBlank.optional(),
  number: number.optional(),
  title: text.optional(),
  protocol: protocol.optional(),
  deadline: text.optional(),
  annexes: z.array(alone('file', annex)).optional(),
  to: reference.optional(),
  original: text.optional(),
  landscape: flag(false).optional(),
  ...shared,
})
export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Defaults = z.infer<typeof defaultsSchema>

/** `pisar.yaml`: what the office is. Its own keys beside the defaults of every source. */
export const officeSchema = z.strictObject({
  ...shared,
  kinds: byKind(defaultsSchema).optional(),
  people: z.array(alone('name', z.strictObject({ name: fullName, position: text.optional() }))).optional(),
  bodies: z.array(text).optional(),
  calendar: calendarSchema.optional(),
  discipline: choice(disciplineWords, 'usual').optional(),
})
export type Office = z.infer<typeof officeSchema>
