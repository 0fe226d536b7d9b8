import { z } from 'zod'
import { deadlineSchema, isoDate } from '#deadline'
import { contentSchema, placeSchema, placesSchema } from './content.ts'
import { pictureFileSchema } from './picture.ts'
import {
  approvalStampSchema,
  executorMarkSchema,
  furtherRequisites,
  organizationSchema,
  protocolSchema,
  referenceSchema,
  signatorySchema,
  storageSchema,
} from './requisites.ts'
import { settingsSchema } from './settings.ts'

/** An annex (приложение): a programme, a plan, a regulation, a list of members. */
export const annexSchema = z.object({
  /** `null` when it is the only one: «Приложение» without a number. */
  number: z.string().nullable(),
  title: z.string().nullable(),
  /** The document it belongs to; `null` for an annex that stands alone. */
  to: referenceSchema.nullable(),
  stamps: z.array(approvalStampSchema),
  /** The source itself says how it is marked: no stamp is added to what it says. */
  marked: z.boolean().optional(),
  landscape: z.boolean(),
  /** The file it stands in, when that is not the document's own. */
  file: z.string().nullable(),
  body: z.array(contentSchema),
  place: placeSchema,
})
export type Annex = z.infer<typeof annexSchema>

const base = {
  /** The source's path under the folder of sources, without its ending. */
  id: z.string(),
  file: z.string(),
  /** SHA-256 of the source, hex. */
  hash: z.string(),
  /** A draft has no number or date yet; an issued document has both. */
  state: z.enum(['draft', 'issued']),
  date: isoDate.nullable(),
  number: z.string().nullable(),
  place: z.string().nullable(),
  title: z.string().nullable(),
  organization: organizationSchema,
  stamps: z.array(approvalStampSchema),
  signatories: z.array(signatorySchema),
  executorMark: executorMarkSchema.nullable(),
  ...furtherRequisites,
  storage: storageSchema,
  /** A term for every assignment that has none of its own. */
  commonDeadline: deadlineSchema.nullable(),
  body: z.array(contentSchema),
  annexes: z.array(annexSchema),
  settings: settingsSchema,
  /** Files of the pictures it shows, by their names from the workspace's root; absent where it shows none. */
  pictures: z.record(z.string(), pictureFileSchema).optional(),
  /** Where its requisites stand, by their path: `title`, `signatures.0.name`; those of `pisar.yaml` are not here. */
  places: placesSchema,
}

const collegiumResolution = z.object({
  kind: z.literal('collegium-resolution'),
  ...base,
  protocol: protocolSchema.nullable(),
})

const conferenceResolution = z.object({
  kind: z.literal('conference-resolution'),
  ...base,
  /** «районного августовского совещания работников образования» */
  conference: z.string().nullable(),
})

const order = z.object({ kind: z.literal('order'), ...base })

/** Распоряжение. */
const directive = z.object({ kind: z.literal('directive'), ...base })

/** Постановление of an administration. */
const resolution = z.object({ kind: z.literal('resolution'), ...base })

/** Решение Думы, Совета. */
const councilDecision = z.object({
  kind: z.literal('council-decision'),
  ...base,
  protocol: protocolSchema.nullable(),
})

/** An annex in a file of its own. */
const annexDecision = z.object({
  kind: z.literal('annex'),
  ...base,
  annexNumber: z.string().nullable(),
  to: referenceSchema.nullable(),
  landscape: z.boolean(),
})

/** Распорядительный документ: one document of an office, of one of the kinds it issues. */
export const decisionSchema = z.discriminatedUnion('kind', [
  collegiumResolution,
  conferenceResolution,
  order,
  directive,
  resolution,
  councilDecision,
  annexDecision,
])
export type Decision = z.infer<typeof decisionSchema>
export type DecisionKind = Decision['kind']
