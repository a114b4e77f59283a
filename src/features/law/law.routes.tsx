import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { lawPageTexts } from './law-page.texts.ts'
import { LawPage } from './law-page.tsx'

const showLaw: Route = {
  method: 'GET',
  pattern: routes.law.pattern,
  permission: 'public',
  cached: true,
  async handle({ language }) {
    const { title, frontPage } = lawPageTexts[language]
    return {
      kind: 'page',
      title,
      breadcrumbs: [
        { label: frontPage, href: routes.home.href() },
        { label: title, href: routes.law.href() },
      ],
      content: <LawPage language={language} />,
    }
  },
}

export const lawRoutes: readonly Route[] = [showLaw]
