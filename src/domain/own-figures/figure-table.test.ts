import { describe, expect, it } from 'vitest'
import { readTableText } from '../plan-import/read-table-text.ts'
import { readFigureTable, smallFigures, yearsOf } from './figure-table.ts'
import { figureTableLayout } from './table-layout.ts'

function read(text: string) {
  const { rows } = readTableText(text, 'figures')
  const layout = figureTableLayout(rows)
  return { layout, ...readFigureTable(rows, layout) }
}

const barnehage = [
  'Barn i barnehage;;;;',
  ';2024;;2025;',
  'Krets;Menn;Kvinner;Menn;Kvinner',
  'Sør;1 234,5;12,0;1 240,0;..',
  'Nord;765,5;8,5;:;9',
  'Sum;2 000,0;20,5;1 240,0;9',
  'Kilde: barnehagesystemet',
].join('\n')

describe('a table with decimal commas, thousand spaces, a total row and two heading rows', () => {
  const { table, layout, remarks } = read(barnehage)

  it('combines the headings and knows the years', () => {
    expect(layout.headingLines).toEqual([2, 3])
    expect(table.columns).toEqual([
      { heading: '2024 Menn', year: 2024, group: 'Menn' },
      { heading: '2024 Kvinner', year: 2024, group: 'Kvinner' },
      { heading: '2025 Menn', year: 2025, group: 'Menn' },
      { heading: '2025 Kvinner', year: 2025, group: 'Kvinner' },
    ])
    expect(yearsOf(table)).toBe('columns')
  })

  it('keeps gaps apart from zero, and the total apart from the figures', () => {
    expect(table.rows).toEqual([
      { name: 'Sør', figures: [1234.5, 12, 1240, 'missing'] },
      { name: 'Nord', figures: [765.5, 8.5, 'hidden', 9] },
    ])
    expect(table.totals).toEqual([{ name: 'Sum', figures: [2000, 20.5, 1240, 9] }])
    expect(table).toMatchObject({ decimals: 1, nameHeading: 'Krets', isPercent: false })
    expect(remarks).toEqual([{ code: 'total-cannot-be-checked', name: 'Sum' }])
  })

  it('leaves the title above and the source below out', () => {
    expect(layout.leftOutLines).toEqual([1, 7])
  })
})

describe('a total', () => {
  it.each([
    ['I alt;10;20', { code: 'total-is-right', name: 'I alt' }],
    [
      'Totalt;10;21',
      { code: 'total-is-wrong', name: 'Totalt', heading: 'B', written: 21, added: 20 },
    ],
    ['Hele kommunen (sum);10;20', { code: 'total-is-right', name: 'Hele kommunen (sum)' }],
  ])('«%s» is checked', (total, remark) => {
    expect(read(`Krets;A;B\nX;4;5\nY;6;15\n${total}`).remarks).toEqual([remark])
  })

  it('is known by adding up when it has no such name, first or last', () => {
    expect(read('K;A\nX;4\nY;6\nZ;1\nBø;11').layout.totalLines).toEqual([5])
    expect(read('K;A\nBø;11\nX;4\nY;6\nZ;1').layout.totalLines).toEqual([2])
    expect(read('K;A\nX;4\nY;6\nZ;1\nBø;12').layout.totalLines).toEqual([])
  })

  it('of each part adds up its part, and the last one everything', () => {
    const { remarks, table } = read('K;A\nX;1\nY;2\nSum øst;3\nZ;4\nSum vest;4\nI alt;7')
    expect(table.rows.map(({ name }) => name)).toEqual(['X', 'Y', 'Z'])
    expect(remarks.map(({ code }) => code)).toEqual(Array(3).fill('total-is-right'))
  })

  it('may be off by what rounding makes of it', () => {
    const { remarks } = read('K;A\nX;0,4\nY;0,4\nZ;0,4\nSum;1,3')
    expect(remarks).toEqual([{ code: 'total-is-right', name: 'Sum' }])
  })
})

