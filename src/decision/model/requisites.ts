import { z } from 'zod'
import { isoDate } from '#deadline'

/** Letterhead (бланк): the founder above, the body below, its short name in brackets, a unit or organ under it. */
const letterhead = {
  founder: z.string().optional(),
  name: z.string(),
  short: z.string().optional(),
  unit: z.string().optional(),
  /** Reference data (справочные данные, requisite 08), a line each. */
  referenceData: z.string().optional(),
}

/** The letterhead in the second language of a republic, as the office has worded it. */
export const secondLanguageSchema = z.object({
  ...letterhead,
  /** BCP 47 */
  language: z.string().optional(),
  place: z.string().optional(),
  /** What this kind of document is called. */
  kind: z.string().optional(),
})
export type SecondLanguage = z.infer<typeof secondLanguageSchema>

export const organizationSchema = z.object({
  ...letterhead,
  second: secondLanguageSchema.optional(),
})
export type Organization = z.infer<typeof organizationSchema>

/** Protocol of the meeting that decided. */
export const protocolSchema = z.object({ number: z.string(), date: isoDate.optional() })

/** A document named by another one: «приказом управления образования от 01.09.2021 № 14». */
export const referenceSchema = z.object({
  /** The kind as a noun in the nominative: «приказ». */
  kind: z.string(),
  /** Issuing body in the genitive, where it is not the office itself. */
  organization: z.string().optional(),
  date: isoDate.nullable(),
  number: z.string().nullable(),
})
export type Reference = z.infer<typeof referenceSchema>

/**
 * Approval stamp (гриф утверждения, requisite 16): by a person (position, name, date),
 * by a document (`document`), or by a collegial body (`body`, `protocol`).
 */
export const approvalStampSchema = z.object({
  /** УТВЕРЖДАЮ, УТВЕРЖДЕНА, РАССМОТРЕНО И ПРИНЯТО … */
  word: z.string(),
  position: z.string().optional(),
  name: z.string().optional(),
  /** `null` leaves a ruled blank for the hand; absent prints nothing. */
  date: isoDate.nullable().optional(),
  document: referenceSchema.optional(),
  body: z.string().optional(),
  protocol: protocolSchema.optional(),
})
export type ApprovalStamp = z.infer<typeof approvalStampSchema>

/**
 * What a mark of an electronic signature shows (отметка об электронной подписи, requisite 23). There is one only where
 * a real signature was given.
 */
export const electronicSignatureSchema = z.object({
  /** Serial number of the certificate, as its issuer writes it. */
  certificate: z.string(),
  holder: z.string(),
  validFrom: isoDate,
  validTo: isoDate,
})
export type ElectronicSignature = z.infer<typeof electronicSignatureSchema>

/** Who signs (подпись, requisite 22). */
export const signatorySchema = z.object({
  position: z.string(),
  name: z.string(),
  /** Stands under the position of the one above: «Члены комиссии». */
  continues: z.boolean().optional(),
  electronic: electronicSignatureSchema.optional(),
})
export type Signatory = z.infer<typeof signatorySchema>

/** Mark of the executor (отметка об исполнителе, requisite 25). */
export const executorMarkSchema = z.object({ name: z.string(), phone: z.string().optional() })

/** How long the document is kept: `permanent` or years. Decides the left margin. */
export const storageSchema = z.union([z.literal('permanent'), z.int().positive()])

/** Restriction of access (отметка об ограничении доступа, requisite 14). */
export const restrictionSchema = z.object({ mark: z.string(), copy: z.string().optional() })

/** The document that is answered (ссылка на регистрационный номер и дату, requisite 12): «На № … от …». */
export const replyToSchema = z.object({ number: z.string(), date: isoDate.optional() })

/** To whom (адресат, requisite 15), in the case it was typed in. */
export const recipientSchema = z.object({
  organization: z.string().optional(),
  position: z.string().optional(),
  name: z.string().optional(),
  address: z.string().optional(),
})

/** Who agreed within the organisation (виза, requisite 21); without a date there is room for the hand. */
export const visaSchema = z.object({
  position: z.string(),
  name: z.string(),
  date: isoDate.nullable().optional(),
  remark: z.string().optional(),
})

/** «Верно» (отметка о заверении копии, requisite 26). */
export const certificationSchema = z.object({
  position: z.string(),
  name: z.string(),
  date: isoDate.nullable().optional(),
  /** «в деле № 01-05 за 2021 год» */
  keptAt: z.string().optional(),
})

/** «В дело № … за …» (отметка о направлении документа в дело, requisite 30). */
export const filingSchema = z.object({
  number: z.string(),
  year: z.string().optional(),
  position: z.string().optional(),
  name: z.string().optional(),
  date: isoDate.nullable().optional(),
})

/** Mark of receipt (отметка о поступлении документа, requisite 27). */
export const receiptSchema = z.object({ number: z.string().optional(), date: isoDate.optional() })

/** Requisites that a document has only where it was asked for; absent ones print nothing. */
export const furtherRequisites = {
  /** «ПРОЕКТ» on a draft. */
  draftMark: z.boolean().optional(),
  restriction: restrictionSchema.optional(),
  replyTo: replyToSchema.optional(),
  recipients: z.array(recipientSchema).optional(),
  /** Agreement stamps (гриф согласования, requisite 20). */
  agreements: z.array(approvalStampSchema).optional(),
  visas: z.array(visaSchema).optional(),
  /** Room for the seal (печать, requisite 24). */
  seal: z.boolean().optional(),
  certification: certificationSchema.optional(),
  /** Who certifies its extracts: of the document or of the office. */
  certifier: certificationSchema.optional(),
  /** «Контроль» in the top margin (отметка о контроле, requisite 29). */
  onControl: z.boolean().optional(),
  filing: filingSchema.optional(),
  receipt: receiptSchema.optional(),
  /** It is an extract (выписка) of a document, made of it by `extractOf`. */
  extract: z.boolean().optional(),
  /** What the QR code (requisite 31 of 2025) holds, with the names of values in double braces. */
  qr: z.string().optional(),
}
