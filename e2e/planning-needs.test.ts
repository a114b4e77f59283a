import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()

const table = `Plan	Vedtatt	Vurdering
Skolebruksplan for Eksempelbygda	12.06.2009	Revideres
Plan for ungdommens fritid og møteplasser i hele kommunen	2010	
Reguleringsplan for havna	2024	
`

describe('the planning needs', () => {
  test('are assessed, held against the hands, and made to fit', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const work = new URL(page.url()).pathname
    await importPlans(page, work)

    await open(page, `${work}/planbehov`)
    await page.getByRole('link', { name: 'Åpne', exact: true }).click()
    await checkPage(page)
    await page.getByLabel('Revideres').check()
    await page.getByLabel('Starter').selectOption({ index: 3 })
    await page.getByLabel('Vedtas', { exact: true }).selectOption({ index: 3 })
    await page.getByLabel('Hvor mye arbeid er det?').selectOption('L')
    await page.getByRole('button', { name: 'Lagre og gå til neste' }).click()
    await page.getByRole('status').first().waitFor()
    await checkPage(page)

    await open(page, `${work}/planbehov/kapasitet`)
    await page.getByLabel('Ukeverk til planarbeid i året').fill('12')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByRole('status').first().waitFor()
    await page.getByRole('link', { name: 'Vis et forslag' }).click()
    await page.getByRole('button', { name: 'Ta forslaget i bruk' }).waitFor()
    await unfold(page)
    await checkPage(page)
    await page.getByRole('button', { name: 'Ta forslaget i bruk' }).click()
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('status').first().waitFor()

    const views = ['?visning=tabell', '?visning=tavle', '?visning=tidslinje']
    for (const part of [...views, '/samfunnsdel', '/ambisjoner', '/alternativer']) {
      await open(page, `${work}/planbehov${part}`)
    }
  })

  test('work without scripts, and say the same in nynorsk', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    await page.goto(`${work}/planbehov`)
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    for (const part of ['', '/kapasitet', '/samfunnsdel', '/ambisjoner', '/alternativer']) {
      expect((await page.goto(`${work}/planbehov${part}`))?.status()).toBe(200)
      await checkWords(page, 'nn')
      await checkPlainPage(page, 'nn')
    }
  })
})

async function importPlans(page: Page, work: string): Promise<void> {
  await page.goto(`${work}/planer/import`)
  await page.getByLabel('Eller lim inn tabellen').fill(table)
  await page.getByRole('button', { name: 'Les tabellen' }).click()
  await page.getByRole('button', { name: /^Lagre/ }).click()
  await page.getByRole('status').first().waitFor()
}

async function open(page: Page, address: string): Promise<void> {
  expect((await page.goto(address))?.status()).toBe(200)
  await unfold(page)
  await checkPage(page)
}

async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}
