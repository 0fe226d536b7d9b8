/**
 * What a term says before anything is counted: the grammar's result, the resolver's input. No dates here: a
 * year may be missing, and the document's date is not known.
 */

/** The year as written: a number, the document's own, the one after it, or none. */
export type YearWritten = number | 'document' | 'next' | null

/** A month and a day in it; the day is clipped to the month's length. */
export interface MonthDay {
  readonly month: number
  readonly day: number
}

/** A stretch of the year: a day, a month, a quarter, a season, a holiday of one day. */
export interface Stretch {
  readonly is: 'stretch'
  readonly unit:
    | 'day'
    | 'month'
    | 'decade'
    | 'half-month'
    | 'week'
    | 'quarter'
    | 'half-year'
    | 'season'
    | 'feast'
  readonly from: MonthDay
  readonly to: MonthDay
  readonly year: YearWritten
  /** A part of the school year: its first months are in the year that opens it. */
  readonly ofSchoolYear?: true
  /** No calendar has it: 31 июня, 5 квартал. */
  readonly impossible?: true
}
/** A year or years of the calendar; `null` is the one the document's date falls into. */
export interface Years {
  readonly is: 'years'
  readonly from: YearWritten
  readonly to: YearWritten
}
/** Учебный год, учебные годы; `from` is the year in which the first begins. */
export interface SchoolYears {
  readonly is: 'school-years'
  readonly from: YearWritten
  readonly count: number
  /** The school years only named by their opening year: «2021 учебный год». */
  readonly doubtful?: true
}
/** Текущий месяц, следующий квартал: found from the document's date; with a day of the month where written. */
export interface Running {
  readonly is: 'running'
  readonly unit: 'week' | 'decade' | 'month' | 'quarter' | 'half-year'
  readonly offset: number
  readonly day?: number
}
/** A day without its month («с 1 по 10 августа»): the next point gives it. */
export interface DayNumber {
  readonly is: 'day-number'
  readonly day: number
}
/** A quarter or half without its unit («I–II кварталы»): the next point gives it. */
export interface Ordinal {
  readonly is: 'ordinal'
  readonly number: number
}
/** Пятница: the first one from the document's date on. */
export interface NextWeekday {
  readonly is: 'weekday'
  readonly weekday: number
}
/** Последняя пятница мая: one day of a year. */
export interface WeekdayOfMonth {
  readonly is: 'weekday-of-month'
  readonly weekday: number
  /** Which of the month; -1 is the last. */
  readonly nth: number
  readonly month: number
  readonly year: YearWritten
}
/** Сегодня, завтра: so many days from the document's date. */
export interface FromToday {
  readonly is: 'from-today'
  readonly days: number
}
/** So many days or months before a day that is written: «за 10 дней до 1 сентября». */
export interface Shifted {
  readonly is: 'shifted'
  readonly amount: Amount
  readonly point: Point
}
export type Moment =
  | Stretch
  | Years
  | SchoolYears
  | Running
  | DayNumber
  | Ordinal
  | NextWeekday
  | WeekdayOfMonth
  | FromToday
  | Shifted

/** A moment, or its edge: «до конца», «до начала», «в середине». */
export interface Point {
  readonly moment: Moment
  readonly edge: 'whole' | 'start' | 'middle' | 'end'
}

export interface Amount {
  readonly amount: number
  readonly unit: 'day' | 'calendar-day' | 'working-day' | 'week' | 'month'
  /** Said roughly: «пара недель», hours. */
  readonly rough?: true
}

/** «до 25 января», «с 1 по 10 августа», «сентябрь»: one item of a calendar term. */
export interface CalendarItem {
  readonly is: 'calendar'
  /** `by`: until that day; `within`: the whole stretch; `from`: only its beginning is written. */
  readonly lead: 'by' | 'within' | 'from'
  readonly from?: Point
  readonly to: Point
}
export interface Frequency {
  readonly is: 'frequency'
  readonly every: string
  /** The number of times does not divide the period: `every` is the nearest. */
  readonly rough?: true
}
/** «до 5 числа месяца, следующего за отчётным». */
export interface DaysOfMonth {
  readonly is: 'days-of-month'
  readonly days: readonly number[]
  readonly of: 'month' | 'following-month' | 'last-month-of-period' | 'first-month-of-period'
  /** The numbers count working days. */
  readonly workingDays?: true
  /** What is reported of: «за отчётным кварталом». */
  readonly period?: string
  /** «каждого месяца» is written: monthly even without another frequency. */
  readonly monthly: boolean
}
/** «по пятницам», «последняя пятница месяца». */
export interface Weekdays {
  readonly is: 'weekdays'
  readonly weekdays: readonly number[]
  /** Which of the month; -1 is the last. */
  readonly nth?: number
  /** «по пятницам», «каждую пятницу»: weekly even without another frequency. */
  readonly weekly: boolean
}
export interface Relative {
  readonly is: 'relative'
  readonly amount: Amount
  readonly anchor: 'default' | 'signing' | 'registration' | 'event'
  readonly anchorText?: string
  /** The event is a day that is written: «после 1 октября». */
  readonly anchorPoint?: Point
  /** Why there is an amount where none is written: «срочно». */
  readonly setting?: 'urgent' | 'prompt'
}
export interface Continuous {
  readonly is: 'continuous'
}
export interface Event {
  readonly is: 'event'
  readonly rough?: true
}
export interface Nothing {
  readonly is: 'none'
}
export type Clause =
  | CalendarItem
  | Frequency
  | DaysOfMonth
  | Weekdays
  | Relative
  | Continuous
  | Event
  | Nothing

/** All clauses of a term, and what follows «далее». */
export interface Term {
  readonly clauses: readonly Clause[]
  readonly onward: Term | null
  /** How many tokens at the end the grammar does not know. */
  readonly unknown: number
}
