import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { openSession } from '#platform/auth/session.sql.ts'
import { testApp } from '../test/app.ts'
import { movingClock } from '../test/moving-clock.ts'
import { type Served, useServed } from './browser.ts'
import { checkPage } from './checks.ts'

/** The calendar of a small municipality; two of its days are a slip. */
const calendar = [
  'Kommunestyret 13.04.2028',
  'Kommunestyret 15.06.2028',
  'Kommunestyret 21.09.2028',
  'Kommunestyret 26.10.2028',
  'Formannskapet 11.05.2028',
  'Formannskapet 25.05.2028',
  'Eldrerådet 03.05.2028',
  'Ungdomsrådet 04.05.2028',
].join('\n')

const clock = movingClock('2027-02-10T08:00:00Z')

interface Rollag extends Served {
  /** The cookie of a new session for the planner or her substitute. */
  logIn(who: 'planner' | 'substitute'): Promise<string>
}

/** A municipality of 1 450 people in a program whose clock the test moves. */
const stedsans = useServed(async (): Promise<Rollag> => {
  const app = await testApp({ clock })
  const { tenantId } = await app.municipality('3336')
  const member = (name: string) => app.signIn({ tenantId, role: 'planner', name })
  const people = {
    planner: await member('Planlegger Eksempel'),
    substitute: await member('Vikar Eksempel'),
  }
  const address = await app.app.listen({ port: 0, host: '127.0.0.1' })
  return {
    address,
    stop: () => app.close(),
    logIn: (who) => openSession(app.services.database.app, people[who].personId, clock.now()),
  }
})

let page: Page
const base = '/rollag/arbeid/2028-2031'

/** Opens a page months later: the last session has ended, and she has logged in again. */
async function come(instant: string, address: string, who: 'planner' | 'substitute' = 'planner') {
  clock.set(instant)
  page = await stedsans.visit()
  const { server } = stedsans
  const value = await server.logIn(who)
  await page.context().addCookies([{ name: 'stedsans', value, url: server.address }])
  await page.goto(address)
}

const row = (title: string) => page.getByRole('row').filter({ hasText: title })
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

describe('a planner, alone, in a small municipality', () => {
  afterEach(() => page.context().close())

  test('begins in February before the election', async () => {
    await come('2027-02-10T08:00:00Z', '/rollag/arbeid/ny')
    await page.getByRole('radio', { name: 'Møtet er ikke holdt ennå' }).check()
    await page.getByLabel('Dato for det konstituerende møtet').fill('2027-10-14')
    await page.getByRole('textbox', { name: 'Møtekalender' }).fill(calendar)
    await page.getByLabel('Timer i uka til arbeidet').fill('2')
    await page.getByLabel('Navn eller stilling').fill('Planlegger Eksempel')
    await press('Lag tidsplan')
    await page.getByRole('heading', { level: 1, name: 'Planstrategi 2028–2031' }).waitFor()
    await page.getByRole('heading', { name: 'Dette kan dere gjøre allerede nå' }).waitFor()
    await checkPage(page)
  })

  test('sets dates of her own, and shows the folkehelseoversikt', async () => {
    await come('2027-06-20T08:00:00Z', `${base}/framdrift`)
    await page.getByRole('link', { name: 'Evaluer forrige planstrategi' }).click()
    await page.getByLabel('Første dag').fill('2027-11-01')
    await page.getByLabel('Siste dag').fill('2027-11-05')
    await press('Lagre datoene')
    await page.goto(`${base}/lovsjekk/L9`)
    await page.getByRole('radio', { name: /En dato da det ble gjort/ }).check()
    await page.getByLabel('Dato', { exact: true }).fill('2027-06-17')
    await press('Lagre dokumentasjonen')
    await page.getByText('17. juni 2027').first().waitFor()
    await checkPage(page)
  })

  test('sees the deadline move with the constitution, and her own date stand', async () => {
    await come('2027-10-22T08:00:00Z', `${base}/framdrift/datoer`)
    await page.getByLabel('Kommunestyret ble konstituert').fill('2027-10-21')
    await press('Lagre datoene')
    await page.getByRole('heading', { name: 'Dette endrer seg' }).waitFor()
    await press('Ta i bruk ny tidsplan')
    await page.getByText('Den nye tidsplanen er tatt i bruk.').waitFor()
    expect(await row('Evaluer forrige planstrategi').textContent()).toMatch(
      /1\.–5\. november 2027.*Satt av dere/s,
    )
    const warnings = page.getByRole('listitem')
    await warnings.filter({ hasText: /skjærtorsdag/i }).waitFor()
    await warnings.filter({ hasText: /Kristi himmelfartsdag/i }).waitFor()
    await checkPage(page)
  })

  test('is given June, with September in reserve and October out of reach', async () => {
    await come('2027-10-22T09:00:00Z', base)
    const deadline = page.getByRole('complementary', { name: 'Frist for vedtak' })
    const text = (await deadline.textContent()) ?? ''
    for (const date of [
      '21. oktober 2028',
      '15. juni 2028',
      '21. september 2028',
      '15. mai 2028',
    ]) {
      expect(text).toContain(date)
    }
    expect(text).toContain('Loven sier senest 16. mai 2028')
    expect(text).not.toContain('26. oktober')
    await page.goto(`${base}/framdrift`)
    expect(await row('Innstilling').first().textContent()).toContain('11. mai 2028')
  })

  test('sees what it would ask for to choose September', async () => {
    await come('2027-10-22T10:00:00Z', `${base}/framdrift/moter`)
    await page.getByRole('link', { name: /21\. september 2028/ }).click()
    await page.getByRole('link', { name: /Se hva et vedtak i dette møtet krever/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Vedtak 21. september 2028?' }).waitFor()
    const asked = (await page.getByRole('main').textContent()) ?? ''
    expect(asked).toContain('Loven sier senest 22. august 2028')
    expect(asked).toContain('senest i juni')
    expect(asked).toContain('Offentlig først, så innstilling')
    await checkPage(page)
  })

  test('finds what she had written when the session ended at word 900', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `ord${index + 1}`).join(' ')
    await come('2027-11-03T08:00:00Z', `${base}/prosessplan/tekst/mandat`)
    const mandate = page.getByRole('textbox', { name: 'Mandat' })
    await mandate.fill(words)
    await page.context().clearCookies()
    await press('Lagre')
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor()
    const value = await stedsans.server.logIn('planner')
    const url = stedsans.server.address
    await page.context().addCookies([{ name: 'stedsans', value, url }])
    await page.goto(`${base}/prosessplan/tekst/mandat`)
    await press('Hent teksten fram')
    expect(await mandate.inputValue()).toBe(words)
    await press('Lagre')
    await page.getByText('ord900').first().waitFor()
    await checkPage(page)
  })

  test('hands over to a substitute with one page', async () => {
    await come('2028-03-01T08:00:00Z', `${base}/overlevering`, 'substitute')
    const text = (await page.getByRole('main').textContent()) ?? ''
    for (const part of [
      'Her er vi',
      'De tre neste datoene',
      'Dette er bestemt',
      'Planlegger Eksempel',
      '21. oktober 2027',
    ]) {
      expect(text).toContain(part)
    }
    await checkPage(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'Hovedmeny' }).isVisible()).toBe(false)
  })
})
