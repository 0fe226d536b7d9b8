import type { Office } from '#decision'
import type { Register } from '#register'
import { dateInDigits, dateInWords, plural } from '#russian'
import { escapeHtml, htmlFile, readAsset } from '../html-file.ts'
import { clientScript } from './client.ts'
import { filtersHtml } from './filters-html.ts'
import { tableHtml } from './table-html.ts'
import { type RegisterView, registerView } from './view.ts'

/**
 * The register as one self-contained page: a table of assignments to search, filter and sort, a timeline of terms and
 * the discipline of executors. Loads nothing from anywhere; its policy lets only its own code run.
 */
export function renderRegisterHtml(register: Register, discipline: Office['discipline'] = 'usual'): string {
  const view = registerView(register, discipline)
  const title = `Реестр контроля исполнения поручений на ${dateInDigits(register.on)}`
  return htmlFile({
    title,
    meta: [['dcterms.date', register.on]],
    styles: `\n${readAsset('./register.css', import.meta.url)}`,
    script: clientScript(),
    body: bodyHtml(view),
  })
}

function bodyHtml(view: RegisterView): string {
  return `<a class="skip" href="#assignments">К таблице поручений</a>
<header>
<h1>Реестр контроля исполнения поручений</h1>
<p>По состоянию на ${escapeHtml(dateInWords(view.on))} ${counts(view)}</p>
<noscript><p>Чтобы увидеть поручения, включите в браузере выполнение сценариев: все они находятся в этом файле.</p></noscript>
</header>
<main>
${filtersHtml(view)}
<section aria-labelledby="summary-title" class="summary">
<h2 id="summary-title">Сводка по отобранным поручениям</h2>
<div id="states" class="states" role="group" aria-label="Отбор по состоянию"></div>
<div class="charts">
<figure><figcaption>Сроки исполнения</figcaption><div id="timeline"></div></figure>
<figure><figcaption>Исполнительская дисциплина</figcaption><div id="discipline"></div></figure>
</div>
</section>
<section aria-labelledby="assignments" class="assignments">
<h2 id="assignments" tabindex="-1">Поручения</h2>
${tableHtml()}
</section>
</main>
<script type="application/json" id="register">${jsonInHtml(view)}</script>`
}

function counts({ documents, rows }: RegisterView): string {
  const words = [
    `${documents.length} ${plural(documents.length, 'документ', 'документа', 'документов')}`,
    `${rows.length} ${plural(rows.length, 'поручение', 'поручения', 'поручений')}`,
  ]
  return `${words.join(', ')}.`
}

/** JSON that no HTML can end: what means something to HTML or to old readers of JavaScript is escaped. */
function jsonInHtml(value: RegisterView): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
