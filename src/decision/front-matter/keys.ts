/**
 * The one table of keys: English synonym → the Russian word a secretary types, and what it says.
 * Reading, the JSON Schema for editors and the reference in `docs/` come from it.
 */
export const keys = {
  kind: { word: 'вид', about: 'Вид документа.' },
  date: { word: 'дата', about: 'Дата подписания или заседания; у проекта её нет.' },
  number: { word: 'номер', about: 'Регистрационный номер; у проекта его нет.' },
  place: { word: 'место', about: 'Место составления: «с. Верхний Луг».' },
  title: {
    word: 'заголовок',
    about: 'Заголовок к тексту: отвечает на вопрос «о чём?», без кавычек и точки.',
  },
  organization: { word: 'организация', about: 'Реквизиты бланка.' },
  founder: { word: 'учредитель', about: 'Вышестоящий орган: первый уровень бланка.' },
  fullName: { word: 'название', about: 'Полное название организации.' },
  shortName: { word: 'сокращённо', about: 'Сокращённое название: печатается в скобках под полным.' },
  unit: { word: 'подразделение', about: 'Подразделение или орган: «КОЛЛЕГИЯ».' },
  protocol: { word: 'протокол', about: 'Номер протокола заседания или номер и дата.' },
  conference: {
    word: 'совещание',
    about: 'Чья резолюция, в родительном падеже: «районного августовского совещания работников образования».',
  },
  signatures: { word: 'подписи', about: 'Кто подписывает, по старшинству.' },
  position: { word: 'должность', about: 'Должность.' },
  name: { word: 'имя', about: 'Инициалы и фамилия: «И.О. Фамилия».' },
  stamps: { word: 'грифы', about: 'Грифы утверждения.' },
  word: { word: 'слово', about: 'Слово грифа: УТВЕРЖДАЮ, УТВЕРЖДЕНА, РАССМОТРЕНО …' },
  body: { word: 'орган', about: 'Коллегиальный орган: «на заседании методического совета».' },
  document: { word: 'документ', about: 'Документ, которым утверждено.' },
  executor: { word: 'исполнитель', about: 'Отметка об исполнителе: имя и телефон.' },
  phone: { word: 'телефон', about: 'Телефон исполнителя.' },
  storage: {
    word: 'хранение',
    about: 'Срок хранения: «постоянно» или число лет. От него зависит левое поле.',
  },
  deadline: { word: 'срок', about: 'Общий срок: для поручений, у которых нет своего.' },
  annexes: { word: 'приложения', about: 'Приложения, о которых нужно сказать больше, чем сказано в тексте.' },
  file: { word: 'файл', about: 'Файл приложения рядом с документом: «programma.md».' },
  landscape: { word: 'альбомная', about: 'Альбомный лист: да или нет.' },
  to: { word: 'к документу', about: 'Документ, к которому это приложение.' },
  settings: { word: 'оформление', about: 'Настройки оформления.' },
  edition: { word: 'редакция', about: 'Редакция ГОСТ Р 7.0.97: 2016, 2025 или «по дате».' },
  fontSize: { word: 'размер шрифта', about: 'Размер шрифта текста: 12, 13 или 14.' },
  lineSpacing: { word: 'интервал', about: 'Межстрочный интервал текста: от 1 до 1,5.' },
  layout: { word: 'расположение', about: 'Расположение реквизитов бланка: центрованное или флаговое.' },
  dateForm: { word: 'форма даты', about: 'Дата цифрами (05.06.2016) или словами (5 июня 2016 г.).' },
  commandWord: {
    word: 'командное слово',
    about: 'Как печатать «приказываю»: вразрядку, прописными, как в тексте.',
  },
  spacedKind: { word: 'вид вразрядку', about: 'Печатать вид документа вразрядку: да или нет.' },
  kinds: { word: 'виды', about: 'Реквизиты по умолчанию для каждого вида документа.' },
  people: { word: 'люди', about: 'Люди, которых нужно узнавать в тексте в любом падеже.' },
  bodies: { word: 'органы', about: 'Органы и организации, которые нужно узнавать в тексте в любом падеже.' },
} as const

export type Key = keyof typeof keys

const fold = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_-]+/g, ' ')

const byWord: ReadonlyMap<string, Key> = new Map(
  (Object.keys(keys) as Key[]).flatMap((key) => [
    [fold(keys[key].word), key],
    [fold(key), key],
  ]),
)

/** The key that is meant by a word as typed: case, «ё», spaces and hyphens do not matter. */
export function keyOf(word: string): Key | undefined {
  return byWord.get(fold(word))
}

/** The Russian word of a key, for messages. */
export function wordOf(key: string): string {
  return Object.hasOwn(keys, key) ? keys[key as Key].word : key
}
