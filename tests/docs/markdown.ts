/** A row of a table by the words in its head. */
export type Row = Readonly<Record<string, string>>

export interface Section {
  /** Words of the heading. */
  readonly title: string
  readonly text: string
  /** Rows of all its tables. */
  readonly rows: readonly Row[]
}

/** A page of `docs/` by its `##` headings; what stands above the first is left out. */
export function sections(page: string): readonly Section[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ title: text.slice(0, text.indexOf('\n')).trim(), text, rows: tableRows(text) }))
}

function tableRows(text: string): readonly Row[] {
  const rows: Row[] = []
  let head: readonly string[] | null = null
  for (const line of withoutBlocks(text).split('\n')) {
    if (!line.startsWith('|')) head = null
    else if (head === null) head = cells(line)
    else if (!/^[|\s:-]+$/.test(line)) {
      const values = cells(line)
      rows.push(Object.fromEntries(head.map((word, at) => [word, values[at] ?? ''])))
    }
  }
  return rows
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** A block fenced by three backticks. */
export interface Block {
  /** The word after the fence: `markdown`, `sh`. */
  readonly language: string
  readonly text: string
  /** Line of the page its text begins in. */
  readonly line: number
}

const fenced = /^(`{3,})(\S*)\n([\s\S]*?)^\1$/gm

export function blocks(page: string): readonly Block[] {
  return [...page.matchAll(fenced)].map((match) => ({
    language: match[2] ?? '',
    text: match[3] ?? '',
    line: page.slice(0, match.index).split('\n').length + 1,
  }))
}

function withoutBlocks(page: string): string {
  return page.replace(fenced, '')
}
