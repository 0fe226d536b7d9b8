/** Offsets at which quotes and brackets are closed: only there a phrase may be cut. */
export function outside(text: string): (offset: number) => boolean {
  const depth: number[] = []
  let open = 0
  for (const char of text) {
    if ('«(„'.includes(char)) open++
    for (let unit = 0; unit < char.length; unit++) depth.push(open)
    if ('»)“'.includes(char)) open = Math.max(0, open - 1)
  }
  return (offset) => (depth[offset] ?? 0) === 0
}
