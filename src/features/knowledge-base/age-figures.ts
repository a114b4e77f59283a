import { oldestAge, type PopulationByAge, personsAged } from '#domain/population/population.ts'
import { pyramidOf } from '#domain/population/population-figures.ts'
import {
  longestProjectionYears,
  populationIn,
  projectPopulation,
} from '#domain/population/project-population.ts'
import { figureAt, type RegionSeries, seriesCount, yearOfTime } from '#domain/statistics/dataset.ts'
import { directionOf } from '#domain/statistics/indicator-change.ts'
import { keptEditions } from '#features/indicators/index.ts'
import { projectionStart } from '#features/population/index.ts'
import { type Edition, readSeries } from '#features/statistics/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart, PyramidAge, PyramidYear } from '#ui/charts/chart.ts'
import { sourceOfEdition } from './edition-source.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { inPlaceOf, type KnowledgePlace } from './place-context.ts'
import { projectionTexts } from './projection.texts.ts'
import { ownNotes } from './projection-notes.ts'
import { sourceLine } from './source-line.ts'

const oneYearAges = 'folkemengde-ettarig'
const ageGroups = 'folkemengde-alder'
const groupYears = 5
const oldestGroup = 90
/** How far ahead the outline of the pyramid is. */
const outlineYears = 20
const pensionAge = 67

interface PlaceTable {
  readonly edition: Edition
  /** By the code of the category of the only dimension. */
  readonly rows: ReadonlyMap<string, RegionSeries>
}

/**
 * How people are spread over ages, five years a group, with an outline of twenty years on by the own
 * projection. Null when the place has no figures.
 */
export async function agePyramid(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<Chart | null> {
  const text = knowledgeTexts[language].figures
  const { number: region } = place.municipality
  const table = await placeTable(db, oneYearAges, region)
  const year = table && pyramidYear(table)
  if (!table || !year) return null
  const later = projectedPyramid(region, Number(year.name) + outlineYears, language)
  const projection = projectionTexts[language]
  const source = sourceLine([sourceOfEdition(table.edition)], language)
  return {
    kind: 'pyramid',
    words: {
      title: pyramidTitle(inPlaceOf(place), year, language),
      unit: text.people,
      source: later ? `${source} ${projection.ownSource}` : source,
      alternative: later
        ? projection.pyramid.alternative(year.name, later.outline.name)
        : text.pyramidAlternative(year.name),
      language,
    },
    decimals: 0,
    notes: [text.both, ...(later?.notes ?? [])],
    year,
    ...(later && { outline: later.outline }),
  }
}

/** Which age group is the largest. */
function pyramidTitle(inPlace: string, { name, ages }: PyramidYear, language: Language): string {
  const text = projectionTexts[language].pyramid
  const most = Math.max(...ages.map(({ all }) => all ?? 0))
  const persons = number(most, language)
  const [first, ...more] = ages.filter(({ all }) => all === most).map((age) => age.name)
  if (more.length > 0) {
    return text.several(inPlace, [first, ...more].join(', '), persons, name)
  }
  const everybody = ages.reduce((sum, { all }) => sum + (all ?? 0), 0)
  return text.one(inPlace, first ?? '', persons, number(everybody, language), name)
}

/** Null when the own projection does not reach `year`. */
function projectedPyramid(region: string, year: number, language: Language) {
  const start = projectionStart(region)
  if (!start || year > start.base.year + longestProjectionYears) return null
  const own = projectPopulation(start.base, start.main, year)
  const text = projectionTexts[language]
  return {
    outline: pyramidOfPopulation(populationIn(own, year), text.projectedYear(year)),
    notes: [text.notes.outline, ...ownNotes({ own }, language), text.notes.uncertain],
  }
}

function pyramidYear({ edition, rows }: PlaceTable): PyramidYear | null {
  const last = edition.shape.times.length - 1
  const groups = new Map<number, number>()
  for (const [age, row] of rows) {
    const { value } = figureAt(row, last)
    if (value === null) return null
    const from = Math.min(Math.floor(Number(age) / groupYears) * groupYears, oldestGroup)
    groups.set(from, (groups.get(from) ?? 0) + value)
  }
  if (groups.size === 0) return null
  const ages: readonly PyramidAge[] = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([from, all]) => ({
      name: groupName(from),
      all,
    }))
  return { name: edition.shape.times[last] ?? '', ages }
}

