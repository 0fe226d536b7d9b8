import { inDigits } from './rows.client.js'

const table = document.getElementById('table')
const model = document.getElementById('row').content.firstElementChild
/**
 * Rows that are drawn together, or left out of drawing while they are out of sight: few enough for a frame, many
 * enough that a browser need not watch thousands.
 */
const atOnce = 50

let rest = []
let frame = 0

/** Shows these rows: those in sight at once, the others frame by frame. */
export function showRows(rows) {
  cancelAnimationFrame(frame)
  rest = rows
  for (const group of [...table.tBodies]) group.remove()
  table.append(nextGroup())
  document.getElementById('none').hidden = rows.length > 0
  goOn()
}

/** What is not shown yet, at once: before printing. */
export function showAll() {
  cancelAnimationFrame(frame)
  while (rest.length > 0) table.append(nextGroup())
}

function goOn() {
  if (rest.length === 0) return
  frame = requestAnimationFrame(() => {
    for (let groups = 0; groups < 5 && rest.length > 0; groups += 1) table.append(nextGroup())
    goOn()
  })
}

function nextGroup() {
  const group = document.createElement('tbody')
  group.setAttribute('role', 'rowgroup')
  group.append(...rest.slice(0, atOnce).map(elementOf))
  rest = rest.slice(atOnce)
  return group
}

/** A row is made once, and only when it is wanted. */
function elementOf(row) {
  row.element ??= made(row)
  return row.element
}

function made(row) {
  const element = model.cloneNode(true)
  const [number, document, point, text, executors, term, state] = element.children
  element.classList.add(row.state)
  number.textContent = row.at + 1
  document.textContent = row.documentName
  if (row.title !== '') document.append(small(row.title))
  point.textContent = row.point
  text.textContent = row.text
  if (row.facts.length > 0) text.append(details(row))
  executors.textContent = row.names.join('; ')
  term.textContent = row.due === null ? '' : inDigits(row.due)
  if (row.term !== '') term.append(small(row.term))
  const badge = window.document.createElement('span')
  badge.className = 'badge'
  badge.textContent = row.status
  state.append(badge)
  if (row.delay > 0) state.append(small(`просрочка: ${row.delay} раб. дн.`))
  return element
}

function small(words) {
  const element = document.createElement('small')
  element.textContent = words
  return element
}

/** More of the assignment, made when it is opened. */
function details(row) {
  const element = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = 'Подробнее'
  element.append(summary)
  element.addEventListener('toggle', () => {
    if (element.childElementCount > 1) return
    const list = document.createElement('dl')
    for (const [name, words] of row.facts) {
      const term = document.createElement('dt')
      const description = document.createElement('dd')
      term.textContent = name
      description.textContent = words
      list.append(term, description)
    }
    element.append(list)
  })
  return element
}
