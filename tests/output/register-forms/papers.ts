/** The papers of a register as the program makes them: from the templates that come with it. */
import { composeForm, type Page, type TableBlock, type Templates } from '#layout'
import { type FormGround, type FormName, paperForm } from '#output'
import type { Register } from '#register'
import { builtinTemplates } from '#workspace'
import { wordsOf } from '../../../src/layout/content/inlines.ts'

export const templates: Templates = builtinTemplates()

export function groundOf(register: Register, changes: Partial<FormGround> = {}): FormGround {
  return {
    register,
    organization: 'Управление образования',
    discipline: 'usual',
    days: 30,
    year: null,
    cards: register.assignments,
    ...changes,
  }
}

export function pageOf(name: FormName, ground: FormGround, own: Templates = templates): Page {
  const { page, messages } = composeForm(paperForm(name, ground).paper, own)
  if (page === null) throw new Error(JSON.stringify(messages))
  return page
}

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

/** Every table as rows of cells; a new paragraph is « / ». */
export function tablesOf(page: Page): readonly (readonly (readonly string[])[])[] {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [rowsOf(block)] : [])),
  )
}

function rowsOf({ head, rows }: TableBlock): readonly (readonly string[])[] {
  const cells = (row: TableBlock['head']) =>
    row.map(({ paragraphs }) => paragraphs.map((inlines) => plain(wordsOf(inlines))).join(' / '))
  return [cells(head), ...rows.map((row) => cells(row.cells))]
}

/** The paragraphs of a page. */
export function linesOf(page: Page): readonly string[] {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [plain(wordsOf(block.inlines))] : [])),
  )
}
