import { beforeAll, describe, expect, test } from 'vitest'
import { ensureAssets } from '../../tools/build-assets.ts'
import { GalleryPage } from '../../tools/gallery-page.tsx'
import { CopyButton } from './browser-buttons.tsx'
import { Layout, type LayoutProps } from './layout.tsx'
import { renderPage } from './render-page.tsx'

beforeAll(async () => {
  await ensureAssets()
})

const page = (props: Partial<LayoutProps> = {}) =>
  renderPage(
    <Layout language="nb" title="Oversikt" {...props}>
      {props.children ?? <h1>Oversikt</h1>}
    </Layout>,
  )

describe('a rendered page', () => {
  test('is a whole document in its language', () => {
    expect(page()).toMatch(/^<!doctype html><html lang="nb"/)
    expect(page({ language: 'nn' })).toContain('<html lang="nn"')
    expect(page()).toContain('<title>Oversikt – Stedsans</title>')
  })

  test('loads no script when it uses no island', () => {
    expect(page()).not.toContain('<script')
  })

  test('loads the script of an island it uses, once', () => {
    const html = page({
      children: (
        <>
          <CopyButton language="nb" text="a" />
          <CopyButton language="nb" text="b" />
        </>
      ),
    })
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toMatch(/<script type="module" src="\/assets\/islands\/copy-button-\w+\.js">/)
  })

  test('loads the style sheet of an island that has one, after that of every page', () => {
    const html = page({ children: <st-challenge-screen /> })
    const sheets = Array.from(html.matchAll(/<link rel="stylesheet" href="\/assets\/([^-]+)/g))
    expect(sheets.map((match) => match[1])).toEqual(['app', 'islands/challenge'])
    expect(page()).not.toContain('islands/')
  })

  test('loads no script because somebody wrote the name of an island', () => {
    expect(page({ children: '<st-copy-button>' })).not.toContain('<script')
  })

  test('has nothing inline that the content security policy would stop', () => {
    const html = renderPage(<GalleryPage />)
    expect(html).not.toMatch(/ style=|<style|javascript:| on[a-z]+="/)
    expect(html).not.toMatch(/<script(?! type="module" src=)/)
  })

  test('has a skip link to the one main landmark, and each landmark once', () => {
    const html = renderPage(<GalleryPage />)
    expect(html).toContain('href="#innhold"')
    for (const landmark of ['<main id="innhold"', '<header', '<footer']) {
      expect(html.split(landmark)).toHaveLength(2)
    }
  })

  test('stays out of search engines only when asked', () => {
    expect(page()).not.toContain('noindex')
    expect(page({ noindex: true })).toContain('content="noindex"')
  })

  test('switches language by a form, or by a link', () => {
    const form = page({ languageSwitch: { action: '/malform', returnTo: '/lov?a=1&b=2' } })
    expect(form).toContain('value="/lov?a=1&amp;b=2"')
    expect(form).toMatch(/name="language" value="nn"/)
    expect(page({ languageSwitch: { href: '/nn' } })).toMatch(/href="\/nn" lang="nn" hreflang="nn"/)
  })

  test('logs out by a form, never by a link', () => {
    const user = { name: 'Kari Eksempel', links: [], logOutAction: '/logg-ut' }
    expect(page({ user })).toContain('<form method="post" action="/logg-ut">')
    expect(page({ user })).not.toContain('href="/logg-ut"')
  })
})
