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
