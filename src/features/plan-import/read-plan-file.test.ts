import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import type { TableFileReading } from '#platform/tables/read-table-file.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'
import { pack, type SheetXml, workbookFile } from '../../../test/workbook-samples.ts'
import { readPlanFile, readPlanText } from './read-plan-file.ts'

function rowsOf(reading: TableFileReading) {
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.refusal}`)
  return reading.table.rows
}

const cellsOf = (reading: TableFileReading) => rowsOf(reading).map(({ cells }) => cells)

const workbook = (...sheets: readonly SheetXml[]) => readPlanFile(workbookFile(sheets))

describe('a workbook', () => {
  it('that we have made ourselves is read as it was written', async () => {
    const file = await renderXlsx({
      sheets: [
        {
          name: 'Planer',
          columns: [
            { title: 'Plan', width: 30, kind: 'text' },
            { title: 'Vedtatt', width: 12, kind: 'date' },
            { title: 'Ukeverk', width: 12, kind: 'number' },
          ],
          rows: [
            ['Åpenhet, Øst og Æra – čđŋšŧžï', '2024-02-29', 1.5],
            ['=HYPERLINK("x")', null, 2018],
          ],
        },
      ],
    })
    expect(cellsOf(await readPlanFile(file))).toEqual([
      ['Plan', 'Vedtatt', 'Ukeverk'],
      ['Åpenhet, Øst og Æra – čđŋšŧžï', '29.02.2024', '1,5'],
      ['=HYPERLINK("x")', '', '2018'],
    ])
  })

  it('shows numbers that are dates as dates, by how the sheet shows them', async () => {
    const reading = await workbook({
      rows: `<row r="1"><c r="A1" s="1"><v>43263</v></c><c r="B1" s="2"><v>43263</v></c>
        <c r="C1" s="3"><v>43263</v></c><c r="D1"><v>43263</v></c><c r="E1" s="4"><v>43263.75</v></c></row>`,
    })
    expect(cellsOf(reading)).toEqual([['12.06.2018', '06.2018', '2018', '43263', '12.06.2018']])
  })

  it('reads hidden rows and says so, and leaves what a formula gave as text', async () => {
    const reading = await workbook({
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Skoleplan</t></is></c></row>
        <row r="2" hidden="1"><c r="A2" t="str"><f>HYPERLINK("http://x","Kulturplan")</f><v>Kulturplan</v></c></row>
        <row r="3" hidden="1"/>`,
    })
    expect(cellsOf(reading)).toEqual([['Skoleplan'], ['Kulturplan']])
    expect(reading).toMatchObject({
      notices: [
        { code: 'hidden-rows-read', count: 1 },
        { code: 'formulas-as-text', count: 1 },
      ],
    })
  })

  it('gives the text of a cell merged downwards to each row that holds something', async () => {
    const reading = await workbook({
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Oppvekst</t></is></c><c r="B1" t="inlineStr"><is><t>Skoleplan</t></is></c></row>
        <row r="2"><c r="A2"/><c r="B2" t="inlineStr"><is><t>Barnehageplan</t></is></c></row>
        <row r="5"><c r="B5" t="inlineStr"><is><t>Kulturplan</t></is></c></row>`,
      after: '<mergeCells count="1"><mergeCell ref="A1:A4"/></mergeCells>',
    })
    expect(rowsOf(reading)).toEqual([
      { line: 1, cells: ['Oppvekst', 'Skoleplan'] },
      { line: 2, cells: ['Oppvekst', 'Barnehageplan'] },
      { line: 3, cells: [''] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['', 'Kulturplan'] },
    ])
  })

  it('of several sheets gives the one with most plans, or the one that is named', async () => {
    const text = (value: string) => `<is><t>${value}</t></is>`
    const sheets = [
      {
        name: 'Om oss',
        rows: `<row><c t="inlineStr">${text('Telefon til rådhuset')}</c></row>`,
      },
      {
        name: 'Planer',
        rows: `<row><c t="inlineStr">${text('Plan')}</c><c t="inlineStr">${text('Vedtatt')}</c></row>
          <row><c t="inlineStr">${text('Skoleplan')}</c><c><v>2018</v></c></row>
          <row><c t="inlineStr">${text('Kulturplan')}</c><c><v>2019</v></c></row>`,
      },
    ]
    const best = await workbook(...sheets)
    expect(cellsOf(best)[1]).toEqual(['Skoleplan', '2018'])
    expect(best).toMatchObject({
      notices: [{ code: 'other-sheets', sheet: 'Planer', others: ['Om oss'] }],
    })
    expect(cellsOf(await readPlanFile(workbookFile(sheets), 'Om oss'))).toEqual([
      ['Telefon til rådhuset'],
    ])
  })

  it('with macros is read without them, and says so', async () => {
    const rows = '<row><c t="inlineStr"><is><t>Skoleplan</t></is></c></row>'
    const reading = await readPlanFile(workbookFile([{ rows }], { 'xl/vbaProject.bin': 'macro' }))
    expect(reading).toMatchObject({ kind: 'rows', notices: [{ code: 'macros-left-out' }] })
  })

  it('that claims rows a million lines down holds only what is there', async () => {
    const reading = await workbook({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
    })
    expect(rowsOf(reading).map(({ line }) => line)).toEqual([1, 1048576])
  })

  it.each([
    ['too-many-columns', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
    ['too-many-rows', '<row><c><v>1</v></c></row>'.repeat(tableLimits.rows + 1)],
    [
      'cell-too-long',
      `<row><c t="inlineStr"><is><t>${'a'.repeat(tableLimits.cellChars + 1)}</t></is></c></row>`,
    ],
    ['empty', ''],
  ])('is refused as %s', async (refusal, rows) => {
    expect(await workbook({ rows })).toEqual({ kind: 'refused', refusal })
  })

  it('that swells when it is unpacked is refused before it does', async () => {
    const honest = pack({ 'xl/workbook.xml': ' '.repeat(60 * 1024 * 1024) })
    expect(await readPlanFile(honest)).toEqual({ kind: 'refused', refusal: 'too-much-inside' })
    const name = honest.lastIndexOf('xl/workbook.xml')
    const lying = Buffer.from(honest)
    lying.writeUInt32LE(1_000, name - 46 + 24)
    expect(await readPlanFile(lying)).toEqual({ kind: 'refused', refusal: 'damaged' })
  })
})

describe('text', () => {
  const written = 'Plan;Vedtatt\r\nBærekraftig språkplan;2019\r\n'
  const windows = Buffer.from(written.replace('å', '\u00e5'), 'latin1')

  it.each([
    ['UTF-8', Buffer.from(written)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${written}`)],
    ['Windows-1252', windows],
    ['UTF-16', Buffer.from(`\uFEFF${written}`, 'utf16le')],
    ['UTF-16 the other way', Buffer.from(`\uFEFF${written}`, 'utf16le').swap16()],
    ['UTF-16 without its mark', Buffer.from(written, 'utf16le')],
    ['UTF-16 without its mark the other way', Buffer.from(written, 'utf16le').swap16()],
  ])('in %s is the same rows', async (_, content) => {
    expect(rowsOf(await readPlanFile(content))).toEqual([
      { line: 1, cells: ['Plan', 'Vedtatt'] },
      { line: 2, cells: ['Bærekraftig språkplan', '2019'] },
    ])
  })

  it('that begins as a picture does is still text', async () => {
    expect((await readPlanFile(Buffer.from('BM;2019\nKulturplan;2020'))).kind).toBe('rows')
  })

  it.each([
    ['empty', ' \n\t\n'],
    ['too-large', 'a\n'.repeat(tableLimits.bytes)],
    ['too-many-rows', 'Kulturplan\n'.repeat(tableLimits.rows + 1)],
    ['too-many-columns', 'a;'.repeat(tableLimits.columns + 1).concat('b')],
    ['cell-too-long', 'a'.repeat(tableLimits.cellChars + 1)],
  ])('is refused as %s', (refusal, text) => {
    expect(readPlanText(text)).toEqual({ kind: 'refused', refusal })
  })
})

