import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { useStedsans } from './browser.ts'
import { checkPage, checkPlainPage, checkWords, unfold } from './checks.ts'
import { enterDemo } from './journeys.ts'

const stedsans = useStedsans()
const pages = [
  '',
  '/utfordringer',
  '/grunnlag',
  '/grunnlag/folkehelse',
  '/kunnskapshull',
  '/tekster',
  '/tekster/demografi',
  '/utfordringsbilde',
]

async function toKnowledge(page: Page): Promise<string> {
  await enterDemo(page)
  return `${new URL(page.url()).pathname}/kunnskap`
}

async function addChallenge(page: Page, knowledge: string, title: string): Promise<void> {
  await page.goto(`${knowledge}/utfordringer`)
  await unfold(page)
  await page.getByLabel('Utfordring eller mulighet', { exact: true }).fill(title)
  await page.getByLabel('Hva har dere funnet?').fill('Folk sier det selv.')
  await page.getByRole('button', { name: 'Legg til', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'Lagt til.' }).waitFor()
}

test('the challenge picture can be made, published and shown by everybody', async () => {
  const page = await stedsans.visit()
  const knowledge = await toKnowledge(page)
  await addChallenge(page, knowledge, 'Færre fastleger')
  await checkPage(page)
  await addChallenge(page, knowledge, 'Flere hytter')
  for (const at of pages) {
    expect((await page.goto(`${knowledge}${at}`))?.status(), at).toBe(200)
    await unfold(page)
    await checkPage(page)
  }
  await page.getByRole('button', { name: /^Publiser som versjon/ }).click()
  await page.getByRole('status').filter({ hasText: 'er publisert' }).waitFor()
  await page.getByRole('link', { name: 'Vis på storskjerm' }).first().click()
  await page.getByRole('heading', { name: 'Færre fastleger' }).waitFor()
  await checkPage(page)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('utfordring-2')
  await page.keyboard.press('ArrowLeft')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('utfordring-1')
  const screen = page.url()
  for (const other of ['', '/kort']) {
    await page.goto(screen.replace('/storskjerm', other))
    await checkPage(page)
  }
})

test('a section is written with a figure and a picture without scripts', async () => {
  const page = await stedsans.visit({ javaScript: false })
  const knowledge = await toKnowledge(page)
  const section = `${knowledge}/tekster/demografi`
  await page.goto(section)
  await page.getByLabel('Tekst', { exact: true }).fill('Vi blir flere eldre.')
  await page.getByText('Figurer fra kunnskapsgrunnlaget').click()
  await page.getByLabel('Velg en figur').selectOption({ label: 'Folketall' })
  await page.getByRole('button', { name: 'Sett inn figur' }).click()
  await page.getByRole('status').filter({ hasText: 'figuren står sist' }).waitFor()
  await page.getByText('Legg ved en fil').click()
  await page.getByLabel('Hva viser fila?').fill('Skolen')
  const picture = { create: { width: 9, height: 9, channels: 3, background: 'red' } } as const
  const buffer = await sharp(picture).png().toBuffer()
  const file = { name: 'skolen.png', mimeType: 'image/png', buffer }
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Legg ved fila' }).click()
  await page.getByText('Endre forklaringen').click()
  await page.getByLabel('Hva viser fila?').first().fill('Skolen sett fra sjøen')
  await page.getByRole('button', { name: 'Lagre forklaringen' }).click()
  await page.getByRole('status').filter({ hasText: 'Forklaringen er lagret.' }).waitFor()
  await checkPlainPage(page)
  await page.goto(`${knowledge}/utfordringsbilde`)
  await page.getByAltText('Skolen sett fra sjøen').waitFor()
  await page.locator('main figure').filter({ hasText: 'Folketallet har' }).waitFor()
})

test('challenges are ranked without scripts, and said in nynorsk', async () => {
  const page = await stedsans.visit({ javaScript: false })
  const knowledge = await toKnowledge(page)
  await addChallenge(page, knowledge, 'Færre fastleger')
  await addChallenge(page, knowledge, 'Flere hytter')
  await page.goto(`${knowledge}/utfordringer`)
  await page.getByRole('button', { name: 'Flytt «Flere hytter» opp' }).click()
  await checkPlainPage(page)
  expect(await page.locator('main table th[scope=row] a').allTextContents()).toEqual([
    'Flere hytter',
    'Færre fastleger',
  ])
  await page.getByRole('button', { name: 'Nynorsk' }).click()
  await page.goto(`${knowledge}/grunnlag`)
  await checkWords(page, 'nn')
})
