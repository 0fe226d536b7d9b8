import { z } from 'zod'

/** How the office wants its documents to look and be read; every one has a default of the standard. */
export const settingsSchema = z.object({
  /** Edition of ГОСТ Р 7.0.97; `auto` takes the one in force on the document's date. */
  edition: z.enum(['auto', '2016', '2025']),
  /** Family that DOCX names; the PDF embeds the free one whose letters are as wide. */
  font: z.enum(['Times New Roman', 'PT Astra Serif', 'Arial']),
  /** Size of the text, pt. */
  fontSize: z.number().min(12).max(14),
  /** Line spacing of the text, in lines. */
  lineSpacing: z.number().min(1).max(1.5),
  /** Where the requisites of the letterhead and the title stand. */
  layout: z.enum(['longitudinal', 'flag', 'angular', 'angular-flag']),
  /** Name of the coat's file among the document's pictures; absent where there is no coat. */
  coat: z.string().optional(),
  /** mm */
  coatHeight: z.number().min(10).max(30),
  /** `digits`: 05.06.2016; `words`: 5 июня 2016 г. */
  dateForm: z.enum(['digits', 'words']),
  /** The command word of an order letter-spaced in the preamble or in capitals on its own line, as typed. */
  commandWord: z.enum(['spaced', 'capitals', 'as-written']),
  /** Several approval stamps two to a row or one under another. */
  stampPlace: z.enum(['beside', 'column']),
  /** Several signatures one under another, or two to a row where the positions are equal. */
  signaturePlace: z.enum(['column', 'beside']),
  /** Visas at the end of the document or on an approval sheet of their own. */
  visaPlace: z.enum(['end', 'sheet']),
  /** Standard of the PDF: for the archive, the same with the source attached, or for exchange between offices. */
  pdf: z.enum(['a-2a', 'a-3a', 'a-1a']),
  /** Corner of the QR code: the lower right one or the upper right one. */
  qrPlace: z.enum(['bottom', 'top']),
  /** Letter-spacing of the kind: «П Р И К А З», by character spacing. */
  spacedKind: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

/** What an office gets that asks for nothing. */
export const defaultSettings: Settings = {
  edition: 'auto',
  font: 'Times New Roman',
  fontSize: 14,
  lineSpacing: 1.15,
  layout: 'longitudinal',
  coatHeight: 20,
  dateForm: 'digits',
  commandWord: 'as-written',
  stampPlace: 'beside',
  signaturePlace: 'column',
  visaPlace: 'end',
  qrPlace: 'bottom',
  pdf: 'a-2a',
  spacedKind: false,
}
