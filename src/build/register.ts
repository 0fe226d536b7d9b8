import { join } from 'node:path'
import { makeRegister, type Register } from '#register'
import { type Message, START } from '#source'
import { writeWhole } from '#workspace'
import { type Documents, inOrder } from './documents.ts'
import { type RegisterFormat, registerFormats } from './formats.ts'

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

/** The register in a format, under the name of its file. */
export async function drawRegister(
  register: Register,
  format: RegisterFormat,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: `register.${format}`, bytes: await registerFormats[format](register) }
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
): Promise<readonly string[]> {
  const names: string[] = []
  for (const format of formats) {
    const { name, bytes } = await drawRegister(register, format)
    writeWhole(join(folder, name), bytes)
    names.push(name)
  }
  return names
}
