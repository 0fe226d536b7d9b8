/** The pages of a book (листы книги) that people fill. */
export type BookPage = 'assignments' | 'parts'

/** The names their sheets have when a book is made; people may rename them. */
export const pageNames: Readonly<Record<BookPage, string>> = {
  assignments: 'Поручения',
  parts: 'По исполнителям и срокам',
}

/** What a person can say of an assignment in a book. */
export type FillKey =
  | 'stage'
  | 'done'
  | 'control'
  | 'report'
  | 'note'
  | 'reference'
  | 'movedTo'
  | 'moveGround'
  | 'removedOn'
  | 'controlGround'

export interface FillColumn {
  /** Finds the column again wherever it stands. */
  readonly head: string
  readonly reads: 'stage' | 'control' | 'day' | 'words'
}

/** The columns that people fill, by what they say. */
export const fillColumns: Readonly<Record<FillKey, FillColumn>> = {
  stage: { head: 'Исполнение', reads: 'stage' },
  done: { head: 'Дата исполнения', reads: 'day' },
  control: { head: 'Контроль', reads: 'control' },
  report: { head: 'Ход исполнения', reads: 'words' },
  note: { head: 'Примечание', reads: 'words' },
  reference: { head: 'Подтверждающий документ', reads: 'words' },
  movedTo: { head: 'Срок перенесён на', reads: 'day' },
  moveGround: { head: 'Основание переноса', reads: 'words' },
  removedOn: { head: 'Дата снятия с контроля', reads: 'day' },
  controlGround: { head: 'Основание снятия или возврата', reads: 'words' },
}

/** Which of them each page has, in their order there. */
export const pageColumns: Readonly<Record<BookPage, readonly FillKey[]>> = {
  assignments: [
    'stage',
    'done',
    'control',
    'report',
    'note',
    'reference',
    'movedTo',
    'moveGround',
    'removedOn',
    'controlGround',
  ],
  parts: ['stage', 'done', 'report', 'reference', 'movedTo', 'moveGround'],
}

/** What belongs to each term of an assignment with several, and so to its rows on the page of parts. */
export const termKeys: readonly FillKey[] = ['stage', 'done', 'reference', 'movedTo', 'moveGround']

/** The hidden column that tells which assignment a row is of and what stood in it. */
export const serviceHead = 'Служебное: не менять'

/** The running number: a row keeps none of its own, so people may number rows anew. */
export const numberHead = '№ п/п'
