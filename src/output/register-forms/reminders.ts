import { addDays } from '#deadline'
import type { FormValues } from '#layout'
import { disciplineByExecutor, type OpenTerm, overdueTerms, upcomingTerms } from '#register'
import { dateInDigits, plural } from '#russian'
import type { FormGround } from './ground.ts'
import { openTermValues } from './summary.ts'

/** Напоминания: for each executor what is overdue and what comes due; who has neither is left out. */
export function remindersValues({ register, days }: FormGround): FormValues {
  const overdue = overdueTerms(register)
  const upcoming = upcomingTerms(register, days)
  // In alphabetical order, what names nobody last.
  const executors = disciplineByExecutor(register).map(({ of }) => of)
  return {
    дней: `${days} ${plural(days, 'день', 'дня', 'дней')}`,
    до: dateInDigits(addDays(register.on, days)),
    исполнители: executors
      .map((executor) => ({
        исполнитель: executor,
        просроченные: rowsOf(overdue, executor),
        ближайшие: rowsOf(upcoming, executor),
      }))
      .filter((own) => own.просроченные.length + own.ближайшие.length > 0),
  }
}

/** Who has done his part is not reminded because another has not. */
function rowsOf(terms: readonly OpenTerm[], executor: string | null): readonly FormValues[] {
  return terms
    .filter(({ executors }) => (executor === null ? executors.length === 0 : executors.includes(executor)))
    .map((term, at) => openTermValues(term, at + 1))
}
