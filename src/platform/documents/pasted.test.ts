import { describe, expect, it } from 'vitest'
import { sampleBlocks } from '../../../test/documents.ts'
import { pastedHtml, pastedText } from './pasted.tsx'

const { heading, paragraph, list, table } = sampleBlocks
const short = { ...table, rows: table.rows.slice(0, 2) }

describe('a document to paste', () => {
  it('is plain text with its lists and its tables line by line', () => {
    expect(pastedText('Planstrategi', [heading, list, short])).toBe(
      [
        'Planstrategi',
        'Tidsplan for arbeidet',
        '1. Be om synspunkter\n2. Legg ut forslaget',
        'Aktivitetene\nAktivitet 1: 7\nAktivitet 2: 7',
      ].join('\n\n'),
    )
  })

  it('is markup with headings, links and tables, and people’s words escaped', () => {
    const html = pastedHtml('<b>A</b>', [heading, paragraph, short])
    expect(html).toContain('<h1>&lt;b>A&lt;/b></h1>')
    expect(html).toContain('<h2 id="del-1">Tidsplan for arbeidet</h2>')
    expect(html).toContain('href="https://lovdata.no/lov/2008-06-27-71/§10-1"')
    expect(html).toContain('<td')
  })
})
