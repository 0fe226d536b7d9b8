import { inflect, looksDative, nominative } from '#russian'
import type { Executor } from '../model/content.ts'
import { startsObject } from './object.ts'
import { outside } from './outside.ts'
import { evenSpaces, partWords } from './spaces.ts'

/** An executor phrase at the beginning of a text: who, and where the phrase ends. */
export interface ExecutorPhrase {
  readonly executors: readonly Executor[]
  readonly end: number
}

/**
 * Words that end the phrase: from here on it is said how, when or with whom, not who.
 * «Не» right before the task's verb, or before «менее», «реже», says how. A preposition belongs to the phrase after
 * a noun that calls for it («комитету по образованию»).
 */
const circumstance =
  /(?<!\p{L})(?:не(?=\s*$|\s+(?:менее|более|реже|чаще|ранее|раньше|позднее|позже|выше|ниже)(?!\p{L}))|впредь|вновь|обязательно|неукоснительно|при(?!\s+(?:\p{L}+(?:ом|ем|ой|ей)\s+)?(?:управлени|отдел|администраци|министерств|департамент|комитет|глав|губернатор|правительств|школ|центр|дом|учреждени|организаци)\p{L}*)|в срок|в течение|в целях|в рамках|в\s+(?:установленн|обязательн|рабоч|плановом|полном|дальнейш|кратчайш|первоочередн|течени|случа|предел|ход[еу]|порядк|процесс|связи|текущ|\d)\p{L}*|в соответствии|в период|в недельный|в месячный|в \d|во исполнение|до|не позднее|к \d|с \d|на сайте|на официальном|на портале|на основе|на основании|на базе(?!\s+котор)|на \d|для|за\s+(?:[\p{L}\d-]+\s+){0,2}(?:дн|день|недел|месяц|сут|час)\p{L}*|по\s+(?:запрос|требовани|необходимост)\p{L}*|путём|путем|через|совместно|вместе с|во взаимодействии|с участием|с привлечением|с учётом|с учетом|из числа|ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно|постоянно|систематически|срочно|незамедлительно|дополнительно|также|своевременно|лично|оперативно|немедленно|безотлагательно|неотложно|регулярно|по итогам|по результатам|по мере|по согласованию|по окончании|по завершении|январ[еья]|феврал[еья])(?!\p{L})/iu

/**
 * Reads who is addressed in `text`, which ends where the task begins; `null` when nobody is. After «рекомендовать»
 * and «поручить» a dative is `awaited`, small letters or not.
 */
export function readExecutorPhrase(
  text: string,
  known: readonly string[],
  awaited = false,
): ExecutorPhrase | null {
  const isOutside = outside(text)
  const stop = Math.min(
    firstMatch(text, circumstance, isOutside) ?? text.length,
    endOfNamed(text) ?? text.length,
  )
  const phrase = text.slice(0, stop).replace(/[\s,:;–—-]+$/u, '')
  if (phrase === '') return null
  if (surnamesAlone.test(phrase)) return { executors: surnames(phrase, known), end: phrase.length }
  if (!looksDative(partWords(awaited ? capitalised(phrase) : phrase))) return null
  const addressed: { start: number; end: number }[] = []
  const parts = splitParts(phrase, isOutside)
  for (const [at, part] of parts.entries()) {
    const written = phrase.slice(part.start, part.end)
    const last = addressed.at(-1)
    // Behind the name of who heads one body the next stands in the dative, though it looks like a genitive too.
    const closed = /[)]\s*(?:,|\s+и)\s+$/u.test(phrase.slice(0, part.start))
    const heads = looksDative(closed ? capitalised(written) : written)
    const depends = isRelative(written) && !(closed && heads && ownHead.test(written))
    const isPerson = personAlone.test(evenSpaces(written))
    const goesOn =
      last !== undefined &&
      goesOnWith(phrase.slice(last.start, last.end), written, parts[at + 1]?.apposition ?? false)
    const belongs = part.apposition || depends || goesOn
    // «Цой Ю.Ю.» has no dative of her own.
    const isOther = isPerson || cutShort.test(written) || heads
    if (last === undefined || (!belongs && isOther)) addressed.push({ start: part.start, end: part.end })
    else if (belongs || continues.test(written)) last.end = part.end
    else break
  }
  return {
    executors: addressed.map(({ start, end }) => toExecutor(phrase.slice(start, end), known)),
    end: addressed.at(-1)?.end ?? 0,
  }
}

