import { resolve } from 'node:path'
import { type BookMarked, markFromBook } from '#build'
import { plural } from '#russian'
import { openWorkspace, readIfThere } from '#workspace'
import { type Call, exit, UsageFault } from './command.ts'
import { markWordsOf } from './mark-words.ts'
import { dayOf, rootOf, today } from './values.ts'

/** Keys that go with `--from`; every other belongs to marks that are typed. */
const known: readonly string[] = ['from', 'dry-run', 'on', 'workspace', 'json']

/** `pisar mark --from register.xlsx`: what people have filled into a register, into the journals; all of it or nothing. */
export async function markBook(call: Call, file: string): Promise<number> {
  const others = [...Object.keys(call.values), ...call.flags].filter((name) => !known.includes(name))
  if (call.words.length > 0 || others.length > 0)
    throw new UsageFault('С --from отметки берутся из книги: документа, пунктов и других отметок с ним нет.')
  const bytes = readIfThere(resolve(file))
  if (bytes === null) throw new UsageFault(`Файла нет: ${file}`)
  const dryRun = call.flags.has('dry-run')
  const request = { bytes, day: dayOf(call), today: today(), dryRun }
  const marked = await markFromBook(openWorkspace(rootOf(call)), request)
  if ('problem' in marked) throw new UsageFault(`${file}: ${marked.problem}`)
  if (call.flags.has('json')) call.output.out(jsonOf(marked))
  else say(call, marked, dryRun)
  return marked.refused.length > 0 ? exit.errors : exit.done
}

function say({ output }: Call, { applied, refused, notes, recorded }: BookMarked, dryRun: boolean): void {
  const lines = (cells: BookMarked['refused']): string =>
    cells.map(({ sheet, cell, message }) => `лист «${sheet}», ячейка ${cell}: ${message}\n`).join('')
  if (refused.length > 0) output.err(`Ничего не отмечено.\n${lines(refused)}`)
  if (notes.length > 0) output.err(lines(notes))
  if (refused.length > 0) return
  output.out(applied.map(({ assignment, mark }) => `${assignment.id}: ${markWordsOf(mark)}\n`).join(''))
  const before = recorded === 0 ? '' : ` Записано раньше: ${recorded}.`
  if (applied.length === 0) {
    output.out(`Новых отметок в книге нет.${before}\n`)
    return
  }
  const files = [...new Set(applied.map(({ file }) => file))]
  const count = `${applied.length} ${plural(applied.length, 'отметка', 'отметки', 'отметок')}`
  output.out(
    dryRun
      ? `Будет записано: ${count}.${before} Ничего ещё не записано.\n`
      : `Записано: ${count}, ${files.join(', ')}.${before}\n`,
  )
}

function jsonOf({ applied, refused, notes, recorded }: BookMarked): string {
  const written = applied.map(({ sheet, cell, file, assignment, mark }) => {
    const { anchor: _, ...rest } = mark
    return { sheet, cell, assignment: assignment.id, file, ...rest }
  })
  return `${JSON.stringify({ applied: written, refused, notes, recorded }, null, 2)}\n`
}
