/** What a column of a plan holds. */
export type Role =
  | 'number'
  | 'task'
  | 'term'
  | 'executor'
  | 'term-and-executor'
  | 'co-executor'
  | 'part-of-year'

/** Words in a column's head → what the column holds. A plan has a task column and a term or an executor. */
const columns: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^(?:№|n)(?:\s*п\s*[/.]?\s*п\.?)?$/iu, 'number'],
  [/соисполнител/iu, 'co-executor'],
  [
    /^(?:срок|дат)\p{L}*(?:\s+\p{L}+)?\s*(?:[,/;]|\sи\s)\s*(?:ответственн|исполнител)|^(?:ответственн|исполнител)\p{L}*(?:\s+\p{L}+)?\s*(?:[,/;]|\sи\s)\s*(?:срок|дат)/iu,
    'term-and-executor',
  ],
  [/(?:ответственн|исполнител|^отв(?:\.|-))/iu, 'executor'],
  [
    /^(?:(?:планов|планируем|календарн|примерн|контрольн|предельн)\p{L}+\s+)?(?:срок|дата|период|время|месяц)/iu,
    'term',
  ],
  [/^(?:[IVХX]{1,3}|[1-4])\s*(?:-?й\s*)?кв(?:артал|\.|$)/iu, 'part-of-year'],
  [
    /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{0,2}$/iu,
    'part-of-year',
  ],
]

/** Heads of the column of tasks, the surest first: beside «Мероприятия» «Задачи» say what they are for. */
const tasks: readonly RegExp[] = [
  /мероприят/iu,
  /(?:действи|поручени|что сделать)/iu,
  /(?:содержание|наименование)/iu,
  /(?:виды?\s+(?:работ|деятельност)|тема|тематика|вопрос|задач)/iu,
]

/** The role of each column by the words of its head. */
export function rolesOf(heads: readonly string[]): readonly (Role | null)[] {
  const roles = heads.map((words) => columns.find(([pattern]) => pattern.test(words))?.[1] ?? null)
  const free = (at: number): boolean => roles[at] === null
  for (const pattern of tasks) {
    const at = heads.findIndex((words, column) => free(column) && pattern.test(words))
    if (at >= 0) return roles.map((role, column) => (column === at ? 'task' : role))
  }
  // Beside who and when the first of the other columns says what, whatever it is called.
  const both = roles.includes('term-and-executor') || (roles.includes('term') && roles.includes('executor'))
  const other = both ? roles.indexOf(null) : -1
  return roles.map((role, column) => (column === other ? 'task' : role))
}
