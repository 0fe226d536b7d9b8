import type { Image, PhrasingContent, RootContent } from 'mdast'
import type { Content } from '../model/content.ts'
import { type Reading, report } from './reading.ts'

/** A paragraph of nothing but pictures, `![подпись](risunok.png "Название")` → the pictures; `null` for any other. */
export function readPictures(reading: Reading, node: RootContent): readonly Content[] | null {
  if (node.type !== 'paragraph') return null
  const images = node.children.filter((child) => child.type === 'image')
  if (images.length === 0 || !node.children.every(isPictureOrSpace)) return null
  return images.flatMap((image) => readPicture(reading, image))
}

function isPictureOrSpace(node: PhrasingContent): boolean {
  return node.type === 'image' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function readPicture(reading: Reading, node: Image): readonly Content[] {
  const place = reading.places.between(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const found = reading.gallery.find(node.url, reading.file)
  if ('message' in found) {
    report(reading, place, 'error', found.rule, found.message)
    return []
  }
  const title = node.title?.trim() || null
  const alternative = node.alt?.trim() || title || ''
  if (alternative === '')
    report(
      reading,
      place,
      'warning',
      'picture-without-words',
      'У рисунка нет описания: кто его не видит, не узнает, что на нём. Впишите его в квадратные скобки: «![Схема проезда](…)».',
    )
  return [{ type: 'image', image: found.image, alternative, title, place }]
}
