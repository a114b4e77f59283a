import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { assetUrl, islandFiles } from '#platform/http/assets.ts'

/**
 * A whole HTML document as text. The scripts and style sheets of the islands that the page uses (every
 * `<st-…>` element in it) are linked in its head, and no others. Text from people is escaped by the
 * renderer, so it can never look like such an element.
 */
export function renderPage(page: VNode): string {
  const html = render(page)
  return `<!doctype html>${html.replace('</head>', `${islandLinks(html)}</head>`)}`
}

function islandLinks(html: string): string {
  const names = new Set(Array.from(html.matchAll(/<st-([a-z0-9-]+)/g), (match) => match[1] ?? ''))
  return [...names].sort().flatMap(islandFiles).map(linkTo).join('')
}

function linkTo(file: string): string {
  return file.endsWith('.css')
    ? `<link rel="stylesheet" href="${assetUrl(file)}"/>`
    : `<script type="module" src="${assetUrl(file)}"></script>`
}
