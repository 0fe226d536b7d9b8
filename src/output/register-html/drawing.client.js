const namespace = 'http://www.w3.org/2000/svg'

/** An element of SVG; a text content may stand in place of children. */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** What the charts tell apart, from the bottom of a bar to its top. */
export const shares = [
  { name: 'done', words: 'исполнено в срок', holds: ({ state }) => state === 'done' },
  { name: 'late', words: 'исполнено с опозданием', holds: ({ state }) => state === 'done-late' },
  {
    name: 'open',
    words: 'в работе',
    holds: ({ state }) => state === 'in-work' || state === 'partly' || state === 'not-due',
  },
  { name: 'overdue', words: 'просрочено', holds: ({ state }) => state === 'overdue' },
]

/** How many rows each share has. */
export function sharesOf(rows) {
  return shares.map(({ holds }) => rows.filter(holds).length)
}

/** What the colours mean. */
export function legend() {
  const list = document.createElement('ul')
  list.className = 'legend'
  for (const { name, words } of shares) {
    const item = document.createElement('li')
    item.append(
      svg(
        'svg',
        { viewBox: '0 0 10 10', 'aria-hidden': 'true' },
        svg('rect', { width: 10, height: 10, class: name }),
      ),
      words,
    )
    list.append(item)
  }
  return list
}

/** A line that says why there is no chart. */
export function nothing(words) {
  const element = document.createElement('p')
  element.className = 'nothing'
  element.textContent = words
  return element
}
