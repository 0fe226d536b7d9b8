import { readBytesBeside, type Workspace } from '#workspace'

const known = new WeakMap<Workspace, Map<string, Uint8Array | null>>()

/** The pictures of a workspace by their names from its root, each read once: a coat of arms stands on every document. */
export function pictureReader(workspace: Workspace): (name: string) => Uint8Array | null {
  const read = known.get(workspace) ?? new Map<string, Uint8Array | null>()
  known.set(workspace, read)
  return (name) => {
    const before = read.get(name)
    if (before !== undefined) return before
    const bytes = readBytesBeside(workspace, '', name)
    read.set(name, bytes)
    return bytes
  }
}
