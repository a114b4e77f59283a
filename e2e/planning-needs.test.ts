import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords } from './checks.ts'
import { calendar, chooseMunicipality, constitution, enterDemo } from './journeys.ts'

const stedsans = useStedsans()

const table = `Plan	Vedtatt	Vurdering
Skolebruksplan for Eksempelbygda	12.06.2009	Revideres
Plan for ungdommens fritid og møteplasser i hele kommunen	2010	
Reguleringsplan for havna	2024	
`

const tableInNynorsk = `Plan	Vedteken	Vurdering
Skulebruksplan for Eksempelbygda	12.06.2009	Revider
Plan for fritida til ungdom	2010	
Reguleringsplan for hamna	2024	
`

describe('the planning needs', () => {
  test('are assessed, held against the hands, and made to fit', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const work = new URL(page.url()).pathname
    await importPlans(page, work)

    await open(page, `${work}/planbehov`)
    await page.getByRole('link', { name: 'Åpne', exact: true }).click()
    await checkPage(page)
    await page.getByLabel('Revideres').check()
    await page.getByLabel('Starter', { exact: true }).selectOption({ index: 3 })
    await page.getByLabel('Vedtas', { exact: true }).selectOption({ index: 3 })
    await page.getByLabel('Hvor mye arbeid er det?').selectOption('L')
    await page.getByRole('button', { name: 'Lagre og gå til neste' }).click()
    await page.getByRole('status').first().waitFor()
    await checkPage(page)

    await open(page, `${work}/planbehov/kapasitet`)
    await page.getByLabel('Ukeverk til planarbeid i året').fill('12')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByRole('status').first().waitFor()
    await page.getByRole('link', { name: 'Vis et forslag' }).click()
    await page.getByRole('button', { name: 'Ta forslaget i bruk' }).waitFor()
    await unfold(page)
    await checkPage(page)
    await page.getByRole('button', { name: 'Ta forslaget i bruk' }).click()
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('status').first().waitFor()

    const views = ['?visning=tabell', '?visning=tavle', '?visning=tidslinje']
    for (const part of [...views, '/samfunnsdel', '/ambisjoner', '/alternativer']) {
      await open(page, `${work}/planbehov${part}`)
    }
  }, 120_000)

  test('work without scripts, and say the same in nynorsk', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await chooseMunicipality(page, 'Gulen', 'Nynorsk')
    await page.getByLabel('Dato for det konstituerande møtet').fill(constitution)
    await page.getByRole('textbox', { name: 'Møtekalender' }).fill(calendar.join('\n'))
    await page.getByRole('button', { name: 'Lag tidsplan' }).click()
    await page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ }).waitFor()
    const work = new URL(page.url()).pathname
    await importPlans(page, work, tableInNynorsk)
    const views = ['', '?visning=tavle']
    for (const part of [...views, '/kapasitet', '/samfunnsdel', '/ambisjoner', '/alternativer']) {
      expect((await page.goto(`${work}/planbehov${part}`))?.status()).toBe(200)
      await checkWords(page, 'nn')
      await checkPlainPage(page, 'nn')
    }
  }, 120_000)
})

describe.each([
  { how: 'with scripts', javaScript: true },
  { how: 'without scripts', javaScript: false },
])('in a meeting, $how', ({ javaScript }) => {
  const check = javaScript ? checkPage : checkPlainPage

  test('a plan is moved on the board with the keyboard, and back', async () => {
    const page = await stedsans.visit({ javaScript })
    await enterDemo(page)
    const board = `${new URL(page.url()).pathname}/planbehov?visning=tavle`
    await page.goto(board)
    await check(page)
    const column = (name: string) => page.getByRole('region', { name })
    await page.getByLabel('Flytt «Næringsstrategi» til').focus()
    await page.keyboard.type('Utsettes')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('«Næringsstrategi» står nå under «Utsettes».').waitFor()
    await column('Utsettes').getByRole('link', { name: 'Næringsstrategi' }).waitFor()
    await check(page)
    await page.getByRole('button', { name: 'Angre' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Angret. Planen har fått tilbake det som sto.').waitFor()
    await column('Videreføres').getByRole('link', { name: 'Næringsstrategi' }).waitFor()
    await cardOf(page, 'Næringsstrategi').getByRole('button', { name: 'Flytt' }).press('Enter')
    await page.getByRole('alert').waitFor()
    await check(page)
  }, 120_000)

  test('an alternative is changed in the table, taken into use, and back', async () => {
    const page = await stedsans.visit({ javaScript })
    await enterDemo(page)
    const alternatives = `${new URL(page.url()).pathname}/planbehov/alternativer`
    await page.goto(alternatives)
    await page.getByRole('link', { name: /^Endre Kommunedelplan for sentrum/ }).click()
    await page.getByLabel('Ukeverk').fill('12')
    await check(page)
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByText(/Planarbeid i perioden: .* ukeverk mindre/).waitFor()
    await page.getByRole('link', { name: 'Ta «Sentrum først (eksempel)» i bruk' }).click()
    await page.getByRole('cell', { name: /^Revideres, .*, 12 ukeverk$/ }).waitFor()
    await check(page)
    await page.getByRole('button', { name: 'Ta alternativet i bruk' }).click()
    await page.getByText('Alternativet er tatt i bruk. 2 planer er endret.').waitFor()
    await check(page)
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByText('Angret. Planene har fått tilbake det som sto.').waitFor()
    await page.goto(alternatives.replace('alternativer', '?visning=tavle'))
    await cardOf(page, 'Kommunedelplan for sentrum').waitFor()
    await page.getByRole('region', { name: 'Utsettes' }).getByText('sentrum').waitFor()
  }, 120_000)
})

function cardOf(page: Page, name: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
}

async function importPlans(page: Page, work: string, pasted = table): Promise<void> {
  await page.goto(`${work}/planer/import`)
  await page.getByLabel('Eller lim inn tabellen').fill(pasted)
  await page.getByRole('button', { name: /^Les tabell/ }).click()
  await page.getByRole('button', { name: /^Lagre/ }).click()
  await page.getByRole('status').first().waitFor()
}

async function open(page: Page, address: string): Promise<void> {
  expect((await page.goto(address))?.status()).toBe(200)
  await unfold(page)
  await checkPage(page)
}

async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}
