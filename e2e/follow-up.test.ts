import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, unfold } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()
const lists = ['/liste/planonsker', '/liste/hendelser', '/liste/arshjul']
const pages = ['', ...lists, '/status', '/status/na', '/neste-periode']

async function toFollowUp(page: Page): Promise<string> {
  await enterDemo(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return `${new URL(page.url()).pathname}/oppfolging`
}

async function report(page: Page, followUp: string): Promise<void> {
  await page.goto(followUp)
  await page.locator('main table a').first().click()
  await page.getByLabel('Hvordan står det til?').selectOption({ label: 'Forsinket' })
  await page.getByLabel('Hva er gjort, og hva gjenstår?').fill('Planprogrammet er skrevet.')
  await page.getByLabel('Hvor langt er dere kommet?').fill('ganske langt')
  await page.getByRole('button', { name: 'Lagre framdriften' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Hva er gjort, og hva gjenstår?').inputValue()).toContain('skrevet')
}

test('the follow-up can be used by everybody', async () => {
  const page = await stedsans.visit()
  const followUp = await toFollowUp(page)
  for (const at of pages) {
    expect((await page.goto(`${followUp}${at}`))?.status(), at).toBe(200)
    await unfold(page)
    await checkPage(page)
  }
  await report(page, followUp)
  await unfold(page)
  await checkPage(page)
  await page.getByLabel('Hvor langt er dere kommet?').fill('40')
  await page.getByRole('button', { name: 'Lagre framdriften' }).click()
  await page.getByRole('status').filter({ hasText: 'Framdriften er lagret.' }).waitFor()
  await page.goto(`${followUp}?bare=ja`)
  await page.getByText('Meldt forsinket').waitFor()
  await checkPage(page)
})

test('wishes and the yearly status work without scripts, and say the same in nynorsk', async () => {
  const page = await stedsans.visit({ javaScript: false })
  const followUp = await toFollowUp(page)
  await report(page, followUp)
  await page.getByLabel('Hvor langt er dere kommet?').fill('')
  await page.getByRole('button', { name: 'Lagre framdriften' }).click()
  await page.getByRole('status').filter({ hasText: 'Framdriften er lagret.' }).waitFor()

  await page.goto(`${followUp}/liste/planonsker`)
  await unfold(page)
  await page.getByLabel('Hva heter det?').fill('Eksempelplan for friluftsliv')
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByRole('status').filter({ hasText: 'er lagt til.' }).waitFor()
  await checkPlainPage(page)
  await page.getByRole('link', { name: 'Eksempelplan for friluftsliv' }).click()
  await checkPlainPage(page)
  await page.goto(`${followUp}/liste/hendelser`)
  await unfold(page)
  await page.getByLabel('Hva heter det?').fill('Flom i Eksempelelva')
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByRole('alert').waitFor()
  await checkPlainPage(page)
  await page.getByLabel('Hva slags hendelse?').selectOption('natural-event')
  await page.getByLabel('Når hendte det?').fill('2026-11-01')
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByRole('status').filter({ hasText: '«Flom i Eksempelelva» er lagt til.' }).waitFor()
  await checkPlainPage(page)
  await page.goto(`${followUp}/liste/arshjul`)
  await page.getByRole('button', { name: 'Ta i bruk årshjulet' }).click()
  await page.getByRole('status').filter({ hasText: 'Årshjulet er deres eget nå.' }).waitFor()
  await checkPlainPage(page)
  await page.goto(`${followUp}/status`)
  await page.getByRole('button', { name: 'Legg fram statusen' }).click()
  await page.getByRole('status').filter({ hasText: 'Statusen er lagt fram' }).waitFor()
  await checkPlainPage(page)

  await page.getByRole('button', { name: 'Nynorsk' }).click()
  for (const at of ['/liste/planonsker', '/status', '/neste-periode']) {
    await page.goto(`${followUp}${at}`)
    await checkWords(page, 'nn')
  }
})
