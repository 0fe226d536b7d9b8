import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nameIn, readIfThere, WorkspaceFault, writeWhole } from '#workspace'

const example = fileURLToPath(new URL('../../templates/init', import.meta.url))

/**
 * Lays a new workspace with an example; gives the names of the files written. Nothing that is there is touched.
 *
 * @throws WorkspaceFault `exists` when the folder is a workspace already.
 */
export function newWorkspace(folder: string): readonly string[] {
  const root = resolve(folder)
  if (existsSync(join(root, 'pisar.yaml')))
    throw new WorkspaceFault('exists', `Рабочая папка здесь уже есть: ${root}`)
  return readdirSync(example, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const name = nameIn(example, path)
      const target = join(root, name)
      const bytes = readIfThere(path)
      if (bytes !== null && readIfThere(target) === null) writeWhole(target, bytes)
      return name
    })
}
