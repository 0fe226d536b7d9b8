import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtinTemplates, findWorkspace, openWorkspace, readBeside } from '#workspace'
import { folderWith } from '../temporary.ts'

const namesOf = (files: readonly { readonly file: string }[]) => files.map(({ file }) => file)

describe('sources', () => {
  test('are all the Markdown files under decisions/, by their names; hidden ones are not', () => {
    const root = folderWith({
      'decisions/2022/b.md': 'б',
      'decisions/2021/в глубине/a.md': 'а',
      'decisions/я.md': 'я',
      'decisions/.draft.md': '',
      'decisions/.git/x.md': '',
      'decisions/notes.txt': '',
      'decisions/folder.md/c.md': 'в',
      'README.md': '',
    })
    const { sources, messages, settings } = openWorkspace(root)
    expect(namesOf(sources)).toEqual([
      'decisions/2021/в глубине/a.md',
      'decisions/2022/b.md',
      'decisions/folder.md/c.md',
      'decisions/я.md',
    ])
    expect(sources.map(({ text }) => text)).toEqual(['а', 'б', 'в', 'я'])
    expect({ messages, settings }).toEqual({ messages: [], settings: null })
  })

  test('behind links are read inside the workspace only, and what is passed over is said', () => {
    const root = folderWith({ 'office/decisions/a.md': '', 'office/pisar.yaml': '', 'outside/b.md': '' })
    const office = join(root, 'office')
    for (const [name, target] of [
      ['again.md', 'a.md'],
      ['circle', '.'],
      ['gone.md', 'nowhere.md'],
      ['out', '../../outside'],
      ['out.md', '../../outside/b.md'],
    ] as const)
      symlinkSync(target, join(office, 'decisions', name))
    const { sources, messages } = openWorkspace(office)
    expect(namesOf(sources)).toEqual(['decisions/a.md', 'decisions/again.md'])
    expect(messages.map(({ file, rule, message }) => [file, rule, message.split(',')[0]]).sort()).toEqual([
      ['decisions/gone.md', 'link-not-followed', 'Ссылка никуда не ведет'],
      ['decisions/out', 'link-not-followed', 'Ссылка ведет из рабочей папки'],
      ['decisions/out.md', 'link-not-followed', 'Ссылка ведет из рабочей папки'],
    ])
  })

  test('all together behind a link are refused', () => {
    const root = folderWith({ 'office/pisar.yaml': '', 'outside/b.md': '' })
    symlinkSync('../outside', join(root, 'office', 'decisions'))
    expect(() => openWorkspace(join(root, 'office'))).toThrow(/^Папка вне рабочей папки: /u)
  })
})

describe('text', () => {
  test.each<{ what: string; bytes: Uint8Array }>([
    { what: 'Windows-1251', bytes: Uint8Array.of(0xcf, 0xf0, 0xe8, 0xea, 0xe0, 0xe7) },
    { what: 'UTF-16', bytes: Buffer.from('\uFEFFПриказ', 'utf16le') },
    { what: 'a letter cut in two', bytes: Buffer.from('Приказ').subarray(0, 3) },
    { what: 'a picture', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8) },
  ])('that is $what is said not to be UTF-8, and the others are read', ({ bytes }) => {
    const root = folderWith({ 'decisions/a.md': bytes, 'decisions/b.md': 'б' })
    const { sources, messages } = openWorkspace(root)
    expect(namesOf(sources)).toEqual(['decisions/b.md'])
    expect(messages).toMatchObject([
      { file: 'decisions/a.md', line: 1, column: 1, severity: 'error', rule: 'not-utf8' },
    ])
  })

  test('of settings and templates is held to the same', () => {
    const bytes = Uint8Array.of(0xcf, 0xf0)
    const root = folderWith({ 'pisar.yaml': bytes, 'decisions/': '', 'templates/order.md.hbs': bytes })
    const { settings, templates, messages } = openWorkspace(root)
    expect(settings).toBeNull()
    expect(templates.order).toEqual(builtinTemplates().order)
    expect(messages.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'pisar.yaml not-utf8',
      'templates/order.md.hbs not-utf8',
    ])
  })
})

describe('templates', () => {
  test('of the office stand in place of the built-in ones of the same name', () => {
    const root = folderWith({
      'pisar.yaml': '',
      'templates/order.md.hbs': 'свой',
      'templates/parts/letterhead.md.hbs': 'своя шапка',
      'templates/README.md': '',
    })
    const { templates } = openWorkspace(root)
    expect(Object.keys(templates).sort()).toEqual(Object.keys(builtinTemplates()).sort())
    expect(templates.order).toEqual({ file: 'templates/order.md.hbs', text: 'свой' })
    expect(templates['parts/letterhead']?.text).toBe('своя шапка')
    expect(templates.annex).toEqual(builtinTemplates().annex)
  })
})

describe('a file beside a source', () => {
  const root = () => {
    const folder = folderWith({
      'office/decisions/2021/a.md': '',
      'office/decisions/2021/plan.md': 'план',
      'office/decisions/common.md': 'общее',
      'office/decisions/2021/old.md': Uint8Array.of(0xcf),
      'outside.md': 'чужое',
    })
    symlinkSync('../../../outside.md', join(folder, 'office', 'decisions', '2021', 'link.md'))
    return openWorkspace(join(folder, 'office'))
  }

  test.each([
    ['plan.md', { file: 'decisions/2021/plan.md', text: 'план' }],
    ['../common.md', { file: 'decisions/common.md', text: 'общее' }],
    ['nowhere.md', null],
    ['.', null],
    ['../../../outside.md', null],
    ['link.md', null],
    ['/etc/hostname', null],
  ])('%s', (name, found) => {
    expect(readBeside(root(), 'decisions/2021/a.md', name)).toEqual(found)
  })

  test('that is no text', () => {
    expect(readBeside(root(), 'decisions/2021/a.md', 'old.md')).toMatchObject({ rule: 'not-utf8' })
  })
})

test('finds the workspace from a folder inside it', () => {
  const root = folderWith({ 'pisar.yaml': '', 'decisions/2021/a.md': 'текст' })
  expect(findWorkspace(join(root, 'decisions', '2021'))).toBe(root)
})

test('says of a template that takes the place of none', () => {
  const root = folderWith({
    'pisar.yaml': '',
    'templates/prikaz.md.hbs': '::текст',
    'templates/parts/mine.md.hbs': '',
  })
  expect(openWorkspace(root).messages.map(({ file, rule }) => [file, rule])).toEqual([
    ['templates/prikaz.md.hbs', 'unused-template'],
  ])
})
