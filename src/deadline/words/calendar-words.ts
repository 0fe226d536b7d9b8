/** Months by stem and by abbreviation. */
export const MONTH_STEMS = {
  январ: 1,
  феврал: 2,
  март: 3,
  апрел: 4,
  ма: 5,
  июн: 6,
  июл: 7,
  август: 8,
  сентябр: 9,
  октябр: 10,
  ноябр: 11,
  декабр: 12,
} as const // prettier-ignore
export const MONTH_SHORT = {
  янв: 1,
  фев: 2,
  февр: 2,
  мар: 3,
  апр: 4,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  сент: 9,
  окт: 10,
  ноя: 11,
  нояб: 11,
  дек: 12,
} as const

/** Weekdays by stem and by abbreviation; 1 is Monday. */
export const WEEKDAY_STEMS = {
  понедельник: 1,
  вторник: 2,
  сред: 3,
  четверг: 4,
  пятниц: 5,
  суббот: 6,
  воскресень: 7,
  воскресен: 7,
} as const
export const WEEKDAY_SHORT = { пн: 1, вт: 2, ср: 3, чт: 4, пт: 5, сб: 6, вс: 7 } as const

/** Parts of the year that have names. Winter ends in the next year. */
export const SEASON_STEMS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  весн: [3, 5],
  весенн: [3, 5],
  лет: [6, 8],
  летн: [6, 8],
  осен: [9, 11],
  осенн: [9, 11],
  зим: [12, 2],
  зимн: [12, 2],
}

/** Days of the year that are written by name, as the words after «ко». */
export const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'дню знаний': [9, 1],
  'дня знаний': [9, 1],
  'день знаний': [9, 1],
  'дню учителя': [10, 5],
  'дня учителя': [10, 5],
  'день учителя': [10, 5],
  'дню победы': [5, 9],
  'дня победы': [5, 9],
  'день победы': [5, 9],
  'дню россии': [6, 12],
  'дня россии': [6, 12],
  'день россии': [6, 12],
  'дню народного единства': [11, 4],
  'дня народного единства': [11, 4],
  'день народного единства': [11, 4],
  'дню защитника отечества': [2, 23],
  'дня защитника отечества': [2, 23],
  'день защитника отечества': [2, 23],
  'дню защиты детей': [6, 1],
  'дня защиты детей': [6, 1],
  'день защиты детей': [6, 1],
  'дню конституции': [12, 12],
  'дня конституции': [12, 12],
  'дню космонавтики': [4, 12],
  'дня космонавтики': [4, 12],
  'международному женскому дню': [3, 8],
  'международного женского дня': [3, 8],
  'новому году': [12, 31],
  'нового года': [12, 31],
}

/** Parts of the calendar year: the first month of each and the last. */
export const QUARTERS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [1, 3],
  2: [4, 6],
  3: [7, 9],
  4: [10, 12],
}
export const HALF_YEARS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [1, 6],
  2: [7, 12],
}
/** Учебное полугодие: the first to the end of December, the second to the end of the school year. */
export const SCHOOL_HALVES: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [9, 12],
  2: [1, 8],
}

/** Quarters of teaching within the school year, as most schools of Russia have them: months from and to. */
export const SCHOOL_TERMS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [9, 10],
  2: [11, 12],
  3: [1, 3],
  4: [4, 5],
}
export const TRIMESTERS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [9, 11],
  2: [12, 2],
  3: [3, 5],
}
