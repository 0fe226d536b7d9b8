import type { Mark, MarkWhat } from '../marks/mark.ts'
import { type FillKey, fillColumns, pageNames, termKeys } from './columns.ts'
import type { FilledRow } from './filled.ts'
import type { Refused } from './sheet.ts'

/** A mark that a row asks for. */
export interface Wish {
  readonly sheet: string
  readonly cell: string
  readonly mark: Omit<Mark, 'anchor'>
  /** Its day was typed, not taken from the calendar on the wall. */
  readonly dated: boolean
}

/** What a changed row asks for, and what of it makes no sense. */
export interface Wishes {
  readonly wishes: readonly Wish[]
  readonly refused: readonly Refused[]
}

/** Reads the changes of one row; each part takes the columns that it has understood. */
interface Row {
  readonly row: FilledRow
  /** The day of what was typed without one. */
  readonly day: string
  value(key: FillKey): string
  changed(key: FillKey): boolean
  /** The stage or state before. */
  was(key: FillKey): string
  take(...keys: readonly FillKey[]): void
  wish(key: FillKey, what: MarkWhat, parts?: Partial<Mark>): Wish
  refuse(key: FillKey, message: string): Refused
}

/** The marks that the changed cells of a row ask for. `several`: the row is of an assignment with several terms. */
export function wishesOf(filled: FilledRow, several: boolean, day: string): Wishes {
  const taken = new Set<FillKey>()
  const { sheet, service, cells } = filled
  const row: Row = {
    row: filled,
    day,
    value: (key) => cells[key]?.value ?? '',
    changed: (key) => cells[key]?.changed === true,
    was: (key) => service.was.get(key) ?? '',
    take: (...keys) => {
      for (const key of keys) taken.add(key)
    },
    wish: (key, what, parts = {}) => ({
      sheet,
      cell: cells[key]?.cell ?? filled.cell,
      dated: parts.day !== undefined,
      mark: {
        day,
        what,
        executor: what === 'moved' ? null : service.executor,
        occurrence: service.occurrence,
        to: null,
        text: null,
        ground: null,
        reference: null,
        ...parts,
      },
    }),
    refuse: (key, message) => ({ sheet, cell: cells[key]?.cell ?? filled.cell, message }),
  }
  const parts: Wishes[] = []
  if (several && service.page === 'assignments') parts.push(elsewhere(row))
  else parts.push(executionOf(row), moveOf(row))
  parts.push(controlOf(row), wordsOf(row))
  const left = (Object.keys(cells) as FillKey[]).filter((key) => row.changed(key) && !taken.has(key))
  parts.push({ wishes: [], refused: left.map((key) => row.refuse(key, alone[key])) })
  return {
    wishes: parts.flatMap(({ wishes }) => wishes),
    refused: parts.flatMap(({ refused }) => refused),
  }
}

/** Why a column that was changed alone says nothing. */
const alone: Readonly<Record<FillKey, string>> = {
  stage: 'записанное исполнение так не отменить',
  done: 'дату записанного исполнения не меняют: сначала верните поручение на контроль («Исполнение» – «в работе» и основание), потом отметьте исполнение заново',
  control: 'записанное так не отменить',
  report: 'записанный ход исполнения не стирают; впишите новые слова или верните прежние',
  note: 'записанное примечание не стирают; впишите новые слова или верните прежние',
  reference: 'документ записывают вместе с исполнением; к исполненному впишите его в столбец «Примечание»',
  movedTo: 'записанный перенос не стирают; чтобы вернуть срок, впишите прежний день и основание',
  moveGround: 'основание есть, а нового срока нет: впишите его в столбец «Срок перенесён на»',
  removedOn: 'день снятия без «снято с контроля»: отметьте снятие в столбце «Контроль»',
  controlGround:
    'основание есть, а поручение не снято с контроля и не возвращено: отметьте это в столбце «Контроль»',
}

const none: Wishes = { wishes: [], refused: [] }
const only = (refused: Refused): Wishes => ({ wishes: [], refused: [refused] })

/** The columns of execution and term belong to each term, not to the whole. */
function elsewhere(row: Row): Wishes {
  const keys = termKeys.filter(row.changed)
  row.take(...keys)
  return {
    wishes: [],
    refused: keys.map((key) =>
      row.refuse(key, `у поручения несколько сроков: отметьте нужный на листе «${pageNames.parts}»`),
    ),
  }
}

