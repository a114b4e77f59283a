import { describe, expect, it } from 'vitest'
import { compareIndicator } from '#features/indicators/index.ts'
import { allMunicipalities, municipalityByNumber } from '#features/reference/index.ts'
import { invariant } from '#platform/invariant.ts'
import { type Cells, figures } from '../../../test/made-figures.ts'
import { changeChart } from './change-chart.ts'
import { comparisonChart } from './comparison-chart.ts'

function placeOf(number: string) {
  const municipality = municipalityByNumber(number)
  invariant(municipality, 'it is a municipality of today')
  const { slug, displayName } = municipality
  return { municipality, slug, name: displayName, isDemo: false }
}

/** The same figures for every municipality, and for the country. */
function everywhere(id: string, cells: Cells) {
  const numbers = ['0', ...allMunicipalities().map(({ number }) => number)]
  return figures(id, Object.fromEntries(numbers.map((number) => [number, cells])))
}

describe('the comparison with the whole country', () => {
  it('leaves out the totals of county and country, which would press the others together', () => {
    const total = everywhere('folketall', { '2026': 5_000 })
    const share = everywhere('andel-80-ar-og-over', { '2026': 5 })
    const rolesOf = (made: typeof total) => {
      const chart = comparisonChart(
        made,
        placeOf('3901'),
        compareIndicator(made, '3901', 'country'),
        'nb',
      )
      invariant(chart.kind === 'range', 'so many are told by their spread')
      return chart.rows.flatMap(({ marks }) => marks.map(({ role }) => role))
    }
    expect(rolesOf(total)).toEqual(['us'])
    expect(rolesOf(share)).toContain('country')
  })
})

describe('the comparison within the county', () => {
  it('has a bar for each municipality of the largest one', () => {
    const made = everywhere('andel-80-ar-og-over', { '2026': 5 })
    const hamar = placeOf('3403')
    const chart = comparisonChart(made, hamar, compareIndicator(made, '3403', 'county'), 'nb')
    invariant(chart.kind === 'bar', 'they are few enough for bars')
    expect(chart.bars).toHaveLength(46)
  })
})

describe('how the places have changed', () => {
  const chartOf = (cells: Cells) => {
    const made = everywhere('andel-80-ar-og-over', cells)
    return changeChart(made, placeOf('3901'), compareIndicator(made, '3901', 'neighbours'), 'nb')
  }

  it('says so when nothing has', () => {
    const title = chartOf({ '2020': 5, '2026': 5 })?.words.title
    expect(title).toMatch(/det samme for \d kommuner fra 2020 til 2026\./)
  })

  it('is not told of periods that share years', () => {
    expect(chartOf({ '2021-2024': 5, '2022-2025': 6 })).toBeNull()
    expect(chartOf({ '2018-2021': 5, '2022-2025': 6 })).not.toBeNull()
  })
})
