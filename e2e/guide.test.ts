import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { guideStepWords } from '#routes'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, type Form } from './checks.ts'
import { enterDemo, startStrategy } from './journeys.ts'
import { tabTo } from './typing.ts'

const stedsans = useStedsans()

const kinds = [
  '/veileder',
  '/veileder/metoder',
  '/veileder/sporsmal',
  '/veileder/trinn/4-samhandling',
  '/veileder/plansystem/hierarkiet',
  '/veileder/sporsmal/for-sent',
  '/ordliste',
  '/lov',
  '/sok?q=frist',
  '/sok?q=xyzzyx',
  '/maler',
  '/maler/mandat',
]

async function setForm(page: Page, form: Form): Promise<void> {
  await page.context().addCookies([{ name: 'malform', value: form, url: stedsans.server.address }])
}

describe('the guide', () => {
  test.each(kinds)(
    '%s can be used by everybody, light and dark, in both forms',
    async (address) => {
      const page = await stedsans.visit()
      for (const form of ['nb', 'nn'] as const) {
        await setForm(page, form)
        expect((await page.goto(address))?.status()).toBe(200)
        await checkPage(page, form)
      }
    },
  )

  test('says all without pictures and without JavaScript', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await page.route(/\.(svg|png)$/, (route) => route.fulfill({ status: 200, body: '' }))
    await page.goto('/veileder/plansystem/hierarkiet')
    await checkPlainPage(page)
    const described = await page
      .locator('main figure')
      .evaluateAll((figures) =>
        figures.map((figure) => (figure.textContent ?? '').trim().length > 40),
      )
    expect(described.length).toBeGreaterThan(0)
    expect(described).not.toContain(false)
  })

  test('finds an answer without JavaScript', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await page.goto('/veileder')
    await page.getByRole('searchbox').fill('30 dager')
    await page.getByRole('button', { name: 'Søk' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const hit = page.getByRole('main').getByRole('listitem').getByRole('link').first()
    const words = (await hit.textContent()) ?? ''
    await hit.click()
    expect(words.length).toBeGreaterThan(3)
    expect(new URL(page.url()).pathname).not.toBe('/sok')
    await checkPlainPage(page)
  })

  test('opens in the other form at the heading that one was reading', async () => {
    const page = await stedsans.visit()
    await page.goto('/veileder/trinn/4-samhandling')
    await page.getByRole('link', { name: 'Fallgruver' }).click()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(900)
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.locator('html[lang=nn]').waitFor()
    expect(new URL(page.url()).hash).toBe('#fallgruver')
    const heading = page.locator('#fallgruver')
    await expect
      .poll(() => heading.evaluate((one) => Math.abs(one.getBoundingClientRect().top)))
      .toBeLessThan(450)
  })

  test.each(['nb', 'nn'] as const)('prints each step on one sheet in %s', async (form) => {
    const page = await stedsans.visit()
    await setForm(page, form)
    const sheets: Record<string, number> = {}
    for (const step of Object.values(guideStepWords)) {
      await page.goto(`/veileder/trinn/${step}`)
      await page.emulateMedia({ media: 'print' })
      const smallest = await page
        .locator('main')
        .evaluate((main) =>
          Math.min(
            ...[...main.querySelectorAll('*')]
              .filter((one) => one.checkVisibility() && one.textContent !== '')
              .map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75),
          ),
        )
      expect(smallest).toBeGreaterThanOrEqual(6.99)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      sheets[step] = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
      await page.emulateMedia({ media: null })
    }
    expect(Object.entries(sheets).filter(([, count]) => count !== 1)).toEqual([])
  })
})

test('a new planner finds a step by keyboard, makes its points tasks and sees them', async () => {
  const page = await stedsans.visit()
  await startStrategy(page, 'Bindal')
  await page.goto('/')
  await tabTo(page, page.locator('main').getByRole('link', { name: /^3\s*Tidsplan/ }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Lag en tidsplan som holder' }).waitFor()
  await page.getByRole('heading', { name: 'Hos dere i Bindal' }).waitFor()
  await checkPage(page)
  await tabTo(page, page.getByRole('button', { name: /^Legg punktene inn som oppgaver/ }))
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: '7 punkter er lagt inn' }).waitFor()
  await checkPage(page)
  await tabTo(page, page.getByRole('link', { name: 'Se oppgavene' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(new URL(page.url()).pathname).toMatch(/\/aktiviteter$/)
  await page.getByText('Finn datoen for konstitueringen').first().waitFor()
})

describe('the help of a page in the workspace', () => {
  test('opens in place and loses nothing that is typed', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    await page.goto(`${work}/aktiviteter/ny`)
    const field = page.locator('main form').getByRole('textbox').first()
    await field.fill('Ring rådmannen')
    const link = page.getByRole('link', { name: 'Veileder til denne siden' })
    expect(await link.getAttribute('aria-expanded')).toBe('false')
    await link.click()
    const panel = page.getByRole('complementary', { name: /^Lag en tidsplan/ })
    await panel.waitFor()
    expect(await field.inputValue()).toBe('Ring rådmannen')
    expect(new URL(page.url()).search).toBe('')
    await checkPage(page)
    const close = page.getByRole('link', { name: 'Lukk veilederen' })
    expect(await close.getAttribute('aria-expanded')).toBe('true')
    await close.click()
    await panel.waitFor({ state: 'hidden' })
    expect(await field.inputValue()).toBe('Ring rådmannen')
  })

  test('is there without JavaScript', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await enterDemo(page)
    await page.getByRole('link', { name: 'Veileder til denne siden' }).click()
    await page.getByRole('complementary').first().waitFor()
    await checkPlainPage(page)
    await page.getByRole('link', { name: 'Lukk veilederen' }).click()
    await page.getByRole('link', { name: 'Veileder til denne siden' }).waitFor()
  })
})
