/** Abbreviations of institutions, bodies and groups that a phrase may begin with. Extend the line it belongs to. */
const NAMES = new Set(
  (
    'ГМК РМК ММС ГМС РМС ММЦ ИМЦ МИМЦ ГИМЦ РИМЦ ИРО ЦРО ЦОКО РЦОИ ЦБ ' +
    'РМО ГМО ШМО ГПС ММО УМО МО ОО ОУ ДОО ДОУ УДО ОДО ООДО СОШ НОШ ООШ НШДС ДЮСШ ДЮЦ СЮТ СЮН ДДТ ДТ ЦДТ ЦДО ДШИ ДМШ ' +
    'УО ГУО РУО РОО ГорУО РОНО ПМПК ТПМПК ЦПМПК КДН КДНиЗП ПДН ОДН ГИБДД ОГИБДД ОВД ОМВД МВД ЦРБ ЦЗН ОНД МЧС ' +
    'МОиН ЧОУ НОУ АНО НКО ООО АО ПАО ОАО ЗАО МУП ГУП СМИ РДДМ РДШ ЮИД МИП РИП ТИК КСП ППЭ ППК ППО'
  ).split(' '),
)

/** МБУ, МКУ, МБОУ, МБДОУ, МАУ, ГБУЗ, ФГБОУ, ОГКУ, КГАУ: legal forms that end in «учреждение». */
const LEGAL_FORM =
  /^(М|Г|ФГ|ОГ|КГ|РГ|СПб Г|ОБЛ|Н)?[АБК]?(ОУ|ДОУ|УДО|У|УК|УЗ|НОУ|ПОУ|ООУ|ОО|ФК|УДПО|УДОД|УДОУ)$/

/** КГОАУ, СОГБУ, ГОБПОУ: regions put letters of their own before a legal form. */
const REGIONAL_FORM = /^[А-ЯЁ]{2,5}[АБК](?:[ДОП]*ОУ|У)$/

/** Is the word an abbreviation of an institution or a body. */
export function isInstitution(word: string): boolean {
  return NAMES.has(word) || LEGAL_FORM.test(word) || REGIONAL_FORM.test(word)
}
