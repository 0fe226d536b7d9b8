import type { PictureFile } from '#decision'
import type { Block, Page, PageImage, Section } from './page.ts'

/** The files of the pictures that stand on a page, each once. */
export function shownImages(
  sections: readonly Section[],
  files: Readonly<Record<string, PictureFile>>,
): Pick<Page, 'images'> {
  const names = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(namesIn)))
  const images: Record<string, PageImage> = {}
  for (const name of [...names].sort()) {
    const file = files[name]
    if (file) images[name] = { format: file.format, base64: file.base64 }
  }
  return names.size > 0 ? { images } : {}
}

function namesIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'image':
      return [block.image]
    case 'placed':
      return block.content.type === 'image' ? [block.content.image] : []
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(namesIn))
    default:
      return []
  }
}
