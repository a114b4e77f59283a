import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, unfold, weigh } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()

describe.each([
  { how: 'with JavaScript', javaScript: true },
  { how: 'without JavaScript', javaScript: false },
])('a newcomer $how', ({ javaScript }) => {
  const check = javaScript ? checkPage : checkPlainPage

  test('sees in the demo what comes next, marks it as done and takes it back', async () => {
    const page = await stedsans.visit({ javaScript })
    await enterDemo(page)
    await check(page)
    const next = page.getByRole('heading', { level: 2, name: /Dette gjør dere nå/ })
    const first = await next.textContent()

    await page.getByRole('button', { name: 'Merk som gjort' }).click()
    await page.getByText('er merket som gjort').waitFor()
    expect(await next.textContent()).not.toBe(first)
    await check(page)

    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByText('er merket som gjort').waitFor({ state: 'detached' })
    expect(await next.textContent()).toBe(first)
  })

  test('shows how a requirement is met, after a mistake, and withdraws it', async () => {
    const page = await stedsans.visit({ javaScript })
    await enterDemo(page)
    await page.getByRole('link', { name: 'Lovsjekk', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Lovsjekk' }).waitFor()
    await page.getByText('Dette gjelder hele tiden, også uten planstrategi.').click()
    await check(page)
    await page.getByRole('link', { name: 'Legg opp til bred medvirkning og debatt' }).click()

    await page.getByRole('radio', { name: 'En lenke til dokumentet' }).check()
    await page.getByLabel('Lenke', { exact: true }).fill('prosjektsida')
    await page.getByLabel('Notat eller begrunnelse').fill('Folkemøte i grendehuset')
    // The browser's own check would stop the address before the server is asked.
    await page.locator('form').evaluateAll((forms) => {
      for (const form of forms) form.setAttribute('novalidate', '')
    })
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Lagre dokumentasjonen' }).click()
    expect((await answer).status()).toBe(422)
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await page.getByLabel('Lenke', { exact: true }).inputValue()).toBe('prosjektsida')
    expect(await page.getByLabel('Notat eller begrunnelse').inputValue()).toContain('grendehuset')
    expect(await page.getByRole('radio', { name: 'En lenke til dokumentet' }).isChecked()).toBe(
      true,
    )
    if (javaScript) {
      expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
    }
    await check(page)
    await summary.getByRole('link').click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('url')

    await page.getByLabel('Lenke', { exact: true }).fill('https://eksempel.no/medvirkning')
    await page.getByRole('button', { name: 'Lagre dokumentasjonen' }).click()
    await page.getByText('Dokumentasjonen er lagret.').waitFor()
    await page.getByText('Oppfylt', { exact: true }).waitFor()
    await check(page)

    await page.getByRole('button', { name: /^Trekk tilbake: .*grendehuset/ }).click()
    await page.getByText('Dokumentasjonen er trukket tilbake.').waitFor()
    await page.getByText('Gjenstår', { exact: true }).waitFor()
  })
})

describe('the demo', () => {
  test('has only pages that everybody can use', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    const addresses = [
      '',
      '/framdrift',
      '/framdrift/datoer',
      '/framdrift/forutsetninger',
      '/framdrift/moter',
      '/prosessplan',
      '/lovsjekk/L1',
      '/lovsjekk/L23',
      '/kalender',
      '/overlevering',
    ]
    for (const address of addresses) {
      expect((await page.goto(work + address))?.status()).toBe(200)
      await unfold(page)
      await checkPage(page)
    }
  }, 120_000)

  test('weighs little on every page', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    for (const address of ['', '/framdrift', '/aktiviteter', '/lovsjekk', '/prosessplan']) {
      const { bytes, asked } = await weigh(page, work + address)
      expect(bytes, address).toBeLessThan(100_000)
      expect(asked, address).toBeLessThanOrEqual(12)
    }
  })
})
