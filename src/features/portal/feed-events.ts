import { editionInForce, editionsOfSame } from '#domain/decision/edition-in-force.ts'
import type { CalendarEvent } from '#features/calendar/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { AtomEntry } from './atom.ts'
import type { PublishedTerm } from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'
import { periodWords } from './portal-context.ts'

export interface FeedPlace {
  readonly baseUrl: string
  readonly slug: string
  readonly language: Language
}

/** Everything published, the newest first. */
export function atomEntries(
  terms: readonly PublishedTerm[],
  place: FeedPlace,
): readonly AtomEntry[] {
  const text = portalTexts[place.language]
  return terms
    .flatMap((term) => {
      const words = periodWords(term.period)
      return [
        ...term.publications.map(({ number, publishedAt }) => ({
          url: versionUrl(place, term, 'publicProposal', number),
          title: text.feed.proposal(words, `${number}`),
          at: publishedAt,
        })),
        ...term.editions.map(({ number, kind, madeAt }) => ({
          url: versionUrl(place, term, 'publicEdition', number),
          title: text.feed.edition(words, `${number}`, text.kinds[kind]),
          at: madeAt,
        })),
      ]
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
}

/** The days that the published versions tell of. */
export function calendarEvents(
  terms: readonly PublishedTerm[],
  place: FeedPlace,
): readonly CalendarEvent[] {
  const { feed } = portalTexts[place.language]
  return terms.flatMap((term) => {
    const words = periodWords(term.period)
    const { strategyId, publications, editions } = term
    const adopted = editionInForce(editions)
    const last = publications.at(-1)
    const events = publications.map(({ number, publishedOn }) => ({
      id: `${strategyId}-publication-${number}`,
      title: feed.published(words, `${number}`),
      url: versionUrl(place, term, 'publicProposal', number),
      on: publishedOn,
    }))
    if (last?.meetingOn) {
      events.push({
        id: `${strategyId}-meeting`,
        title: feed.meeting(words),
        url: versionUrl(place, term, 'publicProposal', last.number),
        on: last.meetingOn,
      })
    }
    if (adopted) {
      // Corrected, it is still the same day in the calendar.
      const [first = adopted] = editionsOfSame(editions, adopted)
      events.push({
        id: `${strategyId}-adopted-${first.number}`,
        title: feed.adopted(words),
        url: versionUrl(place, term, 'publicEdition', adopted.number),
        on: adopted.adoptedOn,
      })
    }
    return events.map(({ on, ...event }) => ({
      ...event,
      description: '',
      startsOn: on,
      endsOn: on,
    }))
  })
}

function versionUrl(
  { baseUrl, slug }: FeedPlace,
  { period }: PublishedTerm,
  kind: 'publicProposal' | 'publicEdition',
  number: number,
): string {
  return `${baseUrl}${routes[kind].href({ slug, period, number: `${number}` })}`
}
