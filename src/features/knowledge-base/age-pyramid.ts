import { oldestAge, type PopulationByAge, personsAged } from '#domain/population/population.ts'
import { pyramidOf } from '#domain/population/population-figures.ts'
import {
  longestProjectionYears,
  populationIn,
  projectPopulation,
} from '#domain/population/project-population.ts'
import { projectionStart } from '#features/population/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart, PyramidAge, PyramidYear } from '#ui/charts/chart.ts'
import { sourceOfEdition } from './edition-source.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { inPlaceOf, type KnowledgePlace } from './place-context.ts'
import { type PlaceTable, placeTable, valueAt } from './place-table.ts'
import { projectionTexts } from './projection.texts.ts'
import { ownNotes } from './projection-notes.ts'
import { sourceLine } from './source-line.ts'

const oneYearAges = 'folkemengde-ettarig'
const agesOfSexes = 'folkemengde-kjonn-alder'
const groupYears = 5
const oldestGroup = 90
/** How far ahead the outline of the pyramid is. */
const outlineYears = 20

interface AgeTables {
  /** Both sexes together, year by year of age. */
  readonly together: PlaceTable | null
  /** Men and women, five years a group. */
  readonly bySex: PlaceTable | null
}

/**
 * How people are spread over ages, five years a group, with an outline of twenty years on by the own
 * projection. Men and women are told apart when their figures are as new as those of both together.
 * Null when the place has no figures.
 */
export async function agePyramid(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<Chart | null> {
  const { number: region } = place.municipality
  const together = await placeTable(db, oneYearAges, region)
  const bySex = await placeTable(db, agesOfSexes, region)
  return pyramidOfTables({ together, bySex }, place, language)
}

export function pyramidOfTables(
  { together, bySex }: AgeTables,
  place: KnowledgePlace,
  language: Language,
): Chart | null {
  const newest = newestOf(
    together && { table: together, year: yearTogether(together) },
    bySex && { table: bySex, year: yearBySex(bySex) },
  )
  if (!newest) return null
  const { year, table } = newest
  const isBySex = table === bySex
  const text = knowledgeTexts[language].figures
  const projection = projectionTexts[language]
  const later = outlineIn(Number(year.name) + outlineYears, place, language)
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
    notes: [
      ...(isBySex ? [] : [text.both]),
      ...(later?.notes ?? []),
      ...(isBySex && later ? [projection.notes.estimatedSexes(later.baseYear)] : []),
    ],
    year,
    ...(later && { outline: isBySex ? later.outline : sexesTogether(later.outline) }),
  }
}

interface Counted {
  readonly table: PlaceTable
  readonly year: PyramidYear | null
}

/** Of the same year, the later one named. */
function newestOf(...found: readonly (Counted | null)[]) {
  return found.reduce<{ table: PlaceTable; year: PyramidYear } | null>((newest, counted) => {
    if (!counted?.year) return newest
    const { table, year } = counted
    return newest && newest.year.name > year.name ? newest : { table, year }
  }, null)
}

/** Which age group is the largest. */
function pyramidTitle(inPlace: string, { name, ages }: PyramidYear, language: Language): string {
  const text = projectionTexts[language].pyramid
  const most = Math.max(...ages.map(personsOf))
  const persons = number(most, language)
  const [first, ...more] = ages.filter((age) => personsOf(age) === most).map((age) => age.name)
  if (more.length > 0) {
    return text.several(inPlace, [first, ...more].join(', '), persons, name)
  }
  const everybody = ages.reduce((sum, age) => sum + personsOf(age), 0)
  return text.one(inPlace, first ?? '', persons, number(everybody, language), name)
}

/** Everybody in an age group. */
export function personsOf({ men, women, all }: PyramidAge): number {
  return all ?? (men ?? 0) + (women ?? 0)
}

/** Null when the own projection does not reach `year`. */
function outlineIn(year: number, { municipality }: KnowledgePlace, language: Language) {
  const start = projectionStart(municipality.number)
  if (!start || year > start.base.year + longestProjectionYears) return null
  const own = projectPopulation(start.base, start.main, year)
  const text = projectionTexts[language]
  return {
    baseYear: start.base.year,
    outline: pyramidOfPopulation(populationIn(own, year), text.projectedYear(year)),
    notes: [text.notes.outline, ...ownNotes({ own }, language), text.notes.uncertain],
  }
}

/** Null when an age lacks its figure. */
function yearTogether(table: PlaceTable): PyramidYear | null {
  const { dimensions, times } = table.edition.shape
  const dimension = dimensions.find(({ categories }) => categories.length > 1)
  const groups = new Map<number, number>()
  for (const { code } of dimension?.categories ?? []) {
    const value = valueAt(table, { [dimension?.code ?? '']: code }, times.length - 1)
    if (value === null) return null
    const from = Math.min(
      Math.floor(Number.parseInt(code, 10) / groupYears) * groupYears,
      oldestGroup,
    )
    groups.set(from, (groups.get(from) ?? 0) + value)
  }
  if (groups.size === 0) return null
  const ages = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([from, all]): PyramidAge => ({ name: groupName(from), all }))
  return { name: times.at(-1) ?? '', ages }
}

/** Null when an age lacks its figure, of men or of women. */
function yearBySex(table: PlaceTable): PyramidYear | null {
  const { dimensions, times } = table.edition.shape
  const codes = dimensions.find(({ code }) => code === 'alder')?.categories ?? []
  const of = (kjonn: string, alder: string) => valueAt(table, { kjonn, alder }, times.length - 1)
  const ages: PyramidAge[] = []
  for (const { code } of codes) {
    const [men, women] = [of('menn', code), of('kvinner', code)]
    if (men === null || women === null) return null
    ages.push({ name: groupName(Number.parseInt(code, 10)), men, women })
  }
  return ages.length > 0 ? { name: times.at(-1) ?? '', ages } : null
}

/** A projected population as the pyramid draws it: five years a group, whole persons. */
export function pyramidOfPopulation(population: PopulationByAge, name: string): PyramidYear {
  const rows = pyramidOf(population, groupYears).filter(({ span }) => span.from <= oldestGroup)
  const ages = rows.map(({ span: { from } }): PyramidAge => {
    const span = { from, to: from === oldestGroup ? oldestAge : from + groupYears - 1 }
    const women = Math.round(personsAged(population, span, 'women'))
    const men = Math.round(personsAged(population, span)) - women
    return { name: groupName(from), men, women }
  })
  return { name, ages }
}

function sexesTogether({ name, ages }: PyramidYear): PyramidYear {
  return { name, ages: ages.map((age) => ({ name: age.name, all: personsOf(age) })) }
}

function groupName(from: number): string {
  return from === oldestGroup ? `${from}+` : `${from}–${from + groupYears - 1}`
}
