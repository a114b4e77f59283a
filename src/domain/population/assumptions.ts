import type { ByAge, Sex } from './population.ts'

/** Where a part of the assumptions comes from; the page has a text for each. */
export const assumptionSources = [
  'ssb-07459-age-2026',
  'ssb-07459-sex-age-2021',
  'ssb-07459-totals',
  'ssb-deaths-2024',
  'un-wpp-2024-fertility-pattern',
  'ssb-14746-country',
  'own-choice',
] as const
export type AssumptionSource = (typeof assumptionSources)[number]

/** What a reader must know of the figures of one municipality. */
export const assumptionNotes = [
  /** Fewer than 3 000 inhabitants: chance weighs much, and the rates lean on similar municipalities. */
  'small-place',
  /** Divided in 2024: sex and migration are those of the municipality it was part of. */
  'rates-of-former-municipality',
  /** Moves made it grow or shrink more than 1 % a year beyond the country: it is taken to fade. */
  'unusual-migration',
] as const
export type AssumptionNote = (typeof assumptionNotes)[number]

/** One factor for each year from `firstYear`; the last holds for all years after. */
export interface YearlyLevels {
  readonly firstYear: number
  readonly factors: readonly number[]
}

export interface FertilityAssumption {
  /** Births in a year per woman, by her age on 1 January. */
  readonly birthsPerWoman: ByAge
  /** 1 is today's level in the municipality. */
  readonly factor: number
  /** What the rates are multiplied by from `firstYear` on as the country goes; the last holds after. */
  readonly levels: YearlyLevels
  /** The share of newborn who are girls. */
  readonly girlShare: number
  readonly sources: readonly AssumptionSource[]
}

export interface MortalityAssumption extends Readonly<Record<Sex, ByAge>> {
  /** The year the probabilities (of dying within the year, by age on 1 January) hold for. */
  readonly year: number
  /** The probability of dying between birth and the end of the year. */
  readonly newborn: Readonly<Record<Sex, number>>
  /** How much the probabilities fall from one year to the next: 0.01 is one per cent. */
  readonly annualDecline: number
  readonly sources: readonly AssumptionSource[]
}

export interface MigrationAssumption {
  /**
   * Net migration in a year per survivor, by age on 31 December: the municipality less the country.
   * Adds up to nobody in the base year; it is who comes and who goes.
   */
  readonly local: ByAge
  /** The net migration that the municipality had beyond the country's, per inhabitant under 80. */
  readonly localLevel: number
  /** What is left of `localLevel` from one year to the next: growth draws nearer to the country's. */
  readonly persistence: number
  readonly baseYear: number
  /** The same for the whole country: the net migration from abroad in recent years. */
  readonly national: ByAge
  readonly nationalLevels: YearlyLevels
  /** How readily people of an age move; spreads the planner's own number over the ages. */
  readonly mobility: ByAge
  /** 1 all of it, 0.5 half, 0 nobody moves. */
  readonly share: number
  /** The planner's own number of persons a year, or null when the rates decide. */
  readonly total: number | null
  readonly sources: readonly AssumptionSource[]
}

export interface ProjectionAssumptions {
  readonly fertility: FertilityAssumption
  readonly mortality: MortalityAssumption
  readonly migration: MigrationAssumption
  readonly notes: readonly AssumptionNote[]
}

/** What is known of the whole country, the same for every municipality. */
export interface NationalRates {
  readonly birthsPerWoman: ByAge
  readonly girlShare: number
  readonly mortality: Readonly<Record<Sex, ByAge>>
  readonly mortalityYear: number
  readonly newbornMortality: Readonly<Record<Sex, number>>
  readonly annualMortalityDecline: number
  readonly migration: ByAge
  readonly fertilityLevels: readonly number[]
  readonly migrationLevels: readonly number[]
  readonly migrationPersistence: number
  /** The first year of both levels. */
  readonly baseYear: number
  readonly mobility: ByAge
}

/** What is known of one municipality. */
export interface LocalRates {
  /** Births relative to the country's rates: 1.1 is a tenth more. */
  readonly fertility: number
  /** Net migration in a year less the country's and less `migrationLevel`, by age on 31 December. */
  readonly migration: ByAge
  readonly migrationLevel: number
  readonly notes: readonly AssumptionNote[]
}

/**
 * The main alternative. Local: today's fertility beside the country's, who moves, and a net migration
 * that draws nearer to the country's. National, as in SSB's main alternative: how fertility rises,
 * mortality falls and many come from abroad.
 */
