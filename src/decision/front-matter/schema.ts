import { z } from 'zod'
import type { DecisionKind } from '../model/decision.ts'
import { defaultSettings } from '../model/settings.ts'
import { calendarSchema } from './calendar.ts'
import {
  alone,
  choice,
  date,
  dateOrBlank,
  decimal,
  filledNumber,
  flag,
  number,
  storage,
  text,
} from './scalars.ts'
import {
  choices,
  commandWordWords,
  dateFormWords,
  disciplineWords,
  editionWords,
  kindWords,
  layoutWords,
} from './words.ts'

/*
 * Front matter as the secretary types it: every scalar comes in as text and leaves as a value of the model.
 * Keys are the English synonyms of `keys.ts`; everything is optional, what a kind requires its folder says.
 */

const protocol = alone(
  'number',
  z.strictObject({
    number: filledNumber.meta({ description: 'Номер протокола.', examples: ['4'] }),
    date: date.meta({ description: 'Дата протокола.' }).optional(),
  }),
)

const reference = z.strictObject({
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

const stamp = z.strictObject({
  word: text,
  position: text.optional(),
  name: text.optional(),
  date: dateOrBlank.meta({ description: 'Дата утверждения.' }).optional(),
  body: text.optional(),
  protocol: protocol.optional(),
  document: reference.optional(),
})

const organization = alone(
  'fullName',
  z.strictObject({
    founder: text.optional(),
    fullName: text.optional(),
    shortName: text.optional(),
    unit: text.optional(),
  }),
)

const settings = z.strictObject({
  edition: choice(editionWords, defaultSettings.edition).optional(),
  fontSize: decimal(12, 14, defaultSettings.fontSize).optional(),
  lineSpacing: decimal(1, 1.5, defaultSettings.lineSpacing).optional(),
  layout: choice(layoutWords, defaultSettings.layout).optional(),
  dateForm: choice(dateFormWords, defaultSettings.dateForm).optional(),
  commandWord: choice(commandWordWords, defaultSettings.commandWord).optional(),
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
  signatures: z.array(z.strictObject({ position: text, name: text })).optional(),
  stamps: z.array(stamp).optional(),
  executor: alone('name', z.strictObject({ name: fullName, phone: text.optional() })).optional(),
  storage: storage.optional(),
  settings: settings.optional(),
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
  kinds: z
    .record(z.string(), defaultsSchema)
    .transform((kinds, context): Partial<Record<DecisionKind, Defaults>> => {
      const known: Partial<Record<DecisionKind, Defaults>> = {}
      for (const [word, defaults] of Object.entries(kinds)) {
        const found = choice(kindWords).safeParse(word)
        if (found.success) known[found.data] = defaults
        else
          context.addIssue({
            code: 'custom',
            path: [word],
            message: `«${word}» — неизвестный вид документа. Можно: ${choices(kindWords)}.`,
            params: { rule: 'unknown-choice' },
          })
      }
      return known
    })
    .meta({ propertyNames: { enum: kindWords.map(([word]) => word) } })
    .optional(),
  people: z.array(alone('name', z.strictObject({ name: fullName, position: text.optional() }))).optional(),
  bodies: z.array(text).optional(),
  calendar: calendarSchema.optional(),
  discipline: choice(disciplineWords, 'usual').optional(),
})
export type Office = z.infer<typeof officeSchema>
