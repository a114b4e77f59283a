import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()
const papers = ['oppstart', 'brev', 'kunngjoring', 'saksframlegg']

async function toPapers(page: Page): Promise<string> {
  await enterDemo(page)
  const address = `${new URL(page.url()).pathname}/strategi/saksdokumenter`
  expect((await page.goto(address))?.status()).toBe(200)
  return address
}

test('the papers of the case can be read, copied and taken along by everybody', async () => {
  const page = await stedsans.visit()
  const address = await toPapers(page)
  await checkPage(page)
  for (const paper of papers) {
    await page.goto(`${address}/${paper}`)
    await page.getByRole('button', { name: 'Kopier hele teksten' }).waitFor()
    await checkPage(page)
  }
  const meetings = page.getByRole('listitem').filter({ hasText: /^Eldrerådet: / })
  expect(await meetings.count(), 'one line for each of the councils').toBe(1)
  for (const kind of ['docx', 'pdf']) {
    const file = await page.request.get(`${address}/saksframlegg/dokument.${kind}`)
    expect(file.status()).toBe(200)
  }
})

test('the papers are there without scripts, and in nynorsk', async () => {
  const page = await stedsans.visit({ javaScript: false })
  const address = await toPapers(page)
  await page.getByRole('link', { name: 'Saksframlegg til kommunestyret' }).click()
  await page.getByRole('heading', { name: 'Forslag til vedtak' }).waitFor()
  await checkPlainPage(page)
  await page.getByRole('button', { name: 'Nynorsk' }).click()
  // The others hold what somebody has written, in the form they wrote it.
  for (const paper of ['', '/brev', '/kunngjoring']) {
    await page.goto(`${address}${paper}`)
    await checkWords(page, 'nn')
  }
})
