/**
 * The executor of an assignment that is meant by a name as typed: whole, or as much of it as tells him from the
 * others: «Рябова», «Рябова Д.И.», «цмрс». An assignment that names nobody takes any name.
 */
export function findExecutor(
  executors: readonly string[],
  typed: string,
): { readonly executor: string } | { readonly problem: string } {
  if (executors.length === 0) return { executor: typed.trim() }
  const wanted = words(typed)
  const whole = executors.filter((executor) => words(executor).join(' ') === wanted.join(' '))
  const found = whole.length > 0 ? whole : executors.filter((executor) => answers(words(executor), wanted))
  const [only] = found
  if (only !== undefined && found.length === 1) return { executor: only }
  return {
    problem:
      found.length > 1
        ? `«${typed}» – это несколько исполнителей: ${found.join('; ')}. Напишите имя полнее.`
        : `Исполнителя «${typed}» в поручении нет. Есть: ${executors.join('; ')}.`,
  }
}

/** Every word typed begins a word of the name: initials stand for names. */
const answers = (name: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 &&
  wanted.every((word) => name.some((own) => own.startsWith(word) || isInitial(own, word)))

const isInitial = (own: string, word: string): boolean => own.length === 1 && word.startsWith(own)

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? []
