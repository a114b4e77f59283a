import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type StedsansServer, startServer } from './server.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Long enough for a machine that stands still for a while; nobody waits so long for a page. */
const patienceMs = 30_000

export interface VisitOptions {
  /** False is a visitor whose scripts never run. */
  readonly javaScript?: boolean
}

/** Whatever answers at an address. */
export interface Served {
  /** `http://127.0.0.1:41234`, without a trailing slash. */
  readonly address: string
  stop(): Promise<void>
}

export interface Stedsans<Server extends Served = StedsansServer> {
  readonly server: Server
  /** A new visitor: an own browser profile with one empty page. */
  visit(options?: VisitOptions): Promise<Page>
}

/**
 * A server and a browser for the tests of a file. Each page is watched from its first byte: a script
 * that fails, a message in the console, a broken policy or a request to anybody else fails the test.
 */
export function useStedsans(): Stedsans {
  return useServed(startServer)
}

/** The same with a server of the test's own, for instance one whose clock moves. */
export function useServed<Server extends Served>(start: () => Promise<Server>): Stedsans<Server> {
  let started: Server | null = null
  let browser: Browser | null = null
  const contexts: BrowserContext[] = []
  const faults: string[] = []

  beforeAll(async () => {
    const opened = await Promise.all([
      start(),
      chromium.launch({ executablePath, args, env: { ...process.env, LANGUAGE: 'nb' } }),
    ])
    started = opened[0]
    browser = opened[1]
  })

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await tellWhatIsShown(contexts)
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await started?.stop()
  })

  const serverOf = () => {
    if (!started) throw new Error('The server is not started yet')
    return started
  }
  return {
    get server() {
      return serverOf()
    },
    visit: async ({ javaScript = true } = {}) => {
      const { address } = serverOf()
      if (!browser) throw new Error('The browser is not open yet')
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: 1280, height: 900 },
        locale: 'nb-NO',
        javaScriptEnabled: javaScript,
        // What unfolds would otherwise still move under the pointer between a press and its release.
        reducedMotion: 'reduce',
      })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(patienceMs)
      watch(page, address, faults)
      return page
    },
  }
}

/** Of a test that failed: where each page stands, and what it says, which the error does not tell. */
async function tellWhatIsShown(contexts: readonly BrowserContext[]): Promise<void> {
  for (const page of contexts.flatMap((context) => context.pages())) {
    const shown = await page
      .locator('main')
      .textContent({ timeout: 2_000 })
      .catch((error: unknown) => String(error))
    process.stderr.write(`${page.url()}\n${shown?.slice(0, 1_500)}\n`)
  }
}

// A page that answers 422 or 404 on purpose is also told of in the console, as a failed resource.
const refusedPage = /Failed to load resource: the server responded with a status of 4\d\d/

function watch(page: Page, address: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (refusedPage.test(message.text()) && message.location().url === page.url()) return
    faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !url.startsWith('data:')) faults.push(`asked for ${url}`)
  })
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest()
    if (response.status() >= (isPage ? 500 : 400)) {
      faults.push(`${response.status()} from ${response.url()}`)
    }
  })
}
