import type { Heading, Root, RootContent } from 'mdast'

/** A section of the body that begins with a heading «# Приложение 1». */
export interface AnnexSection {
  readonly heading: Heading
  readonly number: string | null
  readonly nodes: readonly RootContent[]
}

const opening = /^приложение(?:\s*№?\s*(\d+[а-я]?))?\s*[.:]?$/iu

/** Parts a body into its main text and its annexes. */
export function splitAnnexes(body: Root): { main: readonly RootContent[]; annexes: readonly AnnexSection[] } {
  const main: RootContent[] = []
  const annexes: { heading: Heading; number: string | null; nodes: RootContent[] }[] = []
  for (const node of body.children) {
    const match = node.type === 'heading' && node.depth === 1 ? opening.exec(textOf(node).trim()) : null
    if (node.type === 'heading' && match) annexes.push({ heading: node, number: match[1] ?? null, nodes: [] })
    else (annexes.at(-1)?.nodes ?? main).push(node)
  }
  return { main, annexes }
}

function textOf(node: Heading): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('')
}
