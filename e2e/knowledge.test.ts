import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, weigh } from './checks.ts'

const stedsans = useStedsans()

const pages = [
  '/naeroysund/kunnskap',
  '/naeroysund/kunnskap/tema/befolkning',
  '/porsgrunn/kunnskap/tema/helse-og-levekar',
  '/utsira/kunnskap/tema/okonomi',
  '/haram/kunnskap/indikator/folketall?sammenlign=lignende',
  '/karasjok/kunnskap/indikator/andel-80-ar-og-over?sammenlign=fylket',
  '/naeroysund/kunnskap/indikator/andel-80-ar-og-over?sammenlign=landet',
  '/naeroysund/kunnskap/indikator/folketall?kommuner=Oslo%2C+Her%C3%B8y',
  '/naeroysund/kunnskap/indikator/folketall/kart',
  '/naeroysund/kunnskap/indikator/folketall/kart?kart=landet',
]

/** The figures that come with the program are loaded while it already answers. */
async function whenFiguresAreThere(): Promise<void> {
  const page = await stedsans.visit({ javaScript: false })
  const figures = async () => {
    await page.goto('/naeroysund/kunnskap/tema/arbeid-og-naering')
    return page.locator('.st-figure').count()
  }
  await expect.poll(figures, { timeout: 30_000, interval: 250 }).toBeGreaterThan(0)
}

describe('the knowledge base', () => {
  test.each(pages)('%s is right in bokmål and in nynorsk', async (address) => {
    await whenFiguresAreThere()
    const page = await stedsans.visit()
    expect((await page.goto(address))?.status()).toBe(200)
    await checkPage(page, 'nb')
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.locator('html[lang=nn]').waitFor()
    await checkWords(page, 'nn')
  })

  test('can be read without JavaScript, figures and their tables too', async () => {
    await whenFiguresAreThere()
    const page = await stedsans.visit({ javaScript: false })
    for (const address of pages) {
      expect((await page.goto(address))?.status(), address).toBe(200)
      await checkPlainPage(page)
    }
    await page.goto('/naeroysund/kunnskap/indikator/folketall')
    await page.getByLabel('Sammenlign med').selectOption('lignende kommuner')
    await page.getByRole('button', { name: 'Vis' }).click()
    await page.getByRole('heading', { name: 'Folketall 2026' }).waitFor()
    await page.locator('#figur-utvikling').getByText('Tallene i tabell').click()
    await page.getByRole('cell', { name: '9 920' }).first().waitFor()
  })

  test('weighs little', async () => {
    await whenFiguresAreThere()
    const page = await stedsans.visit()
    for (const address of pages) {
      const { bytes } = await weigh(page, address)
      expect(bytes, address).toBeGreaterThan(1_000)
      expect(bytes, address).toBeLessThan(100_000)
    }
  })

  test('is printed as ink on white, with the tables that are opened and no others', async () => {
    await whenFiguresAreThere()
    const page = await stedsans.visit()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/naeroysund/kunnskap/tema/befolkning')
    const opened = page.locator('#alderspyramide')
    const shares = page.locator('#aldersgrupper')
    const inkOf = () =>
      opened
        .locator('.st-figure__wide .ch-text')
        .first()
        .evaluate((one) => getComputedStyle(one).fill)
    await opened.getByText('Tallene i tabell').click()
    expect(await inkOf()).not.toBe('rgb(0, 0, 0)')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await inkOf()).toBe('rgb(0, 0, 0)')
    for (const figure of [opened, shares]) {
      expect(await figure.locator('.st-figure__wide svg').isVisible()).toBe(true)
      expect(await figure.locator('.st-figure__narrow svg').isVisible()).toBe(false)
      expect(await figure.locator('.st-source').isVisible()).toBe(true)
      expect(await figure.getByText('Last ned').first().isVisible()).toBe(false)
    }
    expect(await opened.locator('table').isVisible()).toBe(true)
    expect(await shares.locator('details').isVisible()).toBe(false)
    // Told apart by pattern, so that a printer without colours does.
    expect(await shares.locator('.st-figure__wide pattern').count()).toBeGreaterThanOrEqual(5)
  })

  test('leads from the map of the country to a county and a municipality by keyboard', async () => {
    await whenFiguresAreThere()
    const page = await stedsans.visit()
    await page.goto('/naeroysund/kunnskap/indikator/folketall/kart?kart=landet')
    const county = page.locator('.st-area-map svg a', { hasText: 'Nordland' }).first()
    await county.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/kart=18/)
    const place = page.locator('.st-area-map svg a', { hasText: 'Bodø' }).first()
    await place.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/bodo/kunnskap/indikator/folketall')
  })
})
