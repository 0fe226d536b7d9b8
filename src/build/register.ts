import { join } from 'node:path'
import { makeRegister, type Register } from '#register'
import type { Message } from '#source'
import { writeWhole } from '#workspace'
import type { Documents } from './documents.ts'
import { type RegisterFormat, registerFormats } from './formats.ts'

/** The register of everything that was read, as of a day. */
export function registerOn(
  documents: Documents,
  on: string,
  drafts: boolean,
): { readonly register: Register; readonly messages: readonly Message[] } {
  return makeRegister(documents.decisions, { on, calendar: documents.calendar, drafts })
}

/** Writes the register in each format; gives the names of the files. */
export async function writeRegister(
  register: Register,
  formats: readonly RegisterFormat[],
  folder: string,
): Promise<readonly string[]> {
  const names: string[] = []
  for (const format of formats) {
    const name = `register.${format}`
    writeWhole(join(folder, name), await registerFormats[format](register))
    names.push(name)
  }
  return names
}
