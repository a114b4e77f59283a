import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { deriveReferenceFiles } from './derive-reference-data.ts'
import { codeHistory } from './klass-history.ts'

const dataDir = fileURLToPath(new URL('../../shared/data', import.meta.url))
const hasSources = existsSync(`${dataDir}/municipalities/kommuner-2024.json`)
if (!hasSources) {
  process.stderr.write(
    `Left out: the reference data are not derived again and compared, because ${dataDir} is missing.\n`,
  )
}

const bundled = (name: string) =>
  readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8')

describe.skipIf(!hasSources)('the bundled reference files and the facts they come from', () => {
  it('agree when the files are derived again', () => {
    const derived = deriveReferenceFiles(dataDir)
    for (const [name, content] of Object.entries(derived)) {
      expect(content === bundled(name), `reference/${name} is out of date`).toBe(true)
    }
  })

  it('agree on the numbers of 2018–2023 that each municipality comes from', () => {
    const register: {
      kommunenummer: string
      koder2020_2023: string[]
      koder2018_2019: string[]
    }[] = JSON.parse(readFileSync(`${dataDir}/municipalities/kommuner-2024.json`, 'utf8'))
    const rows = parse(bundled('code-history.csv'), { columns: true }) as Record<string, string>[]
    const known = new Set(rows.map((row) => `${row.oldNumber} ${row.number}`))
    const missing = register.flatMap(({ kommunenummer, koder2020_2023, koder2018_2019 }) =>
      [...koder2020_2023, ...koder2018_2019]
        .filter((code) => code !== kommunenummer && !known.has(`${code} ${kommunenummer}`))
        .map((code) => `${code} ${kommunenummer}`),
    )
    // The register lets every part of Ålesund go to Haram and back; see outOfAlesund.
    expect(missing.toSorted()).toEqual([
      ...['1504 1580', '1523 1580', '1529 1580', '1534 1508', '1546 1580'],
    ])
  })
})

describe('the bundled files', () => {
  it.each(['municipalities.json', 'counties.json', 'code-history.csv'])(
    '%s is small enough to read at every start',
    (name) => {
      expect(Buffer.byteLength(bundled(name))).toBeLessThan(200_000)
    },
  )
})

describe('the history of numbers', () => {
  const version = (node: string, code: string, name: string, validFrom: string, validTo = '') => ({
    ...{ node, code, name, validFrom, validTo },
  })
  const versions = [
    version('1', '0001', 'Gammel', '1900-01-01', '1950-01-01'),
    version('2', '0002', 'Delt (Viken)', '1900-01-01', '2000-01-01'),
    version('3', '0003', 'Mellom', '2000-01-01', '2010-01-01'),
    version('4', '0004', 'Nord', '2010-01-01'),
    version('5', '0005', 'Sør', '1900-01-01', '2000-01-01'),
    version('6', '0005', 'Sør', '2000-01-01'),
    version('7', '0005', 'Søre', '1800-01-01', '1970-01-01'),
  ]
  const changes = [
    { fromNode: '1', toNode: '2' },
    { fromNode: '2', toNode: '3' },
    { fromNode: '2', toNode: '6' },
    { fromNode: '3', toNode: '4' },
    { fromNode: '5', toNode: '6' },
    { fromNode: '5', toNode: '4' },
    { fromNode: '7', toNode: '5' },
  ]
  const names = new Map([
    ['0004', ['Nord']],
    ['0005', ['Sør']],
  ])

  it('follows a number through several changes and marks what was divided', () => {
    const rows = codeHistory(versions, changes, '1960-01-01', names)
    expect(
      rows.map((row) => `${row.oldNumber} ${row.oldName} ${row.number} ${row.isSplit}`),
    ).toEqual([
      '0002 Delt 0004 true',
      '0002 Delt 0005 true',
      '0003 Mellom 0004 false',
      '0005 Søre 0004 true',
      '0005 Søre 0005 true',
    ])
  })

  it('counts as one what SSB only wrote another way, back to when other areas came into it', () => {
    const written = [
      version('1', '0001', 'Eid (Fjordane)', '1900-01-01', '1965-01-01'),
      version('2', '0002', 'Davik', '1900-01-01', '1965-01-01'),
      version('3', '0001', 'Eid (Fjordane)', '1965-01-01', '2002-01-01'),
      version('4', '0001', ' Eid ', '2002-01-01', '2003-01-01'),
      version('5', '0001', 'Eid (Fjordane)', '2003-01-01', '2020-01-01'),
      version('6', '0003', 'Stad', '2020-01-01'),
    ]
    const after = ['1 3', '2 3', '3 4', '4 5', '5 6'].map((pair) => {
      const [fromNode = '', toNode = ''] = pair.split(' ')
      return { fromNode, toNode }
    })
    const rows = codeHistory(written, after, '1960-01-01', new Map())
    expect(rows.map((row) => `${row.oldName} ${row.validFrom} ${row.validTo}`)).toEqual([
      'Eid 1965-01-01 2020-01-01',
      'Davik 1900-01-01 1965-01-01',
    ])
  })

  it('refuses a version that ends without a successor', () => {
    expect(() => codeHistory(versions, changes.slice(0, 3), '1960-01-01', names)).toThrow(
      RangeError,
    )
  })
})
