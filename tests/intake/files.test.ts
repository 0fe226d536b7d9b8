import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importDocument } from '#intake'

const encoder = new TextEncoder()
const fixture = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../fixtures/intake/${name}`, import.meta.url)))

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await importDocument('a', bytes)).imported?.text ?? ''
}

describe('a file that holds no document', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /пуст/],
    ['spaces alone', encoder.encode(' \n\t\n'), /пуст/],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...Array.from({ length: 90 }, (_, at) => at % 9)]),
      /скан/,
    ],
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /\.docx/],
    ['a torn archive', fixture('prikaz-word.docx').slice(0, 400), /не документ Word/],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('нет') }), /не документ Word/],
    ['a broken document', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), /поврежден/],
    ['a document without words', zipSync(emptied('prikaz-word.docx')), /пуст/],
    ['a mountain', new Uint8Array(50_000_001), /велик/],
  ])('%s is refused in words', async (_, bytes, words) => {
    const { imported, messages } = await importDocument('a', bytes)
    expect(imported).toBeNull()
    expect(messages).toHaveLength(1)
    expect(messages[0]?.message).toMatch(words)
  })
})

function emptied(name: string): Record<string, Uint8Array> {
  const document =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
  return { ...unzipSync(fixture(name)), 'word/document.xml': strToU8(document) }
}

describe('letters of old files', () => {
  const words = 'Об утверждении плана мероприятий по подготовке школ'

  it.each([
    ['windows-1251', [0xce, 0xe1, 0x20, 0xf3, 0xf2, 0xe2, 0xe5, 0xf0, 0xe6, 0xe4, 0xe5, 0xed, 0xe8, 0xe8]],
    ['koi8-r', [0xef, 0xc2, 0x20, 0xd5, 0xd4, 0xd7, 0xc5, 0xd2, 0xd6, 0xc4, 0xc5, 0xce, 0xc9, 0xc9]],
    ['ibm866', [0x8e, 0xa1, 0x20, 0xe3, 0xe2, 0xa2, 0xa5, 0xe0, 0xa6, 0xa4, 0xa5, 0xad, 0xa8, 0xa8]],
  ])('%s is recognised', async (_, bytes) => {
    expect(await textOf(new Uint8Array(bytes))).toContain('Об утверждении')
  })

  it('a mark of byte order is believed', async () => {
    expect(await textOf(Buffer.from(`\ufeff${words}`, 'utf16le'))).toContain(words)
    expect(await textOf(encoder.encode(`\ufeff${words}`))).toContain(words)
  })
})
