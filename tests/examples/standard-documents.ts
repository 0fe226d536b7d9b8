/** Orders of an invented office, made the whole way: one for each edition, layout and term of storage asked for. */
import { readDecision, readOffice } from '#decision'
import { compose, type Page } from '#layout'
import { renderDocx, renderPdf } from '#output'
import { type Message, readSource } from '#source'
import { templates } from '../layout/decisions.ts'
import { type ReadDocx, readDocx } from '../output/docx/read-docx.ts'
import { type Run, runsOf } from '../output/pdf/measure.ts'
import { coatSvg } from '../pictures.ts'

/** A day of each edition: the last of the old one and the first of the new one. */
export const lastDays = { '2016': '2025-08-17', '2025': '2025-08-18' } as const
export type EditionName = keyof typeof lastDays

export interface Asked {
  readonly edition: EditionName
  /** `хранение` */
  readonly storage?: string
  /** Lines of `оформление`. */
  readonly looks?: readonly string[]
  /** A point alone, on one page. */
  readonly short?: boolean
}

export interface Measured {
  readonly page: Page
  readonly messages: readonly Message[]
  readonly docx: ReadDocx
  readonly pdf: Uint8Array
  readonly runs: readonly Run[]
}

export const founder = 'Администрация Заречного муниципального округа Приволжской области'

const officeOf = ({ looks = [], storage = 'постоянно' }: Asked) => `организация:
  учредитель: ${founder}
  название: Управление образования, молодёжной политики, физической культуры и спорта
  сокращённо: УОМПФКС
место: с. Заречное
хранение: ${storage}
QR-код: "{{вид}} от {{дата}} № {{номер}}"
оформление:
  герб: gerb.svg
${looks.map((line) => `  ${line}\n`).join('')}`

export const position =
  'Исполняющий обязанности начальника управления образования, молодёжной политики, физической культуры и спорта округа'
export const title =
  'О подготовке общеобразовательных организаций Заречного муниципального округа к новому учебному году и о проверке готовности их зданий и территорий'
export const stampPosition =
  'Первый заместитель главы администрации Заречного муниципального округа по социальным вопросам'

const work =
  'провести проверку готовности зданий, помещений и территорий общеобразовательных организаций к новому учебному году и представить отчёт о её итогах в управление образования в установленном порядке'

const long = `В целях своевременной подготовки общеобразовательных организаций к новому учебному году, создания в них безопасных условий и сохранения здоровья детей

ПРИКАЗЫВАЮ:

1. Директорам школ ${work} (приложение).
   1. Первый этап: ${work}.
      1. Первый шаг: ${work}.
         1. Первая мера: ${work}.

${Array.from({ length: 10 }, (_, at) => `${at + 2}. Директорам школ ${work}.\n\n`).join('')}12. Контроль за исполнением приказа оставляю за собой.

# Приложение

План проверок

| № | Мероприятие | Срок |
|---|---|---|
| 1 | Осмотр зданий и территорий | до 1 сентября |
`

const short = `ПРИКАЗЫВАЮ:

1. Директорам школ ${work}.
`

const order = (date: string, body: string) => `---
вид: приказ
дата: ${date}
номер: 14
заголовок: ${title}
грифы:
  - слово: УТВЕРЖДАЮ
    должность: ${stampPosition}
    имя: П.П. Липин
    дата:
подписи:
  - должность: ${position}
    имя: О.Н. Берёзкина-Заозёрская
исполнитель:
  имя: Петрова Анна Сергеевна
  телефон: 2-14-30
---

${body}`

export async function make(asked: Asked): Promise<Measured> {
  const date = lastDays[asked.edition]
  const { office } = readOffice('pisar.yaml', officeOf(asked))
  const pictureFile = () => Uint8Array.from(Buffer.from(coatSvg))
  const read = readDecision(readSource('decisions/prikaz.md', order(date, asked.short ? short : long)), {
    office,
    pictureFile,
  })
  const composed = read.decision ? compose(read.decision, templates) : null
  if (!composed?.page) throw new Error(JSON.stringify([...read.messages, ...(composed?.messages ?? [])]))
  const { page } = composed
  const { bytes } = await renderPdf(page)
  return {
    page,
    messages: [...read.messages, ...composed.messages],
    docx: readDocx(await renderDocx(page)),
    pdf: bytes,
    runs: await runsOf(bytes),
  }
}