describe('what is no table', () => {
  const cfb = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ])
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    Buffer.from('IHDR'),
    Buffer.alloc(100),
  ])
  const openDocument = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['too-large', Buffer.alloc(tableLimits.bytes + 1)],
    ['old-excel', cfb],
    ['old-excel', pack({ 'xl/workbook.bin': 'x' })],
    ['encrypted', Buffer.concat([cfb, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['open-document', Buffer.from(openDocument)],
    ['document', pack({ 'word/document.xml': '<x/>' })],
    ['document', Buffer.from('{\\rtf1 Plan}')],
    ['pdf', Buffer.from('%PDF-1.7\n%%EOF')],
    ['picture', png],
    ['archive', pack({ 'planer.csv': 'a;b' })],
    ['web-page', Buffer.from('<html><table><tr><td>Plan</td></tr></table></html>')],
    ['damaged', Buffer.concat([pack({ 'xl/workbook.xml': '<x/>' }).subarray(0, 60)])],
    ['damaged', pack({ 'xl/other.xml': '<x/>' })],
    ['unknown', Buffer.from([1, 2, 3, 4, 0, 0, 7])],
  ])('is refused as %s', async (refusal, content) => {
    expect(await readPlanFile(content)).toEqual({ kind: 'refused', refusal })
  })
})
