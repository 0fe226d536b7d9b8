import type { Files } from './temporary.ts'

/** A small office and what it issues, for tests that need sources but not their contents. */
export const office = `организация:
  название: Отдел образования
место: с. Озерное
подписи:
  - должность: Начальник отдела
    имя: В.С. Берёзкин
хранение: постоянно
`

export interface OrderWords {
  readonly number?: string
  readonly date?: string
  readonly title?: string
  readonly task?: string
}

/** An order of two points, without anything to remark. */
export function order(words: OrderWords = {}): string {
  const {
    number = '1',
    date = '2021-06-24',
    title = 'О подготовке школ',
    task = 'Провести осмотр зданий',
  } = words
  return `---
вид: приказ
дата: ${date}
номер: ${number}
заголовок: ${title}
---

В целях подготовки к учебному году приказываю:

1. Руководителям школ: ${task.charAt(0).toLowerCase()}${task.slice(1)} до 1 августа ${date.slice(0, 4)} года.

2. Контроль за исполнением приказа оставляю за собой.
`
}

/** Reading stops at its front matter. */
export const brokenSource =
  '---\nвид: приказ\nдата: 2021-13-45\nномер: 7\n---\n\nприказываю:\n\n1. Провести осмотр.\n'

/** An office with one order. */
export const smallWorkspace: Files = { 'pisar.yaml': office, 'decisions/prikaz-1.md': order() }

/** Terms of one day and by quarters, points with several executors and with points of their own. */
export const controlledOrder = `---
вид: приказ
дата: 25.06.2021
номер: 110а
заголовок: О подготовке школ
---

В целях подготовки к учебному году приказываю:

1. Ковалёвой А.С., Тихонову И.И. провести осмотр зданий до 10.08.2021.

2. Лесковой О.П.:

   2.1. подготовить план работы до 20.08.2021;

   2.2. представлять отчёт ежеквартально;

3. Ковалёвой А.С. составить акты до 10.09.2021.

4. Контроль за исполнением приказа оставляю за собой.
`
