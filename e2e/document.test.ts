import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, unfold } from './checks.ts'
import { enterDemo, startStrategy } from './journeys.ts'

const stedsans = useStedsans()

const withTable = `Vi har to planer.

| Plan | År |
| --- | --- |
| Klimaplan | 2029 |
`

async function toDocument(page: Page): Promise<string> {
  await enterDemo(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return `${new URL(page.url()).pathname}/strategi`
}

/** Takes the section and opens its text. */
async function startWriting(page: Page, section: string): Promise<void> {
  await page.goto(section)
  await page.getByRole('button', { name: 'Skriv i denne delen' }).click()
  await page.getByRole('heading', { level: 1, name: /^Skriv «/ }).waitFor()
}

async function write(page: Page, section: string, text: string): Promise<void> {
  await startWriting(page, section)
  const asText = page.getByRole('button', { name: 'Vis som ren tekst' })
  if ((await asText.count()) > 0) await asText.click()
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill(text)
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'Teksten er lagret.' }).waitFor()
}

async function remark(page: Page, words: string): Promise<void> {
  await unfold(page)
  await page.getByRole('textbox', { name: 'Merknad', exact: true }).fill(words)
  await page.getByRole('button', { name: 'Legg til merknaden' }).click()
}

test('a section is written, compared, talked about and changed by everybody', async () => {
  const page = await stedsans.visit()
  const document = await toDocument(page)
  const section = `${document}/deler/resources`
  for (const at of [document, section]) {
    await page.goto(at)
    await unfold(page)
    await checkPage(page)
  }
  await startWriting(page, section)
  await checkPage(page)
  await page.getByRole('link', { name: 'Begynn med forslaget' }).click()
  await page.getByText('Forslaget står i feltet.').waitFor()
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'Teksten er lagret.' }).waitFor()
  await write(page, section, withTable)
  const table = page.getByRole('region', { name: 'Plan, År' })
  expect(await table.getByRole('caption').textContent(), 'no number without a title').toBe(
    'Plan, År',
  )
  await page.getByRole('link', { name: 'Versjoner' }).click()
  await page.getByRole('button', { name: 'Sammenlign' }).click()
  await page.getByRole('heading', { name: 'Fra versjon 1 til versjon 2' }).waitFor()
  await checkPage(page)

  await page.goto(section)
  await remark(page, '')
  await page.getByRole('alert').waitFor()
  await remark(page, 'Hva med kulturplanen?')
  await page.getByRole('status').filter({ hasText: 'Merknaden er lagt til.' }).waitFor()
  await page.getByRole('link', { name: 'Foreslå en endring' }).click()
  await checkPage(page)
  await page.getByRole('button', { name: 'Vis som ren tekst' }).click()
  await page.getByLabel('Teksten slik du foreslår den').fill(`${withTable}\nOg en til.`)
  await page.getByRole('button', { name: 'Send forslaget' }).click()
  await page.getByRole('status').filter({ hasText: 'Forslaget er sendt.' }).waitFor()
  await unfold(page)
  await checkPage(page)
  await page.getByRole('button', { name: 'Godta' }).click()
  await page.getByText('Og en til.').first().waitFor()
  await page.goto(`${document}/les`)
  await checkPage(page)
})

test('the document is written and read without scripts, and in nynorsk', async () => {
  const page = await stedsans.visit({ javaScript: false })
  const document = await toDocument(page)
  const section = `${document}/deler/inputs`
  await write(page, section, withTable)
  await checkPlainPage(page)
  await remark(page, 'Er alle spurt?')
  await page.getByRole('status').filter({ hasText: 'Merknaden er lagt til.' }).waitFor()
  await checkPlainPage(page)

  await page.goto(`${document}/leselenker`)
  await page.getByRole('button', { name: 'Lag leselenke' }).click()
  await page.getByRole('alert').waitFor()
  await checkPlainPage(page)
  await page.getByLabel('Hvem er lenken til?').fill('Kommunestyret')
  await page.getByRole('button', { name: 'Lag leselenke' }).click()
  const link = (await page.locator('.st-code').textContent()) ?? ''
  await checkPlainPage(page)
  const councillor = await stedsans.visit()
  expect((await councillor.goto(link))?.status()).toBe(200)
  await councillor.getByText('Dette er et utkast').waitFor()
  await checkPage(councillor)

  await page.getByRole('button', { name: 'Nynorsk' }).click()
  // What is read as a whole holds what people have written, in the form they wrote it.
  for (const at of ['', '/deler/purpose', '/deler/inputs/versjoner', '/leselenker']) {
    await page.goto(`${document}${at}`)
    await checkWords(page, 'nn')
  }
})

async function logIn(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn'))
}

/** Somebody else in the municipality, logged in. */
async function colleague(admin: Page, slug: string): Promise<Page> {
  await admin.goto(`/${slug}/innstillinger/personer`)
  await unfold(admin)
  await admin.getByRole('textbox', { name: 'Navn', exact: true }).fill('Ola Eksempel')
  await admin.getByRole('textbox', { name: 'E-post' }).fill('ola@example.no')
  await admin.getByRole('radio', { name: /^Planlegger/ }).check()
  await admin.getByRole('button', { name: 'Send invitasjonen' }).click()
  await admin.getByRole('status').waitFor()
  const operator = await stedsans.visit()
  await logIn(operator, stedsans.server.operatorLink)
  await operator.goto('/drift/utboks')
  const link = await operator.locator('main a[href*="/logg-inn/"]').first().getAttribute('href')
  const other = await stedsans.visit()
  await logIn(other, link ?? '')
  return other
}

test('who takes a section over loses nothing of the other, and the look is chosen', async () => {
  const kari = await stedsans.visit()
  await startStrategy(kari, 'Gulen')
  const section = `${new URL(kari.url()).pathname}/strategi/deler/purpose`
  const ola = await colleague(kari, 'gulen')
  await startWriting(kari, section)
  await kari.getByRole('button', { name: 'Vis som ren tekst' }).click()
  await kari.getByRole('textbox', { name: 'Tekst', exact: true }).fill('Det Kari skrev.')

  await ola.goto(section)
  await ola.getByText('går ikke tapt').waitFor()
  await checkPage(ola)
  await ola.getByRole('button', { name: 'Overta og skriv' }).click()
  await ola.getByRole('heading', { level: 1, name: /^Skriv «/ }).waitFor()
  await kari.getByRole('button', { name: 'Lagre', exact: true }).click()
  await kari.getByRole('alert').filter({ hasText: 'Ola Eksempel har overtatt delen.' }).waitFor()
  await checkPage(kari)
  await kari.getByRole('button', { name: 'Send som forslag' }).click()
  await kari.getByRole('status').filter({ hasText: 'Forslaget er sendt.' }).waitFor()

  expect((await kari.goto('/gulen/innstillinger/dokumenter'))?.status()).toBe(200)
  await checkPage(kari)
  await kari.getByLabel('Farge på overskrifter og tabeller').fill('#ffee00')
  await kari.getByRole('button', { name: 'Lagre' }).click()
  await kari.getByRole('alert').waitFor()
  await checkPage(kari)
  await kari.getByLabel('Farge på overskrifter og tabeller').fill('#1c5242')
  await kari.getByRole('button', { name: 'Lagre' }).click()
  await kari.getByRole('status').waitFor()
  await checkPage(kari)
})
