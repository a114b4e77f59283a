import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, unfold } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()

const table = `Nr	Plan	Vedtatt	Vurdering	Ansvarlig
	Oppvekst			
1	Skolebruksplan for Eksempelbygda 2019–2031	12.06.2019, sak K 24/19	Revideres	Oppvekst
2	Plan for ungdommens fritid	31.02.2020	Videreføres	Kultur
3	Plan for vannmiljø i fjordene	2021	Kanskje litt	Teknisk
`

describe('a plan table that is pasted', () => {
  test('is shown, corrected and stored, and can be undone', async () => {
    const page = await stedsans.visit()
    await enterDemo(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const work = new URL(page.url()).pathname
    expect((await page.goto(`${work}/planer/import`))?.status()).toBe(200)
    await checkPage(page)

    await page.getByRole('button', { name: 'Les tabellen' }).click()
    await page.getByRole('alert').waitFor()
    await checkPage(page)

    await page.getByLabel('Eller lim inn tabellen').fill(table)
    await page.getByRole('button', { name: 'Les tabellen' }).click()
    await page.getByRole('heading', { name: 'Se over planene før de lagres' }).waitFor()
    await unfold(page)
    await checkPage(page)

    const adopted = page.getByLabel('Vedtatt, rad 4')
    await adopted.fill('en gang i fjor')
    await page.getByRole('button', { name: /^Lagre/ }).click()
    await page.getByRole('alert').waitFor()
    expect(await adopted.inputValue()).toBe('en gang i fjor')
    await checkPage(page)
    await adopted.fill('28.02.2020')
    await page.getByRole('button', { name: /^Lagre/ }).click()
    await page.getByRole('status').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(`${work}/planer`)
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('status').first().waitFor()
  })

  test('works without scripts, and says the same in nynorsk', async () => {
    const page = await stedsans.visit({ javaScript: false })
    await enterDemo(page)
    const address = `${new URL(page.url()).pathname}/planer/import`
    await page.goto(address)
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.goto(address)
    await checkWords(page, 'nn')
    await page.getByLabel('Eller lim inn tabellen').fill('Plan\tVedtatt\nVannplan\t2021')
    await page.getByRole('button', { name: 'Les tabellen' }).click()
    const store = page.getByRole('button', { name: 'Lagre éin plan' })
    await store.waitFor()
    await checkPlainPage(page, 'nn')
    await store.click()
    await page.getByRole('status').first().waitFor()
  })
})
