import type { Page } from '#layout'
import type { Register } from '#register'
import type { PdfOptions } from '#output'

/** Bytes of a document and what is worth remembering of them. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly pages?: number
  /** Characters the format could not show. */
  readonly missing?: readonly string[]
}

/** What draws takes half a second to load: `pisar check` and `pisar help` do without it. */
const drawing = () => import('#output')

/** The formats of documents, by the ending of their files. */
/** How a document is drawn beyond what its page says. */
export interface DrawingOptions {
  readonly pdf: PdfOptions
}

export const documentFormats = {
  docx: async (page: Page): Promise<Rendered> => ({ bytes: await (await drawing()).renderDocx(page) }),
  pdf: async (page: Page, options?: DrawingOptions): Promise<Rendered> =>
    (await drawing()).renderPdf(page, options?.pdf),
  html: async (page: Page): Promise<Rendered> => ({
    bytes: Buffer.from((await drawing()).renderHtml(page)),
  }),
} as const
export type DocumentFormat = keyof typeof documentFormats
/** What is made when nobody says what to make. */
export const usualDocumentFormats: readonly DocumentFormat[] = ['docx', 'pdf']

/** The formats of the register, by the ending of their files. */
export const registerFormats = {
  xlsx: async (register: Register): Promise<Uint8Array> => (await drawing()).renderRegisterXlsx(register),
  json: async (register: Register): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterJson(register)),
  csv: async (register: Register): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterCsv(register)),
  ics: async (register: Register): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterIcs(register)),
  html: async (register: Register): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterHtml(register)),
} as const
export type RegisterFormat = keyof typeof registerFormats
/** What is made when nobody says what to make. */
export const usualRegisterFormats: readonly RegisterFormat[] = ['xlsx', 'json']
