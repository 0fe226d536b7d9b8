import type { Forms, Gender } from '../grammar.ts'
import { plain } from '../grammar.ts'
import { declineNoun } from './declension.ts'

/** A noun that names a document or a thing one approves. */
export interface DocumentNoun {
  readonly lemma: string
  readonly gender: Gender
  readonly stem?: string
  readonly plural?: string
}

/** Kinds of documents and what is approved with them, by gender. Add a word to its line. */
const BY_GENDER: Readonly<Record<Gender, string>> = {
  masculine: `
    приказ протокол план порядок состав регламент перечень список график реестр устав кодекс договор
    контракт стандарт бюджет отчёт отчет проект паспорт комплекс механизм алгоритм макет образец бланк
    журнал акт календарь табель сценарий маршрут лист набор свод штат тариф норматив расчёт расчет
    прейскурант каталог медиаплан пакет сборник документ текст логотип герб
    флаг классификатор кадастр лимит показатель размер срок режим цикл конспект отзыв
    анализ доклад обзор банк фонд конкурс минимум учебник модуль курс раздел эскиз знак титул вестник
    комплект меморандум манифест учет учёт прогноз баланс фестиваль пул сертификат диплом критерий итог
    результат индикатор принцип коэффициент оклад этап подход пункт объём объем параметр балл вопрос экзамен
    номер рисунок взнос ориентир праздник
  `,
  feminine: `
    программа инструкция форма карта концепция смета стратегия методика схема структура таблица модель
    анкета номенклатура резолюция политика циклограмма выписка справка заявка характеристика документация
    карточка подпрограмма матрица система технология опись ведомость доктрина декларация памятка повестка
    процедура стоимость сеть численность редакция цена ставка шкала дислокация квота эмблема символика
    нагрузка спецификация калькуляция инфраструктура траектория рецептура типология оценка
    выплата комиссия рекомендация норма мера граница функция задача цель роль дата тема обязанность расценка
    линия категория должность позиция номинация услуга льгота
  `,
  neuter: `
    положение расписание решение распоряжение постановление задание соглашение меню руководство обоснование
    приложение обращение заключение техзадание содержание описание предложение представление уведомление
    извещение количество распределение закрепление поручение наименование изменение дополнение пособие
    разъяснение правило требование мероприятие условие основание значение полномочие направление место
    показание ограничение обязательство намерение письмо
  `,
}

/** What the ending of a lemma does not say. */
const IRREGULAR: Readonly<Record<string, { readonly stem?: string; readonly plural?: string }>> = {
  перечень: { stem: 'перечн' },
  список: { stem: 'списк' },
  паспорт: { plural: 'паспорта' },
  образец: { stem: 'образц' },
  номер: { plural: 'номера' },
  рисунок: { stem: 'рисунк' },
  порядок: { stem: 'порядк' },
}

/** By nominative singular, without «ё». */
export const DOCUMENT_NOUNS: ReadonlyMap<string, DocumentNoun> = new Map(
  (['masculine', 'feminine', 'neuter'] as const).flatMap((gender) =>
    BY_GENDER[gender]
      .trim()
      .split(/\s+/)
      .map((lemma) => [plain(lemma), { lemma, gender, ...IRREGULAR[lemma] }] as const),
  ),
)

/** The same nouns by nominative plural, without «ё»: правила, рекомендации, списки. */
export const PLURAL_DOCUMENTS: ReadonlyMap<string, Forms> = new Map(
  [...DOCUMENT_NOUNS.values()].flatMap((noun) => {
    const { plural } = declineNoun({ ...noun, animate: false })
    return plural.nominative === noun.lemma ? [] : [[plain(plural.nominative), plural] as const]
  }),
)
