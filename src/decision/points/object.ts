/**
 * Words that begin what is done by somebody: «провести совместно с центром итоговую проверку», «… семинар для школ».
 * What depends on a name stands in the genitive and never looks like that.
 */
const object =
  /(?<=\s)(?<!(?:^|\s)(?:по|к)\s(?:\p{Ll}+\s)?)\p{Ll}+(?:[ую]ю|(?:ый|[кгхшжщ]ий)|[ое]е|[ыи]е|[бвгджзклмнпрстфхцчшщ]у|ию|ание|ение|тие|ство)(?!\p{L})|(?<=\s)(?:семинар|мониторинг|конкурс|график|план|отч[её]т|осмотр|контроль|анализ|рейд|фестиваль|сл[её]т|сбор|праздник|месячник|марафон|проект|доклад|опрос|отбор|при[её]м|перечень|порядок|список|реестр|комплекс|ряд)(?!\p{L})/u

/** Where what is done begins behind the name of who does it; -1 where it does not. */
export function findObject(text: string): number {
  return text.search(object)
}

/** Whether what is done begins right here. */
export function startsObject(text: string): boolean {
  return findObject(` ${text.trimStart()}`) === 1
}
