import type { FillKey } from './columns.ts'
import type { FilledRow } from './filled.ts'
import type { Refused } from './sheet.ts'

/** Rows that stand in the book once: copies that say the same are one, copies that disagree are named. */
export function withoutTwins(rows: readonly FilledRow[]): {
  readonly rows: readonly FilledRow[]
  readonly refused: readonly Refused[]
} {
  const first = new Map<string, FilledRow>()
  const refused: Refused[] = []
  for (const row of rows) {
    const { page, id, occurrence, executor } = row.service
    const key = JSON.stringify([page, id, occurrence, executor])
    const twin = first.get(key)
    if (twin === undefined) first.set(key, row)
    else refused.push(...disagreements(twin, row))
  }
  return { rows: [...first.values()], refused }
}

function disagreements(one: FilledRow, other: FilledRow): readonly Refused[] {
  return (Object.keys(other.cells) as FillKey[]).flatMap((key) => {
    const [mine, his] = [one.cells[key], other.cells[key]]
    if (mine === undefined || his === undefined || mine.value === his.value) return []
    const where = one.sheet === other.sheet ? mine.cell : `${mine.cell} листа «${one.sheet}»`
    return [
      {
        sheet: other.sheet,
        cell: his.cell,
        message: `строка повторяет другую, а говорит не то же, что ячейка ${where}; оставьте одну из строк`,
      },
    ]
  })
}
