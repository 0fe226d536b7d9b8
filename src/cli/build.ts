import { availableParallelism } from 'node:os'
import {
  build,
  type DocumentFormat,
  documentFormats,
  usualDocumentFormats,
  usualRegisterFormats,
} from '#build'
import type { PdfStandard } from '#output'
import { openWorkspace } from '#workspace'
import {
  type Call,
  type Command,
  exit,
  exitOf,
  jsonOption,
  onOption,
  outOption,
  UsageFault,
  workspaceOption,
} from './command.ts'
import { dayOf, formatsOf, rootOf } from './values.ts'
import { programHash } from './version.ts'
import { documentLine, messageLines, registerLine } from './words.ts'

const standards: Readonly<Record<PdfStandard, true>> = { 'a-2a': true, 'a-3a': true, 'a-1a': true }

/** A process that draws holds some 250 MB. */
const MOST_JOBS = 4

const known = Object.keys(documentFormats) as DocumentFormat[]

/** `pisar build`: documents and register, only what is out of date. */
export const buildCommand: Command = {
  name: 'build',
  takes: '[ФАЙЛЫ]',
  about: 'изготовить документы и реестр: только то, что изменилось',
  options: [
    {
      name: 'formats',
      value: known.join(','),
      about: `форматы документов; без него – ${usualDocumentFormats.join(',')}`,
    },
    {
      name: 'pdf',
      value: Object.keys(standards).join(','),
      about: 'стандарт PDF, один из трёх: для архива, с исходным текстом внутри, для обмена; без него – a-2a',
    },
    {
      name: 'jobs',
      value: 'ЧИСЛО',
      about: `сколько документов верстать сразу; без него – по числу ядер, не больше ${MOST_JOBS}`,
    },
    outOption,
    onOption,
    workspaceOption,
    jsonOption,
  ],
  most: Number.POSITIVE_INFINITY,
  run,
}

async function run(call: Call): Promise<number> {
  const on = dayOf(call)
  const formats = formatsOf(call, known, usualDocumentFormats)
  const workspace = openWorkspace(rootOf(call), call.words)
  const built = await build(workspace, {
    formats,
    // The register is of all documents: of some files alone it would be a false one.
    registerFormats: call.words.length > 0 ? [] : usualRegisterFormats,
    out: call.values.out ?? 'output',
    on,
    pdf: standardOf(call),
    jobs: jobsOf(call),
    program: programHash(),
  })
  const { documents, register, registerFiles, messages, faults } = built
  if (call.flags.has('json'))
    call.output.out(`${JSON.stringify({ documents, registerFiles, messages }, null, 2)}\n`)
  else {
    if (documents.length === 0) call.output.out('Документов не изготовлено.\n')
    call.output.out(documents.map(documentLine).join(''))
    if (call.words.length === 0) call.output.out(`\n${registerLine(register, registerFiles)}`)
    call.output.out(`\n${messageLines(messages)}`)
  }
  for (const { message } of faults) call.output.err(`${message}\n`)
  return faults.length > 0 ? exit.fault : exitOf(messages)
}

function standardOf({ values }: Call): PdfStandard | undefined {
  const known = Object.keys(standards) as PdfStandard[]
  const typed = values.pdf?.toLowerCase().replace(/^pdf\//, '')
  const standard = known.find((each) => each === typed)
  if (typed === undefined || standard) return standard
  throw new UsageFault(`Стандарта «${values.pdf}» нет. Есть: ${known.join(', ')}.`)
}

function jobsOf({ values }: Call): number {
  const typed = values.jobs
  if (typed === undefined) return Math.min(availableParallelism(), MOST_JOBS)
  if (/^[1-9]\d?$/.test(typed)) return Number(typed)
  throw new UsageFault(`После --jobs стоит число от 1 до 99, а не «${typed}».`)
}
