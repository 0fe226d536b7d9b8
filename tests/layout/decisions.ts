/** Decisions built by hand, and the real templates: what is tested is how a document is laid out, not how it is read. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Annex, Content, Decision, Inline, List, Paragraph, Point, Settings } from '#decision'
import {
  type Block,
  compose,
  type Page,
  type Inline as PageInline,
  type StampLine,
  type Templates,
} from '#layout'

const folder = fileURLToPath(new URL('../../templates/', import.meta.url))

/** The built-in templates, read from the folder as it is. */
export const templates: Templates = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md.hbs'))
    .sort()
    .map((path) => [
      path.replace(/\.md\.hbs$/, '').replaceAll('\\', '/'),
      { file: `templates/${path}`, text: readFileSync(`${folder}${path}`, 'utf8') },
    ]),
)

const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

export const settings: Settings = {
  edition: 'auto',
  font: 'Times New Roman',
  fontSize: 14,
  lineSpacing: 1.15,
  layout: 'longitudinal',
  coatHeight: 20,
  dateForm: 'digits',
  commandWord: 'as-written',
  stampPlace: 'beside',
  signaturePlace: 'column',
  visaPlace: 'end',
  qrPlace: 'bottom',
  pdf: 'a-2a',
  spacedKind: false,
}

const base = {
  id: '2021/prikaz-14',
  file: 'decisions/2021/prikaz-14.md',
  hash: 'ab'.repeat(32),
  state: 'issued' as const,
  date: '2021-06-05',
  number: '14',
  place: 'с. Заречное',
  title: 'О подготовке образовательных организаций к новому учебному году',
  organization: { founder: 'Администрация Заречного района', name: 'Управление образования' },
  stamps: [],
  signatories: [{ position: 'Начальник управления', name: 'В.С. Берёзкин' }],
  executorMark: null,
  storage: 5,
  commonDeadline: null,
  body: [],
  annexes: [],
  settings,
}

type Kind<K extends Decision['kind']> = Extract<Decision, { kind: K }>

export function order(changes: Partial<Kind<'order'>> = {}): Decision {
  return { kind: 'order', ...base, ...changes }
}

export function collegium(changes: Partial<Kind<'collegium-resolution'>> = {}): Decision {
  return {
    kind: 'collegium-resolution',
    ...base,
    organization: { ...base.organization, unit: 'КОЛЛЕГИЯ' },
    protocol: { number: '3', date: '2021-06-05' },
    signatories: [
      { position: 'Председатель коллегии', name: 'В.С. Берёзкин' },
      { position: 'Секретарь коллегии', name: 'А.А. Полевая' },
    ],
    ...changes,
  }
}

export function conference(changes: Partial<Kind<'conference-resolution'>> = {}): Decision {
  return {
    kind: 'conference-resolution',
    ...base,
    signatories: [],
    conference: 'районного августовского совещания работников образования',
    ...changes,
  }
}

export function annexFile(changes: Partial<Kind<'annex'>> = {}): Decision {
  return {
    kind: 'annex',
    ...base,
    title: 'Программа развития методической службы',
    signatories: [],
    annexNumber: '1',
    to: { kind: 'приказ', organization: 'управления образования', date: '2021-06-05', number: '14' },
    landscape: false,
    ...changes,
  }
}

export function annex(changes: Partial<Annex> = {}): Annex {
  return {
    number: null,
    title: 'План мероприятий',
    file: null,
    to: null,
    stamps: [],
    landscape: false,
    body: [paragraph('Текст приложения.')],
    place,
    ...changes,
  }
}

export function inlines(words: string | readonly Inline[]): Inline[] {
  return typeof words === 'string' ? [{ type: 'text', text: words }] : [...words]
}

export function paragraph(words: string | readonly Inline[], role: Paragraph['role'] = 'text'): Paragraph {
  return { type: 'paragraph', role, inlines: inlines(words), place }
}

export function heading(words: string, level = 1): Content {
  return { type: 'heading', level, inlines: inlines(words), place }
}

export function point(label: string, words: string, changes: Partial<Point> = {}, ...more: Content[]): Point {
  return {
    type: 'point',
    number: label.replace(/\.$/, '') || null,
    label,
    marker: label === '' ? 'none' : label === '–' ? 'dash' : 'automatic',
    level: Math.max(1, label.split('.').length - 1),
    role: 'task',
    task: words,
    executors: [],
    coExecutors: [],
    deadline: null,
    recommendation: false,
    controller: null,
    annexes: [],
    content: [paragraph(words), ...more],
    place,
    ...changes,
  }
}

export function list(marker: List['marker'], ...items: (readonly [string, ...Content[]])[]): List {
  return { type: 'list', marker, items: items.map(([label, ...content]) => ({ label, content })), place }
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Content {
  const cell = (words: string) => ({ paragraphs: [inlines(words)] })
  return {
    type: 'table',
    columns: head.map(() => ({ align: 'left' as const, share: 1 / head.length })),
    head: head.map(cell),
    rows: rows.map((cells) => ({
      section: cells.length === 1 && head.length > 1,
      cells: cells.map(cell),
      assignment: null,
      place,
    })),
    place,
  }
}

/** The page of a document that the built-in templates can lay out. */
export function pageOf(decision: Decision, own: Templates = {}): Page {
  const { messages, page } = compose(decision, { ...templates, ...own })
  if (!page) throw new Error(messages.map(({ message }) => message).join('\n'))
  return page
}

/** Blocks of a section, a line each: «kind: ПРИКАЗ», «requisites: 05.06.2021 | № 14»; no-break spaces and hyphens shown as plain ones. */
export function drawn(page: Page, section = 0): readonly string[] {
  return (page.sections[section]?.blocks ?? [])
    .map(line)
    .map((words) => words.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-'))
}

function line(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `${block.style}: ${block.label ? `[${block.label.text}] ` : ''}${words(block.inlines)}`
    case 'requisites':
      return `requisites: ${words(block.left)} | ${words(block.right)}`
    case 'stamps':
      return `stamps: ${block.stamps.map((lines) => lines.map(stampLine).join(' / ')).join(' || ')}`
    case 'signatures':
      return `signatures: ${block.signatures.map(({ name, position }) => `${words(position)} … ${name}`).join(' / ')}`
    case 'table':
      return `table: ${[block.head, ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.map(({ paragraphs }) => paragraphs.map(words).join('¶')).join(' | '))
        .join(' / ')}`
    case 'foot':
      return `foot: ${block.lines.map(words).join(' / ')}`
    case 'image':
      return `image: ${block.image} ${Math.round(block.width)}×${Math.round(block.height)}`
    case 'placed': {
      const { content } = block
      return `placed: ${content.type === 'lines' ? content.lines.map(words).join(' / ') : content.image}`
    }
    case 'columns':
      return `columns: ${block.columns.map(({ blocks }) => blocks.map(line).join(' / ')).join(' || ')}`
    default:
      return block satisfies never
  }
}

function stampLine({ inlines, name, style }: StampLine): string {
  const written = words(inlines) + (name === undefined ? '' : ` ${name}`)
  return style === 'stamp' ? written : `${style}: ${written}`
}

/** A ruled blank is `____`, a new line ↵, letter-spaced words stand in ‹›. */
export function words(all: readonly PageInline[]): string {
  return all
    .map((inline) => {
      if (inline.type === 'break') return '↵'
      if (inline.type === 'blank') return '____'
      if (inline.type === 'footnote') return `[^${inline.number} ${words(inline.inlines)}]`
      return inline.letterSpacing ? `‹${inline.text}›` : inline.text
    })
    .join('')
}
