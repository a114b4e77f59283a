import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, unfold } from './checks.ts'
import { enterDemo, publish, recordAdoption } from './journeys.ts'

const stedsans = useStedsans()

async function toDecision(page: Page): Promise<string> {
  await enterDemo(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const decision = `${new URL(page.url()).pathname}/vedtak`
  expect((await page.goto(decision))?.status()).toBe(200)
  return decision
}

describe('from the proposal to what was adopted', () => {
  test('the publication can be used by everybody', async () => {
    const page = await stedsans.visit()
    const decision = await toDecision(page)
    await checkPage(page)
    await page.getByRole('link', { name: 'Gå til publisering' }).click()
    await checkPage(page)
    await page.getByLabel('Offentlig fra').fill('')
    await page.getByRole('button', { name: 'Publiser versjonen' }).click()
    await page.getByRole('alert').waitFor()
    await checkPage(page)
    await page.goto(decision)
    await publish(page)
    await checkPage(page)
    await page.getByRole('link', { name: 'Versjon 1' }).click()
    await unfold(page)
    await checkPage(page)
    await page.goto(`${decision}/forskjell`)
    await checkPage(page)
  })

  test('the treatment and the edition can be used by everybody', async () => {
    const page = await stedsans.visit()
    const decision = await toDecision(page)
    await page.goto(`${decision}/behandling/ny`)
    await checkPage(page)
    await recordAdoption(page)
    await unfold(page)
    await checkPage(page)
    const treatment = new URL(page.url()).pathname
    for (const part of ['planer', 'tekst', 'forslag', 'habilitet', 'lovlighetskontroll']) {
      await page.goto(`${treatment}/${part}`)
      await checkPage(page)
    }
    await page.goto(treatment)
    await page.getByRole('button', { name: 'Lag utgaven' }).click()
    await page.getByRole('status').filter({ hasText: 'Utgave 1 er laget.' }).waitFor()
    await unfold(page)
    await checkPage(page)
    await page.goto(decision)
    await checkPage(page)
  })

  test('everything works without scripts, and says the same in nynorsk', async () => {
    const page = await stedsans.visit({ javaScript: false })
    const decision = await toDecision(page)
    await publish(page)
    await page.goto(`${decision}/behandling/ny`)
    await recordAdoption(page)
    const treatment = new URL(page.url()).pathname
    await page.goto(`${treatment}/planer`)
    await page.locator('main select').first().selectOption('strykes')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByRole('status').filter({ hasText: 'Behandlingen er lagret.' }).waitFor()
    await page.getByRole('button', { name: 'Lag utgaven' }).click()
    await page.getByText(': strøket').first().waitFor()
    await checkPlainPage(page)
    const edition = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    for (const address of [decision, edition, `${decision}/forskjell`]) {
      await page.goto(address)
      await checkWords(page, 'nn')
    }
  })
})