/** «Исполнение», «Дата исполнения», «Подтверждающий документ». A date alone says that it is done. */
function executionOf(row: Row): Wishes {
  const { value, changed, was } = row
  const [before, typed] = [was('stage'), value('stage')]
  const now =
    typed === 'open' && before === 'open' && changed('done') && value('done') !== '' ? 'done' : typed
  const key = changed('stage') ? 'stage' : 'done'
  if (now === before && !(now === 'partly' && changed('done'))) return none
  row.take('stage', 'done', 'reference')
  if (now === 'open') return reopened(row, before)
  if (before === 'done')
    return only(
      row.refuse('stage', 'исполненное не становится частичным: сначала верните поручение на контроль'),
    )
  const reference = value('reference') || null
  const dated = changed('done') && value('done') !== '' ? { day: value('done') } : {}
  if (now === 'partly') return { wishes: [row.wish(key, 'partly', { reference, ...dated })], refused: [] }
  if (dated.day === undefined)
    return only(
      row.refuse(
        'done',
        value('done') === ''
          ? 'впишите день исполнения'
          : 'здесь день частичного исполнения; впишите день исполнения, а если он тот же, отметьте его командой mark --done',
      ),
    )
  return { wishes: [row.wish(key, 'done', { reference, ...dated })], refused: [] }
}

/** Back to work: the same mark puts it back on control, so both columns may say it. */
function reopened(row: Row, before: string): Wishes {
  if (before === 'partly')
    return only(row.refuse('stage', 'частичное исполнение записано, и так его не отменить'))
  if (row.row.service.page === 'parts')
    return only(
      row.refuse(
        'stage',
        `вернуть на контроль можно на листе «${pageNames.assignments}» или командой mark --reopen`,
      ),
    )
  row.take('control', 'removedOn', 'controlGround')
  if (row.value('control') === 'removed')
    return only(
      row.refuse('control', 'поручение возвращено в работу, а снято с контроля: оставьте что-то одно'),
    )
  return grounded(row, 'controlGround', () => [
    row.wish('stage', 'reopened', { ground: row.value('controlGround') }),
  ])
}

/** «Срок перенесён на», «Основание переноса». */
function moveOf(row: Row): Wishes {
  if (!row.changed('movedTo') || row.value('movedTo') === '') return none
  row.take('movedTo', 'moveGround')
  if (row.value('stage') === 'done')
    return only(row.refuse('movedTo', 'срок исполненного не переносят: оставьте исполнение или перенос'))
  return grounded(row, 'moveGround', () => [
    row.wish('movedTo', 'moved', { to: row.value('movedTo'), ground: row.value('moveGround') }),
  ])
}

/** «Контроль», «Дата снятия с контроля», «Основание снятия или возврата». A date alone says that it is removed. */
function controlOf(row: Row): Wishes {
  const { value, changed, was } = row
  if (row.row.service.page === 'parts') return none
  const before = was('control')
  const dated = changed('removedOn') && value('removedOn') !== ''
  const now = before === 'on-control' && dated ? 'removed' : value('control')
  if (now === before) return none
  const key = changed('control') ? 'control' : 'removedOn'
  const isWork = changed('stage') && value('stage') === 'open'
  if (isWork) return none
  row.take('control', 'removedOn', 'controlGround')
  if (now === 'on-control')
    return grounded(row, 'controlGround', () => [
      row.wish(key, 'reopened', { ground: value('controlGround') }),
    ])
  if (!dated) return only(row.refuse('removedOn', 'впишите день снятия с контроля'))
  return grounded(row, 'controlGround', () => [
    row.wish(key, 'removed', { day: value('removedOn'), ground: value('controlGround') }),
  ])
}

/** «Ход исполнения», «Примечание»: new words are a new mark, what stood there stays in the journal. */
function wordsOf(row: Row): Wishes {
  const written = (
    [
      ['report', 'report'],
      ['note', 'note'],
    ] as const
  ).filter(([key]) => row.changed(key) && row.value(key) !== '')
  row.take(...written.map(([key]) => key))
  return { wishes: written.map(([key, what]) => row.wish(key, what, { text: row.value(key) })), refused: [] }
}

/** A move, a removal and a return need a ground of their own: that of the last one stands there already. */
function grounded(row: Row, ground: FillKey, make: () => readonly Wish[]): Wishes {
  if (row.changed(ground) && row.value(ground) !== '') return { wishes: make(), refused: [] }
  const { head } = fillColumns[ground]
  return only(
    row.refuse(
      ground,
      row.value(ground) === ''
        ? `нужно основание: впишите его в столбец «${head}»`
        : `основание осталось от прежней отметки; впишите в столбец «${head}» новое`,
    ),
  )
}
