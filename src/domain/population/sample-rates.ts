import type { LocalRates, NationalRates } from './assumptions.ts'
import { ageCount, type ByAge, type PopulationByAge } from './population.ts'

/** The same number for every age. */
export function forAllAges(value: number): ByAge {
  return Array<number>(ageCount).fill(value)
}

/** Nothing but the given numbers, by age. */
export function onlyAged(persons: Readonly<Record<number, number>>): ByAge {
  return Array.from({ length: ageCount }, (_, age) => persons[age] ?? 0)
}

/** A country where nobody dies, moves or bears children, changed as given. Invented, for tests. */
export function sampleNationalRates(changes: Partial<NationalRates> = {}): NationalRates {
  return {
    birthsPerWoman: forAllAges(0),
    girlShare: 0.5,
    mortality: { women: forAllAges(0), men: forAllAges(0) },
    mortalityYear: 2026,
    newbornMortality: { women: 0, men: 0 },
    annualMortalityDecline: 0,
    migration: forAllAges(0),
    fertilityLevels: [1],
    migrationLevels: [1],
    migrationPersistence: 1,
    baseYear: 2026,
    mobility: forAllAges(0.01),
    ...changes,
  }
}

export function sampleLocalRates(changes: Partial<LocalRates> = {}): LocalRates {
  return { fertility: 1, migration: forAllAges(0), migrationLevel: 0, notes: [], ...changes }
}

export function samplePopulation(
  women: Readonly<Record<number, number>>,
  men: Readonly<Record<number, number>> = {},
  year = 2026,
): PopulationByAge {
  return { year, women: onlyAged(women), men: onlyAged(men) }
}
