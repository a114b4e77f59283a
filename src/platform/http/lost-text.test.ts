import { describe, expect, it } from 'vitest'
import { lostTexts } from './lost-text.ts'

const written = 'Kommunestyret vedtar planstrategien slik den ligger føre.'

describe('what was written in a form that was refused', () => {
  it('is its long texts, cleaned', () => {
    const body = {
      version: '1',
      id: crypto.randomUUID(),
      title: 'Vedtak',
      note: `${written}\u0000`,
    }
    expect(lostTexts({ method: 'POST', body })).toEqual([written])
  })

  it('is each value of a field that came several times', () => {
    expect(lostTexts({ method: 'POST', body: { note: [written, 'kort'] } })).toEqual([written])
  })

  it.each([
    ['a page that was opened', 'GET', { note: written }],
    ['a form without fields', 'POST', undefined],
    ['what was sent to the API as text', 'POST', written],
    ['an address or a key, which nobody wrote', 'POST', { a: 'x'.repeat(400) }],
    ['a text above every limit', 'POST', { a: 'x '.repeat(200_000) }],
    ['something within something', 'POST', { a: { b: written } }],
  ])('is nothing of %s', (_, method, body) => {
    expect(lostTexts({ method, body })).toEqual([])
  })
})
