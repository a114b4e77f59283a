import type { Page } from 'playwright-core'
import { dayFromNow, inDigits, inWords } from './typing.ts'

/** Held three weeks ago, so the deadline is eleven months ahead. */
export const constitution = dayFromNow(-21)

/** Council meetings in time and in reserve, with the date written in three ways. */
export const calendar = [
  `Kommunestyret ${inDigits(dayFromNow(120))}`,
  `Kommunestyret ${inWords(dayFromNow(220))}`,
  `${dayFromNow(310)} Kommunestyret`,
  `Formannskapet ${inDigits(dayFromNow(200))}`,
]

/** «Prøv nå»: the planner of the demo municipality, on its overview. */
export async function enterDemo(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Prøv nå' }).click()
  await page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ }).waitFor()
}

/** A newcomer takes a real municipality, and stands before the five questions. */
export async function chooseMunicipality(
  page: Page,
  name: string,
  form: 'Bokmål' | 'Nynorsk' = 'Bokmål',
): Promise<void> {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Kommune', exact: true }).fill(name)
  await page.getByRole('radio', { name: form }).check()
  await page.getByRole('button', { name: 'Start for kommunen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Start planstrategien' }).waitFor()
}

/** Fills in the five questions, in bokmål. */
export async function answerAll(page: Page, constitutedOn = constitution): Promise<void> {
  await page.getByRole('radio', { name: 'Møtet er holdt' }).check()
  await page.getByLabel('Dato for det konstituerende møtet').fill(constitutedOn)
  await page.getByRole('textbox', { name: 'Møtekalender' }).fill(calendar.join('\n'))
}

/** From the front page to the overview of a new strategy. */
export async function startStrategy(
  page: Page,
  name: string,
  constitutedOn = constitution,
): Promise<void> {
  await chooseMunicipality(page, name)
  await answerAll(page, constitutedOn)
  await page.getByRole('button', { name: 'Lag tidsplan' }).click()
  await page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ }).waitFor()
}

/** From the page of the decision: lays the proposal open as it stands. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Gå til publisering|Publiser en ny versjon)$/ }).click()
  const counts = page.getByRole('radio', { name: 'Ja, fra denne versjonen' })
  if ((await counts.count()) > 0) await counts.check()
  await page.getByRole('button', { name: 'Publiser versjonen' }).click()
  await page.getByRole('status').filter({ hasText: 'Versjonen er publisert' }).waitFor()
}

/** On the page of a new treatment: the council has adopted, as case 45/28. */
export async function recordAdoption(page: Page, heldOn = '2028-09-01'): Promise<void> {
  await page.getByLabel('Møtedato').fill(heldOn)
  await page.getByLabel('Saksnummer').fill('45/28')
  await page.getByRole('radio', { name: 'Vedtatt' }).check()
  await page.getByLabel('Stemmer for').fill('17')
  await page.getByLabel('Stemmer mot').fill('8')
  const amends = page.getByRole('checkbox', { name: /^Dette er et endringsvedtak/ })
  if ((await amends.count()) > 0) await amends.check()
  await page.getByRole('button', { name: 'Lagre' }).first().click()
  await page.getByRole('status').filter({ hasText: 'Behandlingen er lagret.' }).waitFor()
}
