import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { datasetCatalogue } from '#features/statistics/index.ts'
import { deriveStatistics } from './derive-statistics.ts'
import { bundledFileOf } from './statistics/bundle.ts'
import { numberOfName, numberOfNameIn, wasInDivided, wasInUse } from './statistics/places.ts'

const dataDir = fileURLToPath(new URL('../../shared/data', import.meta.url))
const hasSources = existsSync(`${dataDir}/ssb/07459-folkemengde-kommune-2005-2026.csv`)
if (!hasSources) {
  process.stderr.write(
    `Left out: the figures are not derived again and compared, because ${dataDir} is missing.\n`,
  )
}
const folder = new URL('../reference/statistics/figures/', import.meta.url)
const names = readdirSync(folder).sort()

describe.skipIf(!hasSources)('the bundled figures and the files they come from', () => {
  it('agree when the figures are derived again', () => {
    const derived = deriveStatistics(dataDir)
    expect(names).toEqual([...derived.keys()].map((id) => `${id}.tsv`).sort())
    for (const [id, content] of derived) {
      const bundled = readFileSync(new URL(`${id}.tsv`, folder), 'utf8')
      expect(content === bundled, `${id}.tsv is out of date`).toBe(true)
    }
  })
})

describe('the bundled figures', () => {
  it('take less than 2.5 MB', () => {
    const size = names.reduce((sum, name) => sum + readFileSync(new URL(name, folder)).length, 0)
    expect(size).toBeLessThan(2_500_000)
  })

  it('are each told of in SOURCES.md', () => {
    const sources = readFileSync(new URL('../SOURCES.md', folder), 'utf8')
    expect(names.filter((name) => !sources.includes(`\`${name.replace('.tsv', '')}\``))).toEqual([])
  })
})

describe('a place', () => {
  it('is known by its name within a county, and by the number it had', () => {
    expect(numberOfName('40', 'Porsgrunn')).toBe('4001')
    expect(numberOfName('40', 'Troms ')).toBe('55')
    expect(numberOfName('40', 'Hele landet')).toBe('0')
    expect(numberOfName('31', 'Våler')).toBe('3114')
    expect(numberOfNameIn('40', 'Porsgrunn (2020-2023)', 2021)).toBe('3806')
    expect(numberOfNameIn('40', 'Bø (Telemark) (-2019)', 2019)).toBe('0821')
    expect(numberOfNameIn('40', 'Midt-Telemark', 2025)).toBe('4020')
  })

  it('is not guessed', () => {
    expect(() => numberOfName('40', 'Våler')).toThrow('No place is called «Våler»')
    expect(() => numberOfNameIn('40', 'Bø', 2025)).toThrow('No place is called «Bø»')
  })

  it('is known to have been a part, or not to have been there', () => {
    expect(wasInDivided('1580', 2021)).toBe(true)
    expect(wasInDivided('1580', 2024)).toBe(false)
    expect(wasInUse('5050', 2017)).toBe(false)
    expect(wasInUse('5050', 2018)).toBe(true)
    expect(wasInUse('1750', 2018)).toBe(false)
    expect(wasInUse('5001', 2017)).toBe(false)
    expect(wasInUse('1103', 2015)).toBe(true)
  })
})

describe('a bundled file', () => {
  const definition = datasetCatalogue().get('folkemengde')
  if (!definition) throw new Error('The catalogue has no population')
  const cell = { region: '5060', time: '2026', value: 9920 }
  const gathered = { retrievedOn: '2026-03-30', notes: [] }

  it('is the same whatever order the figures came in', () => {
    const other = { region: '0', time: '2025', value: 1 }
    const file = bundledFileOf(definition, { ...gathered, cells: [cell, other] })
    expect(bundledFileOf(definition, { ...gathered, cells: [other, cell] })).toBe(file)
    expect(file.split('\n').slice(1)).toEqual(['0\t0\t1 -', '5060\t0\t- 9920', ''])
  })

  it('is not made of two figures for one place, or of a category that is not known', () => {
    expect(() => bundledFileOf(definition, { ...gathered, cells: [cell, cell] })).toThrow('twice')
    const unknown = { ...cell, categories: { maal: 'hunder' } }
    expect(() => bundledFileOf(definition, { ...gathered, cells: [unknown] })).toThrow(
      'no such category',
    )
  })
})
