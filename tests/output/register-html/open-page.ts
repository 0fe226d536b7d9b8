/** Opens a page as a browser does and uses it as a person does. Fails when the code of the page fails. */
import { JSDOM, VirtualConsole } from 'jsdom'

/** The page waits so long after a key before it searches, ms. */
const PAUSE = 200

export function openPage(html: string, hash = '') {
  const console = new VirtualConsole()
  console.on('jsdomError', (error) => {
    // It does not know rules of paper within rules of print.
    if (!error.message.startsWith('Could not parse CSS')) throw error
  })
  const { window } = new JSDOM(html, {
    url: `https://example.org/register.html${hash}`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: console,
  })
  const { document } = window
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const element = (selector: string) => {
    const [first] = all(selector)
    if (!first) throw new Error(`no ${selector}`)
    return first
  }
  const texts = (selector: string) => all(selector).map((each) => each.textContent ?? '')
  const passed = () => new Promise((resolve) => setTimeout(resolve, PAUSE))
  return {
    all,
    element,
    texts,
    text: (selector: string) => element(selector).textContent ?? '',
    cells: (name: string) => texts(`tbody td.${name}`),
    click: (selector: string) => element(selector).click(),
    address: () => window.location.hash,
    print: () => window.dispatchEvent(new window.Event('beforeprint')),
    open: async (selector: string) => {
      element(selector).setAttribute('open', '')
      element(selector).dispatchEvent(new window.Event('toggle'))
      await passed()
    },
    /** A choice of a list may be given in its words. */
    fill: async (fields: Readonly<Record<string, string | undefined>>) => {
      for (const [name, value = ''] of Object.entries(fields)) {
        const field = element(`[name=${name}]`) as HTMLInputElement
        const option = all(`[name=${name}] option`).find((each) => each.textContent === value)
        field.value = option?.getAttribute('value') ?? value
        field.dispatchEvent(new window.Event('input', { bubbles: true }))
      }
      await passed()
    },
  }
}
