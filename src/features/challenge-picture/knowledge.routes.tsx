import { workspacePage } from '#features/process/index.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { foundationsOf } from './foundations-view.ts'
import { listGaps } from './gap.ts'
import { KnowledgePage } from './knowledge.page.tsx'
import { knowledgeTexts } from './knowledge.texts.ts'
import { loadKnowledge } from './knowledge-view.ts'
import { listPictures } from './publication.sql.ts'

export const knowledgeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.knowledge.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await context.inTenant(async (tx) => {
        const knowledge = await loadKnowledge(tx, context)
        const { strategy } = knowledge.view
        return {
          knowledge,
          foundations: await foundationsOf(tx, knowledge.view),
          gaps: await listGaps(tx, strategy.id),
          versions: await listPictures(tx, strategy.id),
        }
      })
      const { view } = loaded.knowledge
      return workspacePage(view, 'knowledge', {
        title: knowledgeTexts[view.language].title,
        content: <KnowledgePage {...loaded} />,
      })
    },
  },
]
