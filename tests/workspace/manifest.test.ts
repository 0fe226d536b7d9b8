import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Manifest, readManifest, sha256, upToDate, writeManifest } from '#workspace'
import { folderWith } from '../temporary.ts'

const made = { from: 'sources', bytes: sha256('готово'), facts: { pages: 3 } }
const manifest: Manifest = { 'b.pdf': made, 'a.pdf': made }

describe('the manifest', () => {
  test('is read as it was written, in the order of names', () => {
    const folder = folderWith({})
    writeManifest(folder, manifest)
    expect(readManifest(folder)).toEqual(manifest)
    expect(Object.keys(readManifest(folder))).toEqual(['a.pdf', 'b.pdf'])
  })

  test.each([
    { what: 'is not there', text: null },
    { what: 'is empty', text: '' },
    { what: 'is cut short', text: '{"a.pdf": {"from": "' },
    { what: 'is no object', text: '[{"from": "a", "bytes": "b", "facts": {}}]' },
    { what: 'is null', text: 'null' },
    {
      what: 'is of another program',
      text: '{"name": "x", "a.pdf": {"etag": 1}, "files": ["a.pdf"], "b.pdf": null}',
    },
    { what: 'has no facts', text: '{"a.pdf": {"from": "sources", "bytes": "0"}}' },
  ])('that $what counts as none', ({ text }) => {
    const folder = folderWith(text === null ? {} : { '.pisar.json': text })
    expect(readManifest(folder)).toEqual({})
  })

  test('broken in part keeps the rest', () => {
    const folder = folderWith({ '.pisar.json': JSON.stringify({ 'a.pdf': made, 'b.pdf': { from: 1 } }) })
    expect(readManifest(folder)).toEqual({ 'a.pdf': made })
  })

  test('may name a file as JavaScript names its own things', () => {
    const folder = folderWith({ constructor: 'готово' })
    expect(upToDate(folder, {}, 'constructor', 'sources')).toBeNull()
    expect(upToDate(folder, { constructor: made }, 'constructor', 'sources')).toEqual(made)
  })
})

describe('a file is up to date', () => {
  const folder = () => folderWith({ 'a.pdf': 'готово' })

  test('when it was made from the same and not touched since', () => {
    expect(upToDate(folder(), manifest, 'a.pdf', 'sources')).toEqual(made)
  })

  test('not when it is made from something else', () => {
    expect(upToDate(folder(), manifest, 'a.pdf', 'other sources')).toBeNull()
  })

  test.each<{ what: string; to: (path: string) => void }>([
    { what: 'gone', to: (path) => rmSync(path) },
    { what: 'changed', to: (path) => writeFileSync(path, 'другое') },
    { what: 'cut short', to: (path) => writeFileSync(path, readFileSync(path).subarray(0, 3)) },
  ])('not when it is $what', ({ to }) => {
    const where = folder()
    to(join(where, 'a.pdf'))
    expect(upToDate(where, manifest, 'a.pdf', 'sources')).toBeNull()
  })

  test('not when a folder stands in its place', () => {
    expect(upToDate(folderWith({ 'a.pdf/': '' }), manifest, 'a.pdf', 'sources')).toBeNull()
  })
})
