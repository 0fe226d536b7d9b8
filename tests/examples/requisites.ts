/** Documents with every requisite there is, of both editions, made the whole way: what is measured in the files. */
import { readFileSync } from 'node:fs'
import { readDecision, readOffice } from '#decision'
import { compose, type Page } from '#layout'
import { renderDocx, renderPdf } from '#output'
import { readSource } from '#source'
import { templates } from '../layout/decisions.ts'

export const left = 20
export const right = 200

/** mm, the longest line of a requisite */
export const widthOf = (date: string) => (date < '2025-08-18' ? 75 : 80)

export const editions = ['2021-06-05', '2026-06-05'] as const

const { office } = readOffice(
  'pisar.yaml',
  `организация:
  учредитель: Администрация Заречного муниципального округа
  название: Управление образования
место: с. Заречное
хранение: 5 лет
QR-код: "{{вид}} от {{дата}} № {{номер}} {{заголовок}}"
`,
)

const task = (number: number) =>
  `${number}. Директорам школ провести проверку готовности зданий и представить отчёт в управление образования в установленном порядке до ${number} мая 2027 года.\n\n`

const tasks = (count: number) => Array.from({ length: count }, (_, at) => task(at + 1)).join('')

const everything = (date: string) => `---
вид: приказ
дата: ${date}
номер: 14
заголовок: О согласовании порядка приёма работ
контроль: да
поступление:
  номер: 205
  дата: ${date}
ограничение доступа:
  отметка: Для служебного пользования
  экземпляр: 1
ответ на:
  номер: 01-15/22
  дата: 12.05.2021
адресаты:
  - Руководителям общеобразовательных организаций Заречного муниципального округа
  - должность: Главе округа
    имя: П.П. Липину
    адрес: ул. Школьная, д. 1, с. Заречное, Заречный район, 425000
грифы:
  - слово: УТВЕРЖДАЮ
    должность: Глава Заречного округа
    имя: П.П. Липин
    дата:
  - слово: УТВЕРЖДЕН
    документ:
      вид: приказ
      организация: Министерства образования
      дата: 01.03.2021
      номер: 7
  - слово: УТВЕРЖДЕН
    орган: Советом по образованию
    протокол:
      номер: 3
      дата: 02.03.2021
подписи:
  - должность: Начальник управления образования
    имя: А.В. Кречетов
    электронная подпись: der.sig
  - должность: Исполняющий обязанности заместителя начальника управления по вопросам воспитания и дополнительного образования детей и молодёжи округа
    имя: О.Н. Берёзкина-Заозёрская
печать: да
согласования:
  - должность: Председатель совета
    имя: Т.И. Осокина
    дата: 03.06.2021
  - документ:
      вид: письмо
      организация: Роспотребнадзора
      дата: 04.06.2021
      номер: 12-34
визы:
  - должность: Юрист управления
    имя: И.С. Мельник
    дата: 03.06.2021
  - должность: Бухгалтер управления
    имя: Л.Г. Ветрова
    замечание: Замечания прилагаются
копия:
  должность: Секретарь управления
  имя: А.Д. Голубева
  дата: 07.06.2021
исполнитель:
  имя: Петрова Анна Сергеевна
  телефон: 2-14-30
в дело: 01-12
---

ПРИКАЗЫВАЮ:

${tasks(14)}15. Контроль за исполнением приказа оставляю за собой.
`

const many = (date: string) => `---
вид: приказ
дата: ${date}
номер: 15
заголовок: О приёмке зданий
подписи:
  - должность: Председатель комиссии
    имя: А.В. Кречетов
  - должность: Члены комиссии
    имена:
${Array.from({ length: 39 }, (_, at) => `      - А.${'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'.charAt(at % 28)}. Полевая-Озёрская-${at + 1}`).join('\n')}
---

ПРИКАЗЫВАЕМ:

${tasks(3)}`

const equal = (date: string) => `---
вид: приказ
дата: ${date}
номер: 16
заголовок: О совместной работе
оформление:
  расположение подписей: рядом
подписи:
  - должность: Начальник управления образования Заречного муниципального округа
    имя: А.В. Кречетов
  - должность: Начальник управления культуры
    имя: О.Н. Шубина
  - должность: Начальник отдела опеки
    имя: И.С. Мельник
---

ПРИКАЗЫВАЕМ:

${tasks(3)}`

export interface Made {
  readonly name: string
  readonly date: string
  readonly page: Page
  readonly pdf: Uint8Array
  readonly docx: Uint8Array
}

const kinds = { everything, many, equal }

export async function makeRequisites(): Promise<ReadonlyMap<keyof typeof kinds, readonly Made[]>> {
  const made = new Map<keyof typeof kinds, Made[]>()
  for (const [kind, sourceOf] of Object.entries(kinds) as [keyof typeof kinds, (date: string) => string][])
    for (const date of editions) {
      const page = pageOf(`${kind}-${date}`, sourceOf(date))
      const { bytes } = await renderPdf(page)
      const name = `${kind}-${date}`
      made.set(kind, [
        ...(made.get(kind) ?? []),
        { name, date, page, pdf: bytes, docx: await renderDocx(page) },
      ])
    }
  return made
}

function pageOf(name: string, text: string): Page {
  const signature = (file: string) =>
    Uint8Array.from(readFileSync(new URL(`../fixtures/decision/signatures/${file}`, import.meta.url)))
  const read = readDecision(readSource(`${name}.md`, text), { office, signatureFile: signature })
  const composed = read.decision ? compose(read.decision, templates) : null
  if (!composed?.page) throw new Error(JSON.stringify(read.messages))
  return composed.page
}
