import { z } from 'zod'

/** A holiday of the region: one day of one year, or `MM-DD` of every year. */
const holiday = z.object({
  day: z.union([z.iso.date(), z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)]),
  title: z.string(),
})

/** How the office reads deadlines and which days it works; part of `pisar.yaml`. Every value has a default. */
export const deadlineSettingsSchema = z.object({
  /** Days off of the region, beside the production calendar of Russia. */
  holidays: z.array(holiday).default([]),
  /** Saturdays and Sundays that the office works. */
  workingDays: z.array(z.iso.date()).default([]),
  /** Saturdays are worked, unless they are holidays. */
  sixDayWeek: z.boolean().default(false),
  /** Where the control date goes from a day off; the field's practice is `preceding`. */
  exchange: z.enum(['preceding', 'following', 'none']).default('preceding'),
  /** The first day of the school year, `MM-DD`. */
  schoolYearStart: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/)
    .default('09-01'),
  /** «Срочно», «незамедлительно»: so many days. */
  urgentDays: z.int().positive().default(3),
  /** «Оперативно»: so many days. */
  promptDays: z.int().positive().default(10),
  /** What «дней» means where neither «рабочих» nor «календарных» is written; «срочно» and «оперативно» too. */
  countedDays: z.enum(['calendar', 'working']).default('calendar'),
  /** From what a term without an anchor is counted; both fall on the document's date. */
  countedFrom: z.enum(['signing', 'registration']).default('signing'),
})
export type DeadlineSettings = z.infer<typeof deadlineSettingsSchema>

/** The settings of an office that has written none. */
export const DEFAULT_DEADLINE_SETTINGS: DeadlineSettings = deadlineSettingsSchema.parse({})
