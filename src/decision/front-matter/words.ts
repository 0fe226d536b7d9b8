import type { DeadlineSettings } from '#deadline'
import type { DecisionKind } from '../model/decision.ts'
import type { Settings } from '../model/settings.ts'

/** Words of a choice → its value in the model. The first word of a value is the one that docs and messages show. */
export type Words<Value extends string> = readonly (readonly [word: string, value: Value])[]

export const kindWords: Words<DecisionKind> = [
  ['решение коллегии', 'collegium-resolution'],
  ['резолюция совещания', 'conference-resolution'],
  ['резолюция', 'conference-resolution'],
  ['приказ', 'order'],
  ['распоряжение', 'directive'],
  ['постановление', 'resolution'],
  ['решение совета', 'council-decision'],
  ['решение думы', 'council-decision'],
  ['решение собрания', 'council-decision'],
  ['приложение', 'annex'],
]

export const editionWords: Words<Settings['edition']> = [
  ['по дате', 'auto'],
  ['2016', '2016'],
  ['2025', '2025'],
]

export const layoutWords: Words<Settings['layout']> = [
  ['центрованное', 'longitudinal'],
  ['продольное', 'longitudinal'],
  ['продольное центрованное', 'longitudinal'],
  ['флаговое', 'flag'],
  ['продольное флаговое', 'flag'],
  ['угловое центрованное', 'angular'],
  ['угловое', 'angular'],
  ['угловое флаговое', 'angular-flag'],
]

/** State languages of the republics and what may stand beside Russian else → BCP 47. */
export const languageWords: Words<string> = [
  ['адыгейский', 'ady'],
  ['алтайский', 'alt'],
  ['английский', 'en'],
  ['башкирский', 'ba'],
  ['бурятский', 'bua'],
  ['ингушский', 'inh'],
  ['кабардино-черкесский', 'kbd'],
  ['калмыцкий', 'xal'],
  ['карачаево-балкарский', 'krc'],
  ['карельский', 'krl'],
  ['коми', 'kv'],
  ['крымскотатарский', 'crh'],
  ['марийский', 'chm'],
  ['мокшанский', 'mdf'],
  ['осетинский', 'os'],
  ['татарский', 'tt'],
  ['тувинский', 'tyv'],
  ['удмуртский', 'udm'],
  ['украинский', 'uk'],
  ['хакасский', 'kjh'],
  ['чеченский', 'ce'],
  ['чувашский', 'cv'],
  ['эрзянский', 'myv'],
  ['якутский', 'sah'],
]

export const dateFormWords: Words<Settings['dateForm']> = [
  ['цифрами', 'digits'],
  ['словами', 'words'],
]

export const commandWordWords: Words<Settings['commandWord']> = [
  ['как в тексте', 'as-written'],
  ['вразрядку', 'spaced'],
  ['прописными', 'capitals'],
]

export const stampPlaceWords: Words<Settings['stampPlace']> = [
  ['рядом', 'beside'],
  ['столбцом', 'column'],
]

export const signaturePlaceWords: Words<Settings['signaturePlace']> = [
  ['столбцом', 'column'],
  ['рядом', 'beside'],
]

export const visaPlaceWords: Words<Settings['visaPlace']> = [
  ['в конце', 'end'],
  ['лист согласования', 'sheet'],
  ['на листе согласования', 'sheet'],
]

export const fontWords: Words<Settings['font']> = [
  ['Times New Roman', 'Times New Roman'],
  ['PT Astra Serif', 'PT Astra Serif'],
  ['Arial', 'Arial'],
]

export const pdfWords: Words<Settings['pdf']> = [
  ['PDF/A-2a', 'a-2a'],
  ['PDF/A-3a', 'a-3a'],
  ['PDF/A-1a', 'a-1a'],
]

export const qrPlaceWords: Words<Settings['qrPlace']> = [
  ['внизу', 'bottom'],
  ['вверху', 'top'],
]

export const exchangeWords: Words<DeadlineSettings['exchange']> = [
  ['назад', 'preceding'],
  ['вперед', 'following'],
  ['нет', 'none'],
]

export const countedDaysWords: Words<DeadlineSettings['countedDays']> = [
  ['календарные', 'calendar'],
  ['рабочие', 'working'],
]

export const countedFromWords: Words<DeadlineSettings['countedFrom']> = [
  ['подписание', 'signing'],
  ['регистрация', 'registration'],
]

export const disciplineWords: Words<'usual' | 'due'> = [
  ['обычная', 'usual'],
  ['по наступившим', 'due'],
]

export const flagWords: Words<'yes' | 'no'> = [
  ['да', 'yes'],
  ['нет', 'no'],
  ['true', 'yes'],
  ['false', 'no'],
]

/** The words of a choice, each value once, for a message: «приказ, решение коллегии». */
export function choices(words: Words<string>): string {
  const shown = new Map<string, string>()
  for (const [word, value] of words) if (!shown.has(value)) shown.set(value, word)
  return [...shown.values()].join(', ')
}

/** The kind that is meant by a word as typed; `undefined` when there is none. */
export function kindOf(word: string): DecisionKind | undefined {
  const folded = word.trim().toLowerCase().replace(/\s+/g, ' ')
  return kindWords.find(([known, value]) => known === folded || value === folded)?.[1]
}

/** The word of a kind that front matter shows. */
export function wordOfKind(kind: DecisionKind): string {
  return kindWords.find(([, value]) => value === kind)?.[0] ?? kind
}

/** Kinds in words, for messages. */
export const kindChoices = choices(kindWords)
