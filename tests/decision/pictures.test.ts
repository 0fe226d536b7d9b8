import { describe, expect, test } from 'vitest'
import { readDecision, readOffice, readPictureFile } from '#decision'
import { readSource } from '#source'
import { order } from '../office.ts'
import { coatSvg, jpeg, png, pngOf } from '../pictures.ts'

const svg = (attributes: string, inside = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)

/** Millimetres, rounded to a tenth. */
const sizes = (bytes: Uint8Array) => {
  const read = readPictureFile(bytes)
  if ('problem' in read) return read.problem
  return `${read.format} ${read.width.toFixed(1)}×${read.height.toFixed(1)}`
}

const zeros = (count: number) => Array.from({ length: count }, () => 0)

describe('the size of a picture', () => {
  test.each([
    ['of points, 96 to an inch', png({ width: 96, height: 48 }), 'png 25.4×12.7'],
    ['of points with a density', png({ width: 300, height: 150, density: 11811 }), 'png 25.4×12.7'],
    ['whose density is nonsense', png({ width: 96, height: 48, density: 1 }), 'png 25.4×12.7'],
    ['of a photograph', jpeg({ width: 300, height: 150, density: 300 }), 'jpeg 25.4×12.7'],
    ['of a photograph without a density', jpeg({ width: 96, height: 96 }), 'jpeg 25.4×25.4'],
    ['of a progressive photograph', jpeg({ width: 96, height: 96, frame: 0xc2 }), 'jpeg 25.4×25.4'],
    ['in millimetres', svg('width="30mm" height="1.5cm"'), 'svg 30.0×15.0'],
    ['in pixels', svg('width="96" height="48px"'), 'svg 25.4×12.7'],
    ['by its viewBox', svg('viewBox="0 0 192 96"'), 'svg 50.8×25.4'],
    ['of a width and a viewBox', svg('width="96" viewBox="0 0 2 1"'), 'svg 25.4×12.7'],
    ['in per cent of nothing', svg('width="100%" height="100%" viewBox="0 0 96 96"'), 'svg 25.4×25.4'],
    [
      'of points in seven passes',
      pngOf({ depth: 8, colour: 0, interlaced: true, points: zeros(79) }),
      'png 2.1×2.1',
    ],
    ['of points of one bit', pngOf({ depth: 1, colour: 0, points: zeros(16) }), 'png 2.1×2.1'],
    [
      'after a declaration',
      Buffer.from(`\uFEFF<?xml version="1.0"?>\n<!-- a -->\n${coatSvg}`),
      'svg 42.3×52.9',
    ],
  ])('%s', (_, bytes, size) => expect(sizes(bytes)).toBe(size))
})