describe('the columns', () => {
  it.each([
    ['years above', 'Krets;2023;2024\nX;5;6\nY;7;8', 'columns'],
    ['years to the left', 'År;Menn;Kvinner\n2023;5;6\n2024;7;8', 'rows'],
    ['one year', ';2024;\nKrets;Menn;Kvinner\nX;5;6\nY;7;8', 'none'],
    ['groups over years', ';Menn;;Kvinner;\nKrets;2023;2024;2023;2024\nX;5;6;7;8', 'columns'],
    ['figures that look like years', 'Krets;Folketall;Barn\nX;1990;2010\nY;2001;1850', 'none'],
  ])('with %s', (_, text, years) => {
    const { table } = read(text)
    expect(yearsOf(table)).toBe(years)
    expect(table.rows.length).toBe(text.split('\n').length - (text.startsWith(';') ? 2 : 1))
  })

  it('that add up the others are left out until somebody wants them', () => {
    expect(read('Krets;Menn;Kvinner;I alt\nX;1;2;3\nY;4;5;9').layout.columns).toEqual([
      ...['name', 'figures', 'figures', 'left-out'],
    ])
  })

  it('are divided by commas where figures have dots, and by wide spaces', () => {
    expect(read('Krets,Andel\nX,12.5\nY,8.25').table.rows).toEqual([
      { name: 'X', figures: [12.5] },
      { name: 'Y', figures: [8.25] },
    ])
    expect(
      read('Krets    2023    2024\nX        12,5     8,0\nY        1,5      9,0').table.rows,
    ).toEqual([
      { name: 'X', figures: [12.5, 8] },
      { name: 'Y', figures: [1.5, 9] },
    ])
  })
})

describe('a table as people make them', () => {
  it('keeps a first row that has only signs for gaps', () => {
    const { table } = read('Krets;2024;2025\nA;:;..\nB;-;\nC;8;9')
    expect(table.columns.map(({ heading }) => heading)).toEqual(['2024', '2025'])
    expect(table.rows).toEqual([
      { name: 'A', figures: ['hidden', 'missing'] },
      { name: 'B', figures: ['missing', 'missing'] },
      { name: 'C', figures: [8, 9] },
    ])
  })

  it('tells columns that are called the same apart', () => {
    const { table, remarks } = read('Krets;Menn;Menn;2024;2024\nA;7;8;9;6\nB;6;7;8;9')
    expect(table.columns).toEqual([
      { heading: 'Menn', year: null, group: 'Menn' },
      { heading: 'Menn (2)', year: null, group: 'Menn (2)' },
      { heading: '2024', year: 2024, group: '' },
      { heading: '2024 (2)', year: 2024, group: '(2)' },
    ])
    expect(remarks).toEqual([
      { code: 'same-heading', heading: 'Menn' },
      { code: 'same-heading', heading: '2024' },
    ])
  })

  it('says which columns are not with it: codes before the names, and texts', () => {
    const { table, remarks } = read('Kode;Krets;;Antall;Merknad\n0101;A;;7;ca.\n0102;B;;8;talt')
    expect(table.rows).toEqual([
      { name: 'A', figures: [7] },
      { name: 'B', figures: [8] },
    ])
    expect(remarks).toEqual([{ code: 'columns-left-out', headings: ['Kode', 'Merknad'] }])
  })
})

it('says which cells are no figures, and which rows have the same name', () => {
  const { table, remarks } = read('K;A;B\nX;ca. 40;1\nX;2;3\nZ;4;5')
  expect(table.rows[0]).toEqual({ name: 'X', figures: ['missing', 1] })
  expect(table.rows[1]?.name).toBe('X (2)')
  expect(remarks).toEqual([
    { code: 'no-figure', line: 2, heading: 'A', text: 'ca. 40' },
    { code: 'same-name', name: 'X' },
  ])
})

it.each([
  ['K;A\nX;1\nY;4\nZ;5\nU;0', 2],
  ['K;A\nX;1,5\nY;4,0', 0],
  ['K;A\nX;1 %\nY;4 %', 0],
])('counts figures below five in %j', (text, count) => {
  expect(smallFigures(read(text).table)).toBe(count)
})
