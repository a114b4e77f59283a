import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rowsOf, tableFigure } from '#domain/statistics/figure-table.ts'
import {
  type DatasetDefinition,
  datasetCatalogue,
  type FileRule,
  parseCatalogue,
} from './catalogue.ts'
import { importSourceFile } from './source-file.ts'

const words = (text: string) => ({ nb: text, nn: text })

function definitionOf(file: object): DatasetDefinition & { readonly file: FileRule } {
  const source = {
    name: words('Nav'),
    attribution: words('Nav'),
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.no' },
    tableUrl: null,
    publisherUrl: 'https://www.nav.no',
  }
  const dataset = {
    id: 'ledige',
    title: words('Ledige'),
    source: 'nav',
    table: null,
    isAdditive: true,
    borders: 'published',
    dimensions: [
      {
        code: 'kjonn',
        label: words('kjønn'),
        categories: [
          { code: 'menn', label: words('menn') },
          { code: 'kvinner', label: words('kvinner') },
        ],
      },
      {
        code: 'maal',
        label: words('måltall'),
        categories: [
          { code: 'antall', label: words('antall'), decimals: 0 },
          { code: 'prosent', label: words('prosent') },
        ],
      },
    ],
    fetch: null,
    file: {
      page: 'https://www.nav.no',
      region: 'Kommune',
      regionIs: 'number-name',
      time: 'År',
      value: { antall: 'Antall', prosent: 'Prosent' },
      where: { Status: ['Helt ledige'] },
      dimensions: { kjonn: { column: 'Kjønn', codes: { Menn: ['menn'], Kvinner: ['kvinner'] } } },
      ...file,
    },
  }
  const definition = parseCatalogue({ nav: source }, [dataset]).get('ledige')
  if (!definition?.file) throw new Error('no file')
  return { ...definition, file: definition.file }
}

const heading = 'Kommune;År;Status;Kjønn;Antall;Prosent'

function read(lines: readonly string[], file: object = {}) {
  const content = Buffer.from(`\uFEFF${[heading, ...lines].join('\r\n')}`)
  return importSourceFile(definitionOf(file), content)
}

describe('a file of a source', () => {
  it('is read with decimal commas, spaces in thousands and signs for what is hidden', async () => {
    const reading = await read([
      '4001 Porsgrunn;2025;Helt ledige;Menn;1 234;2,5',
      '4001 Porsgrunn;2026;Helt ledige;Menn;1\u00a0300;2,7',
      '4001 Porsgrunn;2026;Helt ledige;Kvinner;:;*',
      '4001 Porsgrunn;2026;Delvis ledige;Kvinner;99;9',
      'Uoppgitt;2026;Helt ledige;Menn;4;.',
    ])
    if (reading.kind !== 'read') throw new Error(reading.reason)
    expect(reading).toMatchObject({ times: ['2025', '2026'], leftOut: { places: ['Uoppgitt'] } })
    expect(reading.table.regions).toEqual(['4001'])
    const cells = [0, 1, 2, 3, 4, 5, 6, 7].map((cell) => tableFigure(reading.table, cell))
    expect(cells.map((figure) => figure?.value ?? figure?.state ?? null)).toEqual([
      1234,
      1300,
      2.5,
      2.7,
      null,
      'suppressed',
      null,
      'suppressed',
    ])
  })

  it('in the letters of Windows is the same', async () => {
    const text = `${heading}\n4001 Porsgrunn;2025;Helt ledige;Menn;5;1`
    const reading = await importSourceFile(definitionOf({}), Buffer.from(text, 'latin1'))
    expect(reading.kind).toBe('read')
  })

  it('is read with the signs between columns that its program writes', async () => {
    const lines = [heading, '4001 Porsgrunn;2025;Helt ledige;Menn;5;1'].map((line) =>
      line.replaceAll(';', ','),
    )
    const reading = await importSourceFile(definitionOf({}), Buffer.from(lines.join('\n')))
    expect(reading).toMatchObject({ kind: 'read', times: ['2025'] })
  })

  it('that has a row twice is refused', async () => {
    const line = '4001;2025;Helt ledige;Menn;1;1'
    expect(await read([line, line])).toEqual({
      kind: 'refused',
      reason: 'twice',
      what: ['4001 2025'],
    })
  })

  it('takes a name for a number only where one place has it', async () => {
    const lines = [
      'Nærøysund;2025;Helt ledige;Menn;5;1',
      'Våler;2025;Helt ledige;Menn;6;1',
      'Naustdal;2025;Helt ledige;Menn;7;1',
    ]
    const reading = await read(lines, { regionIs: 'name' })
    expect(reading).toMatchObject({ kind: 'read', leftOut: { places: ['Våler', 'Naustdal'] } })
    if (reading.kind === 'read') expect(reading.table.regions).toEqual(['5060'])
    const counties = await read(
      ['Våler;Østfold;Helt ledige;Menn;6;2025', 'Våler;Innlandet;Helt ledige;Menn;7;2025'],
      { regionIs: 'name', county: 'År', time: 'Prosent', value: { antall: 'Antall' } },
    )
    if (counties.kind !== 'read') throw new Error(counties.reason)
    expect(counties.table.regions).toEqual(['3114', '3419'])
  })

  it.each([
    ['a cell that is no figure', ['4001;2025;Helt ledige;Menn;mange;1'], {}, 'figures', ['mange']],
    [
      'a word of the language in a cell',
      ['4001;2025;Helt ledige;Menn;toString;constructor'],
      {},
      'figures',
      ['toString', 'constructor'],
    ],
    [
      'whole numbers that may be thousands',
      ['4001;2025;Helt ledige;Menn;1,234;1,234', '4001;2026;Helt ledige;Menn;1.234;1'],
      {},
      'figures',
      ['1,234', '1.234'],
    ],
    ['a month as a figure', ['4001;2025;Helt ledige;Menn;1;06.2018'], {}, 'figures', ['06.2018']],
    [
      'words and days where years should be',
      ['4001;Sum;Helt ledige;Menn;1;1', '4001;31.12.2020;Helt ledige;Menn;1;1'],
      {},
      'times',
      ['Sum', '31.12.2020'],
    ],
    [
      'a month that no year has',
      ['4001;2025-13-01;Helt ledige;Menn;1;1', '4001;00.2025;Helt ledige;Menn;1;1'],
      { timeIs: 'month' },
      'times',
      ['2025-13-01', '00.2025'],
    ],
    [
      'a heading that is missing',
      ['4001;2025;Helt ledige;Menn;1;1'],
      { time: 'Måned' },
      'columns',
      ['Måned'],
    ],
    ['no rows to use', ['4001;2025;Andre;Menn;1;1'], {}, 'nothing', ['Status («Helt ledige»)']],
  ])('with %s is refused', async (_name, lines, file, reason, what) => {
    expect(await read(lines, file)).toEqual({ kind: 'refused', reason, what })
  })

  it('may have years, and years until others', async () => {
    const times = ['2024', '2019-20', '2019/2021', '2019_2022']
    const lines = times.map((time) => `4001;${time};Helt ledige;Menn;0;0,125`)
    expect(await read(lines)).toMatchObject({ times: times.toSorted() })
  })

  it.each([
    ['a zip file that is cut off', Buffer.from([0x50, 0x4b, 3, 4, 0, 1]), 'damaged'],
    ['a PDF', Buffer.from('%PDF-1.7\u0000'), 'pdf'],
    ['a web page', Buffer.from('<!doctype html><p>Kommune;År'), 'web-page'],
    ['nothing', Buffer.from(''), 'nothing'],
  ])('that is %s is refused', async (_name, content, reason) => {
    expect(await importSourceFile(definitionOf({}), content)).toMatchObject({ reason })
  })
})

