/** What a QR code may hold of its document, as the office names it between double braces. */
const qrValues = ['вид', 'дата', 'номер', 'заголовок', 'организация', 'место', 'хеш'] as const
type QrValue = (typeof qrValues)[number]

const NAMED = /\{\{\s*(?<name>[^{}]*?)\s*\}\}/gu

/** What is wrong with the words for a QR code; `null` when every value in them is known. */
export function unknownValues(template: string): string | null {
  const known = qrValues.map((name) => `{{${name}}}`).join(', ')
  const unknown = [...template.matchAll(NAMED)]
    .map(({ groups }) => groups?.name ?? '')
    .find((name) => !isValue(name))
  if (unknown !== undefined) return `Значения «${unknown}» для QR-кода нет. Есть: ${known}.`
  if (/\{\{|\}\}/u.test(template.replace(NAMED, '')))
    return `Фигурные скобки не закрыты. Значение пишут так: {{номер}}. Есть: ${known}.`
  return null
}

/** The words of a QR code, its values put in; an absent one leaves nothing. */
export function filledQr(template: string, values: Readonly<Record<QrValue, string>>): string {
  return template.replace(NAMED, (whole, name: string) => (isValue(name) ? values[name] : whole)).trim()
}

function isValue(name: string): name is QrValue {
  return qrValues.some((known) => known === name)
}
