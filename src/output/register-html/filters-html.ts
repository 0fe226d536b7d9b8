import { escapeHtml } from '../html-file.ts'
import type { RegisterView } from './view.ts'

type Option = readonly [value: string, words: string]

/** Spans of terms a controller asks for; what they mean stands in `filters.client.js`. */
const terms: readonly Option[] = [
  ['past', 'срок прошёл'],
  ['week', 'ближайшие 7 дней'],
  ['month', 'ближайшие 30 дней'],
  ['later', 'позже 30 дней'],
  ['dated', 'есть дата'],
  ['undated', 'даты нет'],
]

/** Search and filters, each with its label; they work together. */
export function filtersHtml({ documents, people, states, rows }: RegisterView): string {
  const numbered = (names: readonly string[]): readonly Option[] =>
    names.map((name, at) => [String(at), name])
  const sorted = [...numbered(people)].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
  // After all executors, as `rows.client.js` counts.
  const nobody: Option = [String(people.length), 'не указан']
  const executors = rows.some((row) => row.executors.length === 0) ? [...sorted, nobody] : sorted
  return `<form id="filters" role="search" aria-label="Поиск и отбор поручений">
<p class="wide"><label for="search">Поиск</label><input id="search" name="search" type="search" autocomplete="off" spellcheck="false" placeholder="слова поручения, номер, исполнитель"></p>
${select('executor', 'Исполнитель', executors)}
${select('state', 'Состояние', states)}
${select('document', 'Документ', numbered(documents.map(({ name }) => name)))}
${select('term', 'Срок', terms)}
<p><label for="from">Срок с</label><input id="from" name="from" type="date"></p>
<p><label for="until">Срок по</label><input id="until" name="until" type="date"></p>
<p class="actions"><button type="reset">Сбросить отбор</button><output id="count" role="status"></output></p>
</form>`
}

function select(name: string, label: string, options: readonly Option[]): string {
  const each = options.map(([value, words]) => `<option value="${value}">${escapeHtml(words)}</option>`)
  return `<p><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">все</option>${each.join('')}</select></p>`
}