describe('a picture that cannot be printed is refused in words', () => {
  const whole = png()
  const changed = Buffer.from(whole)
  changed[45] = (changed[45] ?? 0) ^ 0xff
  test.each([
    ['nothing', Buffer.alloc(0), 'файл пуст'],
    ['a text', Buffer.from('герб'), 'не PNG, не JPEG и не SVG'],
    ['a PNG cut short', whole.subarray(0, whole.length - 20), 'повреждён'],
    ['a PNG changed on the way', changed, 'повреждён'],
    ['a PNG without points', png({ width: 0 }), 'ни одной точки'],
    [
      'a PNG with fewer points than it promises',
      pngOf({ depth: 8, colour: 2, points: zeros(199) }),
      'повреждён',
    ],
    [
      'a PNG of passes with fewer points',
      pngOf({ depth: 8, colour: 0, interlaced: true, points: zeros(78) }),
      'повреждён',
    ],
    ['a PNG of colours that there are not', pngOf({ depth: 8, colour: 5, points: zeros(900) }), 'повреждён'],
    ['a PNG of colours too deep', pngOf({ depth: 16, colour: 3, points: zeros(900) }), 'повреждён'],
    ['a PNG without its palette', pngOf({ depth: 8, colour: 3, points: zeros(72) }), 'повреждён'],
    [
      'a PNG filtered in a way that there is not',
      pngOf({ depth: 8, colour: 0, points: [...zeros(63), 5, ...zeros(8)] }),
      'повреждён',
    ],
    ['a JPEG cut short', jpeg().subarray(0, 30), 'повреждён'],
    ['a JPEG for a printing press', jpeg({ components: 4 }), 'CMYK'],
    ['a JPEG that few programs read', jpeg({ frame: 0xc9 }), 'сохраните рисунок заново'],
    ['a photograph lying on its side', jpeg({ turned: true }), 'поверните его'],
    ['more than five megabytes', Buffer.concat([whole, Buffer.alloc(6_000_000)]), 'больше 5 МБ'],
    ['more points than a printer has', jpeg({ width: 60_000, height: 60_000 }), 'слишком много'],
    ['a tag left open', svg('width="1" height="1"', '<g>'), 'разметка SVG повреждена'],
    ['tags crossed', svg('width="1" height="1"', '<g><a></g></a>'), 'разметка SVG повреждена'],
    ['an attribute without quotes', Buffer.from('<svg width=1 height=1></svg>'), 'разметка SVG повреждена'],
    ['no size', svg(''), 'нет размера'],
    ['a script', svg('width="1" height="1"', '<script>alert(1)</script>'), 'сценарий'],
    ['a handler', svg('width="1" height="1" onload="alert(1)"'), 'сценарий'],
    ['a handler on a new line', svg('width="1" height="1"', '<g\n onclick="x()"/>'), 'сценарий'],
    ['a page inside', svg('width="1" height="1"', '<foreignObject><p/></foreignObject>'), 'веб-страницы'],
    [
      'a picture elsewhere',
      svg('width="1" height="1"', '<image href="http://example.org/a.png"/>'),
      'другой файл',
    ],
    ['a file beside', svg('width="1" height="1"', '<image xlink:href="a.png"/>'), 'другой файл'],
    [
      'a picture in a picture',
      svg('width="1" height="1"', '<image href="data:image/svg+xml,x"/>'),
      'другой файл',
    ],
    ['a style from elsewhere', svg('width="1" height="1"', '<style>@import "a.css";</style>'), 'другой файл'],
    ['a fill from elsewhere', svg('width="1" height="1"', '<rect fill="url(a.svg#b)"/>'), 'другой файл'],
    [
      'an entity from elsewhere',
      Buffer.from(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('width="1" height="1"')}`),
      'другой файл',
    ],
    [
      'an entity of entities',
      Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${svg('width="1" height="1"')}`),
      'другой файл',
    ],
    ['a rune', svg('width="9" height="9"', '<text>ᚠ</text>'), 'знак «ᚠ»'],
    ['a rune by its number', svg('width="9" height="9"', '<text>&#x16a0;</text>'), 'знак «ᚠ»'],
  ])('%s', (_, bytes, problem) => expect(sizes(bytes)).toContain(problem))

  test.each([
    ['a gradient of its own', '<linearGradient id="g"/><rect fill="url(#g)"/><use xlink:href="#g"/>'],
    ['a photograph in it', `<image href="data:image/png;base64,${png().toString('base64')}"/>`],
    ['words in Tatar', '<text>Мәгариф – №1 «&#x4d9;»</text>'],
    [
      'addresses that lead nowhere',
      '<metadata xmlns:r="http://example.org/r"><r:a r:about="http://b"/></metadata>',
    ],
    ['a comment on scripts', '<!-- <script> -->'],
  ])('but not for %s', (_, inside) => {
    expect(sizes(svg('width="96" height="96"', inside))).toBe('svg 25.4×25.4')
  })
})

/** A workspace's pictures by their names from its root. */
const files: Readonly<Record<string, Buffer>> = {
  'gerb.svg': Buffer.from(coatSvg),
  'decisions/shema 1.png': png(),
  'decisions/plohoy.png': Buffer.from('not a picture'),
}
const yaml = 'организация:\n  название: Отдел образования\nоформление:\n  герб: gerb.svg\n'

function read(text: string, settings = yaml) {
  const { office, messages: said } = readOffice('pisar.yaml', settings)
  const { decision, messages } = readDecision(readSource('decisions/prikaz.md', text), {
    office,
    pictureFile: (name) => files[name] ?? null,
  })
  const lines = [...said, ...messages].map(({ file, line, rule }) => `${file}:${line} ${rule}`)
  return { decision, messages: [...said, ...messages], lines }
}

const withSignature = (text: string) =>
  text.replace('номер:', 'подписи:\n  - должность: Начальник\n    имя: В.С. Берёзкин\nномер:')

