import { nominative } from '#russian'
import type { Signatory } from '../model/requisites.ts'
import { evenSpaces } from './spaces.ts'

type Case = 'genitive' | 'accusative' | 'instrumental'

/** How a control point names the controller, and in which case. `self` is who signs. */
const phrases: readonly { readonly pattern: RegExp; readonly case: Case | 'self' }[] = [
  {
    pattern: /контрол[ья]\s.*?(?:оставляю|оставляем|оставить|возлагаю)\s+за\s+собой/isu,
    case: 'self',
  },
  { pattern: /контрол[ья]\s.*?(?:возложить|возлагаю|возлагается)\s+на\s+(?<who>.+)$/isu, case: 'accusative' },
  { pattern: /контрол[ья]\s.*?(?:оставить|оставляю)\s+за\s+(?<who>.+)$/isu, case: 'instrumental' },
  {
    pattern:
      /(?:оставить|взять|держать|находится|оставляю)\s+на\s+(?:\p{L}+\s+)?контроле\s+(?<who>\p{L}.+)$/isu,
    case: 'genitive',
  },
  { pattern: /контрол[ья]\s.*?(?:осуществляет|осуществляется)\s+(?<who>.+)$/isu, case: 'instrumental' },
]

const opening = /^(?:общий\s+|персональный\s+|текущий\s+)?контроль(?!\p{L})/iu
const onControl = /(?:оставить|взять|держать|оставляю)\s+на\s+(?:\p{L}+\s+)?контроле(?!\p{L})/iu

/** «…, п. 6 – на Кравченко Т.М.»: another controls single points. */
const ofOthers = /\s*[,;(]\s*(?:а\s+)?(?:по\s+|за\s+исполнением\s+)?п{1,2}(?:\.|ункт\p{L}*)\s*\d.*$/isu

export interface Control {
  /** In the nominative; `null` when nobody is named. */
  readonly controller: string | null
  readonly certain: boolean
}

/** Who controls, when the words lay control on somebody; `null` when they do not. */
export function readControl(
  plain: string,
  signatories: readonly Signatory[],
  known: readonly string[],
): Control | null {
  if (!opening.test(plain) && !onControl.test(plain)) return null
  for (const phrase of phrases) {
    const match = phrase.pattern.exec(plain)
    if (!match) continue
    if (phrase.case === 'self') return { controller: signatoryNames(signatories, match[0]), certain: true }
    const who = evenSpaces((match.groups?.who ?? '').replace(ofOthers, '')).replace(
      /(?<!\p{Lu})[.;]\s*$/u,
      '',
    )
    const { text, certain } = nominative(who, known, phrase.case)
    return { controller: capitalised(text), certain }
  }
  return onControl.test(plain) ? { controller: null, certain: true } : null
}

/** Who signs: «Начальник управления Егорова О.Ю.»; «оставляем» is said by all of them. */
function signatoryNames(signatories: readonly Signatory[], phrase: string): string | null {
  const all = /оставляем/iu.test(phrase) ? signatories : signatories.slice(0, 1)
  return all.length > 0 ? all.map(({ position, name }) => `${position} ${name}`).join(', ') : null
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
