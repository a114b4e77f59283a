import { isUuid } from '#platform/db/uuid.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { inviteAdministrator } from './administrator.ts'
import { operatorPage } from './operator-context.ts'
import { findOrganisation, type Organisation } from './organisations.sql.ts'
import { emptySetUp, readAdministrator, type SetUpErrors, type SetUpValues } from './set-up.form.ts'
import { InviteAdministratorPage } from './set-up.page.tsx'
import { setUpTexts } from './set-up.texts.ts'

const permission = 'operator'
const { pattern } = routes.operatorAdministrator

export const administratorRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern,
    permission,
    handle: async (context) => page(context, await organisationOf(context), emptySetUp, {}),
  },
  { method: 'POST', pattern, permission, handle: invite },
]

async function invite(context: RouteContext) {
  const organisation = await organisationOf(context)
  const { values, errors, administrator } = readAdministrator(context.form, context.language)
  if (!administrator) return page(context, organisation, values, errors)
  const { tenantId, language } = organisation
  const invited = await inviteAdministrator(context, tenantId, language, administrator)
  return invited.kind === 'invited'
    ? redirect(`${routes.operator.href()}?kvittering=invited`)
    : page(context, organisation, values, { epost: setUpTexts[context.language].alreadyMember })
}

async function organisationOf({ services, params }: RouteContext): Promise<Organisation> {
  const id = params.tenantId ?? ''
  const organisation = isUuid(id) ? await findOrganisation(services.database.app, id) : null
  if (!organisation) throw notFound('The organisation')
  return organisation
}

function page(
  context: RouteContext,
  { tenantId, name }: Organisation,
  values: SetUpValues,
  errors: SetUpErrors,
): PageResult {
  const { language } = context
  const title = setUpTexts[language].inviteTitle(name)
  const action = routes.operatorAdministrator.href({ tenantId })
  const content = (
    <InviteAdministratorPage
      language={language}
      place={name}
      action={action}
      values={values}
      errors={errors}
    />
  )
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return operatorPage(context, { title, content, status }, [{ label: title, href: action }])
}
