import { z } from 'zod'
import { isoDate } from '#deadline'

/** Letterhead (бланк): the founder above, the body below, its short name in brackets, a unit or organ under it. */
export const organizationSchema = z.object({
  founder: z.string().optional(),
  name: z.string(),
  short: z.string().optional(),
  unit: z.string().optional(),
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

/** Who signs (подпись, requisite 22). */
export const signatorySchema = z.object({ position: z.string(), name: z.string() })
export type Signatory = z.infer<typeof signatorySchema>

/** Mark of the executor (отметка об исполнителе, requisite 25). */
export const executorMarkSchema = z.object({ name: z.string(), phone: z.string().optional() })

/** How long the document is kept: `permanent` or years. Decides the left margin. */
export const storageSchema = z.union([z.literal('permanent'), z.int().positive()])
