import { join } from 'node:path'
import { applyFixes } from '#check'
import type { Message } from '#source'
import { readIfThere, type Workspace, writeWhole } from '#workspace'
import { readDocuments } from './documents.ts'

/** One fix can uncover another: a title loses its full stop, then its quotes. */
const PASSES = 5

/**
 * Puts right in the sources what can be put right without a person, and gives the messages that asked for it. A file
 * that somebody has saved meanwhile is left alone.
 *
 * @throws WorkspaceFault `unwritable`
 */
export function fixSources(open: () => Workspace): readonly Message[] {
  const done: Message[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const workspace = open()
    const { messages } = readDocuments(workspace)
    const fixed = workspace.sources.flatMap(({ file, text }) => {
      const result = applyFixes(
        text,
        messages.filter((message) => message.file === file),
      )
      return result.done.length > 0 && rewrite(join(workspace.root, file), text, result.text)
        ? result.done
        : []
    })
    if (fixed.length === 0) break
    done.push(...fixed)
  }
  return done
}

function rewrite(path: string, before: string, after: string): boolean {
  const there = readIfThere(path)
  if (there === null || new TextDecoder().decode(there) !== before) return false
  writeWhole(path, after)
  return true
}
