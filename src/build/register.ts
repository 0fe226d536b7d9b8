import { join } from 'node:path'
import { makeRegister, type Register } from '#register'
import { type Message, START } from '#source'
import { writeWhole } from '#workspace'
import { type Documents, inOrder } from './documents.ts'
import { isPaperFormat, type RegisterFormat, registerFiles } from './formats.ts'
import { type DrawnFile, drawPapers, type PaperOptions } from './papers.ts'

/** The register of everything that was read, as of a day; with all that is to be said of the documents and of it. */
export function registerOn(
  documents: Documents,
  on: string,
  drafts: boolean,
): { readonly register: Register; readonly messages: readonly Message[] } {
  const { decisions, calendar, marks } = documents
  const made = makeRegister(decisions, { on, calendar, drafts, marks })
  const messages = [...documents.messages, ...made.messages, ...unknownYears(made.register, documents)]
  return { register: made.register, messages: inOrder(messages) }
}

/** One message for each year whose production calendar is not known: its days off are those of the law alone. */
function unknownYears({ assignments }: Register, { calendar }: Documents): readonly Message[] {
  const first = new Map<string, string>()
  for (const { deadline, document } of assignments) {
    const year = deadline.due?.slice(0, 4)
    if (year !== undefined && !calendar.knowsYear(Number(year)) && !first.has(year))
      first.set(year, document.file)
  }
  return [...first].map(([year, file]) => ({
    file,
    ...START,
    severity: 'warning',
    rule: 'no-calendar',
    message: `Производственного календаря на ${year} год нет: нерабочими считаются суббота, воскресенье и праздники по Трудовому кодексу. Переносы выходных можно указать в pisar.yaml: календарь.`,
  }))
}

/** The register in its formats, each file under its name; papers come last. */
export async function drawRegister(
  register: Register,
  formats: readonly RegisterFormat[],
  options: PaperOptions,
): Promise<{ readonly files: readonly DrawnFile[]; readonly messages: readonly Message[] }> {
  const files: DrawnFile[] = []
  for (const format of formats)
    if (!isPaperFormat(format))
      files.push({ name: `register.${format}`, bytes: await registerFiles[format](register, options.office) })
  const asked = formats.filter(isPaperFormat)
  if (asked.length === 0) return { files, messages: [] }
  const papers = await drawPapers(register, asked, options)
  return { files: [...files, ...papers.files], messages: papers.messages }
}

/**
 * Writes the register in each format; gives the names of the files.
 *
 * @throws WorkspaceFault `unwritable`
 */
export async function writeRegister(
  register: Register,
  formats: readonly RegisterFormat[],
  folder: string,
  options: PaperOptions,
): Promise<{ readonly names: readonly string[]; readonly messages: readonly Message[] }> {
  const { files, messages } = await drawRegister(register, formats, options)
  for (const { name, bytes } of files) writeWhole(join(folder, name), bytes)
  return { names: files.map(({ name }) => name), messages }
}
