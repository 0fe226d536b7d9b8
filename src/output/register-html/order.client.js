import { register } from './rows.client.js'

const collator = new Intl.Collator('ru', { numeric: true })
const states = register.states.map(([state]) => state)

/** What the rows can be sorted by; rows without it come last, both ways. */
const keys = {
  number: (row) => row.at,
  document: (row) => row.document,
  executor: (row) => row.names[0] ?? null,
  due: (row) => row.due,
  state: (row) => states.indexOf(row.state) * 10_000 - row.delay,
}

/** The rows in the order asked for; equal ones stay in the register's order. */
export function ordered(rows, { key, descending }) {
  const keyOf = keys[key] ?? keys.number
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const one = keyOf(a)
    const other = keyOf(b)
    if (one === null || other === null) return (one === null) - (other === null) || a.at - b.at
    const compared = typeof one === 'string' ? collator.compare(one, other) : one - other
    return compared * sign || a.at - b.at
  })
}
