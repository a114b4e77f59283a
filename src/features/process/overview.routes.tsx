import type { Route, RouteContext } from '#platform/http/route.ts'
import { takeOnceCookie } from '#platform/http/session-cookie.ts'
import { periodLabel, routes } from '#routes'
import { OverviewPage } from './overview.page.tsx'
import { processTexts } from './process.texts.ts'
import { loadProcess, workspacePage } from './process-context.ts'

export const overviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.overview.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      const justDone = view.activities.find((activity) => activity.key === context.query.gjort)
      return workspacePage(view, 'overview', {
        title: processTexts[view.language].strategyTitle(periodLabel(view.strategy.term)),
        content: (
          <OverviewPage
            view={view}
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
