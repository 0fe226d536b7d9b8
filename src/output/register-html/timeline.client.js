import { legend, nothing, shares, sharesOf, svg } from './drawing.client.js'
import { assignmentWords, counted, inDigits, register } from './rows.client.js'

const months = 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ')
const size = { width: 720, height: 210, left: 34, bottom: 40, top: 10 }
/** More bars than this are no chart; then a bar is a quarter or a year. */
const mostBars = 40
const steps = [1, 3, 12]

/** How many terms fall into each month, quarter or year. */
export function showTimeline(place, rows) {
  const dated = rows.filter(({ due, state }) => due !== null && state !== 'removed')
  if (dated.length === 0) {
    place.replaceChildren(nothing('Поручений с датой исполнения нет.'))
    return
  }
  const bars = barsOf(dated)
  place.replaceChildren(chart(bars, dated), legend())
}

function barsOf(rows) {
  const numbers = rows.map(({ due }) => monthNumber(due))
  const first = numbers.reduce((a, b) => Math.min(a, b))
  const last = numbers.reduce((a, b) => Math.max(a, b))
  const step = steps.find((each) => (last - first) / each < mostBars) ?? 12
  const start = Math.floor(first / step) * step
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => ({
    from: start + at * step,
    step,
    rows: [],
  }))
  for (const [at, row] of rows.entries()) bars[Math.floor((numbers[at] - start) / step)].rows.push(row)
  return bars
}

function chart(bars, rows) {
  const most = Math.max(...bars.map((bar) => bar.rows.length))
  const room = size.height - size.bottom - size.top
  const width = (size.width - size.left) / bars.length
  const every = Math.ceil(bars.length / Math.floor((size.width - size.left) / 52))
  const today = bars.findIndex(({ from, step }) => {
    const now = monthNumber(register.on)
    return now >= from && now < from + step
  })
  const ends = [
    rows.reduce((a, b) => (a.due < b.due ? a : b)).due,
    rows.reduce((a, b) => (a.due > b.due ? a : b)).due,
  ]
  const label = `Сроки исполнения с ${inDigits(ends[0])} по ${inDigits(ends[1])}: ${counted(rows.length, assignmentWords)}, больше всего за один отрезок – ${most}.`
  const drawing = svg('svg', {
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': label,
  })
  for (const level of [most, most / 2])
    if (Number.isInteger(level)) drawing.append(...gridLine(level, size.top + room * (1 - level / most)))
  if (today >= 0) drawing.append(...todayBand(size.left + today * width, width))
  let year = ''
  bars.forEach((bar, at) => {
    const x = size.left + at * width
    drawing.append(barOf(bar, x + width * 0.12, width * 0.76, most, room))
    if (at % every !== 0) return
    const [name, ofYear] = shortName(bar)
    const middle = { x: x + width / 2, 'text-anchor': 'middle' }
    drawing.append(svg('text', { ...middle, y: size.height - 24 }, name))
    // A year is said once, where it begins.
    if (ofYear !== year) drawing.append(svg('text', { ...middle, y: size.height - 12 }, ofYear))
    year = ofYear
  })
  return drawing
}

function gridLine(level, y) {
  return [
    svg('line', { x1: size.left, x2: size.width, y1: y, y2: y, class: 'grid' }),
    svg('text', { x: size.left - 6, y: y + 4, 'text-anchor': 'end' }, String(level)),
  ]
}

function todayBand(x, width) {
  return [
    svg('rect', { x, width, y: size.top, height: size.height - size.bottom - size.top, class: 'today' }),
    svg(
      'text',
      { x: x + width / 2, y: size.height - 1, 'text-anchor': 'middle', class: 'now' },
      inDigits(register.on),
    ),
  ]
}

function barOf(bar, x, width, most, room) {
  const numbers = sharesOf(bar.rows)
  const words = shares.flatMap(({ words: name }, at) => (numbers[at] > 0 ? [`${name} – ${numbers[at]}`] : []))
  const group = svg('g', {}, svg('title', {}, `${longName(bar)}: ${words.join(', ')}`))
  let y = size.top + room
  numbers.forEach((number, at) => {
    const height = (number / most) * room
    y -= height
    if (number > 0) group.append(svg('rect', { x, y, width, height, class: shares[at].name }))
  })
  return group
}

const monthNumber = (iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1

function shortName({ from, step }) {
  const year = String(Math.floor(from / 12))
  if (step === 12) return [year, '']
  return [step === 3 ? `${(from % 12) / 3 + 1} кв.` : months[from % 12], year]
}

function longName({ from, step }) {
  const year = Math.floor(from / 12)
  if (step === 12) return `${year} год`
  return step === 3 ? `${(from % 12) / 3 + 1} квартал ${year}` : `${months[from % 12]} ${year}`
}
