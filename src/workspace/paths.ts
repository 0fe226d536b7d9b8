import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { isAbsolute, parse, relative, resolve, sep } from 'node:path'
import { systemCode } from './fault.ts'

/** A path as sources and messages name it: from the workspace's root, with slashes. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

/**
 * The absolute path of `name` when it stands inside `root`, links followed; `null` when it leaves it.
 * What does not exist yet is judged by the nearest folder that does.
 */
export function insideOf(root: string, name: string): string | null {
  const path = resolve(root, name)
  const real = realPath(path)
  const realRoot = realPath(root)
  const way = relative(realRoot, real)
  if (leaves(way)) return null
  // Named by another way to the same folder (`/tmp` and `/private/tmp`): named from the root again.
  return leaves(relative(resolve(root), path)) ? resolve(root, way) : path
}

function leaves(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    // A link around to itself leads to no file of the workspace.
    if (systemCode(error) === 'ELOOP') return parse(path).root
    const target = linkTarget(path)
    if (target !== null) return realPath(resolve(path, '..', target))
    // Not there yet: the folder above it decides.
    const above = resolve(path, '..')
    return above === path ? path : resolve(realPath(above), relative(above, path))
  }
}

/** Where a link leads, there or not; `null` for what is no link. */
function linkTarget(path: string): string | null {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  return entry?.isSymbolicLink() ? readlinkSync(path) : null
}
