import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from '#layout'
import { type DocumentFormat, type DrawingOptions, documentFormats, type Rendered } from './formats.ts'

/** A document drawn, or why it could not be: a fault of the program, said as a message of that document. */
export type Drawn = Rendered | { readonly fault: string }

/** What is asked of a drawing process; it answers with a `Drawn`. */
export interface DrawingTask {
  readonly page: Page
  readonly format: DocumentFormat
  readonly options?: DrawingOptions
}

/** Draws pages, as many at once as it has hands. */
export interface Draughtsmen {
  readonly hands: number
  readonly draw: (task: DrawingTask) => Promise<Drawn>
  readonly dismiss: () => void
}

/**
 * A process needs half a second before it draws, a document a tenth of one: with fewer files for each it does not
 * pay.
 */
const WORTH = 10

/**
 * Hands for so many files: this process alone where they are few, else at most `jobs` processes of their own. A
 * process that dies takes no more than its document with it.
 */
export function hire(jobs: number, files: number): Draughtsmen {
  const hands = Math.min(jobs, Math.floor(files / WORTH))
  return hands < 2 ? alone : crew(hands)
}

/** Draws in this process. */
export async function drawDocument({ page, format, options }: DrawingTask): Promise<Drawn> {
  try {
    return await documentFormats[format](page, options)
  } catch (error) {
    const { TypesettingFault } = await import('#output')
    if (!(error instanceof TypesettingFault)) throw error
    return { fault: error.message }
  }
}

const alone: Draughtsmen = { hands: 1, draw: drawDocument, dismiss: () => undefined }

function crew(hands: number): Draughtsmen {
  const idle: ChildProcess[] = []
  const all = new Set<ChildProcess>()
  const draw = async (task: DrawingTask): Promise<Drawn> => {
    const hand = idle.pop() ?? start(all)
    const drawn = await answerOf(hand, task)
    if (hand.connected) idle.push(hand)
    return drawn
  }
  const dismiss = () => {
    // One that never started has no channel to close.
    for (const hand of all) if (hand.connected) hand.disconnect()
  }
  return { hands, draw, dismiss }
}

/** `advanced` carries bytes as bytes. The process ends when its channel closes: with its task, or with this process. */
function start(all: Set<ChildProcess>): ChildProcess {
  const hand = fork(fileURLToPath(new URL('./drawing-process.js', import.meta.url)), {
    serialization: 'advanced',
  })
  all.add(hand)
  hand.once('exit', () => all.delete(hand))
  return hand
}

function answerOf(hand: ChildProcess, task: DrawingTask): Promise<Drawn> {
  return new Promise((resolve) => {
    const done = (drawn: Drawn) => {
      hand.off('message', done).off('exit', died).off('error', died)
      resolve(drawn)
    }
    const died = (why: unknown) =>
      done({ fault: `процесс, который чертил документ, прерван (${String(why)})` })
    hand.on('message', done).on('exit', died).on('error', died)
    hand.send(task, (error) => error && died(error.message))
  })
}
