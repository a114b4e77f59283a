import type { LocalDate } from '#domain/calendar/local-date.ts'
import { findStrategiesAtWork } from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { joined, type Work, workIn } from './person-work.ts'
import {
  listRemindedPeople,
  type RemindedPerson,
  type RemindedPlace,
  type ReminderSettings,
} from './reminder.sql.ts'

/** A person with their work in all municipalities together. */
export interface BusyPerson extends ReminderSettings {
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly work: Work
}

/** Who is to be reminded at all. */
export type Wanted = (person: RemindedPerson) => boolean

/**
 * The people who are wanted, in no order, with what waits for them today. A constant number of queries
 * for each municipality, however many people it has.
 */
export async function gatherWork(
  db: Db,
  places: readonly RemindedPlace[],
  today: LocalDate,
  wanted: Wanted,
): Promise<readonly BusyPerson[]> {
  const busy = new Map<string, BusyPerson>()
  for (const place of places) {
    for (const person of await workOfPlace(db, place, today, wanted)) {
      const known = busy.get(person.personId)
      // One person has one name and one language, wherever they work.
      const all = known ? { ...known, work: joined(known.work, person.work) } : person
      busy.set(person.personId, all)
    }
  }
  return [...busy.values()]
}

async function workOfPlace(
  db: Db,
  place: RemindedPlace,
  today: LocalDate,
  wanted: Wanted,
): Promise<readonly BusyPerson[]> {
  const found = await inTenant(db, place.tenantId, async (tx) => {
    const people = await listRemindedPeople(tx)
    if (!people.some(wanted)) return null
    return { people, strategies: await findStrategiesAtWork(tx, today) }
  })
  if (!found || found.strategies.length === 0) return []
  const { people, strategies } = found
  const name = municipalityByNumber(place.municipalityNumber)?.displayName ?? place.name
  const works = strategies.map((one) =>
    workIn(one, { name, slug: place.slug }, today, people.length === 1),
  )
  return people.filter(wanted).map(({ role, language, hasLoggedIn: _, ...person }) => ({
    ...person,
    language: language ?? place.language,
    work: works.map((workOf) => workOf({ personId: person.personId, role })).reduce(joined),
  }))
}
