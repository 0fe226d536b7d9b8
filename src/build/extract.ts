import { join, resolve } from 'node:path'
import { type Decision, extractOf } from '#decision'
import { compose } from '#layout'
import type { Message } from '#source'
import { type Workspace, writeWhole } from '#workspace'
import { readDocuments } from './documents.ts'
import { drawDocument } from './draw-document.ts'
import { findPoints } from './find-document.ts'
import type { DocumentFormat } from './formats.ts'
import { shown } from './make-document.ts'
import { pictureReader } from './pictures.ts'

export interface ExtractOptions {
  /** A document and its points, as typed: «приказ 96 2, 3.1». */
  readonly words: readonly string[]
  readonly formats: readonly DocumentFormat[]
  readonly out: string
}

export type Extracted =
  | { readonly problem: string }
  | {
      /** «Приказ от 24.06.2021 № 96 (выписка)» */
      readonly name: string
      readonly outputs: readonly string[]
      readonly messages: readonly Message[]
    }

/** An extract (выписка) of a document: its file in every format wanted, in the output folder. */
export async function makeExtract(workspace: Workspace, options: ExtractOptions): Promise<Extracted> {
  const { decisions } = readDocuments(workspace)
  const found = findPoints(decisions, workspace.root, options.words.flatMap(split))
  if ('problem' in found) return found
  const { decision, points } = found
  const problem = problemOf(decision, points)
  if (problem !== null) return { problem }
  const made = extractOf(decision, points)
  if ('missing' in made) return { problem: `В документе нет пункта: ${made.missing.join(', ')}.` }
  const { extract } = made
  const composed = compose(extract, workspace.templates, pictureReader(workspace))
  const messages = [...composed.messages, ...(extract.certification ? [] : [uncertified(extract)])]
  if (composed.page === null) return { name: '', outputs: [], messages }
  const outputs: string[] = []
  for (const format of options.formats) {
    const drawn = await drawDocument({ page: composed.page, format })
    if ('fault' in drawn) {
      messages.push(notTypeset(extract, drawn.fault))
      continue
    }
    const name = `${decision.id}-vypiska-${points.join('_')}.${format}`
    writeWhole(join(resolve(workspace.root, options.out), name), drawn.bytes)
    outputs.push(shown(options.out, name))
  }
  return { name: composed.page.properties.title, outputs, messages }
}

/** «2,3.1» is two points. */
function split(word: string): readonly string[] {
  const parts = /^[\d.,;]+$/.test(word) ? word.split(/[,;]/) : [word.replace(/[,;]$/, '')]
  return parts.filter((part) => part !== '')
}

function problemOf({ id, state }: Decision, points: readonly string[]): string | null {
  if (points.length === 0) return `Какие пункты документа ${id}? Например: pisar extract ${id} 2 3.1`
  return state === 'draft' ? `${id} – проект: выписки делают из изданных документов.` : null
}

function uncertified({ file }: Decision): Message {
  return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    severity: 'warning',
    rule: 'no-certification',
    message:
      'В выписке нет отметки «Верно»: неизвестно, кто её заверит. Впишите «копия» (должность, имя, дата) в документ или в pisar.yaml.',
  }
}

function notTypeset({ file }: Decision, fault: string): Message {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return {
    file,
    ...place,
    severity: 'error',
    rule: 'not-typeset',
    message: `Выписка не сверстана: ${fault}.`,
  }
}
