import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { WorkspaceFault, writeWhole } from '#workspace'
import { cli } from '../program.ts'
import { folderWith, temporaryFolder } from '../temporary.ts'

/** What the call throws, as people are told. */
function fault(call: () => void): { readonly code: string; readonly message: string } {
  try {
    call()
  } catch (error) {
    if (error instanceof WorkspaceFault) return { code: error.code, message: error.message }
    throw error
  }
  return { code: 'none', message: '' }
}

describe('a file is written whole', () => {
  test('as text and as bytes, with the folders it stands in', () => {
    const folder = temporaryFolder()
    writeWhole(join(folder, 'год', 'приказ.txt'), 'Приказ № 1')
    writeWhole(join(folder, 'год', 'приказ.bin'), Uint8Array.of(0, 255, 10))
    expect(readFileSync(join(folder, 'год', 'приказ.txt'), 'utf8')).toBe('Приказ № 1')
    expect([...readFileSync(join(folder, 'год', 'приказ.bin'))]).toEqual([0, 255, 10])
    expect(readdirSync(join(folder, 'год'))).toEqual(['приказ.bin', 'приказ.txt'])
  })

  test('over another, which is not written into', () => {
    const folder = folderWith({ 'a.txt': 'старое' })
    const before = statSync(join(folder, 'a.txt')).ino
    writeWhole(join(folder, 'a.txt'), 'новое')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('новое')
    expect(statSync(join(folder, 'a.txt')).ino).not.toBe(before)
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  test('and left alone when it says the same already', () => {
    const folder = folderWith({ 'a.txt': 'то же' })
    const before = statSync(join(folder, 'a.txt'))
    writeWhole(join(folder, 'a.txt'), 'то же')
    const after = statSync(join(folder, 'a.txt'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  test('in place of a link, not through it', () => {
    const folder = folderWith({ 'outside.txt': 'чужое', 'in/': '' })
    symlinkSync('../outside.txt', join(folder, 'in', 'a.txt'))
    writeWhole(join(folder, 'in', 'a.txt'), 'своё')
    expect(readFileSync(join(folder, 'outside.txt'), 'utf8')).toBe('чужое')
    expect(readFileSync(join(folder, 'in', 'a.txt'), 'utf8')).toBe('своё')
  })
})

describe('or not at all', () => {
  test('a folder stands in its place: the neighbour is gone, the folder stays', () => {
    const folder = folderWith({ 'a.pdf/kept.txt': 'здесь' })
    const { code, message } = fault(() => writeWhole(join(folder, 'a.pdf'), 'новое'))
    expect(code).toBe('unwritable')
    expect(message).toMatch(/^Файл не записан: .*a\.pdf \(E[A-Z]+\)\./u)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.pdf', join('a.pdf', 'kept.txt')])
  })

  test('a file stands where a folder is needed', () => {
    const folder = folderWith({ output: 'здесь файл' })
    for (const name of ['output/a.pdf', 'output/deeper/a.pdf'])
      expect(fault(() => writeWhole(join(folder, name), 'новое')).code).toBe('unwritable')
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('здесь файл')
    expect(readdirSync(folder)).toEqual(['output'])
  })

  test('the name is too long for the disk: the old file of another name stays alone', () => {
    const folder = folderWith({ 'a.txt': 'старое' })
    expect(fault(() => writeWhole(join(folder, 'я'.repeat(200)), 'новое'))).toMatchObject({
      code: 'unwritable',
    })
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  test('the disk ends in the middle: the old file stays, the neighbour is gone', () => {
    const folder = folderWith({ 'a.txt': 'старое' })
    // No file may grow over 8 blocks; the shell keeps the signal away, so that the write fails as on a full disk.
    const script = `
      import { writeWhole } from ${JSON.stringify(pathToFileURL(join(dirname(cli), 'workspace', 'index.js')))}
      try { writeWhole(process.argv[1], 'новое'.repeat(100_000)) } catch ({ code, message }) { console.log(code, message) }`
    const shell = `trap '' XFSZ; ulimit -f 8; exec "$0" --input-type=module -e "$1" "$2"`
    const said = execFileSync('bash', ['-c', shell, process.execPath, script, join(folder, 'a.txt')], {
      encoding: 'utf8',
    })
    expect(said).toMatch(/^unwritable Файл не записан: .*a\.txt \(EFBIG\)\.\n$/u)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('старое')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})
