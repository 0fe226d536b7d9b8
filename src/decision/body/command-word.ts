/**
 * Command words (распорядительные слова) that part the preamble from the operative part.
 * `recommends`: what follows is recommended, not ordered.
 */
const commands: readonly { readonly word: string; readonly recommends: boolean }[] = [
  { word: 'приказываю', recommends: false },
  { word: 'приказываем', recommends: false },
  { word: 'решила', recommends: false },
  { word: 'решает', recommends: false },
  { word: 'решил', recommends: false },
  { word: 'решили', recommends: false },
  { word: 'решаем', recommends: false },
  { word: 'решило', recommends: false },
  { word: 'постановляет', recommends: false },
  { word: 'постановляю', recommends: false },
  { word: 'постановляем', recommends: false },
  { word: 'постановило', recommends: false },
  { word: 'постановила', recommends: false },
  { word: 'постановил', recommends: false },
  { word: 'постановили', recommends: false },
  { word: 'распоряжаюсь', recommends: false },
  { word: 'распоряжаемся', recommends: false },
  { word: 'обязываю', recommends: false },
  { word: 'обязываем', recommends: false },
  { word: 'обязую', recommends: false },
  { word: 'обязуем', recommends: false },
  { word: 'предлагаю', recommends: false },
  { word: 'предлагаем', recommends: false },
  { word: 'поручаю', recommends: false },
  { word: 'рекомендует', recommends: true },
  { word: 'рекомендую', recommends: true },
  { word: 'рекомендуем', recommends: true },
  { word: 'рекомендовал', recommends: true },
  { word: 'рекомендуют', recommends: true },
  { word: 'рекомендовала', recommends: true },
  { word: 'рекомендовали', recommends: true },
  { word: 'рекомендации', recommends: true },
  { word: 'рекомендовать', recommends: true },
]

export interface Command {
  /** Offset of the command word in the paragraph. */
  readonly start: number
  readonly recommends: boolean
}

/** A word typed with spaces between its letters («п р и к а з ы в а ю») folded back; the offsets are kept. */
function unspaced(text: string): { folded: string; offsets: readonly number[] } {
  const offsets: number[] = []
  let folded = ''
  const spaced = /(?<!\p{L})\p{L}(?: \p{L}){3,}(?!\p{L})/gu
  const inside = new Set<number>()
  for (const match of text.matchAll(spaced))
    for (let at = match.index; at < match.index + match[0].length; at++) if (text[at] === ' ') inside.add(at)
  for (let at = 0; at < text.length; at++) {
    if (inside.has(at)) continue
    folded += text[at]
    offsets.push(at)
  }
  return { folded, offsets }
}

/**
 * Whether a paragraph ends the preamble: it closes with a colon and has a command word in its last clause
 * («… приказываю:», «КОЛЛЕГИЯ РЕШИЛА:», «приняли рекомендации на 2022-2023 учебный год:»).
 */
export function findCommand(paragraph: string): Command | null {
  const { folded, offsets } = unspaced(paragraph)
  const trimmed = folded.trimEnd()
  if (!trimmed.endsWith(':')) return null
  const clause = Math.max(trimmed.lastIndexOf('. '), 0)
  const words = [...trimmed.toLowerCase().matchAll(/\p{L}+/gu)].filter((match) => match.index >= clause)
  for (const match of words.reverse()) {
    const command = commands.find(({ word }) => word === match[0])
    if (command) return { start: offsets[match.index] ?? 0, recommends: command.recommends }
  }
  return null
}

/**
 * A command word that an order of one sentence goes on behind: «В связи с праздником ПРИКАЗЫВАЮ Мельнику И.С.
 * дежурить …». In capitals alone: small letters tell what others ordered.
 */
export function findInnerCommand(
  paragraph: string,
): { readonly end: number; readonly recommends: boolean } | null {
  const { folded, offsets } = unspaced(paragraph)
  for (const match of folded.matchAll(/(?<!\p{L})(\p{Lu}{5,})(?!\p{L})\s*[:,–—-]?\s+(?=\S)/gu)) {
    const command = commands.find(({ word }) => word === match[1]?.toLowerCase())
    const end = offsets[match.index + match[0].length]
    if (command && end !== undefined) return { end, recommends: command.recommends }
  }
  return null
}

/** A command word that closes a paragraph without its colon: «… приказываю», «КОЛЛЕГИЯ РЕШИЛА.» */
export function findUnclosedCommand(
  paragraph: string,
): { readonly start: number; readonly end: number } | null {
  const { folded, offsets } = unspaced(paragraph)
  const last = /(\p{L}+)[\s.,;–-]*$/u.exec(folded)
  const word = last?.[1] ?? ''
  if (!last || !commands.some((command) => command.word === word.toLowerCase())) return null
  const end = offsets[last.index + word.length - 1] ?? paragraph.length - 1
  return { start: offsets[last.index] ?? 0, end: end + 1 }
}
