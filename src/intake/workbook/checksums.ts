const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const SENTINEL = 0xffffffff

/**
 * The checksum (CRC-32) that a ZIP keeps of each of its parts; `null` where its directory is damaged. Who unpacks
 * should compare: a broken disk or mail must not change what people have written.
 */
export function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sums = new Map<string, number>()
  try {
    let at = directoryOf(view)
    if (at === null) return null
    while (at + 4 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16((at ?? 0) + field, true))
      const start: number = at + 46
      const end: number = start + (name ?? 0)
      sums.set(new TextDecoder().decode(bytes.subarray(start, end)), view.getUint32(at + 16, true))
      at = end + (extra ?? 0) + (comment ?? 0)
    }
    return sums
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Where the directory begins. */
function directoryOf(view: DataView): number | null {
  const longestComment = 0xffff
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at--) {
    if (view.getUint32(at, true) !== END) continue
    const start = view.getUint32(at + 16, true)
    if (start !== SENTINEL) return start
    if (view.getUint32(at - 20, true) !== LOCATOR_64) return null
    const end = Number(view.getBigUint64(at - 12, true))
    return view.getUint32(end, true) === END_64 ? Number(view.getBigUint64(end + 48, true)) : null
  }
  return null
}
