import { type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { Label, Page, ParagraphBlock } from '#layout'
import { levelText, type Pattern, printed, readLabel } from './counting.ts'

/** Which of Word's lists numbers a paragraph. */
export interface NumberingUse {
  readonly reference: string
  /** From 0, as Word counts levels. */
  readonly level: number
  readonly instance: number
}

export interface DocumentNumbering {
  readonly options: INumberingOptions
  /** The list of a paragraph; `undefined` where the label is to be written as text. */
  readonly of: (block: ParagraphBlock) => NumberingUse | undefined
}

/** One list of Word, as far as it has counted. Deeper levels than the current one start again. */
interface Run {
  readonly reference: string
  readonly start: number
  readonly patterns: Map<number, Pattern>
  counts: readonly number[]
}

const bullets = /^[–—•-]$/u
const levels = [1, 2, 3, 4]

/**
 * Leaves to Word every label that Word would print the same: dashes as bullets, regular numbers as numbers.
 * A number of the outermost level that jumps starts a list of its own at that number;
 * a deeper one stays text, as do the numbers a document was issued with.
 */
export function documentNumbering(page: Page): DocumentNumbering {
  const uses = new Map<ParagraphBlock, NumberingUse>()
  const runs: Run[] = []
  const current = new Map<string, Run>()
  const dashes = new Set<string>()
  /** Levels whose style hangs: the text after the label begins at the indent. */
  const hanging = new Set<string>()

  const count = (label: Label): NumberingUse | undefined => {
    const run = current.get(label.list)
    const next = run && step(run, label)
    if (next) return next
    const begun = begin(label, `list-${runs.length + 1}`)
    if (!begun) return undefined
    runs.push(begun)
    current.set(label.list, begun)
    return { reference: begun.reference, level: 0, instance: 1 }
  }

  for (const block of page.sections.flatMap((section) => section.blocks)) {
    if (block.type !== 'paragraph' || !block.label) continue
    const use = bullets.test(block.label.text)
      ? bullet(block.label, dashes)
      : block.label.automatic
        ? count(block.label)
        : undefined
    if (!use) continue
    uses.set(block, use)
    if (page.styles[block.style].firstLine < 0) hanging.add(levelKey(use))
  }
  const suffix: SuffixOf = (reference, level) =>
    hanging.has(levelKey({ reference, level })) ? LevelSuffix.TAB : LevelSuffix.SPACE
  const lists = [
    ...[...dashes].map((text) => bulletList(text, suffix)),
    ...runs.map((run) => numberList(run, suffix)),
  ]
  return {
    options: { config: lists },
    of: (block) => uses.get(block),
  }
}

function bullet(label: Label, dashes: Set<string>): NumberingUse {
  dashes.add(label.text)
  return { reference: `bullet-${label.text}`, level: label.level - 1, instance: 1 }
}

function begin(label: Label, reference: string): Run | undefined {
  const read = label.level === 1 ? readLabel(label.text, 1) : undefined
  if (!read) return undefined
  return { reference, start: read.count, patterns: new Map([[1, read.pattern]]), counts: [read.count] }
}

/** Counts one label on; `undefined`, and nothing counted, when Word would print something else. */
function step(run: Run, label: Label): NumberingUse | undefined {
  const { level, text } = label
  if (run.counts.length < level - 1) return undefined
  const counts = [...run.counts.slice(0, level - 1), (run.counts[level - 1] ?? 0) + 1]
  const pattern = run.patterns.get(level) ?? readLabel(text, level)?.pattern
  if (!pattern || (pattern.whole && !countsInDigits(run, level)) || printed(pattern, counts) !== text)
    return undefined
  run.patterns.set(level, pattern)
  run.counts = counts
  return { reference: run.reference, level: level - 1, instance: 1 }
}

/** Word would write the outer numbers as their own levels do: «I.1.» */
function countsInDigits(run: Run, below: number): boolean {
  return [...run.patterns].every(([level, pattern]) => level >= below || pattern.format === 'decimal')
}

type ListOptions = INumberingOptions['config'][number]
type SuffixOf = (reference: string, level: number) => (typeof LevelSuffix)['TAB' | 'SPACE']

function levelKey(use: Pick<NumberingUse, 'reference' | 'level'>): string {
  return `${use.reference}/${use.level}`
}

/** Levels that no label used yet continue the first one's way: «1.1.1.» after «1.1.». */
function numberList(run: Run, suffix: SuffixOf): ListOptions {
  const first = run.patterns.get(1) ?? { format: 'decimal', whole: false, end: '.' }
  return {
    reference: run.reference,
    levels: levels.map((level) => {
      const pattern = run.patterns.get(level) ?? { ...first, format: 'decimal', whole: true, end: '.' }
      return {
        level: level - 1,
        format: LevelFormat[formatNames[pattern.format]],
        text: levelText(pattern, level),
        start: level === 1 ? run.start : 1,
        alignment: 'left',
        suffix: suffix(run.reference, level - 1),
      }
    }),
  }
}

const formatNames = {
  decimal: 'DECIMAL',
  russianLower: 'RUSSIAN_LOWER',
  lowerRoman: 'LOWER_ROMAN',
  upperRoman: 'UPPER_ROMAN',
} as const

/** No indents and no font: the paragraph's style has them. */
function bulletList(text: string, suffix: SuffixOf): ListOptions {
  const reference = `bullet-${text}`
  return {
    reference,
    levels: levels.map((level) => ({
      level: level - 1,
      format: LevelFormat.BULLET,
      text,
      alignment: 'left',
      suffix: suffix(reference, level - 1),
    })),
  }
}
