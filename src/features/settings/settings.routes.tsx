import { fieldOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { changePlaceLanguage } from './organisation.sql.ts'
import { listPeople } from './people.sql.ts'
import { SettingsPage } from './settings.page.tsx'
import { settingsTexts } from './settings.texts.ts'
import { settingsPage, whoAndWhere } from './settings-context.ts'

export const overviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.settings.pattern,
    permission: 'member',
    handle: (context) => overview(context, null),
  },
  {
    method: 'POST',
    pattern: routes.settings.pattern,
    permission: 'change-settings',
    audit: 'organisation.change-language',
    handle: saveLanguage,
  },
]

async function saveLanguage(context: RouteContext) {
  const { form, language } = context
  const { member } = whoAndWhere(context)
  const chosen = fieldOf(form, 'malform')
  if (!isLanguage(chosen)) return overview(context, settingsTexts[language].languageMissing)
  await context.inTenant(async (tx) => {
    await changePlaceLanguage(tx, member.tenantId, chosen)
    await context.audit(tx, member.name, { language: chosen })
  })
  return redirect(`${routes.settings.href({ slug: member.slug })}?kvittering=malform`)
}

async function overview(context: RouteContext, error: string | null): Promise<PageResult> {
  const { language, query } = context
  const { member } = whoAndWhere(context)
  const people = await context.inTenant(listPeople)
  const content = (
    <SettingsPage
      language={language}
      member={member}
      administrators={people.filter((person) => person.role === 'admin')}
      error={error}
      isSaved={query.kvittering === 'malform'}
    />
  )
  const title = settingsTexts[language].title
  return settingsPage(context, { title, content, status: error === null ? 200 : 422 }, [])
}
