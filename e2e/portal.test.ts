import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, weigh } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()
const maxBytes = 100_000

/** Publishes the proposal, and gives the term in addresses. */
async function publish(page: Page): Promise<string> {
  await enterDemo(page)
  const workspace = new URL(page.url()).pathname
  await page.goto(`${workspace}/vedtak/publiser`)
  const counts = page.getByRole('radio', { name: 'Ja, fra denne versjonen' })
  if ((await counts.count()) > 0) await counts.check()
  await page.getByRole('button', { name: 'Publiser versjonen' }).click()
  await page.getByRole('status').filter({ hasText: 'Versjonen er publisert' }).waitFor()
  return workspace.split('/').at(-1) ?? ''
}

async function adopt(page: Page, period: string): Promise<void> {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format()
  await page.goto(`/demo/arbeid/${period}/vedtak/behandling/ny`)
  await page.getByLabel('Møtedato').fill(today)
  await page.getByRole('radio', { name: 'Vedtatt' }).check()
  await page.getByRole('button', { name: 'Lagre' }).first().click()
  await page.getByRole('status').filter({ hasText: 'Behandlingen er lagret.' }).waitFor()
  await page.getByRole('button', { name: 'Lag utgaven' }).click()
  await page.getByRole('status').filter({ hasText: 'Utgave 1 er laget.' }).waitFor()
}

test('everybody reads what is published, with and without scripts', async () => {
  const planner = await stedsans.visit()
  const period = await publish(planner)
  const reader = await stedsans.visit({ javaScript: false })
  await reader.goto('/demo')
  await reader.getByRole('heading', { name: 'Si hva du mener' }).waitFor()
  await checkPlainPage(reader)
  await reader.getByRole('link', { name: /^Les forslaget til planstrategi/ }).click()
  await reader.getByText('Kommunestyret har ikke vedtatt det.').waitFor()
  await checkPlainPage(reader)

  await adopt(planner, period)
  const pages = [
    '/demo',
    `/demo/planstrategi/${period}`,
    `/demo/planstrategi/${period}/utgave/1`,
    `/demo/planstrategi/${period}/forslag/1`,
    '/demo/planer',
    '/demo/planer?sok=xyz',
    '/demo/oppfolging',
  ]
  for (const address of pages) {
    expect((await reader.goto(address))?.status(), address).toBe(200)
    await checkPlainPage(reader)
  }
  const visitor = await stedsans.visit()
  for (const address of pages) {
    const { bytes } = await weigh(visitor, address)
    expect(bytes, address).toBeLessThan(maxBytes)
    await checkPage(visitor)
  }
  for (const address of pages) {
    await visitor.goto(address)
    const nynorsk = visitor.getByRole('button', { name: 'Nynorsk' })
    if ((await nynorsk.count()) > 0) await nynorsk.click()
    await visitor.locator('html[lang=nn]').waitFor()
    await checkWords(visitor, 'nn')
  }
  await planner.goto(`/demo/folkevalgte/${period}`)
  await planner.getByRole('heading', { level: 1, name: /på ti minutter$/ }).waitFor()
  await checkPage(planner)
})
