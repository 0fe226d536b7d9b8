import type { Office } from '#decision'
import { composeForm, type Page, type Templates } from '#layout'
import type { FormName } from '#output'
import type { Assignment, Register } from '#register'
import { type Message, START } from '#source'
import { drawDocument } from './draw-document.ts'
import type { PaperFormat } from './formats.ts'

/** What the papers of a register are made of beside it. */
export interface PaperOptions {
  readonly office: Office
  readonly templates: Templates
  /** Which ones; all but the cards when nobody says. */
  readonly forms?: readonly FormName[] | undefined
  /** How many days ahead reminders look. */
  readonly days?: number | undefined
  /** Of the documents in the journals; see `FormGround`. */
  readonly year?: number | undefined
  /** Whose cards; all when nobody says. */
  readonly cards?: readonly Assignment[] | undefined
}

/** A file that was drawn, not yet written. */
export interface DrawnFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How far ahead reminders look, days. A register lists the terms of recurring assignments no further. */
export const REMINDER_DAYS = 30

/**
 * The papers of a register in their formats. A paper whose template is broken is a message, the others are made all
 * the same.
 */
export async function drawPapers(
  register: Register,
  formats: readonly PaperFormat[],
  options: PaperOptions,
): Promise<{ readonly files: readonly DrawnFile[]; readonly messages: readonly Message[] }> {
  const files: DrawnFile[] = []
  const messages: Message[] = []
  for (const { file, page, ...composed } of await composePapers(register, options)) {
    messages.push(...composed.messages)
    if (page === null) continue
    for (const format of formats) {
      const name = `${file}.${format}`
      const drawn = await drawDocument({ page, format })
      if ('fault' in drawn) messages.push(notTypeset(name, drawn.fault))
      else {
        files.push({ name, bytes: drawn.bytes })
        if (drawn.missing?.length) messages.push(missingGlyphs(name, drawn.missing))
      }
    }
  }
  return { files, messages }
}

interface ComposedPaper {
  readonly file: string
  readonly page: Page | null
  readonly messages: readonly Message[]
}

async function composePapers(
  register: Register,
  { office, templates, forms, days, year, cards }: PaperOptions,
): Promise<readonly ComposedPaper[]> {
  const { formNames, paperForm } = await import('#output')
  const ground = {
    register,
    organization: office.defaults.organization?.fullName ?? null,
    discipline: office.discipline,
    days: days ?? REMINDER_DAYS,
    year: year ?? null,
    cards: cards ?? register.assignments,
  }
  return (forms ?? formNames.filter((name) => name !== 'cards')).map((name) => {
    const { file, paper } = paperForm(name, ground)
    return { file, ...composeForm(paper, templates) }
  })
}

const notTypeset = (file: string, fault: string): Message => ({
  file,
  ...START,
  severity: 'error',
  rule: 'not-typeset',
  message: `Форма не сверстана: ${fault}. Остальные изготовлены.`,
})

const missingGlyphs = (file: string, missing: readonly string[]): Message => ({
  file,
  ...START,
  severity: 'warning',
  rule: 'missing-glyph',
  message: `В шрифте нет знаков «${missing.join('')}»: в PDF на их месте □. Замените их в тексте документов.`,
})
