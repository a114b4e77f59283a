/**
 * Renders every component on one page, to look at: `node --import tsx tools/gallery.tsx OUT` writes
 * OUT/index.html (and a page in each scheme) and screenshots of them, and reports what axe finds and
 * whether anything overflows. Needs Chromium (`CHROMIUM`, default /usr/bin/chromium).
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import fastify from 'fastify'
import { type Browser, chromium, type Page } from 'playwright-core'
import { assetRoutes } from '#platform/http/assets.ts'
import { renderPage } from '#ui/render-page.tsx'
import { ensureAssets } from './build-assets.ts'
import { GalleryPage } from './gallery-page.tsx'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const schemes = ['light', 'dark'] as const
// 640 is a common laptop at 200 % zoom.
const widths = [1280, 640, 390, 320] as const

const out = process.argv[2] ?? 'build/gallery'
await mkdir(out, { recursive: true })
await ensureAssets()
const app = fastify()
await app.register(assetRoutes)
app.get('/', (_request, reply) =>
  reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .send(renderPage(<GalleryPage />)),
)
const address = await app.listen({ port: 0, host: '127.0.0.1' })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
await writeFile(join(out, 'index.html'), renderPage(<GalleryPage />))
for (const colorScheme of schemes) {
  for (const width of widths) await look(browser, colorScheme, width)
}
await browser.close()
await app.close()

async function look(on: Browser, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  const context = await on.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => window.scrollTo(0, 0))
  const name = `${colorScheme}-${width}`
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target.join(' ')}`),
  )
  report(name, overflow, [...complaints, ...found, ...(await smallTargets(page))])
  await context.close()
}

/** Links and buttons outside running text that are less than 24 px high or wide. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, summary, input:not([type=hidden])')]
      .filter((element) => !element.closest('p, li:not(:has(> a:only-child))'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
      .map(
        ({ element, box }) => `small ${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`,
      ),
  )
}

function report(name: string, overflow: number, complaints: readonly string[]): void {
  process.stdout.write(`${name}: overflow ${overflow} px, ${complaints.length} complaints\n`)
  if (overflow > 0 || complaints.length > 0) process.exitCode = 1
  for (const complaint of complaints) process.stdout.write(`  ${complaint}\n`)
}
