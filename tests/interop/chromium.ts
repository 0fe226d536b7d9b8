/** Opens a page in Chromium as a person would, and tells what came of it: pictures, requests, complaints. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'

export interface ChromiumPage {
  /** Every address the page asked for, its own file first; pictures the browser holds itself (`data:`) are none. */
  readonly requests: () => readonly string[]
  /** Exceptions, errors and warnings of the console, refusals of the policy. */
  readonly complaints: () => readonly string[]
  /** The value of an expression of JavaScript; a promise is waited for. */
  readonly value: (expression: string) => Promise<unknown>
  readonly press: (key: string, text?: string) => Promise<void>
  readonly picture: () => Promise<Buffer>
  readonly pdf: () => Promise<Buffer>
  readonly file: string
}

export interface Size {
  readonly width: number
  readonly height: number
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

const program = '/usr/bin/chromium'

/** Without a profile of somebody's, without a screen, without anything it does of its own accord. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=ru',
  '--remote-debugging-pipe',
]

/** The page is open for as long as `use` runs. */
export async function inChromium<Result>(
  html: string,
  size: Size,
  use: (page: ChromiumPage) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pisar-chromium-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const browser = spawn(program, [...quiet, `--user-data-dir=${join(folder, 'profile')}`], {
    // Commands go in by the fourth, answers come by the fifth.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => browser.once('close', resolve))
  const line = connect(browser)
  try {
    return await use(await open(line, file, size))
  } finally {
    // It ends its own processes first, which write into the profile to the last.
    line.say('Browser.close')
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

type Line = ReturnType<typeof connect>

async function open({ send, events, until }: Line, file: string, size: Size): Promise<ChromiumPage> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method: string, params: object = {}) => send(method, params, String(sessionId))
  for (const part of ['Page', 'Runtime', 'Network', 'Log']) await ask(`${part}.enable`)
  await ask('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: size.width < 600 })
  const loaded = until('Page.loadEventFired')
  await ask('Page.navigate', { url: pathToFileURL(file).href })
  await loaded
  return {
    file: pathToFileURL(file).href,
    requests: () =>
      events('Network.requestWillBeSent')
        .map(({ request }) => (request as { readonly url: string }).url)
        .filter((url) => !url.startsWith('data:')),
    complaints: () => complaintsOf(events),
    value: async (expression) => {
      const answer = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails))
      return (answer.result as { readonly value?: unknown }).value
    },
    press: async (key, text = '') => {
      const codes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, ' ': 32 }
      const code = { key, text, windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) }
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', ...code })
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...code })
    },
    picture: async () => bytesOf(await ask('Page.captureScreenshot', { format: 'png' })),
    pdf: async () => bytesOf(await ask('Page.printToPDF', { preferCSSPageSize: true })),
  }
}

const bytesOf = ({ data }: Readonly<Record<string, unknown>>): Buffer => Buffer.from(String(data), 'base64')

type Events = (method: string) => readonly Readonly<Record<string, unknown>>[]

function complaintsOf(events: Events): readonly string[] {
  const said = events('Runtime.consoleAPICalled').filter(({ type }) => type === 'error' || type === 'warning')
  const noted = events('Log.entryAdded').filter(
    ({ entry }) => (entry as { readonly level: string }).level !== 'verbose',
  )
  return [...events('Runtime.exceptionThrown'), ...said, ...noted].map((each) => JSON.stringify(each))
}

/** The protocol of developer tools: JSON, each message ended by a zero. */
function connect(browser: ChildProcess) {
  const [, , , into, outOf] = browser.stdio as [null, null, null, Writable, Readable]
  const answers = new Map<number, (message: Message) => void>()
  const seen: Message[] = []
  const awaited = new Map<string, () => void>()
  let last = 0
  let rest = ''
  const failed = new Promise<never>((_, reject) => {
    browser.once('error', reject)
    browser.once('exit', (code) => reject(new Error(`chromium ended with ${code}`)))
  })
  // Its end is no fault once nobody waits for an answer.
  failed.catch(() => undefined)
  outOf.setEncoding('utf8').on('data', (text: string) => {
    const messages = `${rest}${text}`.split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages.map((each) => JSON.parse(each) as Message)) {
      if (message.id !== undefined) answers.get(message.id)?.(message)
      else seen.push(message)
      awaited.get(message.method ?? '')?.()
    }
  })
  const say = (method: string, params: object = {}, sessionId?: string): number => {
    into.write(`${JSON.stringify({ id: ++last, method, params, sessionId })}\0`)
    return last
  }
  const send = async (method: string, params: object, sessionId?: string) => {
    const id = say(method, params, sessionId)
    const answer = new Promise<Message>((resolve) => answers.set(id, resolve))
    const { error, result } = await Promise.race([answer, failed])
    if (error) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }
  return {
    say,
    send,
    events: (method: string) =>
      seen.filter((message) => message.method === method).map(({ params }) => params ?? {}),
    until: (method: string) =>
      Promise.race([new Promise<void>((resolve) => awaited.set(method, resolve)), failed]),
  }
}
