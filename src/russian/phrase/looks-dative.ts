import { plain } from '../grammar.ts'
import { readPerson } from '../name/person.ts'
import { type Token, tokenize } from '../tokens.ts'
import { withLostSpaces } from './glued-words.ts'
import { readGroup } from './group.ts'
import { isInstitution } from './institutions.ts'
import { ABBREVIATION, FINITE } from './words.ts'

/**
 * Can the phrase be an addressee in the dative: «Руководителям ОО», «Гилевой А.М., директору», «МБУ «Центр»»?
 * Looks at its beginning alone; a leading number or dash is passed over.
 */
export function looksDative(phrase: string): boolean {
  const tokens = tokenize(withLostSpaces(phrase).replace(/^[\s\d.)•*–—-]+/, ''))
  const [first] = tokens
  if (!first) return false
  if (first.kind === 'acting') return true
  if (first.kind !== 'word' && first.kind !== 'initials') return false
  if (ABBREVIATION.test(first.text) && !/^[-–—]/.test(solidAfter(tokens)?.text ?? ''))
    if (isInstitution(first.text) || solidAfter(tokens)?.kind === 'quoted' || isHeaded(phrase)) return true
  if (isSentence(tokens)) return false
  const person = readPerson(tokens, 0, 'dative', [], false)
  if (person) return changes(person.changes, tokens) || (person.end <= 3 && couldBeIndeclinable(tokens))
  const group = readGroup(tokens, 0, 'dative')
  if (!group) return isBareSurname(tokens)
  if (group.asWritten) return false
  const capital = /^[А-ЯЁ]/.test(first.text)
  // «- организации работы»: rather the genitive of a list
  if (group.likeGenitive && !capital) return false
  return group.source !== 'suffix' || group.sense === 'person' || (capital && !group.likeGenitive)
}

/** «БРЦО (Серова М.Г.)»: an abbreviation nobody knows, with who heads it in brackets. */
function isHeaded(phrase: string): boolean {
  return /^[^А-ЯЁ]*[А-ЯЁ][А-ЯЁа-яё]+\s*\((?:[а-яё.]+\s+)?(?:[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё]+(?:\s+[А-ЯЁ]\.\s?[А-ЯЁ]?\.?)?\)/.test(
    phrase,
  )
}

/** «Школам оказывается помощь»: a finite verb before the first comma; «школам, в которых …» is no sentence. */
function isSentence(tokens: readonly Token[]): boolean {
  const clause = tokens.findIndex(({ kind, text }) => kind === 'mark' && /[,:;.]/.test(text))
  return tokens
    .slice(0, clause < 0 ? undefined : clause)
    .some(({ kind, text }) => kind === 'word' && /^[а-яё]/.test(text) && FINITE.test(plain(text)))
}

/** «Серовой, директору школы»: a surname without initials counts with a position in the same case after it. */
function isBareSurname(tokens: readonly Token[]): boolean {
  const person = readPerson(tokens, 0, 'dative', [], true)
  if (!person || tokens[person.end]?.text !== ',') return false
  const position = tokens.findIndex(({ kind }, at) => at > person.end && kind !== 'space')
  const group = position < 0 ? undefined : readGroup(tokens, position, 'dative')
  return group !== undefined && !group.asWritten
}

function solidAfter(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token, at) => at > 0 && token.kind !== 'space')
}

function changes(made: ReadonlyMap<number, string>, tokens: readonly Token[]): boolean {
  return [...made].some(([at, text]) => tokens[at]?.text !== text)
}

/** «Франко И.Я.» is the dative as well as the nominative; «И.Я. Франко» alone is a signature, «Серова И.И.» no dative. */
function couldBeIndeclinable(tokens: readonly Token[]): boolean {
  const [first] = tokens
  const alone = tokens.filter(({ kind }) => kind !== 'space').length <= 2
  if (first?.kind !== 'word') return !alone
  return !/((ов|ев|ёв|ин|ын)а?|[иыо]й|ая|яя|а|я)$/.test(first.text)
}
