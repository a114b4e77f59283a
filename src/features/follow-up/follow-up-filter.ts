import { type WorkStatus, workStatuses } from '#domain/follow-up/plan-work.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import type { Work } from './follow-up-view.ts'

export interface WorkFilter {
  readonly status: WorkStatus | null
  readonly unit: string
  readonly onlyLate: boolean
}

/** How a status is written in an address. */
export const statusWords: Readonly<Record<WorkStatus, string>> = {
  'not-started': 'ikke-begynt',
  'under-way': 'i-gang',
  consultation: 'horing',
  done: 'gjort',
  late: 'forsinket',
  stopped: 'stanset',
}

/** What an address chooses; what is not understood chooses nothing. */
export function readWorkFilter(query: Readonly<Record<string, string>>): WorkFilter {
  return {
    status: workStatuses.find((one) => statusWords[one] === query.status) ?? null,
    unit: (query.enhet ?? '').slice(0, 300),
    onlyLate: query.bare !== undefined,
  }
}

/** The chosen works, what is late on top, then by name. */
export function chosenWorks(works: readonly Work[], filter: WorkFilter): readonly Work[] {
  const { status, unit, onlyLate } = filter
  return works
    .filter(
      ({ progress, entry, late }) =>
        (status === null || progress.status === status) &&
        (unit === '' || unitOf(entry) === unit) &&
        (!onlyLate || late.length > 0),
    )
    .toSorted(
      (left, right) =>
        Number(right.late.length > 0) - Number(left.late.length > 0) ||
        inNorwegianOrder(left.entry.plan.name, right.entry.plan.name),
    )
}

/** The unit whose hours it takes, else the one that owns the plan. */
export function unitOf({ choice, plan }: Work['entry']): string {
  return choice.unit || plan.unit
}

export function unitsOf(works: readonly Work[]): readonly string[] {
  const units = works.map(({ entry }) => unitOf(entry)).filter((unit) => unit !== '')
  return [...new Set(units)].toSorted(inNorwegianOrder)
}
