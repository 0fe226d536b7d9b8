/** Months as dates hold them, whole or shortened. */
const month = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\\.?'
const quote = '[«»"“”„\']'

/** A date inside a line, in every form offices write: «25» июня 2021 г., от 20 марта 2020 года, « 18 » 05 2021 г. */
export const datePattern = new RegExp(
  `(?<![\\d.])(?:(?<!\\p{L})от\\s*)?${quote}?\\s*\\d{1,2}\\s*${quote}?\\s*(?:[./]\\s*\\d{1,2}\\s*[./]\\s*|-\\d{2}-|${month}\\s*|\\d{2}\\s+)(?:(?:19|20)\\d{2}|\\d{2}(?=\\s*г)|(?<=\\.\\s*\\d{2}\\s*\\.\\s*)\\d{2}(?=\\s*(?:№|N\\s|$)))(?!\\d)\\s*(?:года|год|г(?!\\p{L})\\.?)?`,
  'giu',
)

/** A date that is left for the hand: «___» _______ 20__ г. */
export const blankDatePattern =
  /(?:(?<!\p{L})от\s*)?[«"“]?\s*_{1,}\s*[»"”]?\s*(?:_{2,}|\p{L}{3,9})\s*(?:20)?[\d_]{0,4}\s*(?:года|г\.?)?/iu

/** A number of a document: 110а, 01-10/526-01, 5-1375, V-35/9, 162 о/д, 70 (1); on the line of a form: №__33__. */
export const numberPattern =
  /(?:№|(?<!\p{L})N(?=\s*[\d\p{L}_]))\s*(?:_+(?=\d)|_+\s(?=\d[\p{L}\d/–-]*\s?_))?(?<number>(?=[\p{L}\d\s/–.-]{0,12}\d|б\/н)[\p{L}\d]+(?:\s?[-/.–]\s?[\p{L}\d]+)*(?:\s?(?<!\p{L})(?:о\/д|од|осн|ос|п|р|пр|к|х)(?![\p{L}.]))?(?:\s?\((?:\d{1,2}|\p{Lu})\))?|_+)/iu

/** Initials and surname, or surname and initials, or all in full. */
const initials = '\\p{Lu}\\.\\s*(?:\\p{Lu}\\.?\\s*)?'
const surname = '\\p{Lu}(?:\\p{Ll}+|\\p{Lu}+)(?:-\\p{Lu}\\p{L}+)?'
const patronymic = '\\p{Lu}\\p{Ll}+(?:вич|вна|ична|ьич|оглы|кызы)'
export const personPattern = `(?:${initials}${surname}|${surname}\\s+\\p{Lu}\\.\\s*\\p{Lu}\\.?|${surname}\\s+\\p{Lu}\\p{Ll}+\\s+${patronymic})`

export const personAlone = new RegExp(`^[_\\s/]*(${personPattern})[\\s/_.,]*$`, 'u')
export const personAtEnd = new RegExp(
  `^(?<before>.*?[\\p{L}»")\\d.])[\\s_/,:–-]*?(?<name>${personPattern})[\\s/_]*$`,
  'u',
)

/** Nouns that a position begins with, in the nominative; also «И.о. …», «Заместитель …». */
export const positionPattern =
  /^(?:[Ии]\.\s?[ОоOo]\.(?=\s*\p{L})|(?:(?:[Вв]рио|ВРИО|[Ии]сполняющ(?:ий|ая)|[Вв]ременно исполняющ(?:ий|ая))|(?:перв(?:ый|ая)\s+|главн(?:ый|ая)\s+|ведущ(?:ий|ая)\s+|старш(?:ий|ая)\s+)?(?:начальник|председател[ья]|секретарь|глава|директор|заведующ(?:ий|ая)|руководитель|заместитель|зам\.|министр|мэр|ректор|президент|специалист|ответственный секретарь|сопредседатель|ведущий|модератор|инспектор|методист|консультант|управляющий|координатор))(?!\p{L}))/iu

/** Words that open a preamble. */
export const preamblePattern =
  /^[«"]?(?:в соответствии|в целях|во исполнение|на основании|на основе|заслушав|рассмотрев|обсудив|руководствуясь|согласно|по итогам|по результатам|в связи|учитывая|принимая во внимание|с целью|в рамках|для |во избежание|в исполнение|исходя|проанализировав|с учётом|с учетом|ознакомившись|информирую|в ходе|в период|за (?:период|отчетный|отчётный)|анализ|коллегия|совет |дума|участники|приказываю|п\s?р\s?и\s?к\s?а\s?з\s?ы|постановля|решил|в работе|в настоящее)/iu

/** A line with its spaces made single, for matching. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** «П Р И К А З», «Р Е Ш Е Н И Е  К О Л Л Е Г И И»: letters typed apart made a word again. */
export function unspaced(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}(?: \p{L}){3,}(?!\p{L})/gu, (letters) => letters.replaceAll(' ', ''))
}
