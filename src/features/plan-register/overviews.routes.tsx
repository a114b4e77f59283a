import type { VNode } from 'preact'
import { workspacePage } from '#features/process/index.ts'
import type { Route } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { AgesPage } from './ages.page.tsx'
import { HierarchyPage } from './hierarchy.page.tsx'
import { overviewTexts } from './overviews.texts.ts'
import { loadRegister, plansTrail, type RegisterView } from './plan-context.ts'

/** The pictures of the register. */
export const overviewRoutes: readonly Route[] = [
  page(
    routes.planHierarchy.pattern,
    (language) => overviewTexts[language].hierarchy.title,
    (register) => <HierarchyPage {...register} />,
  ),
  page(
    routes.planAges.pattern,
    (language) => overviewTexts[language].ages.title,
    (register) => <AgesPage {...register} />,
  ),
]

function page(
  pattern: string,
  titleIn: (language: Language) => string,
  render: (register: RegisterView) => VNode,
): Route {
  return {
    method: 'GET',
    pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const register = await loadRegister(context)
      const { view } = register
      const title = titleIn(view.language)
      return workspacePage(view, 'plans', { title, content: render(register) }, plansTrail(view))
    },
  }
}
