import {
  type PaperOptions,
  REMINDER_DAYS,
  type RegisterFormat,
  registerFormats,
  usualRegisterFormats,
} from '#build'
import type { FormName } from '#output'
import { type Call, type Option, UsageFault } from './command.ts'
import { formatsOf, numberOf } from './values.ts'

/** Papers by the words people ask for them with, and what each is for. */
const forms: Readonly<Record<FormName, { readonly word: string; readonly about: string }>> = {
  journal: { word: 'журнал', about: 'журнал контроля' },
  summary: { word: 'сводка', about: 'сводка об исполнении' },
  reminders: { word: 'напоминания', about: 'что у кого просрочено и подходит' },
  registration: { word: 'регистрация', about: 'журнал регистрации документов за год' },
  cards: { word: 'карточки', about: 'контрольные карточки всех поручений' },
}
const formWords = Object.values(forms).map(({ word }) => word)

/** Options of the register that only its papers ask for. */
export const paperOptions: readonly Option[] = [
  {
    name: 'forms',
    value: 'ФОРМЫ',
    about: `какие формы печатать, через запятую: ${Object.values(forms)
      .map(({ word, about }) => `${word} – ${about}`)
      .join('; ')}. Без него – все, кроме карточек`,
  },
  {
    name: 'card',
    value: 'ДОКУМЕНТ',
    about: 'карточки одного документа, после него можно назвать пункты: --card "приказ 96" 4/1 2.1',
  },
  {
    name: 'days',
    value: 'ДНЕЙ',
    about: `на сколько дней вперёд напоминать, до ${REMINDER_DAYS}; без него – ${REMINDER_DAYS}`,
  },
  {
    name: 'year',
    value: 'ГОД',
    about:
      'журналы по документам этого года; без него журнал контроля – по всем, журнал регистрации – за год, на который стоит реестр',
  },
]

/** `null` when nobody says: who asks for a paper and for no format wants it in both of paper's. */
export function registerFormatsOf(call: Call): readonly RegisterFormat[] | null {
  const asked = paperOptions.find(({ name }) => call.values[name] !== undefined)
  if (call.values.formats === undefined) return asked === undefined ? null : paperFormats
  const formats = formatsOf(call, registerFormats, usualRegisterFormats)
  if (asked !== undefined && !formats.some((format) => paperFormats.includes(format)))
    throw new UsageFault(
      `Ключ --${asked.name} – о формах для печати, а они бывают ${paperFormats.join(' и ')}: добавьте их в --formats.`,
    )
  return formats
}

const paperFormats: readonly RegisterFormat[] = ['docx', 'pdf']

/** What of the papers was typed. */
export function paperOptionsOf(call: Call): Pick<PaperOptions, 'forms' | 'days' | 'year'> {
  const { values } = call
  return {
    forms: formsOf(values.forms, values.card !== undefined),
    days: numberOf('days', values.days, 1, REMINDER_DAYS),
    year: numberOf('year', values.year, 1900, 9999),
  }
}

/** A card that is asked for is the only paper, unless others are named. */
function formsOf(typed: string | undefined, card: boolean): readonly FormName[] | undefined {
  if (typed === undefined) return card ? ['cards'] : undefined
  const words = typed.split(',').map((word) => word.trim().toLowerCase())
  const names = words.filter(Boolean).map(formOf)
  if (names.length === 0) throw new UsageFault(`Не названа ни одна форма. Есть: ${formWords.join(', ')}.`)
  return [...new Set([...names, ...(card ? ['cards' as const] : [])])]
}

function formOf(typed: string): FormName {
  const names = Object.keys(forms) as FormName[]
  const found = names.find((name) => typed === name || typed === forms[name].word)
  if (found === undefined) throw new UsageFault(`Формы «${typed}» нет. Есть: ${formWords.join(', ')}.`)
  return found
}

/** The document of `--card` and what follows it; words without it are out of place. */
export function cardWords(call: Call): readonly string[] | null {
  const { card } = call.values
  if (card !== undefined) return [card, ...call.words]
  const [word] = call.words
  if (word !== undefined) throw new UsageFault(`Лишнее слово: «${word}». Справка: pisar register --help`)
  return null
}
