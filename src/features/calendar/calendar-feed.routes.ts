import { baseUrlOf } from '#features/account/index.ts'
import { findStrategy, type Strategy } from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { Member } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { etagOf } from '#platform/http/etag.ts'
import { notFound } from '#platform/http/refused.ts'
import type { Route, RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodLabel, routes } from '#routes'
import { calendarTexts } from './calendar.texts.ts'
import { type FoundFeed, findFeed } from './calendar-feed.sql.ts'
import { writeCalendar } from './calendar-file.ts'
import { eventsVersion, strategyEvents } from './strategy-events.ts'

interface Found {
  readonly member: Member
  readonly strategy: Strategy
}

/**
 * What a calendar program reads, without a login: the address is the secret. It gives what its person
 * may see today, so a person who has left a municipality gets nothing more from it.
 */
export const calendarFeedRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.calendarFeed.pattern,
    permission: 'public',
    handle: async (context) => {
      const secret = /^([\w-]{43})\.ics$/.exec(context.params.token ?? '')?.[1]
      const feed = secret ? await findFeed(context.services.database.app, secret) : null
      if (!feed) throw notFound('The calendar')
      const found = await strategiesOf(context, feed)
      const body = calendarOf(context, feed, found)
      return {
        kind: 'file',
        body,
        contentType: 'text/calendar; charset=utf-8',
        fileName: null,
        cacheControl: 'private, no-cache',
        // When the file was made is no news.
        etag: etagOf(body.replace(/^DTSTAMP:.*$/gm, '')),
      }
    },
  },
]

async function strategiesOf(
  { services }: RouteContext,
  feed: FoundFeed,
): Promise<readonly Found[]> {
  const readable = feed.memberships.filter((member) => may(member.role, 'read-drafts'))
  const choice = feed.strategyId ? { id: feed.strategyId } : { current: null }
  const found = await Promise.all(
    readable.map(async (member) => ({
      member,
      strategy: await inTenant(services.database.app, member.tenantId, (tx) =>
        findStrategy(tx, choice),
      ),
    })),
  )
  return found.flatMap(({ member, strategy }) => (strategy ? [{ member, strategy }] : []))
}

function calendarOf(context: RouteContext, feed: FoundFeed, found: readonly Found[]): string {
  const { services } = context
  const [first] = found
  const language: Language = feed.language ?? first?.member.language ?? 'nb'
  const text = calendarTexts[language]
  const placeOf = ({ member, strategy }: Found) =>
    municipalityByNumber(strategy.municipalityNumber)?.displayName ?? member.name
  return writeCalendar({
    name:
      feed.strategyId && first
        ? text.feedName(placeOf(first), periodLabel(first.strategy.term))
        : text.allName,
    events: found.flatMap((one) =>
      strategyEvents({
        strategy: one.strategy,
        slug: one.member.slug,
        place: placeOf(one),
        baseUrl: baseUrlOf(context),
        language,
        today: services.clock.today(),
        withPlace: feed.strategyId === null,
      }),
    ),
    madeAt: services.clock.now(),
    version: Math.max(0, ...found.map(({ strategy }) => eventsVersion(strategy))),
  })
}
