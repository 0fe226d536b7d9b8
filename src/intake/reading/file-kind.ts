/** Formats that are none of ours, each by how its bytes begin. */
const signatures: readonly (readonly [FileProblem, readonly number[] | string])[] = [
  ['rtf', '{\\rtf'],
  ['pdf', '%pdf'],
  ['html', '<!doctype html'],
  ['html', '<html'],
  ['web-archive', 'mime-version:'],
  ['word-xml', '<?mso-application progid="word'],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', 'gif8'],
  ['picture', 'at&tform'],
  ['archive', 'rar!'],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
]

/** What a file is that is neither a text nor a DOCX. */
export type FileProblem =
  | 'old-word'
  | 'password'
  | 'old-office'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'web-archive'
  | 'word-xml'
  | 'picture'
  | 'archive'

/** The container of old Office files, and of new ones under a password ([MS-CFB], 2.2). */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/** By its first bytes, what a file is if it is none of ours; `null`: it may be. */
export function problemOf(bytes: Uint8Array): FileProblem | null {
  if (startsWith(bytes, compound)) return problemOfCompound(bytes)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  const opening = start
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replace(/^\s*(?:<\?xml[^>]*>\s*)?/i, '')
    .toLowerCase()
  const found = signatures.find(([, signature]) =>
    typeof signature === 'string' ? opening.startsWith(signature) : startsWith(bytes, signature),
  )
  return found?.[0] ?? null
}

/** Names of streams, as the directory of the container writes them. */
function problemOfCompound(bytes: Uint8Array): FileProblem {
  const holds = (name: string): boolean => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'password'
  return holds('Workbook') || holds('PowerPoint Document') ? 'old-office' : 'old-word'
}

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
