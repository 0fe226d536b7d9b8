import { readDate } from '#russian'
import { findWorkspace } from '#workspace'
import { type Call, UsageFault } from './command.ts'

/** The day of `--on`, ISO; today on this machine's clock without it. */
export function dayOf(call: Call): string {
  return call.values.on === undefined ? today() : isoDay(call.values.on)
}

/** A day as typed, ISO. */
export function isoDay(typed: string): string {
  const reading = readDate(typed)
  if ('date' in reading) return reading.date
  throw new UsageFault(
    reading.problem === 'impossible'
      ? `Такого дня не бывает: «${typed}».`
      : `Дата не понята: «${typed}». Пишите 2021-06-25 или 25.06.2021.`,
  )
}

/** A whole number of an option within its bounds; `undefined` where it was not typed. */
export function numberOf(
  option: string,
  typed: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (typed === undefined) return undefined
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageFault(`После --${option} нужно целое число от ${least} до ${most}, а не «${typed}».`)
}

/** The workspace meant: the one named, else the nearest one from here up. */
export function rootOf(call: Call): string {
  return call.values.workspace ?? findWorkspace('.')
}

export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A list of formats typed with commas, each of them known. */
export function formatsOf<Format extends string>(
  call: Call,
  known: readonly Format[],
  usual: readonly Format[],
): readonly Format[] {
  const typed = call.values.formats
  if (typed === undefined) return usual
  const words = typed.split(',').map((word) => word.trim().toLowerCase())
  const formats = words.flatMap((word) => {
    if (word === '') return []
    const format = known.find((each) => each === word)
    if (format === undefined) throw new UsageFault(`Формата «${word}» нет. Есть: ${known.join(', ')}.`)
    return [format]
  })
  if (formats.length === 0) throw new UsageFault(`Не назван ни один формат. Есть: ${known.join(', ')}.`)
  return [...new Set(formats)]
}
