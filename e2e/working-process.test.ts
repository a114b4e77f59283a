import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, unfold } from './checks.ts'
import { calendar, chooseMunicipality, constitution, enterDemo, startStrategy } from './journeys.ts'

const stedsans = useStedsans()

const pages = [
  '/aktiviteter',
  '/aktiviteter?visning=tavle',
  '/aktiviteter?visning=tidslinje',
  '/aktiviteter?hvem=ingen&sok=finnes-ikke',
  '/aktiviteter/ny',
  '/framdrift/aktivitet/gather-knowledge',
  '/framdrift/aktivitet/gather-knowledge/detaljer',
  '/framdrift/moter',
  '/framdrift/moter/ny-kalender',
  '/prosessplan',
  '/prosessplan/tekst/mandat',
  '/prosessplan/tekst/onsket-resultat',
  '/prosessplan/tekst/evaluering',
  '/prosessplan/tekst/overlevering',
  '/prosessplan/liste/arbeidsgruppe',
  '/prosessplan/liste/interessenter',
  '/prosessplan/liste/kommunikasjon',
  '/prosessplan/liste/risiko',
  '/prosessplan/liste/forrige-planer',
  '/prosessplan/samlinger',
  '/overlevering',
  '/lovsjekk/L3',
]

describe('every page of the working process', () => {
  test('can be used by everybody, with what the demo’s people have written', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    const work = new URL(page.url()).pathname
    for (const address of pages) {
      expect((await page.goto(work + address))?.status(), address).toBe(200)
      await unfold(page)
      await checkPage(page)
    }
    await page.goto(`${work}/framdrift/moter`)
    await page
      .getByRole('row')
      .getByRole('link', { name: /Kommunestyret/ })
      .first()
      .click()
    await unfold(page)
    await checkPage(page)
    await page.goto(`${work}/prosessplan/samlinger`)
    await page.getByRole('link', { name: /Verksted med kommunestyret/ }).click()
    await unfold(page)
    await checkPage(page)
    await page.goto('/min-side/paminnelser')
    await checkPage(page)
  }, 300_000)

  test('speaks nynorsk, and says what to do where nothing is written yet', async () => {
    const page = await stedsans.visit()
    await chooseMunicipality(page, 'Gulen', 'Nynorsk')
    await page.getByLabel('Dato for det konstituerande møtet').fill(constitution)
    await page.getByRole('textbox', { name: 'Møtekalender' }).fill(calendar.join('\n'))
    await page.getByRole('button', { name: 'Lag tidsplan' }).click()
    await page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ }).waitFor()
    const work = new URL(page.url()).pathname
    for (const address of pages) {
      await page.goto(work + address)
      await checkWords(page, 'nn')
    }
    await page.goto(`${work}/framdrift/moter`)
    await page
      .getByRole('row')
      .getByRole('link', { name: /Kommunestyret/ })
      .first()
      .click()
    await checkWords(page, 'nn')
    await page.goto('/min-side/paminnelser')
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.getByRole('heading', { level: 1, name: 'Påminningar' }).waitFor()
    await checkWords(page, 'nn')
    await page.getByRole('button', { name: 'Bokmål' }).click()
  }, 120_000)
})

describe.each([
  { how: 'with JavaScript', javaScript: true, municipality: 'Hasvik' },
  { how: 'without JavaScript', javaScript: false, municipality: 'Loppa' },
])('people who work $how', ({ javaScript, municipality }) => {
  const check = javaScript ? checkPage : checkPlainPage

  test('take an activity of their own out of the plan and bring it back with its comment', async () => {
    const page = await stedsans.visit({ javaScript })
    await startStrategy(page, municipality)
    const work = new URL(page.url()).pathname
    await page.goto(`${work}/aktiviteter/ny`)
    await page.getByRole('button', { name: 'Legg til' }).click()
    await page.getByRole('alert').waitFor()
    await check(page)
    await page.getByLabel('Tittel').fill('Folkemøte i grendehuset')
    await page.getByLabel('Trinn', { exact: true }).selectOption('6')
    await page.getByLabel('Første dag').fill('2028-03-01')
    await page.getByRole('button', { name: 'Legg til' }).click()
    await page.getByRole('heading', { level: 1, name: 'Folkemøte i grendehuset' }).waitFor()
    await unfold(page)
    await page.getByRole('textbox', { name: 'Merknad' }).fill('Husk kaffe & <b>kaker</b>')
    await page.getByRole('button', { name: 'Legg til merknaden' }).click()
    await page.getByText('Husk kaffe & <b>kaker</b>').waitFor()
    await check(page)
    await page.getByRole('button', { name: 'Ta ut av planen' }).click()
    await page.getByText('er tatt ut av planen').waitFor()
    await check(page)
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('heading', { level: 1, name: 'Folkemøte i grendehuset' }).waitFor()
    await page.getByText('Husk kaffe & <b>kaker</b>').waitFor()
  }, 120_000)

  test('see both texts when two have written the same one', async () => {
    const page = await stedsans.visit({ javaScript })
    await enterDemo(page)
    const mandate = `${new URL(page.url()).pathname}/prosessplan/tekst/mandat`
    await page.goto(mandate)
    const other = await page.context().newPage()
    await other.goto(mandate)
    await other.getByRole('textbox', { name: 'Mandat' }).fill(`Den andres tekst ${municipality}`)
    await other.getByRole('button', { name: 'Lagre', exact: true }).click()
    await other.getByRole('status').waitFor()
    await page.getByRole('textbox', { name: 'Mandat' }).fill('Min tekst')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByText(`Den andres tekst ${municipality}`).waitFor()
    expect(await page.getByRole('textbox', { name: 'Mandat' }).inputValue()).toBe('Min tekst')
    await check(page)
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByRole('status').waitFor()
  })
})
