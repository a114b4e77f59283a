import type { Route, RouteContext } from '#platform/http/route.ts'
import { takeOnceCookie } from '#platform/http/session-cookie.ts'
import { periodLabel, periodOf, routes } from '#routes'
import { listStrategies } from './current-strategy.sql.ts'
import { OverviewPage } from './overview.page.tsx'
import { processTexts } from './process.texts.ts'
import { findByPeriod, viewOf, workspacePage } from './process-context.ts'

export const overviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.overview.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { strategy, all } = await context.inTenant(async (tx) => ({
        strategy: await findByPeriod(tx, context),
        all: await listStrategies(tx),
      }))
      const view = viewOf(context, strategy)
      const justDone = view.activities.find((activity) => activity.key === context.query.gjort)
      const drafts = all.filter(
        (one) => one.id !== strategy.id && periodOf(one.term) === view.period,
      )
      return workspacePage(view, 'overview', {
        title: processTexts[view.language].strategyTitle(periodLabel(view.strategy.term)),
        content: (
          <OverviewPage
            view={view}
            drafts={drafts}
            justDone={justDone?.isDone ? justDone : null}
            isNew={wasJustMade(context)}
          />
        ),
      })
    },
  },
]

// The five questions lead here with a note that the browser shows once.
function wasJustMade({ request, reply, services }: RouteContext): boolean {
  const path = request.url.replace(/\?.*$/s, '')
  return takeOnceCookie(request, reply, services, path) !== null
}
