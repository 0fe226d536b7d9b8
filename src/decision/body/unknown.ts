import { type Reading, report } from './reading.ts'
import type { Words } from './words.ts'

/** What Markdown allows and documents do not have: the words stay as typed, and the secretary is told. */
export function reportUnknown(reading: Reading, words: Words): void {
  for (const { text, place } of words.unknown)
    if (text.startsWith(':'))
      report(
        reading,
        place,
        'error',
        'unknown-directive',
        `Неизвестная пометка «${text}». Есть :исполнитель[…], :соисполнитель[…] и :срок[…].`,
      )
    else
      report(
        reading,
        place,
        'error',
        'unknown-markup',
        `«${text}» останется в тексте как есть. ${instead(text)}`,
      )
}

/** How to say in Markdown what was typed in HTML. */
const marks: readonly (readonly [typed: RegExp, advice: string])[] = [
  [/^<\/?(?:b|strong)\b/i, 'Полужирный пишут так: **слово**.'],
  [/^<\/?(?:i|em)\b/i, 'Курсив пишут так: *слово*.'],
  [/^<!--/, 'Примечания для себя в документ не пишите.'],
  [/^!\[/, 'Рисунок ставят отдельным абзацем, между пустыми строками; в ячейку таблицы его не ставят.'],
  [/^\[\^/, 'Сноски в сноске не бывает: впишите пояснение в неё саму.'],
]

function instead(typed: string): string {
  return marks.find(([pattern]) => pattern.test(typed))?.[1] ?? 'Уберите эту разметку.'
}
