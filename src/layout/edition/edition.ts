/** What an edition of ГОСТ Р 7.0.97 says of the page, as numbers. Lengths are millimetres. */
export interface Edition {
  readonly name: '2016' | '2025'
  /** First day of documents it applies to; `null` for the oldest edition kept here. */
  readonly since: string | null
  /** A4, portrait. */
  readonly paper: { readonly width: number; readonly height: number }
  /** At least. */
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** What is kept over so many years needs a wider left margin for the binder. */
  readonly longStorage: { readonly overYears: number; readonly left: number }
  /** From page 2 on, centred in the top margin; `fromEdge` at least. */
  readonly pageNumber: { readonly fromEdge: number; readonly size: number }
  /** Indent of a paragraph's first line. */
  readonly firstLine: number
  /** From the upper edge of the paper to the coat of arms. */
  readonly coatFromEdge: number
  /** Whether a document may have a QR code (requisite 31). */
  readonly qr: boolean
  /** The longest line of a requisite. */
  readonly requisiteWidth: { readonly angular: number; readonly longitudinal: number }
}
