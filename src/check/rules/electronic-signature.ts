import type { Decision, Signatory } from '#decision'
import { dateInDigits } from '#russian'
import type { DecisionRule, Finding } from '../rule.ts'
import { requisitePlace } from '../walk.ts'

/**
 * The mark of an electronic signature shows a signature that really exists (ГОСТ Р 7.0.97-2016, 5.23): by the one who
 * signs, with a certificate that was valid on that day.
 *
 * ```md
 * ---
 * вид: приказ
 * дата: 05.06.2026
 * номер: 14
 * заголовок: О проверке школ
 * подписи:
 *   - должность: Начальник управления
 *     имя: А.В. Кречетов
 *     электронная подпись:
 *       сертификат: 04a36b8801c9ae5b9c4d1f0c7d
 *       владелец: Голубева Анна Дмитриевна
 *       действителен с: 01.02.2025
 *       действителен по: 01.05.2026
 * ---
 *
 * ПРИКАЗЫВАЮ:
 *
 * 1. Признать проверку завершённой.
 * ```
 *
 * ```text
 * 10:7-13:34 warning Владелец сертификата – Голубева Анна Дмитриевна, а подписывает А.В. Кречетов. Проверьте, чья это подпись.
 * 10:7-13:34 warning Сертификат действителен с 01.02.2025 по 01.05.2026, а документ от 05.06.2026. Проверьте дату и подпись.
 * ```
 */
export const electronicSignature: DecisionRule = {
  name: 'electronic-signature',
  severity: 'warning',
  about: 'Электронная подпись не того, кто подписывает, или сертификат в день документа не действовал.',
  check: (decision) =>
    decision.signatories.flatMap((signatory, at) =>
      messagesOf(signatory, decision).map(
        (message): Finding => ({
          place: requisitePlace(decision, `signatures.${at}.eSignature`),
          message,
        }),
      ),
    ),
}

function messagesOf({ electronic, name }: Signatory, { date }: Decision): readonly string[] {
  if (!electronic) return []
  const { holder, validFrom, validTo } = electronic
  const messages: string[] = []
  if (!sameSurname(holder, name))
    messages.push(`Владелец сертификата – ${holder}, а подписывает ${name}. Проверьте, чья это подпись.`)
  if (date !== null && (date < validFrom || date > validTo)) {
    const [from, to, on] = [validFrom, validTo, date].map(dateInDigits)
    messages.push(
      `Сертификат действителен с ${from} по ${to}, а документ от ${on}. Проверьте дату и подпись.`,
    )
  }
  return messages
}

/** «Кречетов Алексей Владимирович» and «А.В. Кречетов»: the surname is among the holder's words. */
function sameSurname(holder: string, name: string): boolean {
  const surname = wordsOf(name).findLast((word) => word.length > 1)
  return surname === undefined || wordsOf(holder).includes(surname)
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}’'-]+/gu) ?? []
  )
}
