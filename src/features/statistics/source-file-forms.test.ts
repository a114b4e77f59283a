import { describe, expect, it } from 'vitest'
import { rowsOf } from '#domain/statistics/figure-table.ts'
import { sheetRows, workbookFile } from '../../../test/workbook-samples.ts'
import { datasetCatalogue } from './catalogue.ts'
import { importSourceFile, type SourceFileReading } from './source-file.ts'
import { sourceFileLimits } from './source-rows.ts'

type Cells = readonly (readonly (string | number)[])[]

function readBy(id: string, content: Buffer): Promise<SourceFileReading> {
  const definition = datasetCatalogue().get(id)
  if (!definition?.file) throw new Error(`${id} has no file`)
  return importSourceFile({ ...definition, file: definition.file }, content)
}

const forms = {
  CSV: (rows: Cells) => {
    const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`
    return Buffer.from(rows.map((cells) => cells.map(quoted).join(';')).join('\r\n'))
  },
  xlsx: (rows: Cells) => workbookFile([{ rows: sheetRows(rows) }]),
}
const inEachForm = Object.entries(forms)

function figuresOf(reading: SourceFileReading) {
  if (reading.kind !== 'read') throw new Error(`${reading.reason}: ${reading.what}`)
  return [...rowsOf(reading.table)].map(({ region, series, values }) => [region, series, ...values])
}

const emissions = ['Kommune', 'År', 'Sektor', 'Utslippskilde', 'Utslipp']
const sectors = [
  'Veitrafikk',
  'Sjøfart',
  'Luftfart',
  'Annen mobil forbrenning',
  'Industri, olje og gass',
  'Energiforsyning',
  'Oppvarming',
  'Jordbruk',
  'Avfall og avløp',
  'produkter med fluorgasser',
]
const allSectors = (place: string) =>
  sectors.map((sector) => [place, 2024, sector, 'Kilde', 1.5] as const)

describe.each(inEachForm)('a file of a source as %s', (_form, fileOf) => {
  const read = (rows: Cells) => readBy('klimagassutslipp', fileOf(rows))

  it('tells of the categories that it has and the catalogue has not', async () => {
    const more = ['Romfart', 'Sport', ''].map((one) => ['Skien', 2024, one, 'Kilde', 2] as const)
    const reading = await read([emissions, ...allSectors('Skien'), ...more])
    expect(reading).toMatchObject({
      leftOut: { texts: [{ column: 'Sektor', texts: ['Romfart', 'Sport', ''] }] },
      unmet: [],
    })
    expect(figuresOf(reading)[0]).toEqual(['4003', 0, 15])
  })

  it('tells of a category that no row has, perhaps under another name', async () => {
    const rows = allSectors('Skien').map((row) =>
      row.map((cell) => (cell === 'Sjøfart' ? 'Skipsfart' : cell)),
    )
    expect(await read([emissions, ...rows])).toMatchObject({
      leftOut: { texts: [{ column: 'Sektor', texts: ['Skipsfart'] }] },
      unmet: [{ column: 'Sektor', texts: ['Sjøfart'] }],
    })
  })

  it('is refused with its texts when it has none of the categories', async () => {
    expect(await read([emissions, ['Skien', 2024, 'Skipsfart', 'Kilde', 1]])).toMatchObject({
      reason: 'nothing',
      what: [expect.stringContaining('Sektor («Veitrafikk», «Sjøfart»')],
    })
    expect(await read([emissions, ...allSectors('Atlantis')])).toMatchObject({
      reason: 'places',
      what: ['Atlantis'],
    })
  })

  it('counts rows with a figure and without a place or a time', async () => {
    const rows = [
      ...allSectors('Skien'),
      ['', 2024, 'Jordbruk', 'Kilde', 1],
      ['Skien', '', 'Jordbruk', 'Kilde', 1],
      ['Kilde: Miljødirektoratet', '', '', '', ''],
    ]
    expect(await read([emissions, ...rows])).toMatchObject({ leftOut: { rows: 2, places: [] } })
  })

  it('has its headings below whatever titles, and none of them twice', async () => {
    const titles = [['Utslipp av klimagasser'], ['Oppdatert 2026', '', 'Utslipp']]
    expect(figuresOf(await read([...titles, emissions, ...allSectors('Skien')]))).toHaveLength(11)
    const twice = await read([[...emissions, 'Utslipp'], ...allSectors('Skien')])
    expect(twice).toEqual({ kind: 'refused', reason: 'same-headings', what: ['Utslipp'] })
  })

  it('counts Oslo once where its county stands beside it', async () => {
    const county = [...allSectors('Telemark'), ...allSectors('Oslo')]
    const oslo = async (rows: Cells) =>
      figuresOf(await read([emissions, ...rows])).find(([region]) => region === '0301')
    expect(await oslo([...county, ...allSectors('Oslo')])).toEqual(['0301', 0, 15])
    expect(await oslo(county)).toEqual(['0301', 0, 15])
    expect(await oslo([...allSectors('Oslo'), ...allSectors('Oslo')])).toEqual(['0301', 0, 30])
  })

  it('has Oslo as county and municipality only with the same figures', async () => {
    const heading = ['Geografisk enhet', 'Arbeidsmarkedsstatus', 'Kjønn', 'Antall personer']
    const oslo = (count: number) => ['Oslo', 'Helt ledige', 'Begge kjønn', count]
    const rows = (cells: Cells) =>
      cells.map((row, at) => [
        ...row,
        at === 0 ? 'Andel av arbeidsstyrken' : 0.034,
        at === 0 ? 'Dato' : '2026-01-01',
      ])
    const same = await readBy('arbeidsledighet', fileOf(rows([heading, oslo(5), oslo(5)])))
    expect(figuresOf(same)).toEqual([
      ['0301', 0, 5],
      ['0301', 1, 3.4],
    ])
    expect(await readBy('arbeidsledighet', fileOf(rows([heading, oslo(5), oslo(6)])))).toEqual({
      kind: 'refused',
      reason: 'county-differs',
      what: ['Oslo 2026M01'],
    })
    const skien = ['Skien', 'Helt ledige', 'Begge kjønn', 5]
    const twice = await readBy('arbeidsledighet', fileOf(rows([heading, skien, skien])))
    expect(twice).toMatchObject({ reason: 'twice', what: ['Skien 2026M01'] })
  })

  it('tells of a column without a figure', async () => {
    const heading = [
      'Geografisk enhet',
      'Arbeidsmarkedsstatus',
      'Kjønn',
      'Antall personer',
      'Andel av arbeidsstyrken',
      'Dato',
    ]
    const row = ['Skien', 'Helt ledige', 'Begge kjønn', 5, '', '2026-01-01']
    expect(await readBy('arbeidsledighet', fileOf([heading, row]))).toMatchObject({
      unmet: [
        { column: 'Arbeidsmarkedsstatus', texts: ['Delvis ledige', 'Arbeidssøkere på tiltak'] },
        { column: 'Andel av arbeidsstyrken', texts: [] },
      ],
    })
  })

  it('with too many columns is refused', async () => {
    const wide = Array.from({ length: sourceFileLimits.columns + 1 }, (_, at) => `K${at}`)
    expect(await read([wide, wide])).toMatchObject({ reason: 'too-many-columns' })
  })
})

const navHeading = [
  'Geografisk enhet',
  'Arbeidsmarkedsstatus',
  'Kjønn',
  'Antall personer',
  'Andel av arbeidsstyrken',
  'Dato',
]

describe('the cells of a workbook', () => {
  const inText = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const start = ['Skien', 'Helt ledige', 'Begge kjønn'].map(inText).join('')
  const percentStyles =
    '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="10"/></cellXfs></styleSheet>'
  const read = (cells: string) =>
    readBy(
      'arbeidsledighet',
      workbookFile([{ rows: `${sheetRows([navHeading])}<row>${start}${cells}</row>` }], {
        'xl/styles.xml': percentStyles,
      }),
    )

  it.each([
    ['numbers and a day', '<c><v>1234</v></c><c><v>2.4E-2</v></c><c s="1"><v>46023</v></c>'],
    ['texts', `${inText('1 234 ')}${inText('0,024')}${inText('01.01.2026')}`],
    [
      'a share shown as per cent',
      '<c><v>1234</v></c><c s="3"><v>0.024</v></c><c s="1"><v>46023</v></c>',
    ],
    ['a month', '<c><v>1234</v></c><c><v>0.024</v></c><c s="2"><v>46023</v></c>'],
    [
      'a date by its name',
      '<c><v>1234</v></c><c><v>0.024</v></c><c t="d"><v>2026-01-01T00:00:00</v></c>',
    ],
  ])('that are %s are read as in the CSV', async (_what, cells) => {
    const reading = await read(cells)
    expect(reading).toMatchObject({ times: ['2026M01'] })
    expect(figuresOf(reading)).toEqual([
      ['4003', 0, 1234],
      ['4003', 1, 2.4],
    ])
  })

  it('that are a number too small to write out are read', async () => {
    const reading = await readBy(
      'klimagassutslipp',
      forms.xlsx([
        emissions,
        ...allSectors('Skien'),
        ['Bamble', 2024, 'Jordbruk', 'Kilde', 1.5e-8],
      ]),
    )
    expect(figuresOf(reading)).toContainEqual(['4012', 0, 1.5e-8])
  })

  it('lie in the sheet that has the headings', async () => {
    const file = workbookFile([
      { name: 'Om', rows: sheetRows([['Om tallene']]) },
      { name: 'Oversikt - detaljert', rows: sheetRows([emissions, ...allSectors('Skien')]) },
    ])
    expect(figuresOf(await readBy('klimagassutslipp', file))).toHaveLength(11)
    const without = workbookFile([{ name: 'Om', rows: sheetRows([['Om tallene']]) }])
    expect(await readBy('klimagassutslipp', without)).toMatchObject({ reason: 'columns' })
  })
})

describe('sheets with the same headings', () => {
  const sheet = (year: number) => sheetRows([emissions, ['Skien', year, 'Jordbruk', 'Kilde', 1.5]])

  it('refuse the file, as nobody can tell which of them is meant', async () => {
    const file = workbookFile([
      { name: 'Om', rows: sheetRows([['Om tallene']]) },
      { name: '2023', rows: sheet(2023) },
      { name: '2024', rows: sheet(2024) },
    ])
    expect(await readBy('klimagassutslipp', file)).toEqual({
      kind: 'refused',
      reason: 'several-sheets',
      what: ['2023', '2024'],
    })
  })
})
