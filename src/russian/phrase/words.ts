/** Abbreviations, which never decline: МБУ, ГМК, МОиН, МБОУ-СОШ. */
export const ABBREVIATION =
  /^(?:[А-ЯЁA-Z]{2,}[а-яё]{0,2}(?:[-‑/][А-ЯЁA-Z\d]+)*|[А-ЯЁ][а-яё]{0,2}[А-ЯЁ]{1,}[А-Яа-яЁё]*)$/

/** Shortened positions, written with a full stop: зам. директора, гл. специалисту. Without «ё», small letters. */
export const SHORTENED =
  /^(зам|нач|зав|гл|вед|ст|спец|рук|пом|отв|секр|дир|преп|чл|пред|мл|инсп|инж|деп|воспит|бухг|учит)$/

/** Words that join heads. */
export const JOINTS = /^(и|или|либо|а|также)$/

/** «руководителям и их заместителям»: between a joint and a head. */
export const POSSESSIVE = /^(их|его|ее)$/

/** Words before a head that change nothing. */
export const SKIPPED = /^(их|его|ее|также|а|и|или|совместно|лично|персонально|вновь|г|гр|тов|господин)$/

/** Prepositions that take the dative: behind them a dative is theirs. */
export const TAKE_DATIVE = /^(по|к|ко|согласно|благодаря)$/

/** «им. А.С. Пушкина», «имени Ю.А. Гагарина»: what stands before a name that belongs to an institution. */
export const NAMED_AFTER = /(?:им\.|имени|памяти)\s*(?:[А-Яа-яё]+\s+)?$/i

/** A body that is an action as well: «отделу планирования и организации закупок» is one department. */
export const ACTIONS = /^(организации)$/

/** A finite verb makes a sentence of the phrase: «Школам оказывается помощь», «заседанию предшествовала работа». */
export const FINITE = /(тся|лся|лась|лось|лись|(ов|ыв|ив)ал[аои]?|[аяу]ет|[аяу]ют|был[аои]?|будет|будут)$/
