/** PDF/A-2a and A-3a are PDF/UA-1 as well; A-1a is for exchange, with readers that know no newer one. */
export type PdfStandard = 'a-2a' | 'a-3a' | 'a-1a'

export interface PdfOptions {
  readonly standard: PdfStandard
  /** Files inside the PDF, as the source it was made from; only A-3a lets them in. */
  readonly attachments: readonly { readonly name: string; readonly text: string }[]
}