/** Rows as they stand in the gathered files, with what `datasets.yaml` makes of them. */
describe('the files of the catalogue', () => {
  const readBy = async (id: string, lines: readonly string[]) => {
    const definition = datasetCatalogue().get(id)
    if (!definition?.file) throw new Error(`${id} has no file`)
    const content = Buffer.from(lines.join('\n'))
    const reading = await importSourceFile({ ...definition, file: definition.file }, content)
    if (reading.kind !== 'read') throw new Error(`${reading.reason}: ${reading.what}`)
    const { table, times, leftOut } = reading
    const figures = [...rowsOf(table)].map((row) => [
      row.region,
      row.series,
      row.values,
      row.states,
    ])
    return { times, leftOut, unmet: reading.unmet, figures }
  }

  it('of Nav have months, shares as parts of one, and 0 for what is hidden', async () => {
    const read = await readBy('arbeidsledighet', [
      'Nivå,Geografisk enhet,Arbeidsmarkedsstatus,Kjønn,Antall personer,Andel av arbeidsstyrken,Dato',
      'Landet,Landet,Helt ledige,Begge kjønn,70219,0.024,2022-01-01',
      'Fylker,Oslo,Helt ledige,Begge kjønn,13613,0.034,2022-01-01',
      'Fylker,Telemark,Helt ledige,Begge kjønn,2103,0.025,2022-01-01',
      'Telemark kommuner,Fyresdal,Helt ledige,Begge kjønn,0,0.005,2022-01-01',
      'Fylker,Svalbard og øvrige områder,Helt ledige,Begge kjønn,9,0.01,2022-01-01',
    ])
    expect(read).toMatchObject({
      times: ['2022M01'],
      leftOut: { places: ['Svalbard og øvrige områder'], texts: [], rows: 0 },
      figures: [
        ['0', 0, [70219], null],
        ['0', 1, [2.4], null],
        ['0301', 0, [13613], null],
        ['0301', 1, [3.4], null],
        ['40', 0, [2103], null],
        ['40', 1, [2.5], null],
        ['4032', 0, [null], 's'],
        ['4032', 1, [0.5], null],
      ],
    })
  })

  it('of Miljødirektoratet are added by sector and in all', async () => {
    const { figures } = await readBy('klimagassutslipp', [
      'Kommune,År,Sektor,Utslippskilde,Utslipp',
      'Porsgrunn,2009,Annen mobil forbrenning,Behandling av avfall  ,2.38',
      'Porsgrunn,2009,Annen mobil forbrenning,Bygg og anlegg  ,3352.02',
      'Porsgrunn,2009,Avfall og avløp,Avløp,1544.09',
    ])
    expect(figures).toEqual([
      ['4001', 0, [4898.49], null],
      ['4001', 4, [3354.4], null],
      ['4001', 9, [1544.09], null],
    ])
  })
})

it('the how-to describes a file as the catalogue does', () => {
  const page = new URL('../../../docs/how-to/update-statistics.md', import.meta.url)
  const [, example = ''] = /```yaml\n(file:\n[^`]+)```/.exec(readFileSync(page, 'utf8')) ?? []
  const { file } = parse(example) as { file: object }
  const { page: address, ...told } = file as { page: string }
  const held = datasetCatalogue().get('arbeidsledighet')?.file
  expect(held).toMatchObject({ page: address, ...told })
  expect(Object.keys(told).length).toBeGreaterThan(8)
})
