/** Annexes a point names: «(приложение 1)», «согласно приложениям № 2, 3»; «» is the only one, «(приложение)». */
export function annexesNamed(plain: string): readonly string[] {
  const found: string[] = []
  for (const match of plain.matchAll(/(?<!\p{L})приложени[а-яё]*((?:\s*(?:№|[,и–-])?\s*\d+)*)/giu)) {
    const numbers = match[1]?.match(/\d+/gu) ?? []
    found.push(...(numbers.length > 0 ? numbers : ['']))
  }
  return [...new Set(found)]
}
