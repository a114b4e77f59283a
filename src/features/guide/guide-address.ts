import { routes } from '#routes'
import type { GuidePage } from './guide-library.ts'
import type { GuideSection } from './guide-meta.ts'

/** Where a page of the guide is read. */
export function addressOfPage({ section, slug }: Pick<GuidePage, 'section' | 'slug'>): string {
  return section === 'ordliste'
    ? routes.glossary.href()
    : routes.guidePage.href({ section, page: slug })
}

export function addressOfSection(section: GuideSection): string {
  return routes.guideSection.href({ section })
}
