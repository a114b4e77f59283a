import { findByPeriod, viewOf, workspacePage } from '#features/process/index.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { HandoverPage } from './handover.page.tsx'
import { listContacts } from './handover.sql.ts'
import { handoverTexts } from './handover.texts.ts'

export const handoverPageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.handover.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { strategy, contacts } = await context.inTenant(async (tx) => ({
        strategy: await findByPeriod(tx, context),
        contacts: await listContacts(tx),
      }))
      const view = viewOf(context, strategy)
      return workspacePage(view, 'none', {
        title: handoverTexts[view.language].title,
        content: <HandoverPage view={view} contacts={contacts} />,
      })
    },
  },
]
