/** Columns of the table; those with a key can be sorted by it, see `order.client.js`. */
const columns: readonly (readonly [className: string, words: string, sort: string | null])[] = [
  ['number', '№', 'number'],
  ['document', 'Документ', 'document'],
  ['point', 'Пункт', null],
  ['text', 'Что сделать', null],
  ['executors', 'Исполнители', 'executor'],
  ['term', 'Срок', 'due'],
  ['state', 'Состояние', 'state'],
]

/**
 * The empty table and a row to copy. Rows are laid out as grids, so that a browser need not draw those out of sight;
 * therefore the roles of a table are said.
 */
export function tableHtml(): string {
  const heads = columns.map(([name, words, sort]) => {
    const content = sort === null ? words : `<button type="button" data-sort="${sort}">${words}</button>`
    const sorted = sort === null ? '' : ' aria-sort="none"'
    return `<th role="columnheader" scope="col" class="${name}"${sorted}>${content}</th>`
  })
  const cells = columns.map(([name, words]) => `<td role="cell" class="${name}" data-label="${words}"></td>`)
  return `<p id="selection" class="selection"></p>
<table id="table" role="table" aria-labelledby="assignments">
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
</table>
<p id="none" class="none" hidden>Таких поручений нет. Измените условия отбора.</p>
<template id="row"><tr role="row">${cells.join('')}</tr></template>`
}
