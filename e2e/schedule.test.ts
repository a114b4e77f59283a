import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage } from './checks.ts'
import { startStrategy } from './journeys.ts'
import { dayFromNow, inWords } from './typing.ts'

const stedsans = useStedsans()
const pinned = 'Evaluer forrige planstrategi'
const pinnedOn = dayFromNow(11)

test('a date set by hand stands when the constitution moves and the schedule is renewed', async () => {
  const page = await stedsans.visit()
  await startStrategy(page, 'Modalen')
  await page.getByRole('link', { name: 'Tidsplan', exact: true }).click()
  await page.getByRole('link', { name: pinned }).first().click()
  await page.getByLabel('Første dag').fill(dayFromNow(12))
  await page.getByLabel('Siste dag').fill(pinnedOn)
  await page.getByRole('button', { name: 'Lagre datoene' }).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Siste dag er før første dag/ })
    .waitFor()
  await checkPage(page)
  await page.getByLabel('Første dag').fill(pinnedOn)
  await page.getByRole('button', { name: 'Lagre datoene' }).click()
  await page.getByRole('status').waitFor()
  await page.getByRole('link', { name: 'Tidsplan', exact: true }).first().click()
  expect(await rowOf(page).textContent()).toContain(inWords(pinnedOn))
  expect(await rowOf(page).textContent()).toContain('Satt av dere')

  await page.getByRole('link', { name: 'Registrer datoer' }).click()
  await page.getByLabel('Kommunestyret ble konstituert').fill(dayFromNow(-150))
  await page.getByRole('button', { name: 'Lagre datoene' }).click()
  const changes = page.getByRole('table', { name: 'Dette endrer seg' })
  await changes.waitFor()
  expect(await changes.textContent()).toContain('Kommunestyret vedtar planstrategien')
  expect(await changes.textContent()).not.toContain(pinned)
  await checkPage(page)

  await page.getByRole('link', { name: 'Oversikt', exact: true }).click()
  await page.getByRole('link', { name: 'Se hva som endrer seg' }).click()
  await page.getByRole('button', { name: 'Ta i bruk ny tidsplan' }).click()
  await page.getByText('Den nye tidsplanen er tatt i bruk.').waitFor()
  expect(await changes.count()).toBe(0)
  expect(await rowOf(page).textContent()).toContain(inWords(pinnedOn))
  expect(await rowOf(page).textContent()).toContain('Satt av dere')
})

test('a warning keeps the reason that somebody gives for it', async () => {
  const page = await stedsans.visit()
  await startStrategy(page, 'Bokn', dayFromNow(-150))
  await page.getByRole('link', { name: 'Tidsplan', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'Varsler' }).waitFor()
  await page.getByText('Begrunnelse', { exact: true }).first().click()
  await page.getByRole('textbox', { name: 'Begrunnelse' }).first().fill('Valget ble holdt på nytt')
  await page.getByRole('button', { name: 'Lagre begrunnelsen' }).first().click()
  await page.getByRole('listitem').filter({ hasText: 'Valget ble holdt på nytt' }).waitFor()
  await checkPage(page)
})

function rowOf(page: Page) {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name: pinned }) })
}
