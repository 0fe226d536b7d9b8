import { join } from 'node:path'
import { makeRegister, type Register } from '#register'
import type { Message } from '#source'
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
  return { register: made.register, messages: inOrder([...documents.messages, ...made.messages]) }
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
