/**
 * Makes the pictures of README from what the program itself makes of `decisions/`: the page of an order and the
 * head of the register. Needs a build, LibreOffice (`soffice`) and poppler (`pdftoppm`):
 * `npm run build && npm run picture`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'pisar-picture-'))

try {
  pisar('build', 'decisions/2026-09-10-prikaz-187.md', '--formats', 'pdf', '--out', work)
  picture('page.png', join(work, '2026-09-10-prikaz-187.pdf'), ['-r', '100'])

  pisar('register', '--on', '2020-10-15', '--formats', 'xlsx', '--out', work)
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, 'register.xlsx'))
  picture('register.png', join(work, 'register.pdf'), [
    '-r',
    '110',
    '-x',
    '30',
    '-y',
    '35',
    '-W',
    '1226',
    '-H',
    '411',
  ])
} finally {
  rmSync(work, { recursive: true, force: true })
}

function run(program, ...args) {
  return execFileSync(program, args, {
    cwd: root,
    maxBuffer: 64 * 1024 ** 2,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function pisar(...args) {
  run(process.execPath, join(root, 'dist/cli.js'), ...args)
}

/** First page of a PDF → `docs/NAME` with a thin frame. */
function picture(name, pdf, area) {
  const target = join(work, name)
  run('pdftoppm', '-f', '1', '-l', '1', '-singlefile', ...area, pdf, target)
  const bytes = toPng(framed(readPixels(`${target}.ppm`)))
  writeFileSync(join(root, 'docs', name), bytes)
  console.log(`docs/${name}: ${Math.round(bytes.length / 1024)} KB`)
}

/** A PPM as pdftoppm writes it: `P6`, width, height, 255, then three bytes a pixel. */
function readPixels(path) {
  const bytes = readFileSync(path)
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? []
  if (head === undefined) throw new Error(`not a PPM: ${path}`)
  return { width: Number(width), height: Number(height), rgb: bytes.subarray(head.length) }
}

/** White paper on a white screen needs an edge. */
function framed({ width, height, rgb }) {
  const edge = (x, y) => x === 0 || y === 0 || x === width - 1 || y === height - 1
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (edge(x, y)) rgb.fill(0xbb, (y * width + x) * 3, (y * width + x) * 3 + 3)
  return { width, height, rgb }
}

/** Sixteen shades of a channel are enough for type, and let a page be an indexed PNG of a tenth of the size. */
function toPng({ width, height, rgb }) {
  const palette = new Map()
  const lines = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [r, g, b] = [0, 1, 2].map((channel) => Math.round(rgb[pixel * 3 + channel] / 17))
    const colour = (r << 8) | (g << 4) | b
    if (!palette.has(colour)) palette.set(colour, palette.size)
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = palette.get(colour)
  }
  if (palette.size > 256) throw new Error(`${palette.size} colours: too many for an indexed picture`)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = [...palette.keys()].flatMap((colour) => [colour >> 8, (colour >> 4) & 15, colour & 15])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.map((shade) => shade * 17))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(body.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