describe('a picture of the text', () => {
  const shown = (markdown: string) =>
    read(withSignature(order()).replace('2. Контроль', `${markdown}\n\n2. Контроль`))

  test('stands in a paragraph of its own, behind the point it belongs to or between the points', () => {
    const { decision, lines } = shown('![Схема](<shema 1.png> "Схема проезда")')
    expect(lines).toEqual([])
    expect(Object.keys(decision?.pictures ?? {})).toEqual(['decisions/shema 1.png', 'gerb.svg'])
    const found = JSON.stringify(decision?.body)
    expect(found).toContain('"image":"decisions/shema 1.png","alternative":"Схема","title":"Схема проезда"')
  })

  test.each([
    ['is not there', '![Схема](net.png)', 'missing-picture'],
    ['is in the web', '![Схема](https://example.org/a.png)', 'missing-picture'],
    ['is in the clipboard', '![Схема](data:image/png;base64,AAAA)', 'missing-picture'],
    ['lies outside', '![Схема](../../a.png)', 'outside-workspace'],
    ['lies in the root of the disk', '![Схема](/etc/a.png)', 'outside-workspace'],
    ['is none', '![Схема](plohoy.png)', 'broken-picture'],
    ['says nothing', '![](shema%201.png)', 'picture-without-words'],
    ['stands in a line', 'Вот ![Схема](shema%201.png) схема', 'unknown-markup'],
    ['stands in a cell', '| а |\n|---|\n| ![Схема](shema%201.png) |', 'unknown-markup'],
  ])('that %s is told of at its place', (_, markdown, rule) => {
    const { decision, lines } = shown(markdown)
    expect(lines.map((line) => line.split(' ')[1])).toEqual([rule])
    expect(lines[0]).toMatch(/^decisions\/prikaz\.md:1[5-9] /)
    expect(decision).not.toBeNull()
  })

  test('in a cell is not lost: it stays as it was typed', () => {
    const { decision } = shown('| а |\n|---|\n| ![Схема](shema%201.png) |')
    expect(JSON.stringify(decision?.body)).toContain('![Схема](shema%201.png)')
  })
})

describe('the coat of arms', () => {
  test('of the office is named from pisar.yaml, that of a document from its folder', () => {
    expect(read(withSignature(order())).decision?.settings.coat).toBe('gerb.svg')
    const own = withSignature(order()).replace('номер:', 'оформление:\n  герб: shema 1.png\nномер:')
    expect(read(own).decision?.settings.coat).toBe('decisions/shema 1.png')
    const none = withSignature(order()).replace('номер:', 'оформление:\n  герб: нет\nномер:')
    expect(read(none).decision?.settings.coat).toBeUndefined()
  })

  test.each([
    ['герб: net.svg', 'pisar.yaml:4 missing-picture'],
    ['герб: ../gerb.svg', 'pisar.yaml:4 outside-workspace'],
    ['герб: decisions/plohoy.png', 'pisar.yaml:4 broken-picture'],
    ['высота герба: 90', 'pisar.yaml:4 out-of-range'],
  ])('%s: %s', (line, said) => {
    const { decision, lines } = read(withSignature(order()), yaml.replace('герб: gerb.svg', line))
    expect(lines).toEqual([said])
    expect(decision?.settings.coat).toBeUndefined()
  })

  test('of one kind of document is told of where it stands', () => {
    const kinds = `${yaml}виды:\n  приказ:\n    оформление:\n      герб: net.svg\n`
    expect(read(withSignature(order()), kinds).lines).toEqual(['pisar.yaml:8 missing-picture'])
  })
})

describe('a letterhead in two languages', () => {
  test('gives the kind its second name', () => {
    const settings = `организация:
  название: Отдел образования
  второй язык:
    язык: татарский
    название: Мәгариф бүлеге
    место: Ләйсән авылы
    виды:
      приказ: боерык
      распоряжение: күрсәтмә
`
    const { decision, lines } = read(withSignature(order()), settings)
    expect(lines).toEqual([])
    expect(decision?.organization.second).toMatchObject({
      language: 'tt',
      name: 'Мәгариф бүлеге',
      kind: 'боерык',
      place: 'Ләйсән авылы',
    })
  })

  test('names no kinds that there are not', () => {
    const settings =
      'организация:\n  название: Отдел\n  второй язык:\n    название: Бүлек\n    виды:\n      письмо: хат\n'
    expect(read(withSignature(order()), settings).lines).toContain('pisar.yaml:6 unknown-choice')
  })
})
