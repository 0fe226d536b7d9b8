/** A key: the word, one sentence of what it says, and where it has a value of its own, one such value. */
export interface KeyEntry {
  readonly word: string
  readonly about: string
  readonly example?: string
}

/**
 * The one table of keys: English synonym → the Russian word a secretary types, and what it says.
 * Reading, the JSON Schema for editors and the reference in `docs/` come from it.
 */
export const keys = {
  kind: { word: 'вид', about: 'Вид документа.', example: 'приказ' },
  date: { word: 'дата', about: 'Дата подписания или заседания; у проекта её нет.', example: '2021-06-25' },
  number: { word: 'номер', about: 'Регистрационный номер; у проекта его нет.', example: '14-од' },
  place: { word: 'место', about: 'Место составления: «с. Верхний Луг».', example: 'с. Верхний Луг' },
  title: {
    word: 'заголовок',
    about: 'Заголовок к тексту: отвечает на вопрос «о чём?», без кавычек и точки.',
    example: 'О мерах по подготовке к учебному году',
  },
  organization: { word: 'организация', about: 'Реквизиты бланка.' },
  founder: {
    word: 'учредитель',
    about: 'Вышестоящий орган: первый уровень бланка.',
    example: 'Администрация муниципального округа',
  },
  fullName: { word: 'название', about: 'Полное название организации.', example: 'Управление образования' },
  shortName: {
    word: 'сокращённо',
    about: 'Сокращённое название: печатается в скобках под полным.',
    example: 'УО',
  },
  unit: { word: 'подразделение', about: 'Подразделение или орган: «КОЛЛЕГИЯ».', example: 'КОЛЛЕГИЯ' },
  protocol: { word: 'протокол', about: 'Номер протокола заседания или номер и дата.', example: '4' },
  conference: {
    word: 'совещание',
    about: 'Чья резолюция, в родительном падеже: «районного августовского совещания работников образования».',
    example: 'районного августовского совещания работников образования',
  },
  signatures: { word: 'подписи', about: 'Кто подписывает, по старшинству.' },
  position: { word: 'должность', about: 'Должность.', example: 'Начальник управления' },
  name: { word: 'имя', about: 'Инициалы и фамилия: «И.О. Фамилия».', example: 'А.С. Петрова' },
  stamps: { word: 'грифы', about: 'Грифы утверждения.' },
  word: { word: 'слово', about: 'Слово грифа: УТВЕРЖДАЮ, УТВЕРЖДЕНА, РАССМОТРЕНО …', example: 'УТВЕРЖДАЮ' },
  body: {
    word: 'орган',
    about: 'Коллегиальный орган: «на заседании методического совета».',
    example: 'на заседании методического совета',
  },
  document: { word: 'документ', about: 'Документ, которым утверждено.' },
  executor: {
    word: 'исполнитель',
    about: 'Отметка об исполнителе: имя и телефон.',
    example: 'Петрова Анна Сергеевна',
  },
  phone: { word: 'телефон', about: 'Телефон исполнителя.', example: '2-14-30' },
  storage: {
    word: 'хранение',
    about: 'Срок хранения: «постоянно» или число лет. От него зависит левое поле.',
    example: '5 лет',
  },
  deadline: {
    word: 'срок',
    about: 'Общий срок: для поручений, у которых нет своего.',
    example: 'до 1 июня 2022 года',
  },
  annexes: { word: 'приложения', about: 'Приложения, о которых нужно сказать больше, чем сказано в тексте.' },
  file: {
    word: 'файл',
    about: 'Файл приложения рядом с документом: «programma.md».',
    example: 'programma.md',
  },
  landscape: { word: 'альбомная', about: 'Альбомный лист: да или нет.', example: 'да' },
  original: {
    word: 'подлинник',
    about: 'Файл, из которого перенесён изданный документ: чего в нём нет, того не требуют.',
    example: 'prikaz-110a.docx',
  },
  to: { word: 'к документу', about: 'Документ, к которому это приложение.' },
  settings: { word: 'оформление', about: 'Настройки оформления.' },
  edition: {
    word: 'редакция',
    about: 'Редакция ГОСТ Р 7.0.97: 2016, 2025 или «по дате».',
    example: 'по дате',
  },
  fontSize: { word: 'размер шрифта', about: 'Размер шрифта текста: 12, 13 или 14.', example: '14' },
  lineSpacing: { word: 'интервал', about: 'Межстрочный интервал текста: от 1 до 1,5.', example: '1.15' },
  layout: {
    word: 'расположение',
    about: 'Расположение реквизитов бланка: центрованное или флаговое.',
    example: 'флаговое',
  },
  dateForm: {
    word: 'форма даты',
    about: 'Дата цифрами (05.06.2016) или словами (5 июня 2016 г.).',
    example: 'словами',
  },
  commandWord: {
    word: 'командное слово',
    about: 'Как печатать «приказываю»: вразрядку, прописными, как в тексте.',
    example: 'вразрядку',
  },
  spacedKind: {
    word: 'вид вразрядку',
    about: 'Печатать вид документа вразрядку: да или нет.',
    example: 'да',
  },
  kinds: { word: 'виды', about: 'Реквизиты по умолчанию для каждого вида документа.' },
  people: { word: 'люди', about: 'Люди, которых нужно узнавать в тексте в любом падеже.' },
  bodies: {
    word: 'органы',
    about: 'Органы и организации, которые нужно узнавать в тексте в любом падеже.',
    example: 'Управление образования',
  },
  discipline: {
    word: 'дисциплина',
    about:
      'Формула исполнительской дисциплины: обычная – (исполнено в срок + в работе − в работе с нарушением срока) / всего; по наступившим – исполнено в срок / (исполнено + в работе с нарушением срока).',
    example: 'обычная',
  },
  calendar: { word: 'календарь', about: 'Рабочие дни организации и правила счёта сроков.' },
  holidays: { word: 'праздники', about: 'Нерабочие дни региона, сверх производственного календаря.' },
  day: { word: 'день', about: 'День: 30.08.2026 – один раз, 30.08 – каждый год.', example: '30.08' },
  holiday: { word: 'праздник', about: 'Название праздника.', example: 'День Республики' },
  workingDays: {
    word: 'рабочие дни',
    about: 'Субботы и воскресенья, в которые работают.',
    example: '13.03.2027',
  },
  sixDayWeek: { word: 'шестидневка', about: 'Суббота – рабочий день: да или нет.', example: 'нет' },
  exchange: {
    word: 'перенос',
    about: 'Куда переносится контроль с нерабочего дня: назад, вперед или нет.',
    example: 'назад',
  },
  schoolYearStart: { word: 'начало учебного года', about: 'Первый день учебного года.', example: '01.09' },
  urgentDays: { word: 'срочно', about: 'Сколько дней значит «срочно».', example: '3' },
  promptDays: { word: 'оперативно', about: 'Сколько дней значит «оперативно».', example: '10' },
  countedDays: {
    word: 'дни',
    about: 'Какие дни считать, если не сказано: календарные или рабочие.',
    example: 'календарные',
  },
  countedFrom: {
    word: 'отсчёт',
    about: 'От чего считать срок без начала: подписание или регистрация.',
    example: 'подписание',
  },
} as const satisfies Readonly<Record<string, KeyEntry>>

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
