import { readPerson } from '../name/person.ts'
import { type Token, tokenize } from '../tokens.ts'
import { nounReadings, readGroup } from './group.ts'
import { ABBREVIATION } from './nominative.ts'

/** Abbreviations that name an institution or a body, so that a phrase may begin with them. */
const INSTITUTIONS =
  /^(М[АБК]?Д?[АО]?У|М[БАК][А-ЯЁ]*У[А-ЯЁ]*|ГМК|РМК|ММС|ГМС|РМО|ГМО|ШМО|ОО|ДОО|ДОУ|ОУ|ОДО|УДО|УО|ЦБ|ИМЦ|ММЦ|МИМЦ|ЦППМ[А-ЯЁ]*|ПМПК|ТПМПК|КДН[А-ЯЁ]*|ГИБДД|ГУО|РУО|РОНО|ГБУ|ГБОУ|ГАУ|ГАОУ|ГКУ|ФГБУ|ФГБОУ|ОГКУ|ОГБУ|КГБУ|КГКУ|ОВД|ОМВД|МВД|ЦРБ|ДЮСШ|СЮТ|СЮН|ДДТ|ДТ|ЦДТ|ЦДО|СОШ|НОШ|ООШ|ЧОУ|ПДН|ГБУЗ|ОГАОУ|АО|ПАО|ОАО|МУП|ГУП|НКО|АНО|ООО|СМИ)$/

/**
 * Can the phrase be an addressee in the dative: «Руководителям ОО», «Гилевой А.М., директору», «МБУ «Центр»»?
 * Looks at its beginning alone.
 */
export function looksDative(phrase: string): boolean {
  const tokens = tokenize(phrase.replace(/^[\s\d.)•*–—-]+/, ''))
  const first = tokens[0]
  if (!first) return false
  if (first.kind === 'acting') return true
  if (first.kind !== 'word' && first.kind !== 'initials') return false
  if (ABBREVIATION.test(first.text) && (INSTITUTIONS.test(first.text) || beforeQuote(tokens))) return true
  const person = readPerson(tokens, 0, 'dative', [], true)
  if (person) return true
  const group = readGroup(tokens, 0, 'dative')
  if (group && !group.asWritten)
    return group.source !== 'suffix' || group.sense === 'person' || isUpper(first.text)
  return nounReadings(first.text).some((one) => one.case === 'dative')
}

/** Whatever has a name in quotes after its abbreviation is an institution: АО «Связь». */
function beforeQuote(tokens: readonly Token[]): boolean {
  return tokens.find((token, at) => at > 0 && token.kind !== 'space')?.kind === 'quoted'
}

function isUpper(word: string): boolean {
  return /^[А-ЯЁ]/.test(word)
}
