import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords } from './checks.ts'
import { enterDemo, publish, recordAdoption } from './journeys.ts'
import { dayFromNow } from './typing.ts'

const stedsans = useStedsans()

/** The address of the demo's workspace. */
async function toDemo(page: Page): Promise<string> {
  await enterDemo(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return new URL(page.url()).pathname
}

/** Adopts the strategy, as it was done yesterday. */
async function adopt(page: Page, work: string): Promise<void> {
  await page.goto(`${work}/vedtak`)
  await publish(page)
  await page.goto(`${work}/vedtak/behandling/ny`)
  await recordAdoption(page, dayFromNow(-1))
  await page.getByRole('button', { name: 'Lag utgaven' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /Utgave \d er laget/ })
    .waitFor()
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByLabel('Ord eller saksnummer').fill(words)
  await page.getByRole('button', { name: 'Søk', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'treff' }).waitFor()
}

describe('the steering basis', () => {
  test('says so while nothing of the strategy is adopted', async () => {
    const page = await stedsans.visit()
    await page.goto(`${await toDemo(page)}/styringsgrunnlag`)
    await page.getByText(/^Ingen utgave av planstrategien/).waitFor()
    await checkPage(page)
  })

  test('leads to what is adopted, and gives it to be copied', async () => {
    const page = await stedsans.visit()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const work = await toDemo(page)
    await adopt(page, work)
    await page.goto(`${work}/oppfolging`)
    await page.getByRole('link', { name: /^Styringsgrunnlag: finn og siter/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Styringsgrunnlag' }).waitFor()
    await checkPage(page)
    await search(page, '45/28')
    await checkPage(page)
    const cite = await page.locator('.st-citation').first().textContent()
    await page.getByRole('button', { name: 'Kopier' }).first().click()
    await page.getByRole('button', { name: 'Kopiert' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(cite)
    expect(copied).toContain('(sak 45/28)')
  })

  test('works without scripts, and says the same in nynorsk', async () => {
    const page = await stedsans.visit({ javaScript: false })
    const work = await toDemo(page)
    await adopt(page, work)
    await page.goto(`${work}/styringsgrunnlag`)
    await search(page, '45/28')
    expect(await page.locator('.st-citation').first().textContent()).toContain('(sak 45/28)')
    await checkPlainPage(page)
    await page.getByLabel('Ord eller saksnummer').fill('romfart')
    await page.getByRole('button', { name: 'Søk', exact: true }).click()
    await page.getByRole('heading', { name: 'Ingen treff' }).waitFor()
    await page.getByRole('link', { name: 'Vis alt' }).click()
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await checkWords(page, 'nn')
  })
})
