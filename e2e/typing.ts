import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** `YYYY-MM-DD`, so many days from today in Norway. */
export function dayFromNow(days: number): string {
  const then = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(then)
}

/** «15.06.2028» */
export function inDigits(date: string): string {
  return date.split('-').reverse().join('.')
}

/** «15. juni 2028», the same in both forms. */
export function inWords(date: string): string {
  return new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** Tabs until `target` has the focus, with the focus visible all the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor()
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await focusIsVisible(page), await describeFocus(page)).toBe(true)
    if (await target.first().evaluate(hasFocus)) return
  }
  throw new Error(`Tab does not lead to ${target}`)
}

function hasFocus(element: Element): boolean {
  return element === document.activeElement
}

// After the last element the focus is on the page itself, which shows nothing. A choice has its ring
// around its label too, and the browser draws its own around the calendar inside a date field.
function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused.matches('body, [type=date]')) return true
    return [focused, focused.parentElement ?? focused].some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
  })
}

function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')
}

/** The latest 10 October: day and month are typed alike, in whichever order the browser asks. */
export function latestTenthOfOctober(): string {
  const today = dayFromNow(0)
  const year = Number(today.slice(0, 4))
  return today >= `${year}-10-10` ? `${year}-10-10` : `${year - 1}-10-10`
}

/** Types a date whose day and month are alike into a date field that has the focus. */
export async function typeDate(page: Page, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  await page.keyboard.type(`${day}${month}${year}`)
}
