import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../../test/xml.ts'
import { writeAtom } from './atom.ts'

const feed = {
  title: 'Planstrategi i Eksempel',
  selfUrl: 'https://stedsans.example/eksempel/planstrategi.atom',
  pageUrl: 'https://stedsans.example/eksempel',
  author: 'Eksempel',
  language: 'nb' as const,
  startedAt: new Date('2028-01-01T00:00:00Z'),
  entries: [],
}
const textsOf = (xml: string, path: string) =>
  elementsOf(xml)
    .filter((one) => one.path === path)
    .map(({ text }) => text)

describe('an Atom feed', () => {
  it('has what RFC 4287 asks for before anything is published', () => {
    const xml = writeAtom(feed)
    expect(textsOf(xml, 'feed/id')).toEqual([feed.selfUrl])
    expect(textsOf(xml, 'feed/title')).toEqual([feed.title])
    expect(textsOf(xml, 'feed/updated')).toEqual(['2028-01-01T00:00:00.000Z'])
    expect(textsOf(xml, 'feed/author/name')).toEqual(['Eksempel'])
    expect(textsOf(xml, 'feed/entry')).toEqual([])
    const [root] = elementsOf(xml).filter(({ path }) => path === 'feed')
    expect(root?.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
  })

  it('is as new as its newest entry, and each entry is known by its address', () => {
    const [newer, older] = ['2028-09-21T10:00:00Z', '2028-08-21T10:00:00Z'].map((at, index) => ({
      url: `https://stedsans.example/eksempel/${index}`,
      title: `Utgave ${index}`,
      at: new Date(at),
    }))
    const xml = writeAtom({ ...feed, entries: [newer, older].flatMap((one) => one ?? []) })
    expect(textsOf(xml, 'feed/updated')).toEqual(['2028-09-21T10:00:00.000Z'])
    expect(textsOf(xml, 'feed/entry/id')).toEqual([newer?.url, older?.url])
    expect(textsOf(xml, 'feed/entry/updated')).toHaveLength(2)
    expect(textsOf(xml, 'feed/entry/title')).toEqual(['Utgave 0', 'Utgave 1'])
  })

  it('stays whole whatever stands in a title', () => {
    const title = '</title><script>&amp; "æøå" \u0000\u000b 🧭 ]]>'
    const entries = [{ url: 'https://e.example/?a=1&b="2"', title, at: feed.startedAt }]
    const xml = writeAtom({ ...feed, title, entries })
    expect(textsOf(xml, 'feed/entry/title')).toEqual([
      title.replaceAll('\u0000', '').replaceAll('\u000b', ''),
    ])
    expect(textsOf(xml, 'feed/entry/id')).toEqual(['https://e.example/?a=1&b="2"'])
  })
})
