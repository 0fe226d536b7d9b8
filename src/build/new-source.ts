import Handlebars from 'handlebars'
import { type DecisionKind, type Registration, readRegistration } from '#decision'
import { readSource } from '#source'
import { insideOf, readIfThere, SOURCES, type Workspace, WorkspaceFault, writeWhole } from '#workspace'

/** Kinds in the names of files. */
const fileWords: Readonly<Record<DecisionKind, string>> = {
  order: 'prikaz',
  directive: 'rasporyazhenie',
  resolution: 'postanovlenie',
  'council-decision': 'reshenie-soveta',
  'collegium-resolution': 'reshenie-kollegii',
  'conference-resolution': 'rezolyutsiya',
  annex: 'prilozhenie',
}

/** The name of a source by its document: «2021-06-25-prikaz-110a», or `otherwise` where it has neither date nor number. */
export function sourceName(
  document: { readonly kind: DecisionKind; readonly date: string | null; readonly number: string | null },
  otherwise: string,
): string {
  const { kind, date, number } = document
  if (date === null && number === null) return otherwise.replace(/[^\p{L}\p{N}-]+/gu, '-')
  const parts = [date, fileWords[kind], number]
  return parts
    .flatMap((part) => part ?? [])
    .join('-')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
}

export interface NewSource {
  readonly kind: DecisionKind
  /** ISO day of the document. */
  readonly date: string
  /** Without number and date. */
  readonly draft: boolean
}

/**
 * Writes a source to begin with, numbered after the last document of its kind in the year; gives its name.
 *
 * @throws WorkspaceFault `exists` rather than write over a source.
 */
export function newSource(workspace: Workspace, wanted: NewSource): string {
  const taken = workspace.sources.map(({ file, text }) => readRegistration(readSource(file, text)))
  const number = nextNumber(taken, wanted)
  const template = workspace.templates[`new/${wanted.kind}`]
  if (!template) throw new WorkspaceFault('not-found', `Заготовки нет: templates/new/${wanted.kind}.md.hbs`)
  const fill = Handlebars.create().compile(template.text, { noEscape: true })
  const text = fill(wanted.draft ? {} : { дата: wanted.date, номер: number })
  const word = fileWords[wanted.kind]
  const name = wanted.draft
    ? `${SOURCES}/proekt-${word}.md`
    : `${SOURCES}/${wanted.date}-${word}-${number.replace(/[^\p{L}\p{N}-]+/gu, '-')}.md`
  const path = insideOf(workspace.root, name)
  if (path === null) throw new WorkspaceFault('outside-workspace', `Файл вне рабочей папки: ${name}`)
  if (readIfThere(path) !== null) throw new WorkspaceFault('exists', `Файл уже есть: ${name}`)
  writeWhole(path, text)
  return name
}

/** One more than the greatest number of the kind in the year, with the ending the office uses: 204-од → 205-од. */
function nextNumber(taken: readonly Registration[], wanted: NewSource): string {
  const year = wanted.date.slice(0, 4)
  const last = taken
    .filter(({ kind, date }) => kind === wanted.kind && date?.startsWith(year))
    .map(({ number }) => /^(\d+)(.*)$/.exec(number ?? ''))
    .flatMap((match) => (match ? [{ value: Number(match[1]), ending: match[2] ?? '' }] : []))
    .sort((a, b) => a.value - b.value)
    .at(-1)
  return last ? `${last.value + 1}${last.ending}` : '1'
}
