import { workspacePage } from '#features/process/index.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { FollowUpPage } from './follow-up.page.tsx'
import { followUpTexts } from './follow-up.texts.ts'
import { readWorkFilter } from './follow-up-filter.ts'
import { loadFollowUp } from './follow-up-view.ts'

export const followUpFrontRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.followUp.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const followUp = await context.inTenant((tx) => loadFollowUp(tx, context))
      const { view } = followUp
      const title = followUpTexts[view.language].title
      const filter = readWorkFilter(context.query)
      const content = <FollowUpPage followUp={followUp} filter={filter} />
      return workspacePage(view, 'follow-up', { title, content })
    },
  },
]
