import { expect } from 'vitest'
import { addPlans, planContentSchema } from '#features/plan-register/index.ts'
import { fixedClock } from '#platform/clock.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type FormFields, type SignedIn, type TestApp, testApp } from './app.ts'
import { startedWorkspace } from './workspace.ts'

type Who = Pick<SignedIn, 'headers'> | { headers: Record<string, string> }

export let app: TestApp
let alver: { tenantId: string; slug: string; strategyId: string; planner: Who }
export let contributor: SignedIn
export let stranger: Who
export let planIds: readonly string[]

/** Opens a municipality with three decided plans, in October 2028. */
export async function openDecision(): Promise<void> {
  app = await testApp({ clock: fixedClock('2028-10-02T09:00:00Z') })
  const workspace = await startedWorkspace(app, '4631')
  const { tenantId, slug } = workspace
  const strategyId = await inTenant(app.services.database.app, tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    await tx
      .insertInto('dual_role')
      .values({
        ...{ tenant_id: tenantId, strategy_id: id, name: 'Ola Eksempel', position: 'Lærer' },
        ...{ prepares_strategy: true, recorded_by: 'Kari Eksempel' },
      })
      .execute()
    return id
  })
  alver = { tenantId, slug, strategyId, planner: { headers: workspace.planner } }
  contributor = await app.signIn({ tenantId, role: 'contributor' })
  stranger = { headers: (await startedWorkspace(app, '4613')).planner }
  planIds = await tenant(async (tx) => {
    const contents = [
      { name: 'Samfunnsdelen', type: 'community-part', adoptedYear: 2016 },
      { name: 'Arealdelen', type: 'land-use-part', adoptedYear: 2019 },
      { name: 'Idrettsplan', type: 'thematic-plan', adoptedYear: 2020 },
    ].map((one) => planContentSchema.parse(one))
    const { ids } = await addPlans(tx, { tenantId, strategyId }, contents, 'Kari Eksempel')
    for (const [index, decision] of (['revise', 'continue', 'continue'] as const).entries()) {
      await tx
        .insertInto('plan_need')
        .values({
          ...{ tenant_id: tenantId, strategy_id: strategyId, plan_id: String(ids[index]) },
          ...{ decision, content: JSON.stringify({ decision }), updated_by: 'Kari Eksempel' },
        })
        .execute()
    }
    return ids
  })
}

export const planner = () => alver.planner
export const tenantId = () => alver.tenantId
export const strategyId = () => alver.strategyId
export const where = () => ({ slug: alver.slug, period: '2028-2031' })
export const tenant = <T>(work: (tx: TenantTx) => Promise<T>) =>
  inTenant(app.services.database.app, alver.tenantId, work)

export async function page(url: string, who: Who = alver.planner): Promise<string> {
  const answer = await app.get(url, who.headers)
  expect([url, answer.statusCode]).toEqual([url, 200])
  return answer.body
}

export const post = (url: string, fields: FormFields, who: Who = alver.planner) =>
  app.post(url, fields, who.headers)

/** The fields of the form on a page as they stand, in the browser's way. */
export function fieldsOn(body: string): Record<string, string> {
  const plain = (text: string) => text.replace(/&amp;/g, '&').replace(/&quot;/g, '"')
  const hidden = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const areas = [...body.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g)]
  return Object.fromEntries(
    [...hidden, ...areas].map(([, name = '', value = '']) => [name, plain(value)]),
  )
}

export const strategyDates = () =>
  tenant((tx) =>
    tx
      .selectFrom('strategy')
      .select(['proposal_published_on', 'adopted_on', 'recommended_on'])
      .where('id', '=', alver.strategyId)
      .executeTakeFirstOrThrow(),
  )

export async function lawStatus(id: string): Promise<string> {
  const answer = await app.get(
    `/api/v1/strategies/${alver.strategyId}/law-check`,
    await app.token(alver.tenantId),
  )
  const found = answer.json().requirements.find((one: { id: string }) => one.id === id)
  return found.status
}

export const publishHref = () => routes.publishProposal.href(where())

export async function publish(changes: FormFields) {
  const fields = fieldsOn(await page(publishHref()))
  return post(publishHref(), { ...fields, publishedOn: '21.8.2028', ...changes })
}

export const treatmentFields = {
  body: 'kommunestyre',
  heldOn: '21.9.2028',
  caseNumber: '45/28',
  outcome: 'adopted',
  votesFor: '17',
  votesAgainst: '8',
  members: '25',
  decisionText: '1. Planstrategien vedtas.',
}

export async function addTreatment(changes: FormFields) {
  const href = routes.newTreatment.href(where())
  const body = await page(href)
  const publicationId = /<option value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? 'ingen'
  const { formToken = '' } = fieldsOn(body)
  return post(href, { ...treatmentFields, publicationId, formToken, ...changes })
}

export const idIn = (location: unknown) => /[0-9a-f-]{36}/.exec(String(location))?.[0] ?? ''
