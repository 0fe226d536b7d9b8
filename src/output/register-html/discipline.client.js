import { nothing, shares, sharesOf, svg } from './drawing.client.js'
import { nobody, register } from './rows.client.js'

/** Executors shown; the others are only counted. */
const most = 12

/** The parts of the formulas of `#register`, by their names; the page was made with one of them. */
const formulas = {
  usual: ([done, late, open, overdue]) => ({ part: done + open, whole: done + late + open + overdue }),
  due: ([done, late, , overdue]) => ({ part: done, whole: done + late + overdue }),
}

/** What was removed from control without execution is neither done nor undone and does not count. */
function discipline(rows) {
  const numbers = sharesOf(rows)
  const { part, whole } = formulas[register.formula.name](numbers)
  return { all: numbers.reduce((a, b) => a + b), rate: whole === 0 ? null : part / whole }
}

/** Of all rows as one number, and by executor, those with most that is overdue first. */
export function showDiscipline(place, rows, choose) {
  const { all, rate } = discipline(rows)
  const { words, empty } = register.formula
  if (rate === null) {
    const reason = `${empty.charAt(0).toUpperCase()}${empty.slice(1)}`
    place.replaceChildren(nothing(`${reason} – дисциплина не вычисляется.`))
    return
  }
  const whole = document.createElement('p')
  whole.className = 'rate'
  const number = document.createElement('strong')
  number.textContent = percent(rate)
  const formula = document.createElement('small')
  formula.textContent = `${words}; всего ${all}, снятые с контроля без исполнения не считаются`
  whole.append(number, ' ', formula)
  place.replaceChildren(whole, byExecutor(rows, choose))
}

/** Each executor answers for his own part; an assignment of two stands with both. */
function byExecutor(rows, choose) {
  const groups = new Map()
  for (const row of rows)
    (row.executors.length > 0 ? row.executors : [nobody]).forEach((executor, at) => {
      const own = { state: row.parts[at] ?? row.state }
      const group = groups.get(executor)
      if (group) group.push(own)
      else groups.set(executor, [own])
    })
  const known = [...groups]
    .map(([executor, own]) => ({ executor, numbers: sharesOf(own), ...discipline(own) }))
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.numbers[3] - a.numbers[3] || b.all - a.all || a.executor - b.executor)
  const list = document.createElement('ul')
  list.className = 'executors-chart'
  const longest = Math.max(...known.slice(0, most).map(({ all }) => all))
  list.append(...known.slice(0, most).map((each) => executorItem(each, longest, choose)))
  if (known.length > most) {
    const others = document.createElement('li')
    others.className = 'nothing'
    others.textContent = `и ещё исполнителей: ${known.length - most}`
    list.append(others)
  }
  return list
}

function executorItem({ executor, numbers, all, rate }, longest, choose) {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = register.people[executor] ?? 'исполнитель не указан'
  button.title = 'Показать поручения исполнителя'
  button.addEventListener('click', () => choose(executor))
  const words = shares.flatMap(({ words: name }, at) => (numbers[at] > 0 ? [`${name} – ${numbers[at]}`] : []))
  const share = document.createElement('span')
  share.textContent = `${rate === null ? '–' : percent(rate)} из ${all}`
  item.append(button, bar(numbers, longest, words.join(', ')), share)
  return item
}

function bar(numbers, longest, label) {
  const drawing = svg(
    'svg',
    { viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    svg('title', {}, label),
  )
  let x = 0
  numbers.forEach((number, at) => {
    const width = (number / longest) * 100
    if (number > 0) drawing.append(svg('rect', { x, y: 0, width, height: 10, class: shares[at].name }))
    x += width
  })
  return drawing
}

/** 87,5 % */
function percent(rate) {
  return `${(Math.round(rate * 1000) / 10).toLocaleString('ru')}\u00a0%`
}
