import { oldestAge, type PopulationByAge, personsAged } from './population.ts'

/** The age groups that services are planned by. Together they hold everybody once. */
export const planningGroups = ['0-5', '6-15', '16-19', '20-66', '67-79', '80+'] as const
export type PlanningGroup = (typeof planningGroups)[number]

/** Persons of each planning group on 1 January; projected persons are fractions. */
export interface GroupYear {
  readonly year: number
  readonly persons: Readonly<Record<PlanningGroup, number>>
}

/** A projected population by planning group. */
export function groupsOfPopulation(population: PopulationByAge): GroupYear {
  return {
    year: population.year,
    persons: recordOf((from, to) => personsAged(population, { from, to })),
  }
}

/**
 * Other groups gathered into those of planning. Each must lie within one of them.
 * @param groups the first age of each group, and its persons
 */
export function gatheredGroups(
  year: number,
  groups: readonly { readonly from: number; readonly persons: number }[],
): GroupYear {
  return {
    year,
    persons: recordOf((from, to) =>
      groups.reduce((sum, one) => sum + (one.from >= from && one.from <= to ? one.persons : 0), 0),
    ),
  }
}

export function totalOfGroups({ persons }: GroupYear): number {
  return planningGroups.reduce((sum, group) => sum + persons[group], 0)
}

/** Those aged 0–19 and 67 and over for every hundred aged 20–66; null where nobody is aged so. */
export function dependentsPerHundred(groups: GroupYear): number | null {
  const working = groups.persons['20-66']
  return working === 0 ? null : (100 * (totalOfGroups(groups) - working)) / working
}

function recordOf(persons: (from: number, to: number) => number): GroupYear['persons'] {
  const [child, school, youth, working, old, oldest] = planningGroups
  return {
    [child]: persons(0, 5),
    [school]: persons(6, 15),
    [youth]: persons(16, 19),
    [working]: persons(20, 66),
    [old]: persons(67, 79),
    [oldest]: persons(80, oldestAge),
  }
}
