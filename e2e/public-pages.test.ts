import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, weigh } from './checks.ts'

const stedsans = useStedsans()

const pages = [
  '/',
  '/lov',
  '/om',
  '/personvern',
  '/tilgjengelighet',
  '/sikkerhet',
  '/finn-kommune?sok=b%C3%B8',
  '/naeroysund',
  '/logg-inn',
]

const maxBytes = 100_000
const maxRequests = 12

describe('a page that everybody may see', () => {
  test.each(pages)('%s is right in bokmål and in nynorsk', async (address) => {
    const page = await stedsans.visit()
    expect((await page.goto(address))?.status()).toBe(200)
    await checkPage(page, 'nb')
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.locator('html[lang=nn]').waitFor()
    expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname)
    await checkWords(page, 'nn')
  })

  test('can be read without JavaScript', async () => {
    const page = await stedsans.visit({ javaScript: false })
    for (const address of pages) {
      expect((await page.goto(address))?.status(), address).toBe(200)
      await checkPlainPage(page)
    }
  })

  test('weighs little', async () => {
    const page = await stedsans.visit()
    for (const address of pages) {
      const { bytes, asked } = await weigh(page, address)
      expect(bytes, address).toBeGreaterThan(1_000)
      expect(bytes, address).toBeLessThan(maxBytes)
      expect(asked, address).toBeLessThanOrEqual(maxRequests)
    }
  })
})

test('what is not here is answered with a page that leads on', async () => {
  const page = await stedsans.visit()
  expect((await page.goto('/finnes-ikke/her'))?.status()).toBe(404)
  await page.getByRole('heading', { level: 1, name: 'Vi finner ikke siden' }).waitFor()
  await checkPage(page)
  await page.getByRole('link', { name: 'Gå til forsiden' }).click()
  await page.getByRole('button', { name: 'Prøv nå' }).waitFor()
})

test('a municipality is found by a name that it had', async () => {
  const page = await stedsans.visit({ javaScript: false })
  await page.goto('/')
  await page.getByLabel('Finn kommunen din').fill('Vikna')
  await page.getByRole('button', { name: 'Finn', exact: true }).click()
  await page.getByRole('link', { name: /Nærøysund/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Nærøysund kommune' }).waitFor()
})
