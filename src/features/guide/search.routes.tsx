import { cleanText } from '#platform/http/clean-text.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { trail } from './guide.routes.tsx'
import { SearchPage } from './search.page.tsx'
import { searchGuide } from './search.sql.ts'
import { searchTexts } from './search.texts.ts'

const longestQuestion = 120

export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.search.pattern,
    permission: 'public',
    rateLimit: { max: 600, perMinutes: 1 },
    handle: async (context) => {
      const { language, query, services } = context
      const question = cleanText((query.q ?? '').slice(0, longestQuestion))
      const result = await searchGuide(services.database.app, question, language)
      const text = searchTexts[language]
      return {
        kind: 'page',
        title: question === '' ? text.title : text.titleFor(question),
        noindex: true,
        breadcrumbs: trail(context, { label: text.title, href: routes.search.href() }),
        content: <SearchPage language={language} question={question} result={result} />,
      }
    },
  },
]
