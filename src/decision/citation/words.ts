/** What a decision does to another one in its own words. */
export type CitationAction = 'repeals' | 'amends' | 'removes-from-control'

/**
 * Words that act, each with what it does, in lower case and with quoted titles blanked out.
 * `[^;]` keeps a phrase inside its item: full stops stand in dates.
 */
export const actionWords: readonly { readonly action: CitationAction; readonly words: RegExp }[] = [
  {
    action: 'repeals',
    words: /(?:призна(?:ть|ются|[её]тся)|считать)\s(?:[^;]{0,200}?\s)?утратившими?\s+силу/u,
  },
  { action: 'repeals', words: /(?:призна(?:ть|ются|[её]тся)|считать)\s(?:[^;]{0,200}?\s)?недействующими?/u },
  { action: 'repeals', words: /(?<!\p{L})отменить(?!\p{L})/u },
  {
    action: 'amends',
    words: /(?<!\p{L})внести\s(?:[^;]{0,300}?\s)?(?:изменени[ея]|дополнени[ея]|поправк[иу])/u,
  },
  { action: 'amends', words: /(?<!\p{L})изложить\s(?:[^;]{0,300}?\s)?в\s+(?:следующей|новой)\s+редакции/u },
  { action: 'amends', words: /(?<!\p{L})(?:дополнить|продлить\s+действие)(?!\p{L})/u },
  {
    action: 'removes-from-control',
    words: /(?<!\p{L})снять\s(?:[^;]{0,200}?\s)?с\s+(?:\p{L}+\s+)?контроля/u,
  },
]

/** Kinds of acts, in the nominative, by their forms. «Приказываю» is none of them. */
export const actKinds: readonly { readonly kind: string; readonly forms: RegExp }[] = [
  { kind: 'приказ', forms: /приказ(?:а|у|ом|е|ы|ов|ам|ами|ах)?/u },
  { kind: 'решение', forms: /решени(?:е|я|ю|ем|и|й|ям|ями|ях)/u },
  { kind: 'постановление', forms: /постановлени(?:е|я|ю|ем|и|й|ям|ями|ях)/u },
  { kind: 'распоряжение', forms: /распоряжени(?:е|я|ю|ем|и|й|ям|ями|ях)/u },
  { kind: 'резолюция', forms: /резолюци(?:я|и|ю|ей|й|ям|ями|ях)/u },
  { kind: 'указание', forms: /указани(?:е|я|ю|ем|и|й|ям|ями|ях)/u },
  { kind: 'протокол', forms: /протокол(?:а|у|ом|е|ы|ов|ам|ами|ах)?/u },
]

/** An act right after these words is a ground of what is decided, not what is acted on. */
export const groundWords =
  /(?:в\s+соответствии\s+со?|согласно|на\s+основании|во\s+исполнение|в\s+целях\s+исполнения|руководствуясь|в\s+редакции|с\s+уч[её]том|внес[её]нн\p{L}+)\s+(?:\p{L}+\s+)?$/u
