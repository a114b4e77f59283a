import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { renderXlsx, type WorkbookSheet } from './xlsx.ts'

const schedule: WorkbookSheet = {
  name: 'Tidsplan',
  columns: [
    { title: 'Aktivitet', width: 40, kind: 'text' },
    { title: 'Dato', width: 12, kind: 'date' },
    { title: 'Timer', width: 8, kind: 'number' },
  ],
  rows: [
    ['Be om synspunkter', '2028-02-29', 7.5],
    ['Vedtak', '2028-09-21', null],
  ],
}

const partOf = (file: Buffer, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array())

describe('the workbook', () => {
  it('gives back the texts, the dates and the numbers that were written', async () => {
    const [sheet] = await readXlsxFile(await renderXlsx({ sheets: [schedule] }))
    expect(sheet?.sheet).toBe('Tidsplan')
    expect(sheet?.data).toEqual([
      ['Aktivitet', 'Dato', 'Timer'],
      ['Be om synspunkter', new Date('2028-02-29T00:00:00Z'), 7.5],
      ['Vedtak', new Date('2028-09-21T00:00:00Z'), null],
    ])
  })

  it('keeps the heading row in sight and bold', async () => {
    const file = await renderXlsx({ sheets: [schedule] })
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).toMatch(
      /<pane[^>]*ySplit="1"[^>]*state="frozen"/,
    )
    expect(partOf(file, 'xl/styles.xml')).toContain('<b/>')
  })

  it.each(['=1+1', '+47 900 00 000', '-2', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1'])(
    'writes %j as text, never as a formula',
    async (text) => {
      const file = await renderXlsx({
        sheets: [{ ...schedule, rows: [[text, text, text as unknown as number]] }],
      })
      expect(partOf(file, 'xl/worksheets/sheet1.xml')).not.toContain('<f')
      const [sheet] = await readXlsxFile(file, { trim: false })
      expect(sheet?.data[1]?.[0]).toBe(text.replace('\t', ' '))
    },
  )

  it.each([
    ['a control character', 'a\u0001b', 'ab'],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['markup', '<b>&amp;</b>', '<b>&amp;</b>'],
  ])('survives %s', async (_, text, shown) => {
    const [sheet] = await readXlsxFile(
      await renderXlsx({ sheets: [{ ...schedule, rows: [[text, null, null]] }] }),
    )
    expect(sheet?.data[1]?.[0]).toBe(shown)
  })

  it('gives every sheet a name that Excel takes', async () => {
    const names = ['Møter: vår/høst [2028]', 'tidsplan', 'Tidsplan', '', 'x'.repeat(40)]
    const sheets = names.map((name) => ({ ...schedule, name }))
    const read = await readXlsxFile(await renderXlsx({ sheets }))
    expect(read.map((sheet) => sheet.sheet)).toEqual([
      'Møter  vår høst  2028',
      'tidsplan',
      'Tidsplan 2',
      'Ark 4',
      'x'.repeat(31),
    ])
  })
})
