import type { Page } from '#layout'
import {
  renderDocx,
  renderHtml,
  renderPdf,
  renderRegisterCsv,
  renderRegisterHtml,
  renderRegisterIcs,
  renderRegisterJson,
  renderRegisterXlsx,
} from '#output'
import type { Register } from '#register'

/** Bytes of a document and what is worth remembering of them. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly pages?: number
  /** Characters the format could not show. */
  readonly missing?: readonly string[]
}

/** The formats of documents, by the ending of their files. */
export const documentFormats = {
  docx: async (page: Page): Promise<Rendered> => ({ bytes: await renderDocx(page) }),
  pdf: async (page: Page): Promise<Rendered> => renderPdf(page),
  html: async (page: Page): Promise<Rendered> => ({ bytes: Buffer.from(renderHtml(page)) }),
} as const
export type DocumentFormat = keyof typeof documentFormats
/** What is made when nobody says what to make. */
export const usualDocumentFormats: readonly DocumentFormat[] = ['docx', 'pdf']

/** The formats of the register, by the ending of their files. */
export const registerFormats = {
  xlsx: async (register: Register): Promise<Uint8Array> => renderRegisterXlsx(register),
  json: async (register: Register): Promise<Uint8Array> => Buffer.from(renderRegisterJson(register)),
  csv: async (register: Register): Promise<Uint8Array> => Buffer.from(renderRegisterCsv(register)),
  ics: async (register: Register): Promise<Uint8Array> => Buffer.from(renderRegisterIcs(register)),
  html: async (register: Register): Promise<Uint8Array> => Buffer.from(renderRegisterHtml(register)),
} as const
export type RegisterFormat = keyof typeof registerFormats
/** What is made when nobody says what to make. */
export const usualRegisterFormats: readonly RegisterFormat[] = ['xlsx', 'json']
