import { describe, expect, it } from 'vitest'
import { rowsOf } from '#domain/statistics/figure-table.ts'
import { sheetRows, workbookFile } from '../../../test/workbook-samples.ts'
import { type DatasetDefinition, datasetCatalogue, type FileRule } from './catalogue.ts'
import { figuresOfToday } from './load-bundled.ts'
import { importSourceFile } from './source-file.ts'

type Cells = readonly (readonly (string | number)[])[]

const definition = imdi()

function imdi(): DatasetDefinition & { readonly file: FileRule } {
  const found = datasetCatalogue().get('bosatte-flyktninger')
  if (!found?.file) throw new Error('no file')
  return { ...found, file: found.file }
}

/** Made up, in the form of IMDi's export: a group of columns for each measure and unit. */
const groups = [
  ['Bosetting: Anmodning om bosetting', 'Enhet: Personer'],
  ['Bosetting: Faktisk bosetting', 'Enhet: Personer'],
  ['Bosetting: Faktisk bosetting', 'Enhet: Prosent'],
  ['Bosetting: Faktisk bosetting (sammenslått for tidligere fylker)', 'Enhet: Personer'],
] as const
const years = ['År: 2018', 'År: 2019', 'År: 2020', 'År: 2021']
const across = (level: 0 | 1) => groups.flatMap((group) => years.map(() => group[level]))
const headings = [
  ['Region', 'Navn', ...across(0)],
  ['', '', ...across(1)],
  ['', '', ...groups.flatMap(() => years)],
]
/** Settled in four years; asked for, per cent and what is summed stand on both sides. */
const row = (code: string, name: string, settled: Cells[number]) => [
  code,
  name,
  ...[70, 70, 70, 70],
  ...settled,
  ...['Inf', 1, 1, 1],
  ...['', '', '', ''],
]
const places = [
  row('K3001', 'Halden', [11, 12, ':', 14]),
  row('K0104', 'Moss (t.o.m. 2019)', [20, 21, '', '']),
  row('K0136', 'Rygge (t.o.m. 2019)', [6, '.', '', '']),
  row('K3002', 'Moss (f.o.m. 2020)', ['', '', 23, 24]),
  row('K0301', 'Oslo', [5, 6, 7, '']),
  // Trondheim kept its number when Klæbu became a part of it.
  row('K5001', 'Trondheim', [30, 31, 32, 33]),
  row('K5030', 'Klæbu (t.o.m. 2019)', [3, 4, '', '']),
  row('K9999', 'Uoppgitt', [1, 1, 1, 1]),
]

const csv = (rows: Cells) => Buffer.from(rows.map((cells) => cells.join(';')).join('\n'))
const xlsx = (rows: Cells) => workbookFile([{ rows: sheetRows(rows) }])
/** Headings of an upper row stand over the first of their columns alone, as merged cells do. */
const merged = headings.map((cells, level) =>
  level === 2 ? cells : cells.map((cell, at) => (cell === cells[at - 1] ? '' : cell)),
)

async function read(content: Buffer, rule: Partial<FileRule> = {}) {
  const file = { ...definition.file, ...rule }
  const reading = await importSourceFile({ ...definition, file }, content)
  if (reading.kind === 'refused') return reading
  const today = figuresOfToday({ rule: definition.rule }, reading.table, reading.times)
  const figures = [...rowsOf(today)].map(({ region, values, states }) => [region, values, states])
  return { ...reading, figures }
}

