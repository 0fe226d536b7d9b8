import { expect, test } from 'vitest'
import { readDecision } from '#decision'
import { importDocument } from '#intake'
import { compose } from '#layout'
import { readSource } from '#source'
import { builtinTemplates } from '#workspace'
import { renderDocx } from '../../src/output/docx/index.ts'
import { office } from '../check/bad-sources.ts'

const source = (title: string, body: string) => `---
вид: приказ
дата: 2026-09-10
номер: 5
заголовок: ${title}
подписи:
  - должность: Начальник отдела
    имя: В.С. Берёзкин
---

${body}`

const noted = source(
  'О проведении мониторинга',
  `По плану работы[^1] приказываю:

1. Директорам школ[^2] провести **мониторинг**[^3] до 1 декабря 2026 г.

   | № | Мероприятие | Срок |
   |---|---|---|
   | 1 | Сбор данных[^4] | до 1 октября 2026 г. |
   | 2 | Отчёт | до 1 ноября 2026 г. |

2. Контроль за исполнением приказа оставляю за собой.

[^1]: План утверждён приказом от 12.01.2026 № 3.

[^2]: Муниципальных школ [округа].

[^3]: По форме 1-ОД.

    Второй абзац.

[^4]: В электронном виде.
`,
)

function read(text: string) {
  const { decision, messages } = readDecision(readSource('a.md', text), { office })
  expect(messages).toEqual([])
  if (!decision) throw new Error('not read')
  return decision
}

async function throughWord(text: string): Promise<string> {
  const { page } = compose(read(text), builtinTemplates())
  if (!page) throw new Error('not composed')
  const { imported } = await importDocument('a.docx', await renderDocx(page))
  return imported?.text ?? ''
}

/** What a model says, without where it stands in its source. */
const said = (text: string) =>
  JSON.parse(
    JSON.stringify(read(text).body, (key, value: unknown) =>
      key === 'place' || key === 'places' ? undefined : value,
    ),
  )

test('footnotes of Word come in as footnotes', async () => {
  const text = await throughWord(noted)
  expect(text).toContain('Директорам школ[^2] провести **мониторинг**[^3] до 1 декабря 2026 г.')
  expect(text).toContain('[^2]: Муниципальных школ \\[округа\\].')
  expect(text).toContain('[^3]: По форме 1-ОД.\n\n    Второй абзац.\n')
  expect(said(text)).toEqual(said(await throughWord(text)))
  expect(text).not.toMatch(/[\ue000-\uefff]/u)
})
