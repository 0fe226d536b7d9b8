const settlement =
  /^(?:г|гор|с|п|пос|пгт|рп|р\.\s?п|ст|ст-ца|д|дер|х|а|село|город|посёлок|поселок|станица|аул|деревня|хутор|ЗАТО|г\.-к)\.?\s*[А-ЯЁ«][\p{L}\s«».-]{1,40}$/u
const bare = /^\p{Lu}[\p{Ll}-]{2,24}(?:[-\s]\p{Lu}?\p{Ll}{1,20}){0,2}$/u

/** «с. Пестрецы», «г.Лесосибирск»: a place by its word. */
export function isPlace(text: string): boolean {
  return settlement.test(text)
}

/** «Ола», «Верхний Луг»: what may be a place where one is expected. */
export function mayBePlace(text: string): boolean {
  return (
    isPlace(text) ||
    (bare.test(text) &&
      !/^(?:приложение|проект|копия|утвержд|согласован|секция|раздел|тема|группа|площадка|повестка|присутств)/iu.test(
        text,
      ))
  )
}