describe('a file with its years across the columns', () => {
  it.each([
    ['CSV', csv([...headings, ...places])],
    ['xlsx', xlsx([...headings, ...places])],
    ['xlsx with merged headings below a title', xlsx([['Bosetting'], [''], ...merged, ...places])],
  ])('as %s is read by the headings above each other', async (_form, content) => {
    expect(await read(content)).toMatchObject({
      times: ['2018', '2019', '2020', '2021'],
      leftOut: { places: ['K9999'], texts: [], rows: 0 },
      unmet: [],
      figures: expect.arrayContaining([
        // The number of 2020 is that of 0101 before, and of 3101 today.
        ['3101', [11, 12, null, 14], '  s '],
        ['3103', [26, null, 23, 24], ' m  '],
        ['0301', [5, 6, 7, null], '   m'],
        ['5001', [33, 35, 32, 33], null],
      ]),
    })
  })

  it('leaves out years that it has only signs for', async () => {
    const signs = places.map((cells) => cells.map((cell, at) => (at === 6 ? '.' : cell)))
    expect(await read(csv([...headings, ...signs]))).toMatchObject({
      times: ['2019', '2020', '2021'],
    })
  })

  it('is refused when a heading, or all years, are not there', async () => {
    const renamed = headings.map((cells) =>
      cells.map((cell) => (cell === 'Bosetting: Faktisk bosetting' ? 'Bosatte' : cell)),
    )
    expect(await read(csv([...renamed, ...places]))).toMatchObject({
      reason: 'columns',
      what: ['Bosetting: Faktisk bosetting'],
    })
    const undated = headings.map((cells) => cells.map((cell) => cell.replace('År: ', '')))
    expect(await read(csv([...undated, ...places]))).toMatchObject({
      reason: 'columns',
      what: ['År: …'],
    })
    const inPercent = {
      value: { bosatte: ['Bosetting: Anmodning om bosetting', 'Enhet: Prosent'] },
    }
    expect(await read(csv([...headings, ...places]), inPercent)).toMatchObject({
      reason: 'columns',
      what: ['Bosetting: Anmodning om bosetting, Enhet: Prosent'],
    })
  })

  it('is refused when a year stands twice', async () => {
    const twice = headings.map((cells) =>
      cells.map((cell, at) => (at === 7 ? (cells[6] ?? '') : cell)),
    )
    expect(await read(csv([...twice, ...places]))).toMatchObject({
      reason: 'same-headings',
      what: ['Bosetting: Faktisk bosetting, Enhet: Personer, 2018'],
    })
  })

  it('is refused when the heading of a column that is no figures stands twice', async () => {
    const twice = headings.map((cells, level) => (level === 0 ? [...cells, 'Region'] : cells))
    expect(await read(csv([...twice, ...places]))).toMatchObject({
      reason: 'same-headings',
      what: ['Region'],
    })
    const below = headings.map((cells, level) => (level === 2 ? [...cells, 'Region'] : cells))
    expect(await read(csv([...below, ...places]))).toMatchObject({ reason: 'same-headings' })
  })

  it('may have such a heading merged over the rows of headings', async () => {
    const after = '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>'
    const file = workbookFile([{ rows: sheetRows([...headings, ...places]), after }])
    expect(await read(file)).toMatchObject({ kind: 'read' })
  })

  it('may have years alone above its columns', async () => {
    const alone = headings.map((cells) => cells.map((cell) => cell.replace('År: ', '')))
    expect(await read(csv([...alone, ...places]), { time: '' })).toMatchObject({
      times: ['2018', '2019', '2020', '2021'],
    })
  })

  it.each([
    // Its name of today has three languages, and the one of 2015 has one.
    ['K5428', 'Nordreisa - Ráisa - Raisi', '1942'],
    ['K5041', 'Snåase - Snåsa', '1736'],
  ])('counts %s %s in 2015 under the number it had then', async (code, name, then) => {
    const dated = headings.map((cells) => cells.map((cell) => cell.replace('2018', '2015')))
    expect(await read(csv([...dated, row(code, name, [1, '', '', ''])]))).toMatchObject({
      table: { regions: [then] },
    })
  })

  it('reads a number that has lost its first zero', async () => {
    const oslo = row('K301', 'Oslo', [5, 6, 7, 8]).map((cell) => (cell === 'K301' ? 301 : cell))
    expect(await read(xlsx([...headings, oslo]))).toMatchObject({
      leftOut: { places: [] },
      table: { regions: ['0301'] },
    })
  })
})
