import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDate } from '#domain/calendar/local-date.ts'
import { findStrategy } from '#features/process/index.ts'
import { fixedClock } from '#platform/clock.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import {
  ownTask,
  type RemindedMunicipality,
  remindedMunicipality,
} from '../../../test/reminded-municipality.ts'
import { writeCalendar } from './calendar-file.ts'
import { strategyEvents } from './strategy-events.ts'

let app: TestApp
let place: RemindedMunicipality
const clock = fixedClock('2027-11-01T09:00:00Z')

beforeAll(async () => {
  app = await testApp({ clock })
  place = await remindedMunicipality(app.services.database.app, '5052')
})
afterAll(() => app.close())

interface ReadEvent {
  readonly uid: string
  readonly title: string
  readonly description: string
  /** First day, and the day after the last. */
  readonly days: string
}

const inOrder = (events: readonly ReadEvent[]) =>
  events.toSorted((left, right) => left.uid.localeCompare(right.uid))

function readByIcalJs(file: string): readonly ReadEvent[] {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  return inOrder(
    events.map((component) => {
      const event = new ICAL.Event(component)
      expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true])
      return {
        uid: event.uid,
        title: event.summary,
        description: event.description,
        days: `${event.startDate.toString()} ${event.endDate.toString()}`,
      }
    }),
  )
}

function readByTsIcs(file: string): readonly ReadEvent[] {
  const { events = [] } = convertIcsCalendar(undefined, file)
  const dayOf = (date: { readonly date: Date; readonly type?: string } | null | undefined) => {
    expect(date?.type).toBe('DATE')
    return date?.date.toISOString().slice(0, 10)
  }
  return inOrder(
    events.map(({ uid, summary, description = '', start, end }) => ({
      uid,
      title: summary,
      description,
      days: `${dayOf(start)} ${dayOf(end)}`,
    })),
  )
}

/** What is hard on a parser: days of the year, and characters that mean something in the file. */
const ownTasks = [
  ['summer-time', '2028-03-26', '2028-03-26', 'Klokka stilles, sommertid'],
  ['winter-time', '2028-10-28', '2028-10-30', 'Klokka stilles; vintertid'],
  ['year-end', '2028-12-31', '2029-01-01', 'Nyttår \\ over'],
  ['leap-day', '2028-02-29', '2028-02-29', 'Skuddårsdag 🧭👩🏽‍🌾 «æøå»'],
  ['semicolons', '2028-04-01', '2028-04-02', 'a;b,c:d\\n=e"f"'],
  ['long', '2028-04-03', '2028-04-04', '🌲'.repeat(60) + 'æ'.repeat(90)],
] as const

async function eventsOfEverything() {
  const { app: db } = app.services.database
  for (const [key, startsOn, endsOn, title] of ownTasks) {
    for (const kind of ['work', 'meeting', 'milestone'] as const) {
      await ownTask(db, place, { key: `${key}-${kind}`, kind, title, startsOn, endsOn })
    }
  }
  const strategy = await inTenant(db, place.tenantId, (tx) =>
    findStrategy(tx, { id: place.strategyId }),
  )
  if (!strategy) throw new Error('The strategy was made above')
  return strategyEvents({
    strategy,
    isOnlyFollowedUp: false,
    slug: place.slug,
    place: 'Leka',
    baseUrl: 'https://stedsans.example.no',
    language: 'nn',
    today: clock.today(),
    withPlace: true,
  })
}

const fileOf = (events: Parameters<typeof writeCalendar>[0]['events']) =>
  writeCalendar({ name: 'Leka; alt, «heile»', events, madeAt: clock.now(), version: 7 })

describe('a calendar that two parsers read', () => {
  it('has the same days and words in both, for every kind of activity', async () => {
    const events = await eventsOfEverything()
    const file = fileOf(events)
    const expected = inOrder(
      events.map(({ id, title, description, startsOn, endsOn }) => ({
        uid: `${id}@stedsans`,
        title,
        description,
        days: `${startsOn} ${addDays(endsOn, 1)}`,
      })),
    )
    expect(expected.length).toBeGreaterThan(ownTasks.length * 3 + 10)
    expect(readByIcalJs(file)).toEqual(expected)
    expect(readByTsIcs(file)).toEqual(expected)
  })

  it.each(['linje\nto\n\ntre', 'slutter med \\', ',;:', '\\, \\; \\n', ' mellomrom først'])(
    'keeps «%s» as it was written',
    (text) => {
      const file = fileOf([
        {
          id: 'one',
          title: text,
          description: text,
          url: null,
          startsOn: localDate('2028-10-29'),
          endsOn: localDate('2028-10-29'),
        },
      ])
      const read = readByIcalJs(file)
      expect(read).toHaveLength(1)
      expect(read[0]?.days).toBe('2028-10-29 2028-10-30')
      expect(readByTsIcs(file)).toEqual(read)
    },
  )
})
