import { baseUrlOf } from '#features/account/index.ts'
import { loadProcess, type ProcessView, workspacePage } from '#features/process/index.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { setOnceCookie, takeOnceCookie } from '#platform/http/session-cookie.ts'
import { invariant } from '#platform/invariant.ts'
import { periodLabel, routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { CalendarPage, type CalendarPageProps, feedScopes } from './calendar.page.tsx'
import { calendarTexts } from './calendar.texts.ts'
import { createFeed, listFeeds, revokeFeed } from './calendar-feed.sql.ts'
import { writeCalendar } from './calendar-file.ts'
import { eventsVersion, strategyEvents } from './strategy-events.ts'

const mostFeeds = 20
export const calendarPageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.calendar.pattern,
    permission: 'read-drafts',
    handle: async (context) =>
      calendarPage(context, await loadProcess(context), { scope: 'strategy', errors: [] }, 200),
  },
  {
    method: 'POST',
    pattern: routes.calendar.pattern,
    permission: 'read-drafts',
    audit: 'calendar-feed.create',
    handle: create,
  },
  {
    method: 'POST',
    pattern: routes.revokeCalendar.pattern,
    permission: 'read-drafts',
    audit: 'calendar-feed.revoke',
    handle: revoke,
  },
  {
    method: 'GET',
    pattern: routes.scheduleCalendar.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { language, municipality, strategy } = view
      const text = calendarTexts[language]
      const period = periodLabel(strategy.term)
      const body = writeCalendar({
        name: text.feedName(municipality.displayName, period),
        events: strategyEvents(sourceOf(context, view)),
        madeAt: context.services.clock.now(),
        version: eventsVersion(strategy),
      })
      return {
        kind: 'file',
        body,
        contentType: 'text/calendar; charset=utf-8',
        fileName: `${text.fileName(municipality.displayName, view.period)}.ics`,
      }
    },
  },
]

async function create(context: RouteContext) {
  const view = await loadProcess(context)
  const text = calendarTexts[view.language]
  const scope = feedScopes.find((one) => one === fieldOf(context.form, 'scope'))
  const { services, reply, session } = context
  invariant(session, 'the route asks for a member')
  const made = await context.inTenant(async (tx) => {
    const feeds = await listFeeds(tx, session.personId, view.strategy.id)
    if (!scope || feeds.length >= mostFeeds) return null
    await context.audit(tx, scope)
    const strategyId = scope === 'strategy' ? view.strategy.id : null
    return createFeed(tx, session.personId, strategyId, services.clock.now())
  })
  if (made === null) {
    const message = scope ? text.tooMany : text.chooseScope
    return calendarPage(
      context,
      view,
      { scope: scope ?? '', errors: [{ name: 'scope', message }] },
      422,
    )
  }
  const href = addressOf(view)
  // Shown by the next page, so that opening that page again makes no second feed.
  setOnceCookie(reply, services, href, made)
  return redirect(href)
}

async function revoke(context: RouteContext) {
  const view = await loadProcess(context)
  const { feedId = '' } = context.params
  const { session, services } = context
  invariant(session, 'the route asks for a member')
  await context.inTenant(async (tx) => {
    const isRevoked =
      isUuid(feedId) && (await revokeFeed(tx, session.personId, feedId, services.clock.now()))
    if (!isRevoked) throw notFound('The calendar feed')
    await context.audit(tx, feedId)
  })
  return redirect(`${addressOf(view)}?trukket=ja`)
}

async function calendarPage(
  context: RouteContext,
  view: ProcessView,
  props: Pick<CalendarPageProps, 'scope'> & { readonly errors: readonly FieldError[] },
  status: number,
): Promise<PageResult> {
  const { request, reply, services, session, query } = context
  invariant(session, 'the route asks for a member')
  const feeds = await context.inTenant((tx) => listFeeds(tx, session.personId, view.strategy.id))
  const secret = takeOnceCookie(request, reply, services, addressOf(view))
  const madeUrl = secret
    ? `${baseUrlOf(context)}${routes.calendarFeed.href({ token: `${secret}.ics` })}`
    : null
  return workspacePage(view, 'none', {
    status,
    title: calendarTexts[view.language].title,
    content: (
      <CalendarPage {...props} {...{ view, feeds, madeUrl }} isRevoked={query.trukket === 'ja'} />
    ),
  })
}

function sourceOf(context: RouteContext, view: ProcessView) {
  return {
    strategy: view.strategy,
    isOnlyFollowedUp: false,
    slug: view.member.slug,
    place: view.municipality.displayName,
    baseUrl: baseUrlOf(context),
    language: view.language,
    today: view.today,
    withPlace: false,
  }
}

function addressOf(view: ProcessView): string {
  return routes.calendar.href({ slug: view.member.slug, period: view.period })
}
