import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  accessFaults,
  EditorPages,
  editorOn,
  hasBrowser,
  press,
  writtenOn,
  writtenTexts,
} from '../../../test/text-editor.tsx'

describe.skipIf(!hasBrowser)('the text editor', () => {
  let pages: EditorPages

  beforeAll(async () => {
    pages = await EditorPages.start()
  })

  afterAll(() => pages.stop())

  test('shows the text as it will look, and leaves it as it was written', async () => {
    const page = await pages.open('/skrevet')
    const text = editorOn(page)
    await text.getByRole('heading', { name: 'Levekår', level: 2 }).waitFor()
    await text.getByRole('img', { name: 'Fotnote: Se SSB' }).waitFor()
    await text.getByRole('img', { name: 'Et torg' }).waitFor()
    expect(await text.getByRole('listitem').allTextContents()).toEqual(['leie', 'eie'])
    expect(await text.getByRole('cell').allTextContents()).toEqual(['Klima', '8'])
    expect(await text.locator('blockquote').textContent()).toBe('Et levende sentrum.')
    expect(await writtenOn(page)).toBe(writtenTexts['/skrevet'])
    expect(await page.locator('details').isVisible()).toBe(false)
    expect(pages.complaints).toEqual([])
  })

  test('can be used by all, in light and dark, on the narrowest phone', async () => {
    const page = await pages.open('/skrevet')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessFaults(page)).toEqual([])
      await editorOn(page).getByText('Klima').click()
      await press(page, 'Lenke')
      expect(await accessFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      for (const picture of ['Fotnote: Se SSB', 'Et torg']) {
        await editorOn(page).getByRole('img', { name: picture }).click()
        expect(await accessFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
    }
    await page.setViewportSize({ width: 320, height: 700 })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBe(0)
    await editorOn(page).getByText('Klima').click()
    expect(await overflow()).toBe(0)
    await press(page, 'Vis som ren tekst')
    expect(await overflow()).toBe(0)
    expect(await accessFaults(page)).toEqual([])
    expect(pages.complaints).toEqual([])
  })

  test('writes what is typed and pressed, and sends it with the form', async () => {
    const page = await pages.open('/tom')
    pages.sent.length = 0
    await page.getByText('Teksten', { exact: true }).click()
    await page.keyboard.type('Boliger')
    await press(page, 'Overskrift')
    await page.keyboard.press('Enter')
    await page.keyboard.type('17. mai er ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('viktig')
    await page.keyboard.press('Control+b')
    await page.keyboard.type(' *her*.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('en')
    await press(page, 'Nummerert liste')
    await page.keyboard.press('Enter')
    await page.keyboard.type('to')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Sitatet')
    await press(page, 'Sitat')
    const expected = '## Boliger\n\n17\\. mai er **viktig** \\*her\\*.\n\n1. en\n2. to\n\n> Sitatet'
    expect(await writtenOn(page)).toBe(expected)
    await press(page, 'Lagre')
    await expect
      .poll(() => pages.sent.map((text) => text.replaceAll('\r\n', '\n')))
      .toEqual([expected])
  })

  test('undoes and redoes, and is then again as it was', async () => {
    const page = await pages.open('/skrevet')
    await editorOn(page).getByText('leie').click()
    await press(page, 'Nummerert liste')
    expect(await writtenOn(page)).toContain('1. leie\n2. eie')
    expect(
      await page.getByRole('button', { name: 'Nummerert liste' }).getAttribute('aria-pressed'),
    ).toBe('true')
    await press(page, 'Angre')
    expect(await writtenOn(page)).toBe(writtenTexts['/skrevet'])
    await page.keyboard.press('Control+y')
    expect(await writtenOn(page)).toContain('1. leie\n2. eie')
  })

  test('asks for the address of a link, and for one that leads somewhere', async () => {
    const page = await pages.open('/tom')
    await editorOn(page).click()
    await page.keyboard.press('Control+k')
    await page.getByLabel('Tekst som vises').fill('loven')
    const field = page.getByLabel('Adresse')
    await field.fill('javascript:alert(1)')
    await field.press('Enter')
    await page.getByText('Skriv en hel adresse').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('lovdata.no')
    await field.press('Enter')
    expect(await writtenOn(page)).toBe('[loven](https://lovdata.no)')
    await page.keyboard.press('ArrowLeft')
    await press(page, 'Lenke')
    expect(await field.inputValue()).toBe('https://lovdata.no')
    await press(page, 'Fjern lenken')
    expect(await writtenOn(page)).toBe('loven')
  })

  test('puts a footnote in, changes it and takes it away', async () => {
    const page = await pages.open('/tom')
    await editorOn(page).click()
    await page.keyboard.type('Tallet')
    await press(page, 'Fotnote')
    await press(page, 'Bruk fotnoten')
    await page.getByText('Skriv teksten i fotnoten').waitFor()
    await page.keyboard.type('Fra SSB')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' er sikkert')
    expect(await writtenOn(page)).toBe('Tallet[^1] er sikkert\n\n[^1]: Fra SSB')
    await editorOn(page).getByRole('img', { name: 'Fotnote: Fra SSB' }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(', 2026')
    await press(page, 'Bruk fotnoten')
    expect(await writtenOn(page)).toBe('Tallet[^1] er sikkert\n\n[^1]: Fra SSB, 2026')
    await editorOn(page)
      .getByRole('img', { name: /^Fotnote/ })
      .click()
    await press(page, 'Fjern fotnoten')
    expect(await writtenOn(page)).toBe('Tallet er sikkert')
  })

  test('puts a picture in, with what it shows', async () => {
    const page = await pages.open('/tom')
    await press(page, 'Bilde')
    const alternative = page.getByLabel('Hva viser bildet?')
    expect(await alternative.inputValue()).toBe('Et torg uten folk')
    await alternative.fill('')
    await press(page, 'Bruk bildet')
    await page.getByText('Skriv hva bildet viser').waitFor()
    await alternative.fill('Torget')
    await page.getByLabel('Bildetekst').fill('Mandag')
    await page.getByLabel('Bildetekst').press('Enter')
    await page.keyboard.type('Videre')
    expect(await writtenOn(page)).toBe('![Torget](bilde:1 "Mandag")\n\nVidere')
  })

  test('puts a table in and changes it', async () => {
    const page = await pages.open('/tom')
    await press(page, 'Tabell')
    for (const word of ['Plan', 'År', 'Uker', 'Klima']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Tab')
    }
    await press(page, 'Fjern kolonnen')
    await press(page, 'Tall til høyre')
    await press(page, 'Ny rad under')
    await page.keyboard.press('Enter')
    await page.keyboard.type('|')
    expect(await writtenOn(page)).toBe(
      '| Plan | Uker |\n| --- | ---: |\n| Klima |  |\n|  | \\| |\n|  |  |',
    )
    await press(page, 'Fjern tabellen')
    expect(await writtenOn(page)).toBe('')
  })

  test('shows a text that it would lose something of as it is written', async () => {
    const page = await pages.open('/bare-tekst')
    await page.getByRole('status').getByText('bare kan endres i ren tekst').waitFor()
    expect(await editorOn(page).inputValue()).toBe(writtenTexts['/bare-tekst'])
    await editorOn(page).fill('Et avsnitt.')
    await press(page, 'Vis med utforming')
    expect(await editorOn(page).getByRole('paragraph').allTextContents()).toEqual(['Et avsnitt.'])
  })

  test('goes between the text and the plain text, and keeps what is changed in both', async () => {
    const page = await pages.open('/tom')
    await editorOn(page).click()
    await page.keyboard.type('Først')
    await press(page, 'Vis som ren tekst')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\n- så')
    await page.locator('summary').waitFor()
    await press(page, 'Vis med utforming')
    expect(await editorOn(page).getByRole('listitem').allTextContents()).toEqual(['så'])
    expect(await writtenOn(page)).toBe('Først\n\n- så')
  })

  test('takes text that was kept in the browser back in', async () => {
    const page = await pages.open('/tom')
    await editorOn(page).click()
    await page.keyboard.type('Lang og viktig')
    await page.reload()
    expect(await editorOn(page).textContent()).toBe('')
    await press(page, 'Hent teksten fram')
    expect(await editorOn(page).textContent()).toBe('Lang og viktig')
    expect(await writtenOn(page)).toBe('Lang og viktig')
  })

  test('has its buttons at one stop of the keyboard', async () => {
    const page = await pages.open('/skrevet')
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      )
    await editorOn(page).getByText('leie').click()
    await page.keyboard.press('Alt+F10')
    expect(await focused()).toBe('Overskrift')
    await page.keyboard.press('End')
    expect(await focused()).toBe('Gjør om igjen')
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Kursiv')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).not.toBe('Fet')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Kursiv')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox')
  })

  test('is a plain field without a script, with help on how to write', async () => {
    const page = await pages.open('/skrevet', { javaScriptEnabled: false })
    expect(await page.getByLabel('Teksten').inputValue()).toBe(writtenTexts['/skrevet'])
    await page.locator('summary').click()
    await page.getByText('## Utfordringer').waitFor()
    expect(await page.getByRole('button', { name: 'Fet' }).count()).toBe(0)
  })
})
