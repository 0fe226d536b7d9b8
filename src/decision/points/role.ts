import type { Lead } from './lead.ts'

/**
 * Verbs by which a document acts itself: what they say is done by its signing, and nobody is to do it,
 * unless somebody is addressed («Управлению образования утвердить график»).
 */
const performative: ReadonlySet<string> = new Set([
  'утвердить',
  'одобрить',
  'отметить',
  'считать',
  'признать',
  'назначить',
  'отменить',
  'объявить',
  'наградить',
  'поощрить',
  'присвоить',
  'установить',
  'ввести',
  'согласовать',
  'согласиться',
  'констатировать',
  'снять',
  'внести',
  'исключить',
  'изложить',
  'дополнить',
  'освободить',
  'создать',
  'образовать',
  'переименовать',
  'возложить',
  'определить',
  'закрепить',
  'продлить',
])

/** Verbs that act only with these words: «принять к сведению», but «принять меры» is a task. */
const performativePhrases: readonly RegExp[] = [
  /^принять\s.*к\s*сведению/isu,
  /принять\s+(?:[^\s.;]+\s+){0,8}к\s*сведению/iu,
  /^принять\s+(?:в\s+(?:первом|втором|третьем|окончательном|целом)|решение|постановление|положение|программу|проект|обращение|закон|устав|порядок|правила|отставку)(?!\p{L})/iu,
  /принять\s+(?:[^\s.;]+\s+){0,4}за\s+основу/iu,
  /^обратить\s+(?:\p{L}+\s+){0,4}внимание/iu,
  /вступает\s+в\s+силу/iu,
  /распространяется\s+на/iu,
  /оставить\s+без\s+изменени/iu,
]

const entryIntoForce =
  /^(?:настоящ(?:ий|ее|ая)|данн(?:ый|ое))\s+\p{L}+\s+(?:вступает|подлежит|распространяется)/iu

/**
 * Verbs that judge or take note: under a heading that addresses nobody («1. СЛУШАЛИ: …», «1.1. Признать работу
 * удовлетворительной») these words state, while «создать», «внести» there are tasks.
 */
const judging = /^(?:отметить|считать|признать|одобрить|согласиться|констатировать)(?!\p{L})/iu

/** Whether words under a heading take note of something or judge it. */
export function isJudgement(plain: string, lead: Lead): boolean {
  if (lead.executors.length > 0 || lead.recommendation) return false
  return judging.test(plain) || performativePhrases.some((phrase) => phrase.test(plain))
}

/** Whether the words are an act of the document itself, not a task. */
export function isStatement(plain: string, lead: Lead): boolean {
  if (lead.executors.length > 0 || lead.recommendation) return false
  if (entryIntoForce.test(plain) || performativePhrases.some((phrase) => phrase.test(plain))) return true
  return lead.verb !== null && performative.has(lead.verb)
}
