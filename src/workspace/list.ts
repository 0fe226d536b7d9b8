import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, START } from '#source'
import { systemCode, WorkspaceFault } from './fault.ts'
import { insideOf, nameIn } from './paths.ts'

/** Where files are looked for, and what is worth saying of them. */
export interface Listing {
  /** Absolute; links that lead out of it are not followed. */
  readonly root: string
  readonly messages: Message[]
}

/** All files under a folder with that ending, in the order of their names; hidden ones are left out. */
export function listFiles(listing: Listing, folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return []
  if (insideOf(listing.root, folder) === null)
    throw new WorkspaceFault('outside-workspace', `Папка вне рабочей папки: ${folder}`)
  return filesUnder(listing, folder, ending, new Set()).sort((a, b) => (a < b ? -1 : 1))
}

/** `met`: folders gone through, by their real paths; a link back to one of them ends there. */
function filesUnder(listing: Listing, folder: string, ending: string, met: Set<string>): string[] {
  const real = realpathSync(folder)
  if (met.has(real)) return []
  met.add(real)
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || (entry.isSymbolicLink() && !leadsInside(listing, path))) return []
    const there = entry.isSymbolicLink() ? statSync(path) : entry
    if (there.isDirectory()) return filesUnder(listing, path, ending, met)
    return there.isFile() && entry.name.endsWith(ending) ? [path] : []
  })
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const code = systemCode(error)
    const why = code === 'ENOTDIR' ? 'Здесь нужна папка, а стоит файл' : `Папка не читается (${code})`
    throw new WorkspaceFault('unreadable', `${why}: ${folder}`, error)
  }
}

/** A link that leads nowhere or out of the workspace is passed over, and said to be. */
function leadsInside({ root, messages }: Listing, path: string): boolean {
  const there = existsSync(path)
  if (there && insideOf(root, path) !== null) return true
  const why = there ? 'ведет из рабочей папки' : 'никуда не ведет'
  messages.push({
    file: nameIn(root, path),
    ...START,
    severity: 'warning',
    rule: 'link-not-followed',
    message: `Ссылка ${why}, документ не прочитан. Положите в папку сам файл.`,
  })
  return false
}
