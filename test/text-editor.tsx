import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import fastify, { type FastifyInstance } from 'fastify'
import { type Browser, chromium, type Page } from 'playwright-core'
import { TextEditor } from '#features/strategy-document/text-editor.tsx'
import { assetRoutes } from '#platform/http/assets.ts'
import { securityHeaders } from '#platform/http/security.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { renderPage } from '#ui/render-page.tsx'
import { ensureAssets } from '../tools/build-assets.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser) process.stderr.write('Left out, as there is no Chromium: the text editor\n')

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAAIklEQVR4nGMIGiDAMGrxqMWjFo9aPGrxqMWjFo9aPHIsBgBp4gDuOXq5fQAAAABJRU5ErkJggg==',
  'base64',
)

/** What stands in the editor, by the page. */
export const writtenTexts = {
  '/tom': '',
  '/skrevet':
    '## Levekår\n\n### Bolig\n\nKommunen har *mange* hus[^1].\n\n- leie\n- eie\n\n| Plan | Uker |\n| --- | ---: |\n| Klima | 8 |\n\n> Et levende sentrum.\n\n![Et torg](bilde:1 "Torget")\n\n[^1]: Se [SSB](https://ssb.no).',
  '/bare-tekst': 'Et avsnitt.\n\n[^1]: En fotnote som ikke er brukt.',
} as const

async function serve(sent: string[]): Promise<FastifyInstance> {
  await ensureAssets()
  const app = fastify()
  await app.register(assetRoutes)
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  for (const [path, value] of Object.entries(writtenTexts)) {
    const page = (
      <Layout language="nb" title="Prøve">
        <h1>Prøve</h1>
        <Form language="nb" action="/send" keepAs="prøve">
          <TextEditor
            language="nb"
            name="body"
            label="Teksten"
            value={value}
            rows={6}
            pictures={[{ id: '1', href: '/bilde.png', description: 'Et torg uten folk' }]}
          />
          <Button variant="primary">Lagre</Button>
        </Form>
      </Layout>
    )
    app.get(path, (_request, reply) =>
      reply.headers(securityHeaders).type('text/html; charset=utf-8').send(renderPage(page)),
    )
  }
  app.get('/bilde.png', (_request, reply) => reply.type('image/png').send(dot))
  app.post('/send', (request, reply) => {
    sent.push(new URLSearchParams(String(request.body)).get('body') ?? '')
    return reply.code(204).send()
  })
  return app
}

/** Pages with the editor alone, and a browser to open them in. */
export class EditorPages {
  /** What reached the server. */
  readonly sent: string[] = []
  /** What the browser has said was wrong. */
  readonly complaints: string[] = []
  readonly #app: FastifyInstance
  readonly #browser: Browser
  readonly #address: string

  private constructor(app: FastifyInstance, browser: Browser, address: string, sent: string[]) {
    this.#app = app
    this.#browser = browser
    this.#address = address
    this.sent = sent
  }

  static async start(): Promise<EditorPages> {
    const sent: string[] = []
    const app = await serve(sent)
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    return new EditorPages(app, browser, address, sent)
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    await this.#app.close()
  }

  async open(
    path: keyof typeof writtenTexts,
    options: { javaScriptEnabled?: boolean } = {},
  ): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: 1024, height: 900 },
      ...options,
    })
    const page = await context.newPage()
    this.complaints.length = 0
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    await page.goto(this.#address + path)
    return page
  }
}

export const editorOn = (page: Page) => page.getByRole('textbox', { name: 'Teksten' })
export const writtenOn = (page: Page) => page.locator('textarea').inputValue()

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

export async function accessFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await editorOn(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)
}
