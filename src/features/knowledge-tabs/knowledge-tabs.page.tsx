import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import type { Crumb } from '#platform/http/route.ts'
import { routes } from '#routes'
import { knowledgeTabsTexts } from './knowledge-tabs.texts.ts'

/** The pages of the knowledge base in the workspace, with the one that is shown marked. */
export function KnowledgeTabs({ view }: { view: ProcessView }): VNode {
  const { address, language } = view
  const where = whereOf(view)
  const text = knowledgeTabsTexts[language]
  const tabs = [
    { href: routes.knowledge.href(where), title: text.front },
    { href: routes.findings.href(where), title: text.findings },
    { href: routes.challenges.href(where), title: text.challenges },
    { href: routes.ownTables.href(where), title: text.ownTables },
    { href: routes.ownProjection.href(where), title: text.projection },
    { href: routes.foundations.href(where), title: text.foundations },
    { href: routes.knowledgeGaps.href(where), title: text.gaps },
    { href: routes.knowledgeTexts.href(where), title: text.texts },
    { href: routes.challengePicture.href(where), title: text.picture },
  ]
  return (
    <nav class="st-view-tabs st-no-print" aria-label={text.pages}>
      {tabs.map(({ href, title }) => (
        <a key={href} href={href} aria-current={href === address ? 'page' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}

/** The way from a page below the knowledge base to its front. */
export function knowledgeCrumb(view: ProcessView): Crumb {
  const { knowledge } = knowledgeTabsTexts[view.language]
  return { label: knowledge, href: routes.knowledge.href(whereOf(view)) }
}

function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}
