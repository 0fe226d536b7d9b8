import type { Office } from '#decision'
import type { Page } from '#layout'
import type { PdfOptions } from '#output'
import type { Register } from '#register'

/** Bytes of a document and what is worth remembering of them. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly pages?: number
  /** Characters the format could not show. */
  readonly missing?: readonly string[]
}

/** What draws takes half a second to load: `pisar check` and `pisar help` do without it. */
const drawing = () => import('#output')

/** How a document is drawn beyond what its page says. */
export interface DrawingOptions {
  readonly pdf: PdfOptions
}

/** The formats of documents, by the ending of their files. */
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

/** The register as one file, by its ending. */
export const registerFiles = {
  xlsx: async (register: Register, { discipline }: Office): Promise<Uint8Array> =>
    (await drawing()).renderRegisterXlsx(register, discipline),
  json: async (register: Register): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterJson(register)),
  csv: async (register: Register): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterCsv(register)),
  ics: async (register: Register): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterIcs(register)),
  html: async (register: Register, { discipline }: Office): Promise<Uint8Array> =>
    Buffer.from((await drawing()).renderRegisterHtml(register, discipline)),
} as const
type FileFormat = keyof typeof registerFiles

/** In these the register is several papers: journal, summary, reminders … */
const paperFormats = ['docx', 'pdf'] as const satisfies readonly DocumentFormat[]
export type PaperFormat = (typeof paperFormats)[number]

/** The formats of the register. */
export type RegisterFormat = FileFormat | PaperFormat
export const registerFormats: readonly RegisterFormat[] = [
  ...(Object.keys(registerFiles) as FileFormat[]),
  ...paperFormats,
]
export const isPaperFormat = (format: RegisterFormat): format is PaperFormat =>
  paperFormats.some((each) => each === format)
/** What is made when nobody says what to make. */
export const usualRegisterFormats: readonly RegisterFormat[] = ['xlsx', 'json']
