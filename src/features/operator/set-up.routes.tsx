import {
  allCounties,
  allMunicipalities,
  countyByNumber,
  municipalityByNumber,
  searchMunicipalities,
} from '#features/reference/index.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import type { Option } from '#ui/field.tsx'
import { inviteAdministrator } from './administrator.ts'
import { MunicipalitySearch } from './municipality-search.tsx'
import { operatorTexts } from './operator.texts.ts'
import { actorOf, operatorPage } from './operator-context.ts'
import { listOrganisations } from './organisations.sql.ts'
import { emptySetUp, readSetUp, type SetUpErrors, type SetUpValues } from './set-up.form.ts'
import { SetUpPage } from './set-up.page.tsx'
import { setUpCounty, setUpMunicipality } from './set-up.sql.ts'
import { setUpTexts } from './set-up.texts.ts'

const permission = 'operator'

export const setUpRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.operatorOrganisations.pattern,
    permission,
    handle: (context) =>
      municipalityPage(context, { ...emptySetUp, nummer: context.query.kommune ?? '' }, {}),
  },
  {
    method: 'POST',
    pattern: routes.operatorOrganisations.pattern,
    permission,
    handle: createMunicipality,
  },
  {
    method: 'GET',
    pattern: routes.operatorCounties.pattern,
    permission,
    handle: (context) => countyPage(context, emptySetUp, {}),
  },
  { method: 'POST', pattern: routes.operatorCounties.pattern, permission, handle: createCounty },
]

async function createMunicipality(context: RouteContext) {
  const { form, language, services } = context
  const exists = (number: string) => municipalityByNumber(number) !== null
  const { values, errors, order } = readSetUp(form, language, exists)
  if (!order) return municipalityPage(context, values, errors)
  const { tenantId, created } = await setUpMunicipality(services.database.app, {
    municipalityNumber: order.number,
    language: order.language,
    actor: actorOf(context),
  })
  if (!created) return municipalityPage(context, values, { nummer: setUpTexts[language].isTaken })
  await inviteAdministrator(context, tenantId, order.language, order.administrator)
  return redirect(`${routes.operator.href()}?kvittering=setUp`)
}

async function createCounty(context: RouteContext) {
  const { form, language, services } = context
  const exists = (number: string) => countyByNumber(number) !== null
  const { values, errors, order } = readSetUp(form, language, exists)
  if (!order) return countyPage(context, values, errors)
  const { tenantId, created } = await setUpCounty(services.database.app, {
    countyNumber: order.number,
    language: order.language,
    actor: actorOf(context),
  })
  if (!created) return countyPage(context, values, { nummer: setUpTexts[language].isTaken })
  await inviteAdministrator(context, tenantId, order.language, order.administrator)
  return redirect(`${routes.operator.href()}?kvittering=setUp`)
}

async function municipalityPage(
  context: RouteContext,
  values: SetUpValues,
  errors: SetUpErrors,
): Promise<PageResult> {
  const { language, query } = context
  const options = allMunicipalities().map((place) => ({
    value: place.number,
    label: place.displayName,
  }))
  const search = query.sok ?? ''
  const content = (
    <SetUpPage
      language={language}
      kind="municipality"
      action={routes.operatorOrganisations.href()}
      options={await untaken(context, options, 'municipalityNumber')}
      values={values}
      errors={errors}
    >
      <MunicipalitySearch language={language} query={search} hits={searchMunicipalities(search)} />
    </SetUpPage>
  )
  const title = operatorTexts[language].setUp
  return operatorPage(context, { title, content, status: statusOf(errors) }, [
    { label: title, href: routes.operatorOrganisations.href() },
  ])
}

async function countyPage(
  context: RouteContext,
  values: SetUpValues,
  errors: SetUpErrors,
): Promise<PageResult> {
  const { language } = context
  const options = allCounties().map((county) => ({ value: county.number, label: county.name }))
  const content = (
    <SetUpPage
      language={language}
      kind="county"
      action={routes.operatorCounties.href()}
      options={await untaken(context, options, 'countyNumber')}
      values={values}
      errors={errors}
    />
  )
  const title = operatorTexts[language].setUpCounty
  return operatorPage(context, { title, content, status: statusOf(errors) }, [
    { label: title, href: routes.operatorCounties.href() },
  ])
}

/** In Norwegian order; what is set up already is shown, but cannot be chosen. */
async function untaken(
  { services, language }: RouteContext,
  options: readonly Option[],
  number: 'municipalityNumber' | 'countyNumber',
): Promise<Option[]> {
  const organisations = await listOrganisations(services.database.app)
  const taken = new Set(organisations.filter((one) => !one.isDemo).map((one) => one[number]))
  return options
    .toSorted((a, b) => inNorwegianOrder(a.label, b.label))
    .map((option) =>
      taken.has(option.value)
        ? { ...option, label: setUpTexts[language].taken(option.label), disabled: true }
        : option,
    )
}

function statusOf(errors: SetUpErrors): 200 | 422 {
  return Object.keys(errors).length > 0 ? 422 : 200
}
