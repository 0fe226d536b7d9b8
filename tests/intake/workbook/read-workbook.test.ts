import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#intake'

const written = (sheet: Partial<WriteSheet>, options: { readonly dateSystem?: '1900' | '1904' } = {}) =>
  writeXlsx({ sheets: [{ name: 'Лист 1', ...sheet }], ...options })

async function rowsOf(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes)
  if ('problem' in reading) throw new Error(reading.problem)
  return reading.sheets[0]?.rows
}

/** The package with its parts changed. */
function changed(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strToU8(change(name, strFromU8(part)))]),
    ),
  )
}

const day = new Date('2022-05-12T00:00:00Z')

describe('the cells of a workbook', () => {
  it('are words, numbers, days, ticks or nothing, by their places', async () => {
    const bytes = await written({ rows: [['а'], ['слово', 5, null, day, true]] })
    expect(await rowsOf(bytes)).toEqual([
      ['а', null, null, null, null],
      ['слово', 5, null, { date: '2022-05-12' }, true],
    ])
  })

  it('are the same days where the workbook counts from 1904', async () => {
    expect(await rowsOf(await written({ rows: [[day]] }, { dateSystem: '1904' }))).toEqual([
      [{ date: '2022-05-12' }],
    ])
  })

  it('are what formulas came to, and say where they came to nothing', async () => {
    const bytes = await written({
      rows: [[null, null, null]],
      cells: new Map([
        ['0,0', { formula: 'A2', formulaResult: 7, value: 7 }],
        ['0,1', { formula: 'NOW()' }],
        ['0,2', { type: 'error', value: '#N/A' }],
      ]),
    })
    expect(await rowsOf(bytes)).toEqual([
      [7, { fault: 'в ячейке формула, значение которой не сохранено' }, { fault: 'в ячейке ошибка #N/A' }],
    ])
  })

  it('say in each cell of a merge what the merge says', async () => {
    const bytes = await written({
      rows: [
        ['а', null, 'б'],
        [null, null, 'в'],
      ],
      merges: [{ startRow: 0, endRow: 1, startCol: 0, endCol: 1 }],
    })
    expect(await rowsOf(bytes)).toEqual([
      ['а', 'а', 'б'],
      ['а', 'а', 'в'],
    ])
  })

  it('are read beside a sheet that is a chart alone', async () => {
    const bytes = changed(await written({ rows: [['слово']] }), (name, text) => {
      if (name === 'xl/workbook.xml')
        return text.replace('</sheets>', '<sheet name="Диаграмма" sheetId="9" r:id="rId99"/></sheets>')
      if (name === 'xl/_rels/workbook.xml.rels')
        return text.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        )
      return text
    })
    const reading = await readWorkbook(bytes)
    expect(reading).toEqual({ sheets: [{ name: 'Лист 1', rows: [['слово']] }] })
  })

  it('are read in a sheet whose name has signs of its own', async () => {
    const reading = await readWorkbook(await written({ name: 'А & "Б"', rows: [['слово']] }))
    expect(reading).toEqual({ sheets: [{ name: 'А & "Б"', rows: [['слово']] }] })
  })
})

describe('what is no workbook', () => {
  it('never throws, however a workbook was damaged', async () => {
    const whole = await written({ rows: [['слово', 5, day]] })
    const rows = [['слово', 5, { date: '2022-05-12' }]]
    for (let at = 0; at < whole.length; at += 37) {
      const damaged = whole.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      const reading = await readWorkbook(damaged)
      // What is read is what was written: a flipped bit never changes a word.
      if (!('problem' in reading)) expect(reading).toEqual({ sheets: [{ name: 'Лист 1', rows }] })
      expect('problem' in (await readWorkbook(whole.slice(0, at)))).toBe(true)
    }
  })

  it('lets no part grow beyond what its entry declares', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) })
    // The size in the central directory is a lie.
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    new DataView(bytes.buffer).setUint32(at + 24, 10, true)
    expect(await readWorkbook(bytes)).toEqual({ problem: expect.stringContaining('Excel') })
  })
})
