import { describe, expect, it } from 'vitest'
import { rowsOf } from '#domain/statistics/figure-table.ts'
import { lyingZip, mutated, oddStart, oddText, oddWorkbook } from '../../../test/hostile-samples.ts'
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

/** Rows below the first one, with one cell each. */
function rowsWith(column: string, count: number): string {
  const row = (_: unknown, at: number) =>
    `<row r="${at + 2}"><c r="${column}${at + 2}"><v>1</v></c></row>`
  return Array.from({ length: count }, row).join('')
}

function columnName(at: number): string {
  const letter = (number: number) => String.fromCharCode(65 + number)
  return at < 26 ? letter(at) : `${letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`
}

describe('a hostile file as the file of a source', () => {
  const part = (bytes: number) => ({ 'xl/media/picture.bin': ' '.repeat(bytes) })
  const rows = sheetRows([emissions, ...allSectors('Skien')])

  it.each<[string, () => Buffer, string]>([
    [
      'says it unpacks to more than is taken',
      () => workbookFile([{ rows }], part(sourceFileLimits.claimedBytes)),
      'too-much-inside',
    ],
    [
      'has a sheet that unpacks to more than is taken',
      () => workbookFile([{ rows: rows + ' '.repeat(sourceFileLimits.partBytes) }]),
      'too-much-inside',
    ],
    ['says it is small and is not', () => lyingZip('size', 10), 'damaged'],
    ['says it is 4 GB', () => lyingZip('size', 0xffff_ffff), 'too-much-inside'],
    ['is larger than is taken', () => Buffer.alloc(sourceFileLimits.bytes + 1, 'a;'), 'too-large'],
    [
      'is nothing but semicolons',
      () => Buffer.alloc(sourceFileLimits.bytes, ';'),
      'too-much-inside',
    ],
    [
      'is nothing but semicolons, of two bytes each',
      () => Buffer.alloc(sourceFileLimits.bytes, ';\u0000'),
      'too-much-inside',
    ],
    ['is one endless line', () => Buffer.alloc(2_000_000, 'a'), 'too-much-inside'],
    ['has a wide row', () => Buffer.from(`a;b\n${';'.repeat(500)}`), 'too-many-columns'],
    [
      'has cells far to the right in rows that are empty before them',
      () => workbookFile([{ rows: rowsWith('OJ', sourceFileLimits.cells / 400 + 1) }]),
      'too-much-inside',
    ],
    [
      'has such cells in several sheets',
      () => {
        const half = rowsWith('OJ', sourceFileLimits.cells / 800 + 1)
        return workbookFile([{ rows: half }, { rows: half }])
      },
      'too-much-inside',
    ],
    [
      'has cells that are merged over all its rows',
      () => {
        const first = sheetRows([Array.from({ length: 400 }, (_, at) => at + 1)])
        const merges = Array.from({ length: 400 }, (_, at) => {
          const column = columnName(at)
          return `<mergeCell ref="${column}1:${column}480000"/>`
        })
        const rows = `${first}${rowsWith('A', 20_000)}`
        return workbookFile([{ rows, after: `<mergeCells>${merges.join('')}</mergeCells>` }])
      },
      'too-much-inside',
    ],
    ['holds a million lines', () => Buffer.from('a;b\n'.repeat(1_000_000)), 'too-many-rows'],
  ])('that %s is refused', { timeout: 60_000 }, async (_what, make, reason) => {
    expect(await readBy('klimagassutslipp', make())).toMatchObject({ kind: 'refused', reason })
  })

  it('is refused in so many words, however odd', { timeout: 60_000 }, async () => {
    const file = workbookFile([{ rows }])
    const makers = [oddWorkbook, oddText, oddStart, (seed: number) => mutated(file, seed)]
    for (const make of makers) {
      for (let seed = 1; seed <= 150; seed += 1) {
        const reading = await readBy('klimagassutslipp', make(seed))
        expect(['read', 'refused'], `number ${seed}`).toContain(reading.kind)
      }
    }
  })
})
