import { z } from 'zod'
import { readDate } from '#russian'
import type { DecisionKind } from '../model/decision.ts'
import { defaultSettings } from '../model/settings.ts'
import { inRussianLetters } from './look-alikes.ts'
import {
  choices,
  commandWordWords,
  dateFormWords,
  editionWords,
  flagWords,
  kindWords,
  layoutWords,
  type Words,
} from './words.ts'

/*
 * Front matter as the secretary types it: every scalar comes in as text and leaves as a value of the model.
 * Keys are the English synonyms of `keys.ts`; everything is optional, what a kind requires its folder says.
 */

const text = z.string().min(1, 'Значение не заполнено. Впишите его или уберите строку.')

const date = text.transform((written, context) => {
  const reading = readDate(written)
  if ('date' in reading) return reading.date
  const message =
    reading.problem === 'impossible'
      ? `Такой даты не бывает: «${written}». Исправьте день или месяц.`
      : `Дата не понята: «${written}». Пишите 2021-06-25, 25.06.2021 или «25 июня 2021 г.».`
  context.addIssue({ code: 'custom', message, params: { rule: 'impossible-date' } })
  return z.NEVER
})

/** A date that stays for the hand when left empty. */
const dateOrBlank = z.union([z.literal('').transform(() => null), date])

/** One of the words; `usual` is what stands where nothing is written. */
function choice<Value extends string>(words: Words<Value>, usual?: Value) {
  const chosen = text.transform((written, context): Value => {
    const folded = (inRussianLetters(written) ?? written)
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/\s+/g, ' ')
    const found = words.find(([word, value]) => word.replaceAll('ё', 'е') === folded || value === folded)
    if (found) return found[1]
    context.addIssue({
      code: 'custom',
      message: `«${written}» здесь не подходит. Можно: ${choices(words)}.`,
      params: { rule: 'unknown-choice' },
    })
    return z.NEVER
  })
  const usualWord = words.find(([, value]) => value === usual)?.[0]
  return chosen.meta({
    enum: words.map(([word]) => word),
    ...(usualWord === undefined ? {} : { usual: usualWord }),
  })
}

function decimal(low: number, high: number, usual: number) {
  const number = text.transform((written, context) => {
    const value = Number(written.replace(',', '.'))
    if (Number.isFinite(value) && value >= low && value <= high) return value
    context.addIssue({
      code: 'custom',
      message: `Нужно число от ${String(low).replace('.', ',')} до ${String(high).replace('.', ',')}, а стоит «${written}».`,
      params: { rule: 'out-of-range' },
    })
    return z.NEVER
  })
  return number.meta({ minimum: low, maximum: high, usual })
}

function flag(usual: boolean) {
  const chosen = choice(flagWords, usual ? 'yes' : 'no')
  return chosen.transform((value) => value === 'yes')
}

const storage = text.transform((written, context): 'permanent' | number => {
  if (/^постоянн/i.test(written) || written === 'permanent') return 'permanent'
  const years = /^(\d{1,3})(\s*(год|года|лет|years?))?$/i.exec(written)?.[1]
  if (years !== undefined && Number(years) > 0) return Number(years)
  context.addIssue({
    code: 'custom',
    message: `Срок хранения не понят: «${written}». Пишите «постоянно» или «5 лет».`,
    params: { rule: 'unknown-choice' },
  })
  return z.NEVER
})

/** A mapping, or its one main value typed alone: `протокол: 4`. */
function alone<Shape extends z.ZodType>(key: string, shape: Shape) {
  const either = z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), shape)
  return either.meta({ alone: key })
}

const protocol = alone(
  'number',
  z.strictObject({
    number: text.meta({ description: 'Номер протокола.', examples: ['4'] }),
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
  number: z.string().meta({ description: 'Номер документа.' }).optional(),
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
  number: z
    .string()
    .meta({ description: 'Номер приложения.', examples: ['1'] })
    .optional(),
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
  number: z.string().optional(),
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
})
export type Office = z.infer<typeof officeSchema>
