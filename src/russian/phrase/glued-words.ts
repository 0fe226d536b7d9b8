const HEADS = (
  'управлению отделу комитету департаменту министерству администрации начальнику директору директорам руководителям ' +
  'заведующим заведующему заместителю специалисту специалистам методисту методистам педагогам учреждениям'
).split(' ')

const HEAD = new RegExp(`(?<![А-Яа-яЁё])(${HEADS.join('|')})(?=[а-яё]{5,})`, 'gi')
const JOINED = /«[^»]*»|([а-яё]{4,})(?=[А-ЯЁ][а-яё]{2,})/g

/** «Управлениюобразования городаЗаречного»: spaces lost behind a head and before a capital, put back. */
export function withLostSpaces(phrase: string): string {
  return phrase
    .replace(HEAD, '$1 ')
    .replace(JOINED, (whole, word: string | undefined) => (word === undefined ? whole : `${word} `))
}