/** A projected population as the pyramid draws it: five years a group, whole persons, both sexes. */
export function pyramidOfPopulation(population: PopulationByAge, name: string): PyramidYear {
  const rows = pyramidOf(population, groupYears).filter(({ span }) => span.from <= oldestGroup)
  const ages = rows.map(({ span: { from } }) => {
    const to = from === oldestGroup ? oldestAge : from + groupYears - 1
    return { name: groupName(from), all: Math.round(personsAged(population, { from, to })) }
  })
  return { name, ages }
}

function groupName(from: number): string {
  return from === oldestGroup ? `${from}+` : `${from}–${from + groupYears - 1}`
}

/** The share of each age group, year by year. */
export async function ageShares(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<Chart | null> {
  const text = knowledgeTexts[language].figures
  const table = await placeTable(db, ageGroups, place.municipality.number)
  const dimension = table?.edition.shape.dimensions.find(({ categories }) => categories.length > 1)
  if (!table || !dimension) return null
  const { times } = table.edition.shape
  const rows = times.map((time, index) => {
    const values = dimension.categories.map(({ code }) => {
      const row = table.rows.get(code)
      return row ? figureAt(row, index).value : null
    })
    const total = values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0)
    return {
      name: time,
      total,
      values: values.map((value) => (value === null ? null : (100 * value) / total)),
    }
  })
  const known = rows.filter(({ values }) =>
    values.every((value) => value !== null && !Number.isNaN(value)),
  )
  if (known.length === 0) return null
  return {
    kind: 'stacked',
    words: {
      title: sharesTitle(inPlaceOf(place), known, dimension.categories, language),
      unit: text.share,
      source: sourceLine([sourceOfEdition(table.edition)], language),
      alternative: text.groupsAlternative,
      language,
    },
    decimals: 1,
    parts: dimension.categories.map(({ label }) => label[language]),
    rows: known.map(({ name, values }) => ({ name, values })),
    measure: 'shares',
  }
}

interface ShareRow {
  readonly name: string
  readonly total: number
  readonly values: readonly (number | null)[]
}

/** How large a share those of 67 and over were and are. */
function sharesTitle(
  inPlace: string,
  rows: readonly ShareRow[],
  categories: readonly { readonly code: string }[],
  language: Language,
): string {
  const text = projectionTexts[language].shares
  const share = (row: ShareRow | undefined) =>
    categories.reduce(
      (sum, { code }, index) =>
        Number.parseInt(code, 10) >= pensionAge ? sum + (row?.values[index] ?? 0) : sum,
      0,
    )
  const [first, last] = [rows[0], rows.at(-1)]
  const [from, to] = [share(first), share(last)]
  const toYear = yearOfTime(last?.name ?? '')
  const written = number(to, language, 1)
  if (rows.length < 2) return text.only(inPlace, written, toYear)
  const count = Math.min(first?.total ?? 0, last?.total ?? 0)
  const direction = directionOf(from, to, { decimals: 1, of: { kind: 'ratio', scale: 100, count } })
  return text[direction === 'equal' ? 'stable' : direction](inPlace, {
    from: number(from, language, 1),
    to: written,
    fromYear: yearOfTime(first?.name ?? ''),
    toYear,
  })
}

async function placeTable(db: Db, datasetId: string, region: string): Promise<PlaceTable | null> {
  const edition = (await keptEditions(db)).get(datasetId)
  const [first, ...more] =
    edition?.shape.dimensions.filter(({ categories }) => categories.length > 1) ?? []
  if (!edition || !first || more.length > 0) return null
  const all = Array.from({ length: seriesCount(edition.shape) }, (_, index) => index)
  const series = await readSeries(db, edition.id, all, [region])
  if (series.length === 0) return null
  const rows = new Map(series.map((row) => [first.categories[row.series]?.code ?? '', row]))
  return { edition, rows }
}
