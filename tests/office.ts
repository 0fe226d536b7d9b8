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
