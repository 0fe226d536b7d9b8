import { showDiscipline } from './discipline.client.js'
import { filtered } from './filters.client.js'
import { ordered } from './order.client.js'
import { assignmentWords, counted, register, rows, stateWords } from './rows.client.js'
import { showAll, showRows } from './table.client.js'
import { showTimeline } from './timeline.client.js'

const form = document.getElementById('filters')
const fields = ['search', 'executor', 'state', 'document', 'term', 'from', 'until'].map(
  (name) => form.elements[name],
)
const heads = [...document.querySelectorAll('th[aria-sort]')]
const order = { key: 'number', descending: false }

/** Shows what is asked for; the address keeps it, so that a selection can be bookmarked and sent. */
function show() {
  const wanted = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
  const found = filtered(rows, wanted)
  showRows(ordered(found, order))
  document.getElementById('count').textContent =
    found.length === rows.length
      ? counted(rows.length, assignmentWords)
      : `Отобрано ${found.length} из ${rows.length}`
  document.getElementById('selection').textContent = selectionWords(found.length)
  showStates(filtered(rows, { ...wanted, state: '' }), wanted.state)
  showTimeline(document.getElementById('timeline'), found)
  showDiscipline(document.getElementById('discipline'), found, (executor) =>
    choose('executor', String(executor)),
  )
  for (const head of heads) {
    const key = head.firstElementChild.dataset.sort
    const direction = order.descending ? 'descending' : 'ascending'
    head.setAttribute('aria-sort', key === order.key ? direction : 'none')
  }
  remember(wanted)
}

/** For paper, where the filters are not printed. */
function selectionWords(number) {
  const words = fields
    .filter(({ value }) => value !== '')
    .map(
      (field) =>
        `${form.querySelector(`label[for=${field.id}]`).textContent.toLowerCase()}: ${shownValue(field)}`,
    )
  return words.length === 0 ? '' : `Отбор: ${words.join('; ')} (${counted(number, assignmentWords)})`
}

const shownValue = (field) => field.selectedOptions?.[0]?.textContent ?? field.value

/** A button for each state with its number. */
function showStates(found, chosen) {
  const place = document.getElementById('states')
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.state : null
  const buttons = register.states.map(([state]) => {
    const button = document.createElement('button')
    const number = document.createElement('strong')
    number.textContent = found.filter((row) => row.state === state).length
    button.type = 'button'
    button.className = state
    button.dataset.state = state
    button.setAttribute('aria-pressed', String(state === chosen))
    button.append(number, ` ${stateWords.get(state)}`)
    button.addEventListener('click', () => choose('state', state === chosen ? '' : state))
    return button
  })
  place.replaceChildren(...buttons)
  buttons.find(({ dataset }) => dataset.state === focused)?.focus()
}

function choose(name, value) {
  form.elements[name].value = value
  show()
}

function remember(wanted) {
  const kept = Object.entries({
    ...wanted,
    sort: order.key === 'number' && !order.descending ? '' : sortWords(),
  })
  const text = new URLSearchParams(kept.filter(([, value]) => value !== '')).toString()
  if (text !== location.hash.slice(1) && !isAnchor()) history.replaceState(null, '', `#${text}`)
}

const sortWords = () => `${order.key}${order.descending ? '-' : ''}`

const isAnchor = () => location.hash === '#assignments'

function recall() {
  if (isAnchor()) return
  const kept = new URLSearchParams(location.hash.slice(1))
  for (const field of fields) field.value = kept.get(field.name) ?? ''
  const [, key, minus] = /^(\w+)(-?)$/u.exec(kept.get('sort') ?? '') ?? []
  order.key = key ?? 'number'
  order.descending = minus === '-'
}

let waiting = 0
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(show, 120)
})
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(show))
for (const head of heads)
  head.firstElementChild.addEventListener('click', ({ currentTarget }) => {
    const key = currentTarget.dataset.sort
    order.descending = key === order.key ? !order.descending : false
    order.key = key
    show()
  })
addEventListener('beforeprint', showAll)
addEventListener('hashchange', () => {
  recall()
  show()
})
recall()
show()
