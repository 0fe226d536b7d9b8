/** Nouns of an act by which the document itself comes to be, by stem. */
export const SIGNING_STEMS = {
  подписани: true,
  издани: true,
  приняти: true,
  утверждени: true,
  выход: true,
  выпуск: true,
  оформлени: true,
} as const
export const REGISTRATION_STEMS = { регистраци: true } as const
/** What the document may call itself, by stem. */
export const DOCUMENT_STEMS = {
  приказ: true,
  решени: true,
  документ: true,
  постановлени: true,
  распоряжени: true,
  протокол: true,
  резолюци: true,
  указани: true,
  акт: false,
} as const
/** Words beside the document's name that do not change whose it is. */
export const DOCUMENT_ADJECTIVES = new Set(
  'настоящего данного этого указанного сего коллегии совещания'.split(' '),
)
