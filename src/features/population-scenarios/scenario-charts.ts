import type { ScenarioChoices } from '#domain/population/assumptions.ts'
import {
  type GroupYear,
  type PlanningGroup,
  totalOfGroups,
} from '#domain/population/planning-groups.ts'
import { populationIn } from '#domain/population/project-population.ts'
import {
  countedTotalPoints,
  deviationNotes,
  differenceWords,
  type FromTo,
  ownNotes,
  personsOf,
  projectedDirection,
  projectionSource,
  projectionTexts,
  pyramidOfPopulation,
} from '#features/knowledge-base/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart, LinePoint } from '#ui/charts/chart.ts'
import { isMain } from './scenario.form.ts'
import { scenarioTexts } from './scenario.texts.ts'
import { groupsByYear, type ScenarioResult } from './scenario-result.ts'

/** How far ahead findings are told, and the pyramid drawn. */
const yearsAhead = 10
const pyramidYearsAhead = 20

/** The figures of a scenario, by the name that their files have. */
export const scenarioCharts = {
  folketall: totalChart,
  aldersgrupper: groupsChart,
  alderspyramide: pyramidChart,
} as const satisfies Record<string, (result: ScenarioResult, language: Language) => Chart>

/** What was chosen, in words, where it is not as in the main alternative. */
export function chosenWords(choices: ScenarioChoices, language: Language): string {
  const text = scenarioTexts[language].chosen
  const { fertility, fertilityTrend, netMigrationPerYear: persons, mortality } = choices
  if (isMain(choices)) return scenarioTexts[language].result.main
  const percent = Number((fertility * 100).toFixed(6))
  return [
    ...(fertility === 1
      ? []
      : [text.fertility(number(percent, language, Number.isInteger(percent) ? 0 : 1))]),
    ...(fertilityTrend === 'constant' ? [text.trendKept] : []),
    ...(typeof persons === 'number' ? [text.persons(number(persons, language))] : []),
    ...(typeof persons === 'number' || persons === 'as-recent' ? [] : [text.migrations[persons]]),
    ...(mortality === 'constant' ? [text.mortalityKept] : []),
  ].join(', ')
}

/** The inhabitants, beside the main choices and SSB's main alternative. */
export function totalChart(result: ScenarioResult, language: Language): Chart {
  const { course, inPlace, projection, choices } = result
  const text = scenarioTexts[language].result
  const shared = projectionTexts[language]
  const [from, to] = [totalOfGroups(course.last), totalOfGroups(yearOf(result, yearsAhead))]
  const beside = (name: string, years: readonly GroupYear[]) => ({
    name,
    points: [
      { year: course.last.year, value: totalOfGroups(course.last) },
      ...projected(result, years, totalOfGroups),
    ],
  })
  const points = [
    ...countedTotalPoints(course, language),
    ...projected(result, groupsByYear(projection), totalOfGroups),
  ]
  const title = shared.total[projectedDirection(from, to)]
  return {
    kind: 'line',
    words: {
      title: title(inPlace, toldOf(result, from, to, language), byOf(result, language)),
      unit: scenarioTexts[language].result.unit,
      source: projectionSource({ ...course, origin: 'own' }, course.editions.totals, language),
      alternative: shared.totalAlternative(points[0]?.year ?? 0, points.at(-1)?.year ?? 0),
      language,
    },
    decimals: 0,
    notes: [
      ...notesOf(result, language),
      ...besideSsb(result, language),
      ...deviationNotes(course, language),
    ],
    series: [
      { name: isMain(choices) ? text.main : text.scenario, isUs: true, points },
      ...(isMain(choices) ? [] : [beside(text.main, groupsByYear(course.own))]),
      ...(course.ssb ? [beside(text.ssb, course.ssb)] : []),
    ],
  }
}

