import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkPage, unfold } from './checks.ts'
import { useYears } from './years.ts'

const base = '/rollag/arbeid/2028-2031'
const struck = ['Reiselivsplan', 'Skogplan', 'Friluftsplan', 'Digitaliseringsplan']
const themes = ['Kulturplan', 'Næringsplan', 'Idrettsplan', ...struck]

const years = useYears({
  number: '3336',
  answers: {
    constitution: '19.10.2027',
    meetings: 'Kommunestyret 21.09.2028\nFormannskapet 05.09.2028',
  },
  plans: [
    { name: 'Samfunnsdelen', plan: { type: 'community-part' }, need: { decision: 'revise' } },
    { name: 'Arealdelen', plan: { type: 'land-use-part' }, need: { decision: 'continue' } },
    ...themes.map((name) => ({ name, need: { decision: 'revise' } })),
  ],
})

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
const told = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()

describe('a proposal that is changed after it was published', () => {
  test('is published in August, and compared when the formannskap has changed it', async () => {
    const page = await years.come('2028-08-21T07:00:00Z', `${base}/vedtak/publiser`)
    await page.getByLabel('Offentlig fra').fill('2028-08-21')
    await press(page, 'Publiser versjonen')
    await told(page, 'Versjonen er publisert')
    const later = await years.come('2028-09-05T18:00:00Z', `${base}/planer`)
    await later.getByRole('link', { name: 'Kulturplan' }).first().click()
    await unfold(later)
    await later
      .getByRole('button', { name: /^(Ja, fjern|Fjern)/ })
      .first()
      .click()
    await later.goto(`${base}/vedtak/forskjell`)
    await later.getByText('Vi råder til å publisere på nytt').waitFor()
    expect(await later.getByRole('main').textContent()).toContain('Kulturplan')
    await checkPage(later)
  })

  test('lies open anew for thirty-one days before an extraordinary council', async () => {
    const page = await years.come('2028-09-11T07:00:00Z', `${base}/framdrift/moter`)
    await unfold(page)
    await page.locator('textarea[name="meetings"]').fill('Kommunestyret 12.10.2028')
    await press(page, 'Legg til møtene')
    await page
      .getByRole('link', { name: /12\. oktober 2028/ })
      .first()
      .click()
    await page.getByRole('link', { name: /Se hva et vedtak i dette møtet krever/ }).click()
    const asked = (await page.getByRole('main').textContent()) ?? ''
    expect(asked).toContain('11. september 2028')
    expect(asked).toContain('Loven sier senest 12. september 2028')
    await checkPage(page)
    await page.getByRole('main').getByRole('button').first().click()
    await page.goto(`${base}/vedtak/publiser`)
    await page.getByLabel('Offentlig fra').fill('2028-09-11')
    await page.getByRole('radio', { name: 'Ja, fra denne versjonen' }).check()
    await press(page, 'Publiser versjonen')
    await told(page, 'Versjonen er publisert')
    await page.goto(`${base}/lovsjekk/L5`)
    await page.getByText('31 dager').first().waitFor()
    await checkPage(page)
  })

  test('is adopted with four plans struck and one merged, and two replaced', async () => {
    const page = await years.come('2028-10-12T20:00:00Z', `${base}/vedtak/behandling/ny`)
    await page.getByLabel('Møtedato').fill('2028-10-12')
    await page.getByLabel('Saksnummer').fill('52/28')
    await page.getByRole('radio', { name: 'Vedtatt' }).check()
    await page.getByLabel('Stemmer for').fill('8')
    await page.getByLabel('Stemmer mot').fill('7')
    await press(page, 'Lagre')
    await told(page, 'Behandlingen er lagret.')
    const treatment = new URL(page.url()).pathname
    await page.goto(`${treatment}/planer`)
    for (const name of struck) {
      await page.getByLabel(`Hva møtet bestemte om ${name}`).selectOption('strykes')
    }
    await page.getByLabel('Hva møtet bestemte om Idrettsplan').selectOption('merge')
    await press(page, 'Lagre')
    await page.getByRole('alert').waitFor()
    await checkPage(page)
    await page.getByLabel('Hva blir «Idrettsplan» en del av?').selectOption('Samfunnsdelen')
    await press(page, 'Lagre')
    await told(page, 'Behandlingen er lagret.')
    await page.goto(`${treatment}/habilitet`)
    for (const [row, name] of ['Rektor Eksempel', 'Jordbrukssjef Eksempel'].entries()) {
      await page.locator(`[name="person-${row}-name"]`).fill(name)
      await page.locator(`[name="person-${row}-isDisqualified"]`).selectOption('ja')
      await page.locator(`[name="person-${row}-basis"]`).fill('kommuneloven § 11-10')
      await page.locator(`[name="person-${row}-replacedBy"]`).fill('Anne Eksempel')
    }
    await press(page, 'Lagre')
    await told(page, 'Behandlingen er lagret.')
    await press(page, 'Lag utgaven')
    await told(page, 'Utgave 1 er laget.')
    await unfold(page)
    const edition = (await page.getByRole('main').textContent()) ?? ''
    for (const text of [
      ...struck.map((name) => `${name}: strøket`),
      'Idrettsplan: Slås sammen med Samfunnsdelen',
      'Jordbrukssjef Eksempel',
    ]) {
      expect(edition).toContain(text)
    }
    await checkPage(page)
  })

  test('is demanded controlled within the three weeks', async () => {
    const page = await years.come('2028-10-30T12:00:00Z', `${base}/vedtak`)
    await page.getByRole('link', { name: 'Kommunestyret' }).first().click()
    await page.getByRole('link', { name: 'Før et krav om lovlighetskontroll' }).click()
    await page.getByText('Siste dag er 2. november 2028').waitFor()
    await page.getByLabel('Dato kravet ble satt fram').fill('2028-10-30')
    await page.getByLabel('Hvor mange medlemmer').fill('3')
    await press(page, 'Lagre')
    await page.getByText('Kravet kom i tide.').waitFor()
    await checkPage(page)
  })
})
