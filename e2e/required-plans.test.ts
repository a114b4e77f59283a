import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()

describe('what acts ask for, beside the register', () => {
  test('can be used by everybody, also after it is used', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const work = new URL(page.url()).pathname
    const unfold = () =>
      page.locator('main details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
    expect((await page.goto(`${work}/planer/lovpalagte`))?.status()).toBe(200)
    await unfold()
    await checkPage(page)

    await page
      .getByRole('button', { name: /^Legg til .+ i planregisteret$/ })
      .first()
      .click()
    await page.getByRole('status').filter({ hasText: 'står nå i planregisteret' }).waitFor()
    await checkPage(page)

    await page.goto(`${work}/planer/lovpalagte/alcohol-plan`)
    await page.getByRole('radio', { name: 'Nei' }).check()
    await checkPage(page)
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByRole('alert').waitFor()
    await checkPage(page)
    await page.getByLabel('Hvorfor det ikke gjelder').fill('Ingen skjenkesteder')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByRole('status').filter({ hasText: 'er lagret' }).waitFor()
  })

  test('works without scripts, and says the same in nynorsk', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await enterDemo(page)
    const list = `${new URL(page.url()).pathname}/planer/lovpalagte`
    await page.goto(list)
    await page.getByText('Legg til en linje').last().click()
    await page.getByLabel('Navn').fill('Plan for vannmiljø')
    await page.getByRole('radio', { name: 'Ikke lovpålagt' }).check()
    await page.getByRole('button', { name: 'Legg til', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'Plan for vannmiljø er lagt til' }).waitFor()
    await checkPlainPage(page)
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.goto(`${list}/alcohol-plan`)
    await checkWords(page, 'nn')
    await page.goto(list)
    await checkPlainPage(page, 'nn')
  })
})
