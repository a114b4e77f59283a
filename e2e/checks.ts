import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The narrowest phone, and 1280 px at 200 % zoom. */
const narrowWidths = [320, 640]

export type Form = 'nb' | 'nn'

/**
 * What must hold for every page in every state: WCAG in light and dark, no sideways scroll, one h1,
 * headings without jumps, named landmarks, at most one primary button, one language form throughout.
 */
export async function checkPage(page: Page, form: Form = 'nb'): Promise<void> {
  expect(await structureFaults(page, form), page.url()).toEqual([])
  expect(await wordsOfOtherForm(page, form), page.url()).toEqual([])
  expect(await widthFaults(page), page.url()).toEqual([])
  expect(await accessFaults(page), page.url()).toEqual([])
}

/** The words of a page that `checkPage` has seen in the other form. */
export async function checkWords(page: Page, form: Form): Promise<void> {
  expect(await structureFaults(page, form), page.url()).toEqual([])
  expect(await wordsOfOtherForm(page, form), page.url()).toEqual([])
}

/** The part of `checkPage` that needs no script on the page. */
export async function checkPlainPage(page: Page, form: Form = 'nb'): Promise<void> {
  expect(await structureFaults(page, form), page.url()).toEqual([])
  expect(await widthFaults(page), page.url()).toEqual([])
}

async function structureFaults(page: Page, form: Form): Promise<string[]> {
  return page.evaluate((language) => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const faults: string[] = []
    const say = (isRight: boolean, fault: string) => {
      if (!isRight) faults.push(fault)
    }
    const outside = (element: Element) => !element.closest('main, article, section, aside, nav')
    say(document.documentElement.lang === language, `lang is ${document.documentElement.lang}`)
    say(all('h1').length === 1, `${all('h1').length} h1`)
    say(all('main').length === 1, `${all('main').length} main`)
    say(all('header').filter(outside).length === 1, 'not one banner')
    say(all('footer').filter(outside).length === 1, 'not one contentinfo')
    const nameOf = (nav: Element) => {
      const heading = document.getElementById(nav.getAttribute('aria-labelledby') ?? '')
      return nav.getAttribute('aria-label') ?? heading?.textContent ?? ''
    }
    const names = all('nav').map(nameOf)
    say(names.length > 0 && !names.includes(''), 'navigation without a name')
    say(new Set(names).size === names.length, `navigation twice: ${names.join(', ')}`)
    const levels = all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]))
    levels.forEach((level, index) => {
      // What went wrong is told of above the h1, under an h2 of its own.
      const before = levels[index - 1] ?? 1
      say(level <= before + 1, `h${before} is followed by h${level}`)
    })
    const primary = all('main [data-variant="primary"]').map((one) => one.textContent)
    say(primary.length <= 1, `several primary buttons: ${primary.join(', ')}`)
    say(document.title.length > 0, 'no title')
    return faults
  }, form)
}

/**
 * Opens all that is folded on a page, the menus of its frame apart. Without motion: while they unfold,
 * what is below still lies over their fields.
 */
export async function unfold(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

/** Words that belong to one form only; what stands in the other on purpose is marked with `lang`. */
const tellTales: Record<Form, string> = {
  nb: 'ikkje|korleis|kven|kva|kvifor|noko|nokon|frå|eitt|vere|gjere|dykk|dykkar|veker|dagar|møta|kommunar|planar|einingar|vedteken|offentleg|berre|sjølv|saman|vidare|tek|kjem',
  nn: 'ikke|hvordan|hvem|hva|hvorfor|noe|noen|fra|ett|være|gjøre|dere|deres|uker|dager|møtene|kommuner|planer|enheter|vedtatt|offentlig|bare|selv|sammen|videre|tar|kommer|trinn|uten|hver',
}

async function wordsOfOtherForm(page: Page, form: Form): Promise<string[]> {
  const text = await page.evaluate((language) => {
    const copy = document.body.cloneNode(true) as HTMLElement
    const others = copy.querySelectorAll(`[lang]:not([lang=${language}]), script, option, datalist`)
    for (const other of others) other.remove()
    return copy.textContent
  }, form)
  const words = new RegExp(`(?<!\\p{L})(${tellTales[form]})(?!\\p{L})`, 'giu')
  return [...text.matchAll(words)].map(({ index }) =>
    text.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' '),
  )
}

async function widthFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  const faults: string[] = []
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 800 })
    const widest = await page.evaluate(() => document.documentElement.scrollWidth)
    if (widest > width) faults.push(`${widest} px wide on ${width} px`)
  }
  await page.setViewportSize(before)
  return faults
}

async function accessFaults(page: Page): Promise<string[]> {
  const light = await axe(page).withTags(wcag).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axe(page).withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  )
}

// Legacy mode looks at one frame only, which is all there is here, and needs no page of its own.
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true)
}

/** What a page costs somebody who has never been here: compressed bytes and requests. */
export async function weigh(
  page: Page,
  address: string,
): Promise<{ bytes: number; asked: number }> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  let asked = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    asked += 1
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await client.detach()
  return { bytes, asked }
}
