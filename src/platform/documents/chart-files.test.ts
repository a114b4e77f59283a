import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Chart } from '#ui/charts/chart.ts'
import { chartCsv, chartDocx, chartPng, chartSvgFile, chartXlsx } from './chart-files.ts'

const chart: Chart = {
  kind: 'bar',
  words: {
    title: '=HYPERLINK("http://x")',
    unit: 'Kroner',
    source: 'Kilde: SSB, tabell 12345; NLOD',
    alternative: 'Stolper',
    language: 'nb',
  },
  decimals: 1,
  notes: ['@merknad'],
  bars: [
    { name: 'Guovdageaidnu – Kautokeino', value: 12_345.67 },
    { name: '=1+1', value: -3 },
    { name: 'Utsira', value: null, gap: 'skjult' },
  ],
}

describe('the files of a chart', () => {
  it('CSV has decimal commas, gaps with their word, the source last, and runs nothing', () => {
    expect(chartCsv(chart)).toBe(
      [
        '\ufeffNavn;Kroner',
        'Guovdageaidnu – Kautokeino;12345,7',
        "'=1+1;-3,0",
        'Utsira;skjult',
        '',
        `"'=HYPERLINK(""http://x"")"`,
        'Enhet: Kroner',
        '"Kilde: SSB, tabell 12345; NLOD"',
        "'@merknad",
        '',
      ].join('\r\n'),
    )
  })

  it('a workbook has numbers as numbers, and the source on a sheet of its own', async () => {
    const [figures, about] = await readXlsxFile(await chartXlsx(chart))
    expect(figures?.data).toEqual([
      ['Navn', 'Kroner'],
      ['Guovdageaidnu – Kautokeino', 12_345.7],
      ['=1+1', -3],
      ['Utsira', 'skjult'],
    ])
    expect(about?.data.flat()).toContain('Kilde: SSB, tabell 12345; NLOD')
  })

  it('a document has the finding, the picture with its words, the table and the source', async () => {
    const parts = unzipSync(await chartDocx(chart, 'Utsira'))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    for (const text of ['Stolper', 'Kroner', 'tabell 12345', '@merknad', 'skjult', '<w:tbl>']) {
      expect(body).toContain(text)
    }
    expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true)
  })

  it('the picture for itself has title, unit, source and notes drawn in', () => {
    const svg = chartSvgFile(chart)
    expect(svg).toMatch(/^<\?xml/)
    for (const text of ['HYPERLINK', 'Kroner', 'tabell 12345', '@merknad', 'skjult']) {
      expect(svg).toContain(text)
    }
  })

  it('the PNG is as wide as it is asked for', async () => {
    const png = await chartPng(chart, 800)
    expect(png.readUInt32BE(16)).toBe(800)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })
})
