import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, unfold } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()

const pages = [
  '/planer',
  '/planer?sorter=navn&alder=gammel-eller-gatt-ut',
  '/planer?sok=finnes-ikke',
  '/planer/ny',
  '/planer/hierarki',
  '/planer/alder',
  '/planer/typer',
  '/planer/typer/thematic-plan',
]

describe('the plan register', () => {
  test('can be used by everybody, with the plans of the demo', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    for (const address of pages) {
      expect((await page.goto(work + address))?.status(), address).toBe(200)
      await unfold(page)
      await checkPage(page)
    }
    await page.goto(`${work}/planer`)
    await page.getByRole('link', { name: 'Kulturplan' }).click()
    await unfold(page)
    await checkPage(page)
    await page.getByRole('link', { name: 'Endre planen' }).click()
    await unfold(page)
    await checkPage(page)
  }, 300_000)

  test('is changed in one stroke, and back, without scripts', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    await page.goto(`${work}/planer?enhet=Personal`)
    await page.getByText('Endre flere planer samlet').click()
    await page.getByLabel('Alle 3 i listen').check()
    await page.locator('select[name="ny-status"]').selectOption('ended')
    await page.getByRole('button', { name: 'Endre planene' }).click()
    await page.getByText('3 planer er endret.').waitFor()
    await checkPlainPage(page)
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByText('3 planer er som de var før.').waitFor()
  })

  // The last: the person of the demo keeps the form that is chosen.
  test('says the same in nynorsk', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    await page.goto(`${work}/planer`)
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.goto(`${work}/planer`)
    await unfold(page)
    await checkPage(page, 'nn')
    for (const address of pages) {
      await page.goto(work + address)
      await checkWords(page, 'nn')
    }
    await page.goto(`${work}/planer`)
    await page.getByRole('link', { name: 'Kulturplan' }).click()
    await checkWords(page, 'nn')
    await page.getByRole('link', { name: 'Endre planen' }).click()
    await checkWords(page, 'nn')
  }, 120_000)
})