/**
 * After «обязать» and «просить» an accusative is addressed: «директоров школ». What is not surely a name in it
 * addresses nobody.
 */
export function readObjectPhrase(text: string, known: readonly string[]): ExecutorPhrase | null {
  const isOutside = outside(text)
  const stop = firstMatch(text, circumstance, isOutside) ?? text.length
  const written = text.slice(0, stop).replace(/[\s,:;–—-]+$/u, '')
  if (written === '') return null
  const { text: name, certain } = nominative(written, known, 'accusative')
  return certain ? { executors: [{ name: capitalised(name), written, certain }], end: written.length } : null
}

/** «Петровой, Сидоровой»: surnames that no other word looks like, without initials. */
const surnamesAlone =
  /^\p{Lu}\p{Ll}+(?:(?:[оеё]в|[иы]н)(?:у|ой)|(?:ск|цк)(?:ому|ой))(?:(?:,\s*|\s+и\s+)\p{Lu}\p{Ll}+(?:(?:[оеё]в|[иы]н)(?:у|ой)|(?:ск|цк)(?:ому|ой)|енко))*$/u

function surnames(phrase: string, known: readonly string[]): readonly Executor[] {
  return phrase.split(/,\s*|\s+и\s+/u).map((written) => toExecutor(written, known))
}

/** «Директорам: МБОУ «Первая школа», МБОУ «Вторая школа»» are the directors of them all. */
const opensList = /^[^«(]*[\p{L}\d]:\s/u

/** «Ивановой А.А. (МБОУ «Первая школа»)» */
const brackets = /\s*[(][^()]*[)]/gu

/** Whether a name goes on with the list that the phrase before it has begun. */
function goesOnWith(last: string, written: string, hasPosition: boolean): boolean {
  if (opensList.test(last)) return true
  if (headsPlaces.test(last) && place.test(written)) return true
  if (deputy.test(last) && head.test(written)) return true
  if (!personAlone.test(evenSpaces(written.replace(brackets, '')))) return false
  // Who has a position of his own does not share theirs.
  return composed.test(last) || (!hasPosition && sharesPosition.test(evenSpaces(last.replace(brackets, ''))))
}

/** «Заведующим отделениями Кузю Л.И., Цой Ю.Ю.»: a position in the plural, and behind it somebody who holds it. */
const sharesPosition =
  /^(?:\p{L}+(?:ым|им)\s+)*\p{L}+(?:ам|ям|им|ым)\s+(?:[^,]*\s)?(?:\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+)(?:(?:,|\s+и)\s.*)?$/u

/** «Заместителю главы администрации, начальнику отдела Шубиной О.Н.» is one person with two positions. */
const deputy = /^(?:перв\p{L}+\s+)?заместителю(?:\s+\p{Ll}+)+$/iu
const head =
  /^(?:начальнику|руководителю|заведующе(?:му|й)|председателю|директору)\s.*\p{Lu}\.\s?\p{Lu}\.\)?$|^(?:начальнику|руководителю|заведующе(?:му|й)|председателю|директору)\s.*\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+$/u

/** «Директорам МБОУ «Первая школа», МБОУ «Вторая школа»»: several people, each of an institution of his own. */
const headsPlaces =
  /^(?:\p{L}+(?:ым|им)\s+)*\p{L}+(?:ам|ям|им|ым)\s+(?:муниципальн\p{L}+\s+)?(?:\p{Lu}{2,}|школы|гимназии|лицея|детск\p{L}+\s+сад\p{L}*)\s+(?:[«№]|\p{Lu}{2,}\s+[«№])/u
