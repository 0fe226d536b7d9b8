import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { blank, splitFrontMatter } from './front-matter.ts'
import { parseMarkdown, tooNested } from './markdown.ts'
import { type Message, START } from './message.ts'
import { type Places, placesOf } from './place.ts'
import type { MapValue } from './value.ts'
import { readYaml } from './yaml.ts'

/** A source split into front matter and Markdown, each part with its place in the file. */
export interface Source {
  readonly file: string
  /** Without the mark of byte order, lines end with `\n`: places and offsets count in this text. */
  readonly text: string
  /** SHA-256 of the text, hex; the same whatever the file's line ends are. */
  readonly hash: string
  /** `null` when there is none or it cannot be read. */
  readonly frontMatter: MapValue | null
  readonly body: Root
  readonly messages: readonly Message[]
}

/** Text of a `.md` file → `Source`. Never throws: faults are messages with places. */
export function readSource(file: string, original: string): Source {
  const text = plainLines(original)
  const hash = createHash('sha256').update(text).digest('hex')
  const body = (markdown: string): Root => parseMarkdown(markdown)
  const unread = (message: Message): Source => ({
    file,
    text,
    hash,
    frontMatter: null,
    body: body(''),
    messages: [message],
  })
  if (isBinary(text)) return unread({ file, ...START, severity: 'error', ...notText })
  const places = placesOf(text)
  const split = splitFrontMatter(file, text, places)
  const yaml = split.yaml === null ? null : readYaml(file, split.yaml, places, split.yamlOffset)
  const markdown = blank(text.slice(0, split.bodyOffset)) + text.slice(split.bodyOffset)
  const nested = tooNested(markdown)
  if (nested !== null) return unread(nestedFault(file, markdown, nested, places))
  return {
    file,
    text,
    hash,
    frontMatter: yaml?.value ?? null,
    body: body(markdown),
    messages: [...split.messages, ...(yaml?.messages ?? [])],
  }
}

/** A file that is YAML alone: `pisar.yaml`. */
export function readSettingsFile(
  file: string,
  original: string,
): { value: MapValue | null; messages: readonly Message[] } {
  const text = plainLines(original)
  return readYaml(file, text, placesOf(text), 0)
}

/** One kind of line ends, no mark of byte order: lines and columns stay, offsets are the same everywhere. */
function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** NUL stands in pictures, archives and old Word files, and in no text. */
function isBinary(text: string): boolean {
  return text.includes('\0')
}

const notText = {
  rule: 'not-text',
  message: 'Это не текст, а двоичный файл: картинка, архив или документ Word. Источник – текстовый файл .md.',
}

function nestedFault(file: string, text: string, offset: number, places: Places): Message {
  const end = text.indexOf('\n', offset)
  return {
    file,
    ...places.between(offset, end < 0 ? text.length : end),
    severity: 'error',
    rule: 'too-nested',
    message:
      'Слишком глубокая вложенность списков или цитат. Уберите лишние отступы и знаки в начале строки.',
  }
}
