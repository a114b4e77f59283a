import { localDate } from '#domain/calendar/local-date.ts'
import type { OwnPlace } from '#features/own-place/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'

/** A reader of a municipality with no strategy, as `ownPlace` finds one. */
export function placeOf(number: string, demoName?: string): OwnPlace {
  const municipality = municipalityByNumber(number)
  if (!municipality) throw new Error(`There is no municipality ${number}`)
  return {
    member: {
      tenantId: '00000000-0000-4000-8000-000000000000',
      slug: municipality.slug,
      name: demoName ?? municipality.displayName,
      kind: 'municipality',
      language: 'nb',
      municipalityNumber: number,
      isDemo: demoName !== undefined,
      role: 'planner',
    },
    municipality,
    today: localDate('2027-11-01'),
    view: null,
    others: [],
    inTenant: () => Promise.reject(new Error('There is nothing to read')),
  }
}