const place = /^(?:\p{Lu}{2,}(?:\s+\p{Lu}{2,})?\s+[«№]|«)/u

/** «Бухгалтерии (Кузнецова А.А.) оплату произвести»: behind a name in brackets stands what is done. */
function endOfNamed(text: string): number | undefined {
  const named = bracketedName.exec(text)?.[0]
  const rest = named === undefined ? '' : text.slice(named.length)
  return startsObject(rest) && !looksDative(rest.trim()) ? named?.length : undefined
}

const bracketedName = /^[^()]*\([^()]*\p{Lu}\.\s?\p{Lu}\.?[^()]*\)(?=\s)/u

/** «зам.начальника Шубиной О.Н.» */
const cutShort = /^(?:зам|зав|гл|нач|пом|вед|ст)\.\s*\p{Ll}/iu

/** «членам комиссии в составе …»: the persons behind it are the commission's. */
const composed = /\sв\s+(?:следующем\s+)?составе(?!\p{L})/iu

/** «отделу образования, культуры и спорта»: a noun or an adjective goes on with the name; a preposition, an adverb, a gerund does not. */
const continues =
  /^(?!(?:а|но|или|либо|если|чтобы|где|как|так|тогда|также|включая|исключая|кроме|помимо|вместо|согласно|благодаря|после|перед|около|тоже|только|затем|потом|всегда|иначе|однако|начиная)(?!\p{L})|\p{L}{1,2}\s|(?:несмотря|невзирая|исходя|имея)(?!\p{L})|\p{L}{3,}(?:ая|яя|уя|ив|ыв|ав|смотрев|ясь|вшись|но)(?!\p{L}))\p{Ll}{3,}/u

/** «…, на базе которых открываются лагеря», «…, участвующих в проекте»: of whom, still the same executor. */
const relative =
  /^(?:(?:на|в|во|из|к|для|с|у|при|от)\s+(?:\p{Ll}+\s+)?)?(?:котор\p{L}+|где)(?!\p{L})|^(?:не\s+)?\p{Ll}+(?:ющ|ущ|ащ|ящ|вш|нн|ем)(?:их|ых|им|ым|ему|ому|ей|ой|ее|ое|ая|ие|ые|ую|его|ого)(?:ся)?(?!\p{L})/u

/** «военному комиссариату», «заведующим ДОУ»: an adjective like a participle, but with a noun of its own or standing for one. */
const ownHead =
  /^(?:заведующ|управляющ|обучающ|учащ|служащ)|^\p{L}+(?:ому\s+\p{L}+[ую]|ым\s+\p{L}+[ая]м|им\s+\p{L}+[ая]м|ой\s+\p{L}+[еи])(?!\p{L})/u

/** Words that say of whom before them they speak: they address nobody themselves. */
export function isRelative(text: string): boolean {
  return relative.test(text) && !(ownHead.test(text) && looksDative(text))
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** An executor named in the dative → in the nominative. */
export function toExecutor(written: string, known: readonly string[]): Executor {
  const { text, certain } = nominative(evenSpaces(written.replace(aside, '')), known)
  const name = text.replace(/(\p{Lu}\.) [-–—] (?=\p{Ll})/u, '$1, ')
  return { name: capitalised(name), written, certain }
}

/** «(приложение 1)», «(далее – Центр)» say nothing of who it is. */
const aside = /\s*[(](?:согласно\s+|см\.?\s*)?(?:приложени|далее)[^()]*[)]/giu

/** Named in the nominative already: by a directive or in a table. The full stop of initials stays. */
export function namedExecutor(written: string): Executor {
  const name = capitalised(written.trim().replace(/(?<!(?<!\p{L})\p{Lu})[.;,]+$/u, ''))
  return { name, written, certain: true }
}

interface Part {
  readonly start: number
  readonly end: number
  /** «Ивановой А.М., директору МБУ …»: one person and her position. */
  readonly apposition: boolean
}

const personAlone =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:\p{Lu}\.\s*){1,2}$|^(?:\p{Lu}\.\s*){1,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$|^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вичу?|ичу?|вн[ае]|ичн[ае])$/u

