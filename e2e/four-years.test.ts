import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkPage, checkWords, unfold } from './checks.ts'
import { useYears } from './years.ts'

const base = '/rollag/arbeid/2028-2031'
const publicEdition = '/rollag/planstrategi/2028-2031/utgave/1'
const revised = (year: number, weeks: number) => ({
  ...{ decision: 'revise', effort: { weeks } },
  ...{ start: { year, half: 1 }, adoption: { year, half: 2 } },
})

const years = useYears({
  number: '3336',
  answers: {
    constitution: '19.10.2027',
    startingPoint: 'merged',
    meetings: 'Kommunestyret 22.06.2028',
  },
  plans: [
    {
      name: 'Samfunnsdelen',
      plan: { type: 'community-part', adoptedYear: 2014 },
      need: revised(2029, 12),
    },
    { name: 'Arealdelen', plan: { type: 'land-use-part' }, need: { decision: 'continue' } },
    { name: 'Næringsplan', need: revised(2030, 16) },
    { name: 'Oppvekstplan', need: revised(2031, 8) },
  ],
  weeksPerYear: 20,
})

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
const told = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()
const textOf = async (page: Page) => (await page.getByRole('main').textContent()) ?? ''

let edition = ''

describe('four years of use', () => {
  test('begin with a strategy that is adopted and frozen', async () => {
    const page = await years.come('2028-05-15T07:00:00Z', `${base}/vedtak/publiser`)
    await page.getByLabel('Offentlig fra').fill('2028-05-15')
    await press(page, 'Publiser versjonen')
    await told(page, 'Versjonen er publisert')
    const later = await years.come('2028-06-23T08:00:00Z', `${base}/vedtak/behandling/ny`)
    await later.getByLabel('Møtedato').fill('2028-06-22')
    await later.getByLabel('Saksnummer').fill('40/28')
    await later.getByRole('radio', { name: 'Vedtatt' }).check()
    await press(later, 'Lagre')
    await press(later, 'Lag utgaven')
    await told(later, 'Utgave 1 er laget.')
    await later.goto(publicEdition)
    edition = await textOf(later)
    expect(edition).toContain('Næringsplan')
    await checkPage(later)
  })

  test('have fewer hands, a flood and a wish, and a status that says what it comes to', async () => {
    const page = await years.come('2028-12-14T20:00:00Z', `${base}/oppfolging/liste/hendelser`)
    await unfold(page)
    await page.getByLabel('Hva heter det?').fill('Planleggeren får 30 prosent')
    await page.getByLabel('Hva slags hendelse?').selectOption('budget-cut')
    await page.getByLabel('Når hendte det?').fill('2028-12-14')
    await page.getByLabel('Ukeverk i året etter endringen').fill('10')
    await page.getByLabel('Gjelder fra').fill('2029-01-01')
    await press(page, 'Legg til')
    await told(page, 'er lagt til')
    await checkPage(page)
    const spring = await years.come('2029-04-20T08:00:00Z', `${base}/oppfolging/liste/hendelser`)
    await unfold(spring)
    await spring.getByLabel('Hva heter det?').fill('Flommen')
    await spring.getByLabel('Hva slags hendelse?').selectOption('natural-event')
    await spring.getByLabel('Når hendte det?').fill('2029-04-18')
    await press(spring, 'Legg til')
    await told(spring, 'er lagt til')
    await spring.goto(`${base}/lovsjekk/L12`)
    expect(await textOf(spring)).toContain('Etter «Flommen»')
    for (const [name, weeks, started] of [
      ['Skredplan', '12', 'no'],
      ['Havneplan', '6', 'yes'],
    ] as const) {
      await spring.goto(`${base}/oppfolging/liste/planonsker`)
      await unfold(spring)
      await spring.getByLabel('Hva heter det?').fill(name)
      await spring.getByLabel('Hvor mye arbeid er det?').fill(weeks)
      await spring.getByLabel('Er arbeidet begynt?').selectOption(started)
      await press(spring, 'Legg til')
      await told(spring, `«${name}» er lagt til`)
    }
    const june = await years.come('2029-06-14T08:00:00Z', `${base}/oppfolging/status/na`)
    expect(await textOf(june)).toContain('40 prosent større')
    expect(await textOf(june)).toContain('Havneplan')
    await checkPage(june)
  })

  test('have a swap that changes the work, and leaves the edition as it was', async () => {
    const page = await years.come('2029-09-21T08:00:00Z', `${base}/oppfolging/liste/planonsker`)
    await page.getByRole('link', { name: 'Skredplan', exact: true }).click()
    await unfold(page)
    await page.getByLabel('Hva ble bestemt?').selectOption('swap')
    await page.getByLabel('Planen den byttes mot eller tas inn i').selectOption('Næringsplan')
    await page.getByLabel('Begrunnelse').fill('Liv og helse først')
    await press(page, 'Lagre')
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Økonomiplanen for året').fill('2030')
    await page.getByLabel('Saksnummer').fill('61/29')
    await page.getByLabel('Dato for vedtaket').fill('2029-09-20')
    await press(page, 'Lagre')
    await told(page, '«Skredplan» er lagret.')
    await page.goto(`${base}/oppfolging`)
    const details = '20.09.2029, sak 61/29, økonomiplanen for 2030'
    expect(await textOf(page)).toContain(`Byttet ut mot Skredplan: ${details}`)
    await checkPage(page)
    await page.getByRole('link', { name: 'Skredplan', exact: true }).click()
    expect(await textOf(page)).toContain(`Tatt inn etter at planstrategien ble vedtatt: ${details}`)
    await checkPage(page)
    await page.goto(publicEdition)
    expect(await textOf(page)).toBe(edition)
    await page.goto(`${base}/oppfolging`)
    await press(page, 'Nynorsk')
    await checkWords(page, 'nn')
  })

  test('end with an evaluation by somebody new, which opens the next term', async () => {
    const address = `${base}/oppfolging/neste-periode`
    const page = await years.come('2031-03-10T08:00:00Z', address, 'Ny Eksempel')
    await checkPage(page)
    await press(page, 'Start neste periode')
    await page.getByRole('heading', { level: 1, name: 'Planstrategi 2032–2035' }).waitFor()
    await page.goto('/rollag/arbeid/2032-2035/prosessplan/tekst/evaluering')
    expect(await textOf(page)).toContain('1 valgt bort')
    await page.goto(publicEdition)
    expect(await textOf(page)).toBe(edition)
  })
})
