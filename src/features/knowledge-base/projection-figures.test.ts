import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followStatistics } from '#features/indicators/index.ts'
import { allMunicipalities, municipalityByNumber } from '#features/reference/index.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import type { Chart, ChartWords, LineChart } from '#ui/charts/chart.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { loadPopulationFigures } from '../../../test/population-figures.ts'
import { citedFigure } from './index.ts'

const figures = [
  'alderspyramide',
  'aldersgrupper',
  'framskriving',
  'framskriving-skolealder-og-80',
  'forsorgerbrok',
] as const
type Figure = (typeof figures)[number]

let app: TestApp

beforeAll(async () => {
  app = await testApp()
  await loadPopulationFigures(app.services.database)
  await followStatistics(app.services)
})
afterAll(() => app.close())

async function chartOf(number: string, figure: Figure, language: Language = 'nb'): Promise<Chart> {
  const cited = await citedFigure(app.services.database.app, number, figure, language)
  if (!cited) throw new Error(`${number} has no ${figure}`)
  return cited.chart
}

const titleOf = async (...of: Parameters<typeof chartOf>) => (await chartOf(...of)).words.title

/** The titles that say nothing, or claim more than a projection can. */
function faultsOf(figure: Figure, { title, source }: ChartWords): readonly string[] {
  const isProjection = !figure.startsWith('alders')
  const isSound =
    /\d.*\.$/.test(title) &&
    !/NaN|undefined|null|Infinity/.test(title + source) &&
    /tabell 07459.*CC BY 4\.0/.test(source) &&
    (!isProjection || /kan .*SSB/.test(title))
  return isSound ? [] : [`${figure}: ${title} ${source}`]
}

describe('the figures of the population', () => {
  it('are there for all municipalities, with findings in both forms', async () => {
    const faults: string[] = []
    for (const { number } of allMunicipalities()) {
      const found = languages.flatMap((language) =>
        figures.map(async (figure) =>
          faultsOf(figure, (await chartOf(number, figure, language)).words),
        ),
      )
      faults.push(...(await Promise.all(found)).flat())
    }
    expect(faults).toEqual([])
  }, 120_000)

  it("name SSB's main alternative where it is at hand, and the own projection elsewhere", async () => {
    const porsgrunn = await chartOf('4001', 'framskriving')
    expect(porsgrunn.words.title).toMatch(
      /^Folketallet i Porsgrunn kan .* i 2036, etter SSBs hovedalternativ\.$/,
    )
    expect(porsgrunn.words.source).toContain('tabell 14746')
    expect(porsgrunn.notes?.join(' ')).toMatch(
      /Stedsans’ egen framskriving for kommunen gir [\d,]+ prosent færre innbyggere i 2035 og .* i 2050 enn SSBs\./,
    )
    const own = await chartOf('5060', 'framskriving')
    expect(own.words.title).toMatch(/etter Stedsans’ egen framskriving, ikke SSBs\.$/)
    expect(own.words.source).toContain('egne beregninger')
    expect(own.notes?.join(' ')).toMatch(/I de 17 kommunene .* i 2035 i snitt 1,\d prosent/)
  })

  it('draw the counted years, then the projected', async () => {
    const { series } = (await chartOf('4001', 'framskriving')) as LineChart
    const points = series[0]?.points ?? []
    expect(points[0]).toMatchObject({ year: 2005 })
    expect(points.filter(({ isProjected }) => !isProjected).at(-1)).toMatchObject({ year: 2026 })
    expect(points.filter(({ isProjected }) => isProjected).map(({ year }) => year)).toEqual(
      Array.from({ length: 24 }, (_, index) => 2027 + index),
    )
  })

  // Read off table 14746 and 07459 for Porsgrunn.
  it("give SSB's own numbers", async () => {
    const groups = (await chartOf('4001', 'framskriving-skolealder-og-80')) as LineChart
    const at = (index: number, year: number) =>
      groups.series[index]?.points.find((point) => point.year === year)?.value
    expect([at(0, 2026), at(0, 2036), at(1, 2026), at(1, 2036)]).toEqual([4045, 3661, 2191, 3126])
  })

  it('say it in nynorsk', async () => {
    expect(await titleOf('4001', 'framskriving', 'nn')).toContain('etter hovudalternativet til SSB')
    expect(await titleOf('5060', 'framskriving', 'nn')).toContain(
      'etter Stedsans si eiga framskriving, ikkje SSB si',
    )
    expect(await titleOf('4631', 'alderspyramide', 'nn')).toMatch(
      /^Den største aldersgruppa i Alver er .* innbyggjarar i 2026\.$/,
    )
  })

  it('tell what is uncertain in small and divided municipalities', async () => {
    const notes = async (number: string) => (await chartOf(number, 'framskriving')).notes?.join(' ')
    expect(await notes('1151')).toContain('Kommunen har få innbyggere.')
    for (const number of ['1508', '1580']) {
      expect(municipalityByNumber(number)?.displayName).toMatch(/Ålesund|Haram/)
      expect(await notes(number)).toContain('Kommunen ble delt i 2024.')
      expect(await notes(number)).toContain(
        'Tall for 2005–2023 mangler fordi kommunegrensene var andre',
      )
    }
  })

  it('outline the pyramid of twenty years on as the own projection', async () => {
    const chart = await chartOf('1151', 'alderspyramide')
    if (chart.kind !== 'pyramid') throw new Error('no pyramid')
    expect(chart.outline?.name).toBe('2046, framskrevet')
    expect(chart.outline?.ages.map(({ name }) => name)).toEqual(
      chart.year.ages.map(({ name }) => name),
    )
    expect(chart.notes).toContain('Omrisset er Stedsans’ egen framskriving, ikke SSBs.')
  })
})
