import { wordsOf } from '../content/inlines.ts'
import { fitted } from '../content/picture.ts'
import type { Block } from '../page.ts'
import { type AnyDirective, linesOf, type Reading } from './within.ts'

const aligns = { слева: 'left', 'по центру': 'center', справа: 'right' } as const

/** `::рисунок[Эмблема школы]{файл=emblema.png ширина=30 место=слева}`: the words are read aloud in its place. */
export function picture(node: AnyDirective, reading: Reading): readonly Block[] {
  const { файл: file, ширина: width, место: place = 'по центру' } = node.attributes ?? {}
  const report = (sought: string, message: string) => {
    reading.report({ sought, message })
    return []
  }
  if (!file) return report(`:${node.name}`, 'У рисунка не указан файл: {файл=emblema.png}, от рабочей папки.')
  const found = reading.sizes.findPicture(file)
  if ('message' in found) return report(file, found.message)
  const align = Object.entries(aligns).find(([word]) => word === place)?.[1]
  if (!align)
    return report(`место=${place}`, `Рисунок стоит ${Object.keys(aligns).join(', ')}, а не «${place}».`)
  const most = width ? Number(width.replace(',', '.')) : found.file.width
  if (!(most > 0)) return report(`ширина=${width}`, `Ширина рисунка – это миллиметры, а не «${width}».`)
  const alternative = linesOf(node, reading).map(wordsOf).join(' ').trim()
  const scaled = { ...found.file, width: most, height: (found.file.height / found.file.width) * most }
  const { textHeight, textWidth } = reading.sizes
  return [
    { type: 'image', align, ...fitted({ image: found.image, alternative }, scaled, textWidth, textHeight) },
  ]
}
