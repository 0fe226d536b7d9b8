import { nominative } from '#russian'
import { readPoints } from '../citation/point-numbers.ts'
import type { Point } from '../model/content.ts'
import type { Signatory } from '../model/requisites.ts'
import { evenSpaces } from './spaces.ts'

type Case = 'genitive' | 'accusative' | 'instrumental' | 'nominative'

/** How words name the controller, and in which case. `self` is who signs. The first that fits wins. */
const phrases: readonly { readonly pattern: RegExp; readonly case: Case | 'self' }[] = [
  { pattern: /(?:оставля(?:ю|ем)|оставить|возлагаю|[–—-]|контроль\s.*?)\s+за\s+собой/isu, case: 'self' },
  {
    pattern: /(?:возложить|возлагаю|возлагаем|возлагается)\s+(?:персонально\s+|лично\s+)?на\s+(?<who>.+)$/isu,
    case: 'accusative',
  },
  {
    pattern: /(?:возложить|возлагаю)\s+(?:\p{L}+\s+)?контроль\s.*?\sна\s+(?<who>.+)$/isu,
    case: 'accusative',
  },
  { pattern: /\s[–—-]\s+на\s+(?<who>.+)$/isu, case: 'accusative' },
  { pattern: /(?:оставить|оставля(?:ю|ем)|закрепить)\s+за\s+(?<who>.+)$/isu, case: 'instrumental' },
  { pattern: /\s[–—-]\s+за\s+(?<who>.+)$/isu, case: 'instrumental' },
  { pattern: /на\s+(?:\p{L}+\s+)?контроле\s+(?:у\s+)?(?<who>\p{L}.+)$/isu, case: 'genitive' },
  { pattern: /(?:осуществляет|осуществляется)\s+(?<who>.+)$/isu, case: 'instrumental' },
  { pattern: /(?:\d|\s)\s*[–—-]\s+(?<who>\p{Lu}.+)$/su, case: 'nominative' },
]

const opening =
  /^(?:(?:общий|персональный|текущий)\s+)?контроль(?!\p{L})|^(?:возложить|возлагаю|оставляю|оставить)\s+(?:\p{L}+\s+)?контроль(?!\p{L})/iu
const onControl =
  /(?:оставить|взять|держать|оставляю|находится)\s+(?:[^\s.,;:]+\s+){0,6}?на\s+(?:\p{L}+\s+)?контроле(?!\p{L})/iu
/** Where another controller begins: «…, п. 6 – на Кравченко Т.М., остальное оставляю за собой». */
const another =
  /\s*[,;.(]\s*(?=(?:а\s+|и\s+)?(?:(?:общий\s+)?контроль\s|(?:за\s+(?:исполнением|выполнением)\s+|по\s+|исполнения\s+)?(?:пп?\.\s*\d|(?:под)?пункт\p{L}*\s+\d)|(?:за\s+|в\s+)?остальн|в\s+целом|за\s+исполнением\s+(?:настоящего\s+)?(?:приказа|решения|постановления|распоряжения)))/giu

/** What a document is called in its own control point. */
const wholeDocument = /(?:приказ|решени|постановлени|распоряжени|резолюци|документ)\p{L}*/iu

/** Whether words lay control of the document itself on somebody, and not of a single point. */
export function controlsDocument(plain: string): boolean {
  return opening.test(plain) && wholeDocument.test(plain)
}

/** Who controls what. */
export interface Control {
  /** The document as a whole, or what is left of it; in the nominative, `null` when nobody is named. */
  readonly controller: string | null
  /** Single points. */
  readonly controls: readonly { readonly points: readonly string[]; readonly controller: string }[]
  /** The document is named, and not this point alone. */
  readonly ofDocument: boolean
}

/** Who controls, when the words lay control on somebody; `null` when they do not. */
export function readControl(
  plain: string,
  signatories: readonly Signatory[],
  known: readonly string[],
): Control | null {
  if (!opening.test(plain) && !onControl.test(plain)) return null
  const starts = [0, ...[...plain.matchAll(another)].map(({ index, 0: joint }) => index + joint.length)]
  const shares = starts.map((start, at) => {
    const share = plain.slice(start, starts[at + 1] ?? plain.length).replace(/[\s,;(]+$/u, '')
    return { ...readShare(share, signatories, known), text: share }
  })
  if (!onControl.test(plain) && shares.every(({ controller }) => controller === null)) return null
  const controls = shares.flatMap(({ points, controller }) =>
    points.length > 0 && controller !== null ? [{ points, controller }] : [],
  )
  const rest = shares.filter(({ points, controller }) => points.length === 0 && controller !== null)
  const ofDocument = rest.some(({ text }) => wholeDocument.test(text.replace(/[–—-]\s.*$|\sна\s.*$/su, '')))
  return { controller: rest[0]?.controller ?? null, controls, ofDocument }
}

function readShare(
  share: string,
  signatories: readonly Signatory[],
  known: readonly string[],
): { readonly points: readonly string[]; readonly controller: string | null } {
  for (const phrase of phrases) {
    const match = phrase.pattern.exec(share)
    if (!match) continue
    if (phrase.case === 'self')
      return { points: readPoints(share), controller: signatoryNames(signatories, match[0]) }
    // Behind «на» a «п.» is a settlement.
    const points = readPoints(share.slice(0, match.index + 1))
    const who = evenSpaces(match.groups?.who ?? '')
      .replace(/[;)\s]+$/u, '')
      .replace(/(?<!\p{Lu})\.$/u, '')
    const name = phrase.case === 'nominative' ? who : nominative(who, known, phrase.case).text
    return { points, controller: capitalised(name) }
  }
  return { points: readPoints(share), controller: null }
}

/** What a point says of control; one that names no document, under point 3, speaks of point 3. */
export function controlFields(
  { controller, controls, ofDocument }: Control,
  above: string | null,
): Pick<Point, 'controller' | 'controls'> {
  const ofPoint = above !== null && controller !== null && controls.length === 0 && !ofDocument
  const all = ofPoint ? [{ points: [above], controller }] : controls
  return {
    controller: ofPoint ? null : controller,
    ...(all.length > 0 && { controls: all.map((one) => ({ ...one, points: [...one.points] })) }),
  }
}

/** Who signs: «Начальник управления Егорова О.Ю.»; «оставляем» is said by all of them. */
function signatoryNames(signatories: readonly Signatory[], phrase: string): string | null {
  const all = /оставляем/iu.test(phrase) ? signatories : signatories.slice(0, 1)
  return all.length > 0 ? all.map(({ position, name }) => `${position} ${name}`).join(', ') : null
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
