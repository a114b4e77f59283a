import { type Browser, chromium } from 'playwright-core'
import { guideStepWords, routes } from '#routes'
import { ensureChromium } from '../tools/ensure-chromium.ts'
import type { Measurement } from './bench.ts'
import { below, type Figure } from './figure.ts'

const limitKilobytes = 100

/** What a browser fetches for a page that it has never seen, headers included. */
export const weight: Measurement = {
  name: 'weight',
  async run(bench) {
    const app = await bench.app()
    const { cookie, where } = await bench.municipality()
    const pages = [
      ['Front page', routes.home.href(), false],
      ['Law page', routes.law.href(), false],
      ['Guide', routes.guide.href(), false],
      ['Step', routes.guidePage.href({ section: 'trinn', page: guideStepWords[5] }), false],
      ['Search', `${routes.search.href()}?q=planvask`, false],
      ['Overview', routes.overview.href(where), true],
      ['Schedule', routes.progress.href(where), true],
      ['Start of a strategy', routes.startStrategy.href(where), true],
      ['Law check', routes.lawCheck.href(where), true],
    ] as const
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    try {
      const figures: Figure[] = []
      for (const [name, address, isSignedIn] of pages) {
        const parts = await fetchedBy(browser, app.url + address, isSignedIn ? cookie : '')
        const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
        const what = `${name}, cold: bytes over the wire`
        figures.push(below(what, bytes / 1_000, limitKilobytes, 'kB', contentsOf(parts)))
      }
      return figures
    } finally {
      await browser.close()
    }
  },
}

interface Part {
  readonly type: string
  readonly bytes: number
}

async function fetchedBy(browser: Browser, url: string, cookie: string): Promise<Part[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const [name = '', value = ''] = cookie.split('=')
    if (cookie) await context.addCookies([{ name, value, url }])
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const types = new Map<string, string>()
    const parts: Part[] = []
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      // A picture inside the page costs nothing over the wire.
      if (!response.url.startsWith('data:')) types.set(requestId, type.toLowerCase())
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId)
      if (type !== undefined) parts.push({ type, bytes: encodedDataLength })
    })
    await session.send('Network.enable')
    const answer = await page.goto(url, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`)
    return parts
  } finally {
    await context.close()
  }
}

function contentsOf(parts: readonly Part[]): string {
  const byType = new Map<string, number>()
  for (const { type, bytes } of parts) byType.set(type, (byType.get(type) ?? 0) + bytes)
  const list = [...byType].sort((a, b) => b[1] - a[1])
  const each = list.map(([type, bytes]) => `${type} ${(bytes / 1_000).toFixed(1)}`)
  return `${parts.length} requests: ${each.join(', ')} kB`
}
