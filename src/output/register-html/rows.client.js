/** What the page was made with, see `view.ts`. */
export const register = JSON.parse(document.getElementById('register').textContent)

/** The rows with what searching and sorting need. */
export const rows = register.rows.map((row, at) => {
  const document = register.documents[row.document]
  const executors = row.executors.map((each) => register.people[each])
  return {
    ...row,
    at,
    document: row.document,
    documentName: document.name,
    title: document.title,
    names: executors,
  }
})

export const stateWords = new Map(register.states)

/** After all executors: nobody, where the document names none. */
export const nobody = register.people.length

/** 20.05.2022 */
export function inDigits(iso) {
  return iso.split('-').reverse().join('.')
}

/** The day so many days later, ISO. */
export function laterBy(iso, days) {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 1 поручение, 2 поручения, 5 поручений */
export function counted(number, [one, few, many]) {
  const tens = number % 100
  const units = number % 10
  if (units === 1 && tens !== 11) return `${number} ${one}`
  return `${number} ${units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many}`
}

export const assignmentWords = ['поручение', 'поручения', 'поручений']
