import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  deviationYears,
  type ProjectionDeviation,
  summariseDeviations,
} from '#domain/population/projection-deviation.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import {
  currentEditions,
  datasetCatalogue,
  loadBundledFigures,
} from '#features/statistics/index.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { ownDeviation, readSsbProjection, ssbProjection } from './ssb-projection.ts'

const adr = readFileSync(
  new URL('../../../docs/adr/0014-own-population-scenario.md', import.meta.url),
  'utf8',
)
/** The cells after the head of a row of the table in the ADR. */
const rowOf = (head: string) => {
  const row = adr.split('\n').find((line) => line.startsWith(`| ${head} |`)) ?? ''
  return row
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim())
}

/** «−2.4 %», as the ADR writes it. */
const written = (percent: number) => {
  const rounded = percent.toFixed(1)
  return `${Number(rounded) === 0 ? '0.0' : rounded.replace('-', '−')} %`
}

let database: TestDatabase
let deviations: ReadonlyMap<string, ProjectionDeviation>

beforeAll(async () => {
  database = await testDatabase()
  const connection = await database.bulk()
  const dataset = datasetCatalogue().get(ssbProjection)
  if (!dataset) throw new Error('The catalogue lacks the projection')
  for await (const _ of loadBundledFigures(connection, new Map([[ssbProjection, dataset]])));
  await connection.close()
  const edition = (await currentEditions(database.app)).get(ssbProjection)
  if (!edition) throw new Error('The projection is not loaded')
  const all = await readSsbProjection(database.app, edition, 'all')
  deviations = new Map(
    [...all].flatMap(([number, groups]) => {
      const deviation = ownDeviation(number, groups)
      return deviation ? [[municipalityByNumber(number)?.displayName ?? number, deviation]] : []
    }),
  )
})
afterAll(() => database.close())

describe('what ADR 0014 says of how near SSB the own projection comes', () => {
  it('holds for the total of all municipalities that both have', () => {
    const all = deviationYears.map((year) => summariseDeviations(deviations, year))
    expect(adr).toContain(`for the ${deviations.size} municipalities of Telemark`)
    expect(adr).toContain(`| | ${deviationYears.join(' | ')} |`)
    expect(rowOf('mean without sign')).toEqual(
      all.map((one) => written(one?.meanAbsolutePercent ?? Number.NaN)),
    )
    expect(rowOf('mean with sign')).toEqual(
      all.map((one) => written(one?.meanPercent ?? Number.NaN)),
    )
    const [name] = new Set(all.map((one) => one?.worst.place))
    expect(rowOf(`worst (${name})`)).toEqual(
      all.map((one) => written(one?.worst.percent ?? Number.NaN)),
    )
  })

  it('holds for the age groups in 2035', () => {
    const spans =
      deviations
        .values()
        .next()
        .value?.years[1]?.groups.map(({ span }) => span) ?? []
    const means = (from: number, to: number) => {
      const percents = spans
        .filter((span) => span.from >= from && span.from <= to)
        .map((span) => summariseDeviations(deviations, 2035, span)?.meanAbsolutePercent ?? 0)
        .map(Math.round)
      return [...new Set([Math.min(...percents), Math.max(...percents)])].join('–')
    }
    expect(adr.replaceAll('\n', ' ')).toContain(
      `By age in 2035: ${means(6, 89)} % in the mean from 6 to 89 years, ${means(0, 5)} % under six, ${means(90, 100)} % over 90`,
    )
  })
})
