import type { Deadline } from '#deadline'
import type { Content, Decision, Executor, Inline, Point } from '#decision'

/** A decision as a person would tell it: a line for each thing read, sub-points indented. In the expected files. */
export function outlineOf(decision: Decision): string {
  const { kind, state, number, date, title, signatories, commonDeadline } = decision
  const lines = [
    `${kind} ${state} № ${number} ${date} «${title}»`,
    ...signatories.map(({ position, name }) => `signed: ${position} ${name}`),
    ...(commonDeadline ? [`common term: ${inWords(commonDeadline)}`] : []),
    '',
    ...linesOf(decision.body),
  ]
  for (const { number, title, landscape, file, stamps, body } of decision.annexes)
    lines.push(
      '',
      `annex ${number} «${title}»${landscape ? ' landscape' : ''}${file ? ` from ${file}` : ''}`,
      ...stamps.map(({ word, document }) => `  stamp: ${word} ${document?.date} № ${document?.number}`),
      ...linesOf(body).map(indented),
    )
  return `${lines.join('\n')}\n`
}

function linesOf(contents: readonly Content[]): readonly string[] {
  return contents.flatMap((content): readonly string[] => {
    switch (content.type) {
      case 'paragraph':
        return [`${content.role}: ${marked(content.inlines)}`]
      case 'heading':
        return [`heading ${content.level}: ${marked(content.inlines)}`]
      case 'list':
        return content.items.flatMap(({ label, content: inside }) =>
          linesOf(inside).map((line, at) => `${at === 0 ? label : ' '} ${line}`),
        )
      case 'table':
        return [
          `table: ${content.head.map(({ paragraphs }) => paragraphs.map(marked).join(' / ')).join(' | ')}`,
          ...content.rows.map(({ section, cells, assignment }) =>
            assignment
              ? `  row ${assignment.number}${who(assignment)}${term(assignment.deadline)}: ${assignment.text}`
              : `  ${section ? 'section' : 'row'}: ${cells.map(({ paragraphs }) => paragraphs.map(marked).join(' / ')).join(' | ')}`,
          ),
        ]
      case 'image':
        return [
          `image ${content.image} «${content.alternative}»${content.title === null ? '' : ` – ${content.title}`}`,
        ]
      case 'point':
        return pointLines(content)
      default:
        return content satisfies never
    }
  })
}

function pointLines(point: Point): readonly string[] {
  const { label, role, marker, recommendation, controller, annexes, task, content } = point
  const signs = [
    marker,
    ...(recommendation ? ['recommended'] : []),
    ...(controller === null ? [] : [`controller ${controller}`]),
    ...(point.controls ?? []).map((one) => `of ${one.points.join(', ')} ${one.controller}`),
    ...annexes.map((number) => `annex ${number}`.trim()),
  ].join(', ')
  const own = `${label === '' ? '·' : label} ${role} (${signs})${who(point)}${term(point.deadline)}: ${task.replaceAll('\n', ' / ')}`
  const others = (point.further ?? []).map((task) => {
    const sign = task.recommendation ? ' (recommended)' : ''
    return `  further${sign}${who(task)}${term(task.deadline)}: ${task.task.replaceAll('\n', ' / ')}`
  })
  const [first, ...rest] = content
  const inside = first?.type === 'paragraph' && first.role === 'text' ? rest : content
  return [own, ...others, ...linesOf(inside).map(indented)]
}

const indented = (line: string): string => `  ${line}`

function who({ executors, coExecutors }: Pick<Point, 'executors' | 'coExecutors'>): string {
  const names = (all: readonly Executor[]): string =>
    all.map(({ name, certain }) => `${name}${certain ? '' : '?'}`).join('; ')
  const together = coExecutors.length > 0 ? ` with ${names(coExecutors)}` : ''
  return executors.length === 0 && together === '' ? '' : ` [${names(executors)}${together}]`
}

function term(deadline: Deadline | null): string {
  return deadline ? ` {${inWords(deadline)}}` : ''
}

function inWords(deadline: Deadline): string {
  const due = 'due' in deadline ? ` ${deadline.due}` : ''
  const every = deadline.kind === 'recurring' ? ` ${deadline.every}` : ''
  return `${deadline.kind}${due}${every} «${deadline.text}»`
}

function marked(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ⏎ '
      if (inline.type === 'footnote') return `[^${marked(inline.inlines)}]`
      const { bold, italic, href } = inline
      const text = `${bold ? '**' : ''}${italic ? '*' : ''}${inline.text}${italic ? '*' : ''}${bold ? '**' : ''}`
      return href ? `${text}<${href}>` : text
    })
    .join('')
}
