import type { WorkspacePage } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { NavGroup } from '#ui/page-parts.ts'
import { chromeTexts } from './page-chrome.texts.ts'

interface Where {
  readonly slug: string
  readonly period: string
}

type Group = keyof (typeof chromeTexts)['nb']['groups']
type Page = Exclude<WorkspacePage, 'none'>

/** The pages of a workspace in the order they are shown, by what they belong to. */
const groups: readonly (readonly [Group, readonly (readonly [Page, PageAddress])[]])[] = [
  [
    'work',
    [
      ['overview', routes.overview],
      ['activities', routes.activities],
      ['progress', routes.progress],
      ['law-check', routes.lawCheck],
      ['process-plan', routes.processPlan],
      ['knowledge', routes.knowledge],
    ],
  ],
  [
    'plans',
    [
      ['plans', routes.plans],
      ['planning-needs', routes.planningNeeds],
    ],
  ],
  [
    'document',
    [
      ['strategy-document', routes.strategyDocument],
      ['case-papers', routes.casePapers],
      ['decision', routes.decision],
    ],
  ],
  [
    'after',
    [
      ['follow-up', routes.followUp],
      ['steering-basis', routes.steeringBasis],
    ],
  ],
]

interface PageAddress {
  href(where: Where): string
}

/** The groups of the main menu, each with its pages; the one that `current` is in is marked. */
export function workspaceNavigation(
  where: Where,
  current: WorkspacePage,
  language: Language,
): NavGroup[] {
  const text = chromeTexts[language]
  return groups.map(([name, pages]) => ({
    label: text.groups[name],
    links: pages.map(([page, address]) => ({
      label: text.pages[page],
      href: address.href(where),
      current: page === current,
    })),
  }))
}
