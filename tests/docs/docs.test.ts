import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readOffice } from '#decision'
import { type Block, blocks, sections } from './markdown.ts'
import { inWorkspace, pisar } from './workspace.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = ['README.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
)

/** The file that examples of the pages stand for. */
const FILE = 'decisions/prikaz.md'

const secretary = readFileSync(`${root}docs/secretary.md`, 'utf8')
const firstOrder = blocks(secretary).find(({ language }) => language === 'markdown')?.text ?? ''

/** A block and the one that follows it, where nothing but an empty line parts them. */
interface Example extends Block {
  readonly shown: string | null
}

function examples(page: string): readonly Example[] {
  const all = blocks(page)
  return all.map((block, at) => {
    const next = all[at + 1]
    const follows = next?.language === 'text' && next.line - endOf(block) === 3
    return { ...block, shown: follows ? next.text : null }
  })
}

/** Line of the closing fence. */
const endOf = ({ line, text }: Block): number => line + text.split('\n').length - 1

describe.each(pages)('%s', (name) => {
  const page = readFileSync(`${root}${name}`, 'utf8')
  const found = examples(page)
  const sources = found.filter(({ language, text }) => language === 'markdown' && text.startsWith('---\n'))
  const commands = found.filter(({ language, shown }) => language === 'sh' && shown !== null)

  for (const { line, shown, text } of sources) {
    if (shown !== null)
      test(`example in line ${line} gets the messages shown`, async () => {
        await inWorkspace({ [FILE]: text }, async (folder) => {
          const { out } = await pisar('check', '--workspace', folder)
          expect(out).toBe(shown)
        })
      })
    else
      test(`example in line ${line} is made without a message`, async () => {
        await inWorkspace({ [FILE]: text }, async (folder) => {
          const { exit, out } = await pisar(
            'build',
            '--workspace',
            folder,
            '--formats',
            'docx',
            '--on',
            '21.11.2026',
          )
          expect(out).toContain('Замечаний нет.')
          expect(out).toContain('output/prikaz.docx')
          expect(exit).toBe(0)
        })
      })
  }

  for (const { line, shown, text } of commands)
    test(`command in line ${line} prints what is shown`, async () => {
      const [program, script, ...words] = wordsOf(text)
      expect([program, script]).toEqual(['node', 'dist/cli.js'])
      // A term is explained anywhere; other commands speak of the first order of the secretary's guide.
      const { out } =
        words[0] === 'deadline'
          ? await pisar(...words)
          : await inWorkspace({ [FILE]: firstOrder }, (folder) => pisar(...words, '--workspace', folder))
      expect(out).toBe(shown)
    })

  test('links lead to files and headings that are there', () => {
    // What code shows is no link of the page.
    const prose = page.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
    for (const [, target = ''] of prose.matchAll(/(?:\]\(|src=")([^)\s"]+)/g)) {
      if (/^https?:/.test(target)) continue
      const [file, anchor] = target.split('#')
      const path = new URL(file || '.', `file://${root}${name}`)
      const there = file === '' ? page : readFileSync(fileURLToPath(path), 'utf8')
      if (anchor) expect(anchors(there), target).toContain(decodeURI(anchor))
    }
  })
})

describe('docs/department.md', () => {
  const page = readFileSync(`${root}docs/department.md`, 'utf8')
  const found = blocks(page)

  for (const { line, text } of found.filter(({ language }) => language === 'yaml'))
    test(`settings in line ${line} are read`, () => {
      expect(readOffice('pisar.yaml', text).messages).toEqual([])
    })

  for (const { line, text } of found.filter(({ language }) => language === 'handlebars'))
    test(`template in line ${line} draws an order`, async () => {
      const above = page.split('\n').slice(0, line).join('\n')
      const name = [...above.matchAll(/`(templates\/\S+\.md\.hbs)`/g)].at(-1)?.[1] ?? ''
      await inWorkspace({ [FILE]: firstOrder, [name]: text }, async (folder) => {
        const { out } = await pisar('build', '--workspace', folder, '--formats', 'docx', '--on', '21.11.2026')
        expect(out).toContain('output/prikaz.docx')
        expect(out).toContain('Замечаний нет.')
      })
    })
})

describe('docs/secretary.md', () => {
  const { rows } = sections(secretary).find(({ title }) => title === 'Кому поручено') ?? { rows: [] }

  for (const { 'Начало пункта': begins = '', 'Исполнитель в реестре': claim = '' } of rows)
    test(begins, async () => {
      const task = begins.endsWith(':')
        ? `${begins}\n\n   - провести семинар.`
        : begins.replace('…', 'провести семинар.')
      const text = `---\nвид: приказ\nзаголовок: О семинаре\n---\n\nПРИКАЗЫВАЮ:\n\n1. ${task}\n`
      await inWorkspace({ [FILE]: text }, async (folder) => {
        const { out } = await pisar(
          'register',
          '--drafts',
          '--json',
          '--workspace',
          folder,
          '--on',
          '21.11.2026',
        )
        const [assignment] = JSON.parse(out).assignments
        expect(assignment.executors.join('; ')).toBe(claim.split(';')[0])
        expect(assignment.recommendation).toBe(claim.includes('рекомендация'))
      })
    })

  test('has its table of addressees', () => {
    expect(rows.length).toBeGreaterThan(3)
  })
})

/** A line of a shell: words, and quotes around several. */
function wordsOf(line: string): readonly string[] {
  return [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** Anchors of a page's headings as GitHub makes them. */
function anchors(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}
