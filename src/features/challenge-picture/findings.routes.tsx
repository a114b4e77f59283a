import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { workspacePage } from '#features/process/index.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { FindingsPage } from './findings.page.tsx'
import { findingsTexts } from './findings.texts.ts'
import { loadKnowledge } from './knowledge-view.ts'

export const findingsRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.findings.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const knowledge = await context.inTenant((tx) => loadKnowledge(tx, context))
      const { view } = knowledge
      const { title } = findingsTexts[view.language]
      const content = <FindingsPage knowledge={knowledge} />
      return workspacePage(view, 'knowledge', { title, content }, [knowledgeCrumb(view)])
    },
  },
]