export function mainAssumptions(national: NationalRates, local: LocalRates): ProjectionAssumptions {
  return {
    fertility: {
      birthsPerWoman: national.birthsPerWoman.map((rate) => rate * local.fertility),
      factor: 1,
      levels: { firstYear: national.baseYear, factors: national.fertilityLevels },
      girlShare: national.girlShare,
      sources: [
        'un-wpp-2024-fertility-pattern',
        'ssb-07459-age-2026',
        'ssb-07459-sex-age-2021',
        'ssb-14746-country',
      ],
    },
    mortality: {
      women: national.mortality.women,
      men: national.mortality.men,
      year: national.mortalityYear,
      newborn: national.newbornMortality,
      annualDecline: national.annualMortalityDecline,
      sources: ['ssb-deaths-2024', 'ssb-14746-country'],
    },
    migration: {
      local: local.migration,
      national: national.migration,
      localLevel: local.migrationLevel,
      persistence: national.migrationPersistence,
      baseYear: national.baseYear,
      nationalLevels: { firstYear: national.baseYear, factors: national.migrationLevels },
      mobility: national.mobility,
      share: 1,
      total: null,
      sources: [
        'ssb-07459-sex-age-2021',
        'ssb-07459-age-2026',
        'ssb-07459-totals',
        'ssb-14746-country',
      ],
    },
    notes: local.notes,
  }
}

/** What the planner may set. Everything else is as in the main alternative. */
export interface ScenarioChoices {
  /** 1 is today's level, «som nå = 100 %». */
  readonly fertility: number
  /** Whether women of the country bear more children as SSB expects, or as many as today. */
  readonly fertilityTrend: 'as-ssb' | 'constant'
  /** Persons a year, or a share of what has been usual. */
  readonly netMigrationPerYear: number | 'as-recent' | 'half' | 'none'
  readonly mortality: 'falling' | 'constant'
}

export const mainChoices: ScenarioChoices = {
  fertility: 1,
  fertilityTrend: 'as-ssb',
  netMigrationPerYear: 'as-recent',
  mortality: 'falling',
}

export const fertilityLimits = { least: 0, most: 3 } as const
/** The planner's own number: no more than a tenth of the inhabitants a year, in or out. */
const greatestMigrationShare = 0.1

export type ChoiceProblem =
  | { readonly field: 'fertility'; readonly least: number; readonly most: number }
  | { readonly field: 'netMigrationPerYear'; readonly least: number; readonly most: number }

/** The limits that choices break, for a municipality with so many inhabitants; empty when none. */
export function choiceProblems(
  choices: ScenarioChoices,
  inhabitants: number,
): readonly ChoiceProblem[] {
  const problems: ChoiceProblem[] = []
  const { least, most } = fertilityLimits
  if (!isWithin(choices.fertility, least, most)) problems.push({ field: 'fertility', least, most })
  const persons = choices.netMigrationPerYear
  const limit = greatestMigration(inhabitants)
  if (typeof persons === 'number' && !isWithin(persons, -limit, limit)) {
    problems.push({ field: 'netMigrationPerYear', least: -limit, most: limit })
  }
  return problems
}

/** The greatest net migration a planner may set, in persons a year. */
export function greatestMigration(inhabitants: number): number {
  return Math.max(10, Math.floor(inhabitants * greatestMigrationShare))
}

const migrationShares = { 'as-recent': 1, half: 0.5, none: 0 } as const

/** The main alternative changed as the planner chose. Check with {@link choiceProblems} first. */
export function chosenAssumptions(
  main: ProjectionAssumptions,
  choices: ScenarioChoices,
): ProjectionAssumptions {
  const { fertility, mortality, migration } = main
  const persons = choices.netMigrationPerYear
  return {
    ...main,
    fertility: {
      ...fertility,
      factor: choices.fertility,
      levels:
        choices.fertilityTrend === 'as-ssb'
          ? fertility.levels
          : { ...fertility.levels, factors: [1] },
      sources: withChoice(
        fertility.sources,
        choices.fertility !== 1 || choices.fertilityTrend !== 'as-ssb',
      ),
    },
    mortality: {
      ...mortality,
      annualDecline: choices.mortality === 'falling' ? mortality.annualDecline : 0,
      sources: withChoice(mortality.sources, choices.mortality !== 'falling'),
    },
    migration: {
      ...migration,
      share: typeof persons === 'number' ? 1 : migrationShares[persons],
      total: typeof persons === 'number' ? persons : null,
      sources: withChoice(migration.sources, persons !== 'as-recent'),
    },
  }
}

function withChoice(
  sources: readonly AssumptionSource[],
  isChosen: boolean,
): readonly AssumptionSource[] {
  return isChosen ? [...sources, 'own-choice'] : sources
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isFinite(value) && value >= least && value <= most
}
