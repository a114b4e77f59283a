import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { answerAll, calendar, chooseMunicipality, enterDemo, startStrategy } from './journeys.ts'

const stedsans = useStedsans()

const made = (page: Page) => page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ })

describe.each([
  { how: 'with JavaScript', javaScript: true, municipality: 'Røst' },
  { how: 'without JavaScript', javaScript: false, municipality: 'Værøy' },
])('$how', ({ javaScript, municipality }) => {
  test('a double click on «Lag tidsplan» makes one strategy', async () => {
    const page = await stedsans.visit({ javaScript })
    await chooseMunicipality(page, municipality)
    await answerAll(page)
    await page.getByRole('button', { name: 'Lag tidsplan' }).dblclick()
    await made(page).waitFor()
    await page.reload()
    await made(page).waitFor()
    expect(
      await page.getByRole('heading', { name: 'Andre utkast for samme periode' }).count(),
    ).toBe(0)
  })
})

test('the back button after a change leads to a page that works', async () => {
  const page = await stedsans.visit()
  await startStrategy(page, 'Træna')
  await page.getByRole('button', { name: 'Merk som gjort' }).click()
  await page.getByText('er merket som gjort').waitFor()
  await page.goBack()
  await made(page).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Start planstrategien' }).waitFor()
  await page.goForward()
  await made(page).waitFor()
  await page.getByRole('button', { name: 'Merk som gjort' }).waitFor()
})

test('text typed in a session that ended is offered again after the next login', async () => {
  const page = await stedsans.visit()
  await enterDemo(page)
  await page.goto('/demo/arbeid/ny')
  await answerAll(page)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Lag tidsplan' }).click()
  await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor()
  await enterDemo(page)
  await page.goto('/demo/arbeid/ny')
  const meetings = page.getByRole('textbox', { name: 'Møtekalender' })
  expect(await meetings.inputValue()).toBe('')
  await page.getByRole('button', { name: 'Hent teksten fram' }).click()
  expect(await meetings.inputValue()).toBe(calendar.join('\n'))
})

test('a form that was open while the server was restarted can be sent', async () => {
  const page = await stedsans.visit()
  await chooseMunicipality(page, 'Leka')
  await answerAll(page)
  await stedsans.server.restart()
  await page.getByRole('button', { name: 'Lag tidsplan' }).click()
  await made(page).waitFor()
}, 90_000)
