import { z } from 'zod'

/** The file of a picture: of a coat of arms, of a drawing in the text. */
export const pictureFileSchema = z.object({
  format: z.enum(['png', 'jpeg', 'svg']),
  base64: z.string(),
  /** mm, as the file itself says or at 96 dots per inch */
  width: z.number().positive(),
  /** mm */
  height: z.number().positive(),
})
export type PictureFile = z.infer<typeof pictureFileSchema>
