/**
 * How long the page of a register takes in Chromium to open, to filter, to search, to sort 5 000 assignments. Build
 * the program first, and run it on a quiet machine:
 *
 *     npx jiti scripts/bench-page.ts [HOW MANY]
 */
import { renderRegisterHtml } from '#output'
import { type ChromiumPage, inChromium } from '../tests/interop/chromium.ts'
import { manyAssignments } from '../tests/output/marked-register.ts'

const COUNT = Number(process.argv[2] ?? 5000)
const TIMES = 7

/** Done when the second frame after it is drawn; the page waits 120 ms for the next key before it filters. */
const timed = (action: string): string => `new Promise((resolve) => {
  const start = performance.now()
  const { setTimeout: later } = window
  window.setTimeout = (work, _) => later(work, 0)
  ${action}
  later(() => requestAnimationFrame(() => requestAnimationFrame(() => {
    window.setTimeout = later
    resolve(performance.now() - start)
  })), 0)
})`

const input = (name: string, value: string): string => `
  const field = document.forms[0].elements['${name}']
  field.value = '${value}'
  field.dispatchEvent(new Event('input', { bubbles: true }))`

const actions: readonly (readonly [name: string, action: string])[] = [
  ['отбор по состоянию', input('state', 'overdue')],
  ['отбор снят', input('state', '')],
  ['поиск', input('search', 'приказ 12')],
  ['поиск снят', input('search', '')],
  ['сортировка по сроку', "document.querySelector('[data-sort=due]').click()"],
]

async function measure(page: ChromiumPage, action: string): Promise<number> {
  return Number(await page.value(timed(action)))
}

const html = renderRegisterHtml(manyAssignments(COUNT))
await inChromium(html, { width: 1280, height: 900 }, async (page) => {
  const opened = await page.value(
    "performance.getEntriesByType('navigation')[0].loadEventEnd - performance.getEntriesByType('navigation')[0].startTime",
  )
  console.log(
    `${COUNT} поручений, ${Math.round(html.length / 1000)} КБ; страница открыта за ${Math.round(Number(opened))} мс`,
  )
  for (const [name, action] of actions) {
    const times: number[] = []
    for (let time = 0; time < TIMES; time++) times.push(await measure(page, action))
    times.sort((a, b) => a - b)
    console.log(
      `${name}: ${Math.round(times[TIMES >> 1] ?? 0)} мс (от ${Math.round(times[0] ?? 0)} до ${Math.round(times.at(-1) ?? 0)})`,
    )
  }
})
