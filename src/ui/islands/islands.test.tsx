import { existsSync } from 'node:fs'
import fastify, { type FastifyInstance } from 'fastify'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { ComponentChildren } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetRoutes } from '#platform/http/assets.ts'
import { ensureAssets } from '../../../tools/build-assets.ts'
import { CopyButton, CopyFigureButton, PrintButton } from '../browser-buttons.tsx'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field, TextareaField } from '../field.tsx'
import { ForgetText, Form } from '../form.tsx'
import { Layout } from '../layout.tsx'
import { renderPage } from '../render-page.tsx'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
if (!hasBrowser)
  process.stderr.write('Left out, as there is no Chromium: the islands in a browser\n')

const pages: Record<string, ComponentChildren> = {
  '/skjema': (
    <Form language="nb" action="/send" keepAs="skjema">
      <Field name="navn" label="Navn" value="Fra serveren" />
      <TextareaField name="tekst" label="Tekst" />
      <Button variant="primary" name="handling" value="lagre">
        Lagre
      </Button>
    </Form>
  ),
  '/lagret': <ForgetText keptAs="skjema" />,
  '/feil': (
    <>
      <ErrorSummary language="nb" errors={[{ name: 'navn', message: 'Skriv navnet' }]} />
      <Field name="navn" label="Navn" error="Skriv navnet" />
    </>
  ),
  '/figur': (
    <figure id="figur">
      <figcaption>
        <h2>Det blir flere</h2>
      </figcaption>
      <table>
        <tr>
          <th>2026</th>
          <td>412</td>
        </tr>
      </table>
      <p class="st-source">Kilde: SSB</p>
      <CopyFigureButton language="nb" figure="figur" picture="/figur.png" title="Det blir flere" />
    </figure>
  ),
  '/knapper': (
    <>
      <CopyButton language="nb" text="kopiert tekst" />
      <PrintButton language="nb" />
    </>
  ),
}

/** The bodies of the forms that reached the server. */
const sent: string[] = []

async function serve(): Promise<FastifyInstance> {
  await ensureAssets()
  const app = fastify()
  await app.register(assetRoutes)
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  for (const [path, content] of Object.entries(pages)) {
    const page = (
      <Layout language="nb" title="Prøve">
        {content}
      </Layout>
    )
    app.get(path, (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(renderPage(page)),
    )
  }
  // Without content the browser stays on the page, where the button can be pressed again.
  app.post('/send', (request, reply) => {
    sent.push(String(request.body))
    return reply.code(204).send()
  })
  return app
}

describe.skipIf(!hasBrowser)('in a browser', () => {
  let app: FastifyInstance
  let browser: Browser
  let address: string

  beforeAll(async () => {
    app = await serve()
    address = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(address + path)
    return page
  }

  test('a form that is pressed twice is sent once, with the value of its button', async () => {
    const page = await open('/skjema')
    sent.length = 0
    const arrived = page.waitForRequest('**/send')
    await page.getByRole('button', { name: 'Lagre' }).evaluate((button: HTMLButtonElement) => {
      button.click()
      button.click()
    })
    await arrived
    await page.getByRole('button', { name: 'Sender …' }).waitFor()
    await expect.poll(() => sent).toEqual(['navn=Fra+serveren&tekst=&handling=lagre'])
    await page.getByRole('button', { name: 'Sender …' }).click()
    await page.getByLabel('Tekst').fill('Etterpå')
    expect(sent).toHaveLength(1)
  })

  test('text that was not sent is offered again, and brought back only on request', async () => {
    const page = await open('/skjema')
    await page.getByLabel('Tekst').fill('Lang og viktig')
    await page.reload()
    expect(await page.getByLabel('Tekst').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Hent teksten fram' }).click()
    expect(await page.getByLabel('Tekst').inputValue()).toBe('Lang og viktig')
    expect(await page.getByRole('status').count()).toBe(0)
  })

  test('text that was discarded, or stored, is not offered again', async () => {
    const page = await open('/skjema')
    await page.getByLabel('Tekst').fill('Forkastes')
    await page.reload()
    await page.getByRole('button', { name: 'Forkast den' }).click()
    await page.reload()
    expect(await page.getByRole('status').count()).toBe(0)
    await page.getByLabel('Tekst').fill('Lagres')
    await page.goto(`${address}/lagret`)
    await page.goto(`${address}/skjema`)
    expect(await page.getByRole('status').count()).toBe(0)
  })

  test('the error summary has the focus, and its link leads into the field', async () => {
    const page = await open('/feil')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'))
    expect(await focused()).toBe('alert')
    await page.getByRole('link', { name: 'Skriv navnet' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('felt-navn')
  })

  test('buttons that need a script are there with it and gone without', async () => {
    const withScript = await open('/knapper')
    expect(await withScript.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(true)
    const without = await open('/knapper', { javaScriptEnabled: false })
    expect(await without.getByRole('button').filter({ visible: true }).count()).toBe(0)
  })

  test('a figure is copied with its picture, its table and its source', async () => {
    const page = await open('/figur')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopier figuren' }).click()
    await page.getByRole('button', { name: 'Kopiert' }).waitFor()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text()
      return { text: await read('text/plain'), html: await read('text/html') }
    })
    expect(copied.text).toBe('Det blir flere\n2026\t412\nKilde: SSB')
    expect(copied.html).toMatch(/<img [^>]*src="http[^"]*\/figur\.png"/)
    expect(copied.html).toMatch(/<td[^>]*>412<\/td>/)
    expect(copied.html).toContain('Kilde: SSB')
  })
})