/** «Руководители …» after a person are others, not the person's position. */
const several = /^(?:\p{Ll}+(?:[иы]|[ая]м|[иы][емх])|(?:директор|инспектор|мастер|тренер)а|учителя)(?!\p{L})/u

/** «зам. начальника Шубиной О.Н.» is another person; «директору школы им. Пушкина А.С.» is not. */
const namesPerson = /^(?!.*(?<!\p{L})(?:им\.|имени)).*\p{Lu}\p{Ll}+\s+\p{Lu}\.\s*\p{Lu}\.\s*$/u

function splitParts(phrase: string, isOutside: (offset: number) => boolean): readonly Part[] {
  const cuts = [...phrase.matchAll(joint)].filter((match) => isOutside(match.index))
  const parts: Part[] = []
  let start = 0
  for (const cut of [...cuts, null]) {
    const end = cut?.index ?? phrase.length
    const before = parts.at(-1)
    const previous = before ? phrase.slice(before.start, before.end) : ''
    const written = phrase.slice(start, end)
    const isPosition = /^\p{Ll}/u.test(written) && !several.test(written) && !namesPerson.test(written)
    parts.push({ start, end, apposition: personAlone.test(evenSpaces(previous)) && isPosition })
    start = cut ? cut.index + cut[0].length : end
  }
  return parts
}

/**
 * What parts one executor from the next: a comma; «и» behind a name in quotes, a bracket or initials, or before
 * a named institution, or between two who are each named at length. «Руководителям и педагогам школ» and
 * «руководителям школ и педагогам» stay together.
 */
const joint =
  /,(?!\s*[№\d])\s*|(?<=[»)]|\p{Lu}\.)\s+и\s+|\s+и\s+(?=\p{Lu}{2,}[\p{L}\s]{0,12}«)|(?<=\p{L}\s+\p{L}+)\s+и\s+(?=(?:\p{Ll}+[ая]м|мэру|главе|губернатору|начальнику|директору|руководителю|председателю|заведующе(?:му|й)|методисту|специалисту|отделу|управлению|комитету|центру|сектору)\s+\p{L})/gu

/** In small letters: «ДО» of an institution is no preposition. */
function firstMatch(text: string, pattern: RegExp, accepts: (offset: number) => boolean): number | undefined {
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`)))
    if (match.index > 0 && match[0] !== match[0].toUpperCase() && accepts(match.index)) return match.index
  return undefined
}

/** Responsible persons of a plan's row: «МКУ «ЦМРС», Шубина О.Н.», each on its own. */
export function splitNamed(text: string): readonly string[] {
  const isOutside = outside(text)
  const parts = splitParts(text.replace(/;/g, ','), isOutside)
  return parts
    .reduce<string[]>((names, part) => {
      const written = text.slice(part.start, part.end).trim()
      const last = names.at(-1) ?? ''
      const goesOn = text.charAt(last === '' ? 0 : text.lastIndexOf(last, part.start) + last.length) === ','
      if (part.apposition || (goesOn && namesRoom.test(last) && isRestOfName(written)))
        names[names.length - 1] += `, ${written}`
      else if (written !== '') names.push(written)
      return names
    }, [])
    .map((name) => name.replace(/\s+/g, ' '))
}

/** «отдел образования, культуры и спорта»: bodies that are named after several fields of work. */
const namesRoom = /^(?:отдел|управлени|комитет|министерств|департамент|сектор)\p{L}*\s+[^№«»()]+$/iu

/** No head in the nominative, no position cut short. */
function isRestOfName(written: string): boolean {
  return continues.test(written) && !/^\p{L}+[.-]/u.test(written) && !inflect(written, 'dative').certain
}
