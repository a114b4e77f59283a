import type { Language } from '#platform/i18n/language.ts'

export interface AtomEntry {
  /** The address of the entry, which is also its identity. */
  readonly url: string
  readonly title: string
  readonly at: Date
}

export interface AtomFeed {
  readonly title: string
  /** The address of the feed itself, and of the page it tells of. */
  readonly selfUrl: string
  readonly pageUrl: string
  readonly author: string
  readonly language: Language
  /** When there are no entries yet. */
  readonly startedAt: Date
  /** The newest first. */
  readonly entries: readonly AtomEntry[]
}

/** An Atom feed (RFC 4287). */
export function writeAtom(feed: AtomFeed): string {
  const updated = feed.entries[0]?.at ?? feed.startedAt
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${escaped(feed.selfUrl)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.selfUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.pageUrl)}"/>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf({ url, title, at }: AtomEntry): string {
  const instant = at.toISOString()
  return [
    '<entry>',
    `<id>${escaped(url)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<published>${instant}</published>`,
    `<updated>${instant}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<summary>${escaped(title)}</summary>`,
    '</entry>',
  ].join('\n')
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML 1.0 has no place for control characters, not even escaped.
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that are refused
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
  )
}
