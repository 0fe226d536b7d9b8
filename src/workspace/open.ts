import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Message, START } from '#source'
import { WorkspaceFault } from './fault.ts'
import { readIfThere, readText } from './files.ts'
import { type Listing, listFiles } from './list.ts'
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
  /** Names of the journals of marks beside the sources; none where only some sources were asked for. */
  readonly journals: readonly string[]
  /** By name: `order`, `parts/letterhead`; the office's own in place of the built-in. */
  readonly templates: Readonly<Record<string, TextFile>>
  /** All of its sources, not some that were named. */
  readonly whole: boolean
  /** Files that could not be read as text. */
  readonly messages: readonly Message[]
}

export const SOURCES = 'decisions'
/** What a journal of marks ends with, in place of its source's `.md`. */
const JOURNAL_ENDING = '.marks.tsv'
const SETTINGS = 'pisar.yaml'
const TEMPLATES = 'templates'
const TEMPLATE_ENDING = '.md.hbs'

/** The templates that come with the program, beside `dist/` and `src/`. */
const builtinFolder = fileURLToPath(new URL(`../../${TEMPLATES}`, import.meta.url))

/** The templates that come with the program, by name: `order`, `parts/letterhead`. */
export function builtinTemplates(): Readonly<Record<string, TextFile>> {
  return readTemplates({ root: builtinFolder, messages: [] }, builtinFolder)
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
  const listing = { root: absolute, messages }
  const read = (path: string): readonly TextFile[] => {
    const file = nameIn(absolute, path)
    const result = readText(path, file)
    if ('text' in result) return [{ file, text: result.text }]
    messages.push(result.message)
    return []
  }
  const settings = existsSync(join(absolute, SETTINGS)) ? read(join(absolute, SETTINGS)) : []
  const paths = only.length > 0 ? namedSources(listing, only) : sourcesIn(listing)
  const builtin = builtinTemplates()
  const own = readTemplates(listing, join(absolute, TEMPLATES))
  messages.push(...unusedTemplates(builtin, own))
  return {
    root: absolute,
    settings: settings[0] ?? null,
    whole: only.length === 0,
    sources: paths.flatMap(read),
    journals: only.length > 0 ? [] : journalsIn(listing),
    templates: { ...builtin, ...own },
    messages: distinct(messages),
  }
}

/** A template that takes the place of none, and is no part that others may insert: its name is mistyped. */
function unusedTemplates(builtin: Workspace['templates'], own: Workspace['templates']): readonly Message[] {
  const names = Object.keys(builtin).filter((name) => !name.includes('/') || name.startsWith('forms/'))
  return Object.entries(own)
    .filter(([name]) => !Object.hasOwn(builtin, name) && !name.startsWith('parts/'))
    .map(([, { file }]) => ({
      file,
      ...START,
      severity: 'warning',
      rule: 'unused-template',
      message: `Шаблон с таким именем программе не нужен. Имена шаблонов: ${names.join(', ')}; части кладут в ${TEMPLATES}/parts.`,
    }))
}

/** One folder is gone through for sources and for journals: what is passed over is said once. */
function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()]
}

/** The nearest folder from here up that is a workspace; here, when there is none. */
export function findWorkspace(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, SETTINGS)) || existsSync(join(folder, SOURCES))) return folder
    if (dirname(folder) === folder) return from
  }
}

/** The journal of a source: `decisions/prikaz-96.md` → `decisions/prikaz-96.marks.tsv`. */
export function journalOf(source: string): string {
  return `${source.replace(/\.md$/i, '')}${JOURNAL_ENDING}`
}

function journalsIn(listing: Listing): readonly string[] {
  // What is passed over in the folder has been said when its sources were listed.
  const paths = listFiles({ ...listing, messages: [] }, join(listing.root, SOURCES), JOURNAL_ENDING)
  return paths.map((path) => nameIn(listing.root, path))
}

/**
 * Another text file of the workspace, named from a source's folder; `null` when it is not there or outside;
 * a message when it is no text.
 */
export function readBeside(workspace: Workspace, source: string, name: string): TextFile | Message | null {
  const path = insideOf(workspace.root, join(dirname(source), name))
  if (path === null || !existsSync(path) || !statSync(path).isFile()) return null
  const file = nameIn(workspace.root, path)
  const result = readText(path, file)
  return 'text' in result ? { file, text: result.text } : result.message
}

/** The bytes of another file, named likewise; `null` when it is not there or outside. */
export function readBytesBeside(workspace: Workspace, source: string, name: string): Uint8Array | null {
  const path = insideOf(workspace.root, join(dirname(source), name))
  if (path === null || !existsSync(path) || !statSync(path).isFile()) return null
  return readIfThere(path)
}

/** Named as people name them: from where they stand, or from the workspace; a folder stands for its sources. */
function namedSources(listing: Listing, names: readonly string[]): readonly string[] {
  const { root } = listing
  const paths = names.flatMap((name) => {
    const there = [resolve(name), resolve(root, name)].filter((each) => existsSync(each))
    if (there.length === 0) throw new WorkspaceFault('not-found', `Файла нет: ${name}`)
    const path = there.map((each) => insideOf(root, each)).find((each) => each !== null)
    if (!path) throw new WorkspaceFault('outside-workspace', `Файл вне рабочей папки: ${name}`)
    if (!statSync(path).isDirectory()) return [path]
    return sourcesIn(listing).filter((each) => !nameIn(path, each).startsWith('..'))
  })
  return [...new Set(paths)]
}

function sourcesIn(listing: Listing): readonly string[] {
  return listFiles(listing, join(listing.root, SOURCES), '.md')
}

function readTemplates(listing: Listing, folder: string): Record<string, TextFile> {
  const templates: Record<string, TextFile> = {}
  for (const path of listFiles(listing, folder, TEMPLATE_ENDING)) {
    const name = nameIn(folder, path)
    const result = readText(path, `${TEMPLATES}/${name}`)
    if ('text' in result)
      templates[name.slice(0, -TEMPLATE_ENDING.length)] = { file: `${TEMPLATES}/${name}`, text: result.text }
    else listing.messages.push(result.message)
  }
  return templates
}
