import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Message } from '#source'
import { WorkspaceFault } from './fault.ts'
import { readText } from './files.ts'
import { insideOf, nameIn } from './paths.ts'

/** A file of the workspace: its name from the root, with slashes, and its text. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** A folder of an office: its settings, its sources, its own templates. */
export interface Workspace {
  /** Absolute. */
  readonly root: string
  /** `pisar.yaml`; `null` when there is none. */
  readonly settings: TextFile | null
  readonly sources: readonly TextFile[]
  /** By name: `order`, `parts/letterhead`; the office's own in place of the built-in. */
  readonly templates: Readonly<Record<string, TextFile>>
  /** Files that could not be read as text. */
  readonly messages: readonly Message[]
}

export const SOURCES = 'decisions'
const SETTINGS = 'pisar.yaml'
const TEMPLATES = 'templates'
const TEMPLATE_ENDING = '.md.hbs'

/** The templates that come with the program, beside `dist/` and `src/`. */
const builtinFolder = fileURLToPath(new URL(`../../${TEMPLATES}`, import.meta.url))

/** The templates that come with the program, by name: `order`, `parts/letterhead`. */
export function builtinTemplates(): Readonly<Record<string, TextFile>> {
  return readTemplates(builtinFolder)
}

/**
 * Reads the workspace at `root`: all of its sources, or the named ones alone.
 *
 * @throws WorkspaceFault when there is no workspace there, or a named file is not in it.
 */
export function openWorkspace(root: string, only: readonly string[] = []): Workspace {
  const absolute = resolve(root)
  if (!existsSync(join(absolute, SETTINGS)) && !existsSync(join(absolute, SOURCES)))
    throw new WorkspaceFault(
      'no-workspace',
      `Здесь нет рабочей папки pisar: ${absolute}\nВ ней должны быть папка ${SOURCES} и файл ${SETTINGS}. Создать новую: pisar init`,
    )
  const messages: Message[] = []
  const read = (path: string): readonly TextFile[] => {
    const file = nameIn(absolute, path)
    const result = readText(path, file)
    if ('text' in result) return [{ file, text: result.text }]
    messages.push(result.message)
    return []
  }
  const settings = existsSync(join(absolute, SETTINGS)) ? read(join(absolute, SETTINGS)) : []
  const paths = only.length > 0 ? namedSources(absolute, only) : listFiles(join(absolute, SOURCES), '.md')
  return {
    root: absolute,
    settings: settings[0] ?? null,
    sources: paths.filter((path) => insideOf(absolute, path) !== null).flatMap(read),
    templates: { ...builtinTemplates(), ...readTemplates(join(absolute, TEMPLATES)) },
    messages,
  }
}

/** Another text file of the workspace, named from a source's folder; `null` when it is not there or outside. */
export function readBeside(workspace: Workspace, source: string, name: string): TextFile | null {
  const path = insideOf(workspace.root, join(dirname(source), name))
  if (path === null || !existsSync(path)) return null
  const file = nameIn(workspace.root, path)
  const result = readText(path, file)
  return 'text' in result ? { file, text: result.text } : null
}

/** Named as people name them: from where they stand, or from the workspace. */
function namedSources(root: string, names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const path = [resolve(name), resolve(root, name)].find((each) => existsSync(each))
    if (path === undefined) throw new WorkspaceFault('not-found', `Файла нет: ${name}`)
    if (insideOf(root, path) === null)
      throw new WorkspaceFault('outside-workspace', `Файл вне рабочей папки: ${name}`)
    return path
  })
}

/** All files under a folder with that ending, in the order of their names; hidden ones left out. */
function listFiles(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

function readTemplates(folder: string): Record<string, TextFile> {
  const templates: Record<string, TextFile> = {}
  for (const path of listFiles(folder, TEMPLATE_ENDING)) {
    const name = nameIn(folder, path)
    const result = readText(path, `${TEMPLATES}/${name}`)
    if ('text' in result)
      templates[name.slice(0, -TEMPLATE_ENDING.length)] = { file: `${TEMPLATES}/${name}`, text: result.text }
  }
  return templates
}
