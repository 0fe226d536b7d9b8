/** A property: `DTSTART;VALUE=DATE:20220125`. Its value is ready to be written, see `textValue`. */
export type Property = readonly [name: string, value: string]

/** A component between BEGIN and END. */
export function component(
  name: string,
  properties: readonly Property[],
  inner: readonly string[] = [],
): string {
  const lines = [['BEGIN', name] as const, ...properties].map(contentLine)
  return [...lines, ...inner, contentLine(['END', name])].join('')
}

/** Longest line without its end, in octets (RFC 5545, 3.1). */
const longest = 75

/** Folded: further lines begin with a space, and no character is cut in two. */
function contentLine([name, value]: Property): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character)
    if (octets + size > longest) {
      lines.push(line)
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('')
}

/** A value of type TEXT (RFC 5545, 3.3.11); characters that it does not allow are left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
}

/** A value of type DATE: 20220125. */
export function dateValue(iso: string): string {
  return iso.replaceAll('-', '')
}
