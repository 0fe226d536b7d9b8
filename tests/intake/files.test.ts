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
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /старый формат Word/],
    ['a document under a password', compound('EncryptedPackage'), /паролем/],
    ['an old table', compound('Workbook'), /таблица/],
    ['RTF', encoder.encode('{\\rtf1\\ansi Приказ}'), /RTF.*\.docx/],
    ['PDF', encoder.encode('%PDF-1.4\n1 0 obj'), /PDF.*\.docx/],
    ['a web page', encoder.encode('\ufeff\n<!DOCTYPE html><html><p>Приказ'), /веб-страница/],
    ['a web page in one file', encoder.encode('MIME-Version: 1.0\nContent-Type: multipart'), /веб-страница/],
    [
      'Word as XML',
      encoder.encode('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w/>'),
      /XML/,
    ],
    ['a scan', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), /распознайте/],
    ['an archive', encoder.encode('Rar!\u001a'), /архив/],
    [
      'an OpenDocument text',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<x/>'),
      }),
      /OpenDocument.*\.docx/,
    ],
    ['a table of Excel', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel/],
    ['a torn archive', fixture('prikaz-word.docx').slice(0, 400), /не документ Word/],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('нет') }), /архив/],
    ['another Office file', zipSync({ '[Content_Types].xml': strToU8('<x/>') }), /не документ Word/],
    ['a broken document', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), /поврежден/],
    [
      'a document type with entities of its own',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "ha">]><w:document/>') }),
      /поврежден/,
    ],
    [
      'elements too deep',
      zipSync({ 'word/document.xml': strToU8(`<w:document>${'<w:p>'.repeat(100_000)}`) }),
      /поврежден/,
    ],
    ['a document without words', zipSync(emptied('prikaz-word.docx')), /пуст.*скан/],
    ['a bomb', bomb(101_000_000), /больше 100 МБ/],
    ['a bomb that hides its size', hidden(bomb(60_000_000)), /поврежден|не документ/],
    ['a mountain', new Uint8Array(50_000_001), /велик/],
  ])('%s is refused in words', async (_, bytes, words) => {
    const { imported, messages } = await importDocument('a', bytes)
    expect(imported).toBeNull()
    expect(messages).toHaveLength(1)
    expect(messages[0]?.message).toMatch(words)
  })
})

/** The container of old Office files with the name of one of its streams. */
function compound(stream: string): Uint8Array {
  const name = Buffer.from(stream, 'utf16le')
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0), ...name])
}

function bomb(size: number): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(size) }, { level: 9 })
}

/** Says in the directory of the archive that what is in it is small. */
function hidden(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive)
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bytes.writeUInt32LE(100, entry + 24)
  return bytes
}

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

  it('lines end as they end anywhere', async () => {
    const lines = ['ПРИКАЗЫВАЮ:', '1. Школам сдать отчёт.', '2. Садам сдать отчёт.']
    for (const end of ['\r\n', '\r', '\n', '\u2028'])
      expect(await textOf(encoder.encode(lines.join(end)))).toMatch(/\n1\. Школам.*\n\n2\. Садам/)
  })

  it('a mark of byte order is believed', async () => {
    expect(await textOf(Buffer.from(`\ufeff${words}`, 'utf16le'))).toContain(words)
    expect(await textOf(Buffer.from(`\ufeff${words}`, 'utf16le').swap16())).toContain(words)
    expect(await textOf(encoder.encode(`\ufeff${words}`))).toContain(words)
  })

  it('UTF-16 is recognised without its mark too', async () => {
    expect(await textOf(Buffer.from(words, 'utf16le'))).toContain(words)
    expect(await textOf(Buffer.from(words, 'utf16le').swap16())).toContain(words)
  })
})

describe('a long document', () => {
  it.each([
    [
      'of points',
      (at: number) => `${at}. Директорам школ № ${at} сдать отчёт.\nНачальник отдела И.И. Петров\n`,
    ],
    ['of broken words', () => '- провести про-\nверку школ;'],
  ])('%s is read in a time that grows with it', async (_, line) => {
    const lines = Array.from({ length: 4000 }, (_, at) => line(at + 1))
    expect(await textOf(encoder.encode(`ПРИКАЗЫВАЮ:\n\n${lines.join('\n')}`))).toMatch(
      /проверку|Директорам школ № 4000/,
    )
  })
})
