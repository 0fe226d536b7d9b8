import { z } from 'zod'
import { inRussianLetters, readDate } from '#russian'
import { choices, flagWords, type Words } from './words.ts'

/*
 * The smallest values of front matter: every one comes in as the text that was typed, and leaves as a value of the
 * model or as an issue in the secretary's words.
 */

export const text = z.string().min(1, 'Значение не заполнено. Впишите его или уберите строку.')

export const date = text.transform((written, context) => {
  const reading = readDate(written)
  if ('date' in reading) return reading.date
  const message =
    reading.problem === 'impossible'
      ? `Такой даты не бывает: «${written}». Исправьте день или месяц.`
      : `Дата не понята: «${written}». Пишите 2021-06-25, 25.06.2021 или «25 июня 2021 г.».`
  context.addIssue({ code: 'custom', message, params: { rule: 'impossible-date' } })
  return z.NEVER
})

const withoutSign = (written: string): string => written.replace(/^№\s*/u, '')

/** A document's number; the «№» before it is the page's. */
export const number = z.string().overwrite(withoutSign)
export const filledNumber = text.overwrite(withoutSign)

/** A date that stays for the hand when left empty. */
export const dateOrBlank = z.union([z.literal('').transform(() => null), date])

/** One of the words; `usual` is what stands where nothing is written. */
export function choice<Value extends string>(words: Words<Value>, usual?: Value) {
  const chosen = text.transform((written, context): Value => {
    const folded = (inRussianLetters(written) ?? written)
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/\s+/g, ' ')
    const found = words.find(
      ([word, value]) => word.toLowerCase().replaceAll('ё', 'е') === folded || value === folded,
    )
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

export function decimal(low: number, high: number, usual: number) {
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

export function flag(usual: boolean) {
  const chosen = choice(flagWords, usual ? 'yes' : 'no')
  return chosen.transform((value) => value === 'yes')
}

export const storage = text.transform((written, context): 'permanent' | number => {
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
export function alone<Shape extends z.ZodType>(key: string, shape: Shape) {
  const either = z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), shape)
  return either.meta({ alone: key })
}
