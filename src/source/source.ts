import { createHash } from 'node:crypto'
import matter from 'gray-matter'
import type { Root } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import type { Message } from './message.ts'
import { type Places, placesOf } from './place.ts'
import type { MapValue } from './value.ts'
import { readYaml } from './yaml.ts'

/** A source split into front matter and Markdown, each part with its place in the file. */
export interface Source {
  readonly file: string
  readonly text: string
  /** SHA-256 of the text, hex; the same whatever its line ends are. */
  readonly hash: string
  /** `null` when there is none or it cannot be read. */
  readonly frontMatter: MapValue | null
  readonly body: Root
  readonly messages: readonly Message[]
}

/** Text of a `.md` file → `Source`. Never throws: faults are messages with places. */
export function readSource(file: string, original: string): Source {
  const text = plainLines(original)
  const places = placesOf(text)
  const split = splitFrontMatter(file, text, places)
  const yaml = split.yaml === null ? null : readYaml(file, split.yaml, places, split.yamlOffset)
  return {
    file,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    frontMatter: yaml?.value ?? null,
    body: parseMarkdown(blank(text.slice(0, split.bodyOffset)) + text.slice(split.bodyOffset)),
    messages: [...split.messages, ...(yaml?.messages ?? [])],
  }
}

/** Without the mark of byte order, with one kind of line ends: lines and columns stay, offsets become the same everywhere. */
function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** A file that is YAML alone: `pisar.yaml`. */
export function readSettingsFile(
  file: string,
  original: string,
): { value: MapValue | null; messages: readonly Message[] } {
  const text = plainLines(original)
  return readYaml(file, text, placesOf(text), 0)
}

/** Spaces in place of front matter: every offset, line and column of the body stays what it is in the file. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

interface Split {
  readonly yaml: string | null
  readonly yamlOffset: number
  readonly bodyOffset: number
  readonly messages: readonly Message[]
}

const FENCE = '---'

function splitFrontMatter(file: string, text: string, places: Places): Split {
  const fault = (rule: string, message: string, end: number): Message[] => [
    { file, ...places.between(0, end), severity: 'error', rule, message },
  ]
  const without = (messages: readonly Message[]): Split => ({
    yaml: null,
    yamlOffset: 0,
    bodyOffset: 0,
    messages,
  })
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  if (firstLine.trimEnd() !== FENCE) {
    const foreign = firstLine.startsWith(FENCE) && !firstLine.startsWith('----')
    return without(
      foreign
        ? fault(
            'foreign-front-matter',
            `После «---» ничего не пишется: реквизиты задаются только в YAML.`,
            firstLine.length,
          )
        : fault(
            'no-front-matter',
            'Нет реквизитов. Начните файл строкой «---», под ней «вид: …», «дата: …», «номер: …» и снова «---».',
            firstLine.length,
          ),
    )
  }
  if (!/\r?\n---[ \t]*(\r?\n|$)/.test(text.slice(firstLine.length)))
    return without(
      fault(
        'unclosed-front-matter',
        'Реквизиты не закрыты: поставьте строку «---» после последнего из них.',
        firstLine.length,
      ),
    )
  // gray-matter splits; its engines never see the text, so nothing in it can be executed.
  const split = matter(text, { language: 'yaml', engines: { yaml: { parse: () => ({}) } } })
  const yamlOffset = firstLine.length
  return { yaml: split.matter, yamlOffset, bodyOffset: text.length - split.content.length, messages: [] }
}
