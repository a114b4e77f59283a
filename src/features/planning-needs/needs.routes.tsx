import { workspacePage } from '#features/process/index.ts'
import { readVersion } from '#platform/http/forms.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { NeedsPage } from './needs.page.tsx'
import { needsQuery, needsViews } from './needs-address.ts'
import { loadNeeds } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'

export const needsListRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planningNeeds.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const needs = await context.inTenant((tx) => loadNeeds(tx, context))
      const { query } = context
      const shown = needsViews.find((one) => one === query[needsQuery.view]) ?? 'oversikt'
      const page = Math.max(1, readVersion(query[needsQuery.page]) ?? 1)
      return workspacePage(needs.view, 'planning-needs', {
        title: planningWords[needs.view.language].title,
        content: <NeedsPage needs={needs} shown={shown} page={page} />,
      })
    },
  },
]
