import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords } from './checks.ts'
import { calendar, chooseMunicipality, constitution, startStrategy } from './journeys.ts'
import { dayFromNow, inWords, latestTenthOfOctober, tabTo, typeDate } from './typing.ts'

const stedsans = useStedsans()

const wrongLine = 'Kommunestyret 31.02.2031'

describe.each([
  { how: 'with JavaScript', javaScript: true, municipality: 'Leka' },
  { how: 'without JavaScript', javaScript: false, municipality: 'Utsira' },
])('$municipality, $how', ({ javaScript, municipality }) => {
  const check = javaScript ? checkPage : checkPlainPage

  test('has a schedule after five answers in nynorsk, one of them mended', async () => {
    const page = await stedsans.visit({ javaScript })
    await chooseMunicipality(page, municipality, 'Nynorsk')
    await check(page, 'nn')

    await page.getByRole('radio', { name: 'Møtet er halde' }).check()
    await page.getByLabel('Dato for det konstituerande møtet').fill(constitution)
    await page
      .getByRole('textbox', { name: 'Møtekalender' })
      .fill([...calendar, wrongLine].join('\n'))
    await page.getByLabel('Timar i veka til arbeidet').fill('2,5')
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Lag tidsplan' }).click()
    expect((await answer).status()).toBe(422)
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Éi linje/ })
      .waitFor()
    await page.getByRole('heading', { name: 'Desse linjene forstod vi ikkje' }).waitFor()
    await page.getByRole('listitem').filter({ hasText: wrongLine }).waitFor()
    expect(await page.getByLabel('Timar i veka til arbeidet').inputValue()).toBe('2,5')
    expect(await page.getByRole('radio', { name: 'Møtet er halde' }).isChecked()).toBe(true)
    await check(page, 'nn')

    await page.getByRole('checkbox', { name: 'Gå vidare utan desse linjene' }).check()
    await page.getByRole('button', { name: 'Lag tidsplan' }).click()
    await page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ }).waitFor()
    const decides = page.getByRole('complementary', { name: 'Frist for vedtak' })
    expect(await decides.textContent()).toContain(inWords(dayFromNow(220)))
    expect(await decides.textContent()).toContain(inWords(dayFromNow(310)))
    await check(page, 'nn')
  })

  test('has the process plan as Word, PDF and workbook, and on paper', async () => {
    const page = await stedsans.visit({ javaScript })
    await startStrategy(page, javaScript ? 'Bindal' : 'Fedje')
    await page.getByRole('link', { name: 'Prosessplan', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^Prosessplan/ }).waitFor()
    await check(page)

    const word = unzipSync(await download(page, 'Last ned som Word', /\.docx$/))
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('Kort om arbeidet')
    const workbook = unzipSync(await download(page, 'Tidsplan som Excel', /\.xlsx$/))
    expect(Object.keys(workbook)).toContain('xl/workbook.xml')
    const pdf = strFromU8(await download(page, 'Last ned som PDF', /\.pdf$/), true)
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true)

    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'Hovedmeny' }).isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Last ned som Word' }).isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Aktiviteter' }).isVisible()).toBe(true)
    expect(await page.getByRole('img').first().isVisible()).toBe(true)
  })
})

test('the pages of a municipality that writes nynorsk have no bokmål in them', async () => {
  const page = await stedsans.visit()
  await chooseMunicipality(page, 'Solund', 'Nynorsk')
  await page.getByLabel('Dato for det konstituerande møtet').fill(constitution)
  await page.getByRole('textbox', { name: 'Møtekalender' }).fill(calendar.join('\n'))
  await page.getByRole('button', { name: 'Lag tidsplan' }).click()
  await page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ }).waitFor()
  const work = new URL(page.url()).pathname
  for (const address of [
    '/framdrift',
    '/framdrift/datoer',
    '/framdrift/moter',
    '/prosessplan',
    '/kalender',
    '/overlevering',
  ]) {
    await page.goto(work + address)
    await checkWords(page, 'nn')
  }
  for (const requirement of ['', '/L1', '/L3', '/L5', '/L9', '/L23']) {
    await page.goto(`${work}/lovsjekk${requirement}`)
    await checkWords(page, 'nn')
  }
  for (const address of ['', '/personer', '/nokler', '/utboks', '/endringslogg']) {
    await page.goto(`/solund/innstillinger${address}`)
    await checkPage(page, 'nn')
  }
})

test('somebody without a mouse gets from the front page to a schedule', async () => {
  const page = await stedsans.visit()
  await page.goto('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')

  await tabTo(page, page.getByRole('combobox', { name: 'Kommune', exact: true }))
  await page.keyboard.type('Træna')
  await tabTo(page, page.getByRole('radio', { name: 'Bokmål' }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Start for kommunen' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Start planstrategien' }).waitFor()

  await tabTo(page, page.getByRole('radio', { name: 'Møtet er ikke holdt ennå' }))
  await page.keyboard.press('ArrowUp')
  const date = page.getByLabel('Dato for det konstituerende møtet')
  await tabTo(page, date)
  await typeDate(page, latestTenthOfOctober())
  expect(await date.inputValue()).toBe(latestTenthOfOctober())
  await tabTo(page, page.getByRole('textbox', { name: 'Møtekalender' }))
  for (const line of calendar) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, page.getByRole('button', { name: 'Lag tidsplan' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Planstrategi 20/ }).waitFor()

  await tabTo(page, page.getByText('Vis tidsplanen som tabell'))
  await page.keyboard.press('Space')
  await page.getByRole('cell', { name: 'Kommer' }).first().waitFor()
  await tabTo(page, page.getByRole('button', { name: 'Merk som gjort' }))
  await page.keyboard.press('Enter')
  await page.getByText('er merket som gjort').waitFor()
})

async function download(page: Page, link: string, name: RegExp): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(name)
  return readFile(await file.path())
}

test('a page of the other form is there after one press, and stays', async () => {
  const page = await stedsans.visit()
  await chooseMunicipality(page, 'Lurøy', 'Nynorsk')
  await page.getByRole('button', { name: 'Bokmål' }).click()
  await page.locator('html[lang=nb]').waitFor()
  await page.goto('/min-side')
  await checkWords(page, 'nb')
})
