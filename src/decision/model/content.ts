import { z } from 'zod'
import { deadlineSchema } from '#deadline'

/** A stretch of the source that a part of the model was read from; counts from 1, end exclusive. */
export const placeSchema = z.object({
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
})

/**
 * Where parts of something stand in the source, by name. Absent in what was made by hand and not read.
 */
export const placesSchema = z.record(z.string(), placeSchema).optional()

/** Who is to do it, in the nominative. `certain` is false where the words were kept as written. */
export const executorSchema = z.object({
  name: z.string(),
  written: z.string(),
  certain: z.boolean(),
})
export type Executor = z.infer<typeof executorSchema>

/** What a row of a plan (план мероприятий) asks for. */
const rowAssignmentSchema = z.object({
  /** As it stands in the column «№ п/п», without the full stop; `null` where the plan has no such column. */
  number: z.string().nullable(),
  text: z.string(),
  executors: z.array(executorSchema),
  coExecutors: z.array(executorSchema),
  /** The row's own term; `null` where its cell is empty or there is no column of terms. */
  deadline: deadlineSchema.nullable(),
  /** `deadline`: the words of the term. */
  places: placesSchema,
})
export type RowAssignment = z.infer<typeof rowAssignmentSchema>

/** Running text with its emphasis. */
const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** Web or mail address the words lead to. */
  href: z.string().optional(),
})

/** A new line inside the same paragraph. */
const lineBreak = z.object({ type: z.literal('break') })

/** Stands after a word; its own words are at the foot of the page and no words of the paragraph. */
const footnote = z.object({
  type: z.literal('footnote'),
  inlines: z.array(z.discriminatedUnion('type', [text, lineBreak])),
})

export const inlineSchema = z.discriminatedUnion('type', [text, lineBreak, footnote])
export type Inline = z.infer<typeof inlineSchema>

/**
 * Paragraph roles: `command` ends the preamble («ПРИКАЗЫВАЮ:»), `deadline` is a term or who is responsible on its own line,
 * `addressee` names who is to do what follows («Руководителям ОО:»).
 */
const paragraph = z.object({
  type: z.literal('paragraph'),
  role: z.enum(['text', 'command', 'deadline', 'addressee']),
  inlines: z.array(inlineSchema),
  place: placeSchema,
})

/** Heading of a programme or of a descriptive section; level 1 is the outermost. */
const heading = z.object({
  type: z.literal('heading'),
  level: z.int().min(1).max(4),
  inlines: z.array(inlineSchema),
  place: placeSchema,
})

/** A list that is not made of points: details, items of a programme. `label` is «–», «1.», «а)». */
const list = z.object({
  type: z.literal('list'),
  marker: z.enum(['dash', 'number']),
  get items(): z.ZodArray<typeof listItem> {
    return z.array(listItem)
  },
  place: placeSchema,
})
const listItem = z.object({
  label: z.string(),
  get content(): z.ZodArray<typeof contentSchema> {
    return z.array(contentSchema)
  },
})

/** Several paragraphs may stand in a cell. */
const cell = z.object({ paragraphs: z.array(z.array(inlineSchema)), place: placeSchema.optional() })

const table = z.object({
  type: z.literal('table'),
  columns: z.array(
    z.object({
      align: z.enum(['left', 'center', 'right']),
      /** Share of the table's width; the shares of a table add up to 1. */
      share: z.number().positive(),
    }),
  ),
  head: z.array(cell),
  /** A `section` row is one cell across the whole width. `assignment` is `null` in a table that is no plan. */
  rows: z.array(
    z.object({
      section: z.boolean(),
      cells: z.array(cell),
      assignment: rowAssignmentSchema.nullable(),
      place: placeSchema,
    }),
  ),
  place: placeSchema,
})

/** A further task of the same point, with executors of its own: «…; руководителям школ обеспечить явку». */
const furtherTask = z.object({
  task: z.string(),
  executors: z.array(executorSchema),
  coExecutors: z.array(executorSchema),
  deadline: deadlineSchema.nullable(),
  recommendation: z.boolean(),
  /** `task`: its words; `deadline`: those of its term. */
  places: placesSchema,
})
export type FurtherTask = z.infer<typeof furtherTask>

/** A picture in a paragraph of its own. */
const image = z.object({
  type: z.literal('image'),
  /** Its name among the pictures of the document. */
  image: z.string(),
  /** What is on it, for who does not see it. */
  alternative: z.string(),
  /** Stands under it: «Рисунок 1 – …». */
  title: z.string().nullable(),
  place: placeSchema,
})

/**
 * A point (пункт) of the operative part.
 * `role`: `task` is to be done; `heading` hands executor and term down; `statement` notes, approves, repeals;
 * `control` says who controls.
 */
const point = z.object({
  type: z.literal('point'),
  /** «2.1»; `null` for a dash item and for a point without a number. */
  number: z.string().nullable(),
  /** As it stands on the page: «2.1.», «–», or empty. */
  label: z.string(),
  /** `automatic` numbers come from the program, `written` ones are kept as issued. */
  marker: z.enum(['automatic', 'written', 'dash', 'none']),
  level: z.int().min(1).max(4),
  role: z.enum(['task', 'heading', 'statement', 'control']),
  /** Plain text of what is to be done: without the label, the lead-in that names the executor, the term at the end. */
  task: z.string(),
  executors: z.array(executorSchema),
  coExecutors: z.array(executorSchema),
  /** The point's own term; `null` where none is written. */
  deadline: deadlineSchema.nullable(),
  recommendation: z.boolean(),
  /** Tasks that its words give to others besides; absent where there are none. */
  further: z.array(furtherTask).optional(),
  /** Only of a control point: who controls all that nobody else does, in the nominative. */
  controller: z.string().nullable(),
  /** Who controls single points, in the nominative; absent where nobody does. */
  controls: z.array(z.object({ points: z.array(z.string()), controller: z.string() })).optional(),
  /** Numbers of the annexes it names; «» is the only one, without a number. */
  annexes: z.array(z.string()),
  /** Everything of the point but its sub-points, which stand in it too, in their order. */
  get content(): z.ZodArray<typeof contentSchema> {
    return z.array(contentSchema)
  },
  place: placeSchema,
  /** `number` with its full stop, as typed; `deadline`: the words of its term; `annex`, `annex 2`: the words that name an annex. */
  places: placesSchema,
})

export const contentSchema = z.discriminatedUnion('type', [paragraph, heading, list, table, image, point])
export type Content = z.infer<typeof contentSchema>
export type Paragraph = z.infer<typeof paragraph>
export type Heading = z.infer<typeof heading>
export type List = z.infer<typeof list>
export type Table = z.infer<typeof table>
export type Image = z.infer<typeof image>
export type Point = z.infer<typeof point>
export type Cell = z.infer<typeof cell>
