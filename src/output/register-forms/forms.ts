import type { FormValues, PaperForm } from '#layout'
import { dateInDigits, dateInWords } from '#russian'
import { cardsValues } from './cards.ts'
import type { FormGround } from './ground.ts'
import { journalValues } from './journal.ts'
import { registrationValues, registrationYear } from './registration.ts'
import { remindersValues } from './reminders.ts'
import { summaryValues } from './summary.ts'

export type { FormGround } from './ground.ts'

interface Form {
  /** Its file, without the ending. */
  readonly file: (ground: FormGround) => string
  readonly template: string
  readonly title: (ground: FormGround) => string
  readonly values: (ground: FormGround) => FormValues
  readonly storage: PaperForm['storage']
  /** pt */
  readonly tableSize: number
}

const onDay = ({ register }: FormGround): string => `на ${dateInDigits(register.on)}`

/** Years that control registers are kept. */
const CONTROL_YEARS = 3

/** The papers by name. */
const forms = {
  journal: {
    file: () => 'register-zhurnal',
    template: 'forms/control-journal',
    title: (ground) => `Журнал контроля исполнения поручений ${onDay(ground)}`,
    values: journalValues,
    storage: CONTROL_YEARS,
    tableSize: 9,
  },
  summary: {
    file: () => 'register-svodka',
    template: 'forms/summary',
    title: (ground) => `Сводка об исполнении поручений ${onDay(ground)}`,
    values: summaryValues,
    storage: CONTROL_YEARS,
    tableSize: 10,
  },
  reminders: {
    file: () => 'register-napominaniya',
    template: 'forms/reminders',
    title: (ground) => `Напоминания о сроках исполнения ${onDay(ground)}`,
    values: remindersValues,
    storage: CONTROL_YEARS,
    tableSize: 10,
  },
  registration: {
    file: (ground) => `register-registratsiya-${registrationYear(ground)}`,
    template: 'forms/registration-journal',
    title: (ground) => `Журнал регистрации документов за ${registrationYear(ground)} год ${onDay(ground)}`,
    values: registrationValues,
    // Orders and decisions are kept permanently, the journal that finds them with them.
    storage: 'permanent',
    tableSize: 10,
  },
  cards: {
    file: () => 'register-kartochki',
    template: 'forms/control-cards',
    title: (ground) => `Контрольные карточки ${onDay(ground)}`,
    values: cardsValues,
    storage: CONTROL_YEARS,
    tableSize: 12,
  },
} as const satisfies Readonly<Record<string, Form>>

export type FormName = keyof typeof forms

export const formNames = Object.keys(forms) as readonly FormName[]

/** A form as a paper to be composed, and the name of its file without the ending. */
export function paperForm(
  name: FormName,
  ground: FormGround,
): { readonly file: string; readonly paper: PaperForm } {
  const { file, template, title, values, storage, tableSize }: Form = forms[name]
  const { organization, register } = ground
  return {
    file: file(ground),
    paper: {
      template,
      values: {
        организация: organization,
        день: dateInWords(register.on),
        'день-цифрами': dateInDigits(register.on),
        ...values(ground),
      },
      title: title(ground),
      author: organization ?? '',
      on: register.on,
      storage,
      tableSize,
    },
  }
}
