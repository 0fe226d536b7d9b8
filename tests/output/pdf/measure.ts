import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'

/** A run of text in a finished PDF; millimetres from the left and the top edge of the paper. */
export interface Run {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the letters' baseline. */
  readonly baseline: number
  /** pt */
  readonly size: number
}

/** Runs of one line, joined. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
}

const millimetresPerPoint = 25.4 / 72

/** What a reader's program finds in the file. */
export async function open(bytes: Uint8Array) {
  // pdf.js takes the bytes for its own.
  return getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 }).promise
}

export async function runsOf(bytes: Uint8Array): Promise<readonly Run[]> {
  const document = await open(bytes)
  const runs: Run[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ disableNormalization: true })
    for (const item of items) {
      if (!isText(item) || item.str.trim() === '') continue
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
      runs.push({
        page: number,
        text: item.str,
        left: x * millimetresPerPoint,
        right: (x + item.width) * millimetresPerPoint,
        baseline: (height - y) * millimetresPerPoint,
        size,
      })
    }
  }
  await document.destroy()
  return runs
}

/** Runs on one baseline are one line, in the order of reading. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Line[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    const same = last && last.page === run.page && Math.abs(last.baseline - run.baseline) < 0.1
    if (!same || run.left < last.left) {
      lines.push({ ...run })
      continue
    }
    const parted = run.left - last.right > 0.3
    lines[lines.length - 1] = {
      ...last,
      text: last.text + (parted && !last.text.endsWith(' ') ? ' ' : '') + run.text,
      right: run.right,
    }
  }
  return lines
}

export function isText(item: object): item is TextItem {
  return 'str' in item
}
