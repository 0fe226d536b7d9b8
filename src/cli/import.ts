import { resolve } from 'node:path'
import { type ImportedFile, importSources } from '#build'
import { wordOfKind } from '#decision'
import { plural } from '#russian'
import { SOURCES } from '#workspace'
import { type Call, type Command, exitOf, jsonOption, UsageFault, workspaceOption } from './command.ts'
import { messageLines } from './words.ts'

/** `pisar import`: sources out of documents that exist already. */
export const importCommand: Command = {
  name: 'import',
  takes: 'ФАЙЛЫ',
  about: 'перенести изданные документы (.txt, .docx; файлы или папки) в исходные тексты',
  options: [
    { name: 'to', value: 'ПАПКА', about: `куда положить исходные тексты; без него – ${SOURCES}` },
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

async function run(call: Call): Promise<number> {
  if (call.words.length === 0)
    throw new UsageFault('Какие файлы перенести? Например: pisar import архив/prikaz-110a.docx')
  const to = call.values.to ?? resolve(call.values.workspace ?? '.', SOURCES)
  const { files, messages } = await importSources(call.words, to)
  if (call.flags.has('json'))
    call.output.out(`${JSON.stringify({ files: files.map(account), messages }, null, 2)}\n`)
  else {
    call.output.out(files.map(fileLine).join(''))
    call.output.out(`\n${messageLines(messages)}`)
  }
  return exitOf(messages)
}

function account({ from, to, imported }: ImportedFile) {
  return {
    from,
    to,
    kind: imported?.kind ?? null,
    placed: imported?.placed ?? {},
    unplaced: (imported?.unplaced ?? []).map(({ line, text, sourceLine }) => ({
      line,
      text,
      place: sourceLine === null ? null : { file: to, line: sourceLine },
    })),
  }
}

/** «prikaz.docx → decisions/2021-06-25-prikaz-110a.md · приказ · не разобрано 2 строки» */
function fileLine({ from, to, imported }: ImportedFile): string {
  if (imported === null || to === null) return `${from} · не перенесен\n`
  const { length } = imported.unplaced
  const left = length > 0 ? [`не разобрано ${length} ${plural(length, 'строка', 'строки', 'строк')}`] : []
  return `${[`${from} → ${to}`, wordOfKind(imported.kind), ...left].join(' · ')}\n`
}
