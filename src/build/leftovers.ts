import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, START } from '#source'
import type { Manifest } from '#workspace'
import { documentFormats } from './formats.ts'

/**
 * Files of earlier builds whose document was not made this time: its source is broken, renamed or gone. They are
 * left alone, and said, so that nobody prints an old order for the new one.
 */
export function leftovers(
  folder: string,
  out: string,
  before: Manifest,
  made: ReadonlySet<string>,
): readonly Message[] {
  const endings = Object.keys(documentFormats).map((format) => `.${format}`)
  return Object.keys(before)
    .filter((name) => {
      const ending = endings.find((each) => name.endsWith(each))
      return (
        ending !== undefined && !made.has(name.slice(0, -ending.length)) && existsSync(join(folder, name))
      )
    })
    .sort()
    .map((name) => ({
      file: join(out, name).split('\\').join('/'),
      ...START,
      severity: 'warning',
      rule: 'leftover',
      message:
        'Файл остался от прежней сборки: его исходного текста нет или в нём ошибка. Не печатайте его; если он не нужен – удалите.',
    }))
}
