import type { Decision, Image, PictureFile } from '#decision'
import type { Block, Picture } from '../page.ts'

/** What pictures of a text are drawn by. */
export interface PictureRoom {
  /** By name. */
  readonly files: NonNullable<Decision['pictures']>
  /** mm, the most that one may take */
  readonly width: number
  /** mm */
  readonly height: number
}

/** A picture no wider than the text, and what is written under it: «Рисунок 1 – Схема проезда». */
export function pictureBlocks(content: Image, room: PictureRoom, nextNumber: () => number): readonly Block[] {
  const file = room.files[content.image]
  if (!file) return []
  const shown = fitted(content, file, room.width, room.height)
  const picture: Block = { type: 'image', align: 'center', ...shown }
  if (content.title === null) return [picture]
  return [
    { ...picture, keepWithNext: true },
    {
      type: 'paragraph',
      style: 'image-caption',
      inlines: [{ type: 'text', text: captionOf(content.title, nextNumber()) }],
    },
  ]
}

/** A title that says its own number keeps it. */
function captionOf(title: string, number: number): string {
  return /^(?:рисунок|рис\.)[ \u00a0]*(?:№[ \u00a0]*)?\d/iu.test(title)
    ? title
    : `Рисунок ${number} – ${title}`
}

/** A picture as big as its file says, made smaller where it would not fit. */
export function fitted(
  { alternative, image }: Pick<Picture, 'alternative' | 'image'>,
  { height, width }: PictureFile,
  mostWidth: number,
  mostHeight: number,
): Picture {
  const scale = Math.min(1, mostWidth / width, mostHeight / height)
  return { image, alternative, width: width * scale, height: height * scale }
}