/** Those who need kindergarten, school and care, age group by age group. */
export function groupsChart(result: ScenarioResult, language: Language): Chart {
  const { course, projection } = result
  const shared = projectionTexts[language]
  const { ages } = scenarioTexts[language].result
  const then = yearOf(result, yearsAhead)
  const told = (group: PlanningGroup) => {
    const [from, to] = [course.last.persons[group], then.persons[group]]
    const direction = projectedDirection(from, to)
    const hasMoved = direction === 'rise' || direction === 'fall'
    const words = toldOf(result, from, to, language)
    return [shared.how[direction], shared[hasMoved ? 'moved' : 'stayed'](words)] as const
  }
  const series = (['6-15', '0-5', '16-19', '67-79', '80+'] as const).map((group) => ({
    name: ages[group],
    isUs: group === '6-15',
    points: [
      ...course.counted.flatMap(({ year, groups }) =>
        groups ? [{ year, value: groups.persons[group] }] : [],
      ),
      ...projected(result, groupsByYear(projection), ({ persons }) => persons[group]),
    ],
  }))
  const years = series[0]?.points.map(({ year }) => year) ?? []
  return {
    kind: 'line',
    words: {
      title: shared.schoolAndOld(...told('6-15'), ...told('80+'), byOf(result, language)),
      unit: scenarioTexts[language].result.unit,
      source: ownSource(result, language),
      alternative: shared.groupsAlternative(years[0] ?? 0, years.at(-1) ?? 0),
      language,
    },
    decimals: 0,
    notes: notesOf(result, language),
    series,
  }
}

/** Now, with an outline of what it may be. */
function pyramidChart(result: ScenarioResult, language: Language): Chart {
  const { projection, inPlace } = result
  const shared = projectionTexts[language]
  const [base] = projection.populations
  const year = base.year + pyramidYearsAhead
  const outline = pyramidOfPopulation(populationIn(projection, year), shared.projectedYear(year))
  const most = outline.ages.reduce((a, b) => (personsOf(b) > personsOf(a) ? b : a))
  return {
    kind: 'pyramid',
    words: {
      title: scenarioTexts[language].result.pyramid(
        most.name,
        inPlace,
        number(personsOf(most), language),
        year,
        byOf(result, language),
      ),
      unit: scenarioTexts[language].result.unit,
      source: ownSource(result, language),
      alternative: shared.pyramid.alternative(String(base.year), outline.name),
      language,
    },
    decimals: 0,
    notes: [...notesOf(result, language), shared.notes.estimatedSexes(base.year)],
    year: pyramidOfPopulation(base, String(base.year)),
    outline,
  }
}

function byOf({ name }: ScenarioResult, language: Language): string {
  const text = scenarioTexts[language]
  return name === null ? text.byChoices : text.byName(name)
}

function notesOf({ projection, choices }: ScenarioResult, language: Language): readonly string[] {
  const text = scenarioTexts[language]
  return [
    `${text.label}. ${text.saved.choices}: ${chosenWords(choices, language)}.`,
    ...ownNotes({ own: projection }, language),
    projectionTexts[language].notes.uncertain,
  ]
}

function ownSource({ course }: ScenarioResult, language: Language): string {
  const editions = { ...course.editions, ssb: null }
  return projectionSource({ editions, origin: 'own' }, course.editions.byAge, language)
}

/** How many more or fewer the scenario gives than SSB; the note on the main choices says it of them. */
function besideSsb(
  { course, projection, choices }: ScenarioResult,
  language: Language,
): readonly string[] {
  if (!course.ssb || isMain(choices)) return []
  const ours = groupsByYear(projection)
  const parts = differenceWords(
    course.ssb.flatMap((theirs) => {
      const same = ours.find(({ year }) => year === theirs.year)
      if (!same || totalOfGroups(theirs) === 0) return []
      const percent = 100 * (totalOfGroups(same) / totalOfGroups(theirs) - 1)
      return [{ year: theirs.year, percent }]
    }),
    language,
  )
  return parts === null ? [] : [scenarioTexts[language].result.besideSsb(parts)]
}

function yearOf({ course, projection }: ScenarioResult, ahead: number): GroupYear {
  const years = groupsByYear(projection)
  return years.find(({ year }) => year === course.last.year + ahead) ?? (years.at(-1) as GroupYear)
}

function toldOf(result: ScenarioResult, from: number, to: number, language: Language): FromTo {
  return {
    from: number(from, language),
    to: number(to, language),
    fromYear: result.course.last.year,
    toYear: yearOf(result, yearsAhead).year,
  }
}

function projected(
  { course }: ScenarioResult,
  years: readonly GroupYear[],
  value: (groups: GroupYear) => number,
): readonly LinePoint[] {
  return years
    .filter(({ year }) => year > course.last.year)
    .map((groups) => ({ year: groups.year, value: Math.round(value(groups)), isProjected: true }))
}
