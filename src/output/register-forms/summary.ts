import type { FormValues } from '#layout'
import {
  type Assignment,
  type Discipline,
  disciplineByDocument,
  disciplineByExecutor,
  disciplineByMonth,
  disciplineOf,
  type OpenTerm,
  overdueTerms,
} from '#register'
import { dateInDigits, plural } from '#russian'
import { pointWords } from '../register-row.ts'
import { documentName } from '../register-words.ts'
import type { FormGround } from './ground.ts'

/** Сводка об исполнении: counts, discipline and its formula, by executor, document and month, delays. */
export function summaryValues({ register, discipline }: FormGround): FormValues {
  const whole = disciplineOf(register, discipline)
  const { length } = register.documents
  return {
    документов: `${length} ${plural(length, 'документ', 'документа', 'документов')}`,
    поручений: String(register.assignments.length),
    итого: countsOf(whole),
    формула: whole.formula.words,
    'нечего-считать': whole.empty,
    исполнители: disciplineByExecutor(register, discipline).map((line) => ({
      название: line.of ?? 'исполнитель не указан',
      ...countsOf(line),
    })),
    документы: disciplineByDocument(register, discipline).map((line) => ({
      название: documentName(line.of),
      ...countsOf(line),
    })),
    месяцы: disciplineByMonth(register, discipline).map((line) => ({
      название: line.of === null ? 'без даты' : monthName(line.of),
      ...countsOf(line),
    })),
    просроченные: overdueTerms(register).map((term, at) => openTermValues(term, at + 1)),
    опоздания: register.assignments.filter(({ execution }) => execution.late).map(lateValues),
  }
}

function countsOf({ all, doneInTime, doneLate, inWork, overdue, removed, share }: Discipline): FormValues {
  return {
    всего: String(all),
    'в-срок': String(doneInTime),
    'с-опозданием': String(doneLate),
    'в-работе': String(inWork),
    просрочено: String(overdue),
    снято: String(removed),
    дисциплина: share === null ? null : `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`,
  }
}

/** A term that is open, as a row of a list. */
export function openTermValues(
  { assignment, due, control, delayWorkingDays, executors }: OpenTerm,
  number: number,
) {
  return {
    номер: String(number),
    документ: documentName(assignment.document),
    пункт: pointWords(assignment),
    поручение: assignment.text,
    исполнители: executors.join('\n'),
    срок: dateInDigits(due),
    'контрольная-дата': dateInDigits(control),
    'просрочка-дней': String(delayWorkingDays),
  }
}

function lateValues(assignment: Assignment, at: number): FormValues {
  const { document, text, executors, term, execution, delayWorkingDays } = assignment
  return {
    номер: String(at + 1),
    документ: documentName(document),
    пункт: pointWords(assignment),
    поручение: text,
    исполнители: executors.join('\n'),
    срок: term.due === null ? null : dateInDigits(term.due),
    исполнено: execution.date === null ? null : dateInDigits(execution.date),
    'просрочка-дней': String(delayWorkingDays),
  }
}

const months = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')

/** «сентябрь 2021» of `2021-09` */
function monthName(month: string): string {
  return `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
}
