/**
 * The form that agrees with a count: 1 документ, 2 документа, 5 документов, 11 документов, 21 документ.
 * A fraction takes `few` («1,5 документа»).
 */
export function plural(n: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(n)) return few
  const tens = Math.abs(n) % 100
  const units = tens % 10
  if (tens > 10 && tens < 20) return many
  if (units === 1) return one
  return units >= 2 && units <= 4 ? few : many
}
