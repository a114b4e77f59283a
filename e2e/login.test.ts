import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage } from './checks.ts'

const stedsans = useStedsans()

const kari = { name: 'Kari Eksempel', email: 'kari@bodo.example.no' }

test('from the link of the operator to an administrator who logs out everywhere', async () => {
  const operator = await stedsans.visit()
  await openLink(operator, stedsans.server.operatorLink)
  await operator.getByRole('heading', { level: 1 }).waitFor()
  await checkPage(operator)

  const invitation = await invite(operator)
  const office = await stedsans.visit()
  await openLink(office, invitation)
  await office.goto('/min-side')
  await office.getByRole('cell', { name: 'Bodø' }).or(office.getByText('Bodø')).first().waitFor()
  await checkPage(office)

  const desk = await stedsans.visit()
  await desk.goto('/logg-inn')
  await desk.getByRole('textbox', { name: 'E-postadresse' }).fill(kari.email)
  await desk.getByRole('button', { name: 'Send meg en lenke' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Se i innboksen din' }).waitFor()
  await checkPage(desk)
  const code = (await desk.locator('main strong').textContent()) ?? ''

  const links = await linksInOutbox(operator)
  const link = links.find((one) => one !== invitation) ?? ''
  const phone = await stedsans.visit()
  await phone.goto(link)
  await phone.getByLabel('Kode på seks tegn').fill('000000')
  await phone.getByRole('button', { name: 'Logg inn' }).click()
  await phone
    .getByRole('alert')
    .getByRole('link', { name: /Koden stemmer ikke/ })
    .waitFor()
  await checkPage(phone)
  await phone.getByLabel('Kode på seks tegn').fill(code)
  await phone.getByRole('button', { name: 'Logg inn' }).click()
  await phone.waitForURL((url) => !url.pathname.startsWith('/logg-inn'))

  const stranger = await stedsans.visit()
  await stranger.goto(link)
  await stranger.getByRole('heading', { level: 1, name: 'Lenken er brukt' }).waitFor()
  await checkPage(stranger)
  await stranger.getByRole('link', { name: 'Be om en ny lenke' }).waitFor()

  await phone.goto('/min-side')
  await phone.getByRole('button', { name: 'Logg ut på alle enheter' }).click()
  await phone.getByText('Du er logget ut på alle enheter.').waitFor()
  await checkPage(phone)
  await office.goto('/min-side')
  await office.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor()
})

async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn'))
}

/** Sets up Bodø with Kari as its administrator, after a mistake; gives her link. */
async function invite(operator: Page): Promise<string> {
  await operator.goto('/drift/kommuner?kommune=1804')
  await operator.locator('form').evaluateAll((forms) => {
    for (const form of forms) form.setAttribute('novalidate', '')
  })
  await operator.getByRole('radio', { name: 'Bokmål' }).check()
  await operator.getByRole('textbox', { name: 'Navn', exact: true }).fill(kari.name)
  await operator.getByRole('button', { name: 'Sett opp og inviter' }).click()
  await operator.getByRole('alert').waitFor()
  await checkPage(operator)
  expect(await operator.getByRole('textbox', { name: 'Navn', exact: true }).inputValue()).toBe(
    kari.name,
  )
  await operator.getByRole('textbox', { name: 'E-postadresse' }).fill(kari.email)
  await operator.getByRole('button', { name: 'Sett opp og inviter' }).click()
  await operator.waitForURL('**/drift?**')
  await checkPage(operator)
  const [invitation = ''] = await linksInOutbox(operator)
  return invitation
}

async function linksInOutbox(operator: Page): Promise<string[]> {
  await operator.goto('/drift/utboks')
  await checkPage(operator)
  return operator
    .locator('main a[href*="/logg-inn/"]')
    .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []))
}
