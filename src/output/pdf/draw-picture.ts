import type { Page, Picture, PlacedBlock } from '#layout'
import type { Place } from './draw-block.ts'
import { drawInlines } from './draw-inlines.ts'
import type { DrawnBlock, DrawnPicture } from './drawing.ts'

/** Where the files of pictures are put beside page.typ, see typesetter.ts. */
const FOLDER = 'pictures'

const endings = { png: 'png', jpeg: 'jpg', svg: 'svg' } as const

/** A page's pictures as files for Typst, by the names that the drawing gives them. */
export function pictureFiles({ images = {} }: Page): ReadonlyMap<string, Buffer> {
  return new Map(
    Object.entries(images).map(([name, { base64 }]) => [
      fileOf(name, { images }),
      Buffer.from(base64, 'base64'),
    ]),
  )
}

/** Names are counted: what a picture is called in its workspace is no name for a file. */
function fileOf(name: string, { images = {} }: Pick<Page, 'images'>): string {
  const image = images[name]
  if (!image) throw new Error(`The page has no picture «${name}»`)
  return `${FOLDER}/${Object.keys(images).indexOf(name)}.${endings[image.format]}`
}

export function drawPicture({ image, width, height, alternative }: Picture, page: Page): DrawnPicture {
  return { file: fileOf(image, page), width, height, alternative: alternative.replace(/\s+/gu, ' ').trim() }
}

export function drawPlaced(block: PlacedBlock, place: Place): DrawnBlock {
  const { content, edge, fromEdge, height, left, width } = block
  const { geometry, styles } = place.page
  const paper = place.landscape ? geometry.width : geometry.height
  const picture = content.type === 'image' ? drawPicture({ ...content, width, height }, place.page) : null
  const style = content.type === 'lines' ? content.style : 'text'
  return {
    type: 'placed',
    gap: 0,
    left,
    top: edge === 'top' ? fromEdge : paper - fromEdge - height,
    width,
    height,
    picture,
    style,
    lines:
      content.type === 'lines'
        ? content.lines.map((line) => drawInlines(line, place.cleaner.clean, styles[style]))
        : [],
  }
}
