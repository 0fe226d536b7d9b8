import type { WriteOptions, WriteSheet } from 'hucre/xlsx'

/**
 * What is printed of each sheet, and its head on every page, as names of the workbook. hucre makes such names of a
 * sheet's page setup too, but without the quotes that a sheet's name of several words needs: Excel calls that damage.
 */
export function withPrintNames(sheets: readonly WriteSheet[]): Pick<WriteOptions, 'sheets' | 'namedRanges'> {
  return {
    sheets: sheets.map((sheet) => {
      const { printArea: _area, printTitlesRow: _titles, ...pageSetup } = sheet.pageSetup ?? {}
      return { ...sheet, pageSetup }
    }),
    namedRanges: sheets.flatMap(({ name, pageSetup }) =>
      [
        { name: '_xlnm.Print_Area', range: pageSetup?.printArea },
        { name: '_xlnm.Print_Titles', range: pageSetup?.printTitlesRow },
      ].flatMap(({ name: what, range }) =>
        range === undefined ? [] : [{ name: what, range: `${quoted(name)}!${range}`, scope: name }],
      ),
    ),
  }
}

/** A sheet's name in a reference. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`
