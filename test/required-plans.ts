import { expect } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { addPlans, listPlans, planContentOf } from '#features/plan-register/index.ts'
import { findStrategy } from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { type RequiredPlanSummary, requiredPlanSummary } from '#features/required-lines/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import type { FormFields, SignedIn, TestApp } from './app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from './municipality-at-work.ts'
import { textOf } from './workspace.ts'

const changes = {
  add: routes.addRequiredPlan,
  remove: routes.removeRequiredPlan,
  restore: routes.restoreRequiredPlan,
}

export interface RequiredWorkspace extends MunicipalityAtWork {
  readonly list: string
  lineOf(requiredKey: string): string
  ofLine(change: keyof typeof changes, requiredKey: string): string
  post(url: string, fields?: FormFields, who?: SignedIn): ReturnType<TestApp['post']>
  /** A page that is there. */
  read(url: string, who?: SignedIn): Promise<string>
  /** The words that the list says of a line; empty when it is not on the list. */
  wordsOf(key: string): Promise<string>
  /** Puts plans into the register, and gives their ids. */
  register(...plans: readonly object[]): Promise<readonly string[]>
  summary(): Promise<RequiredPlanSummary>
  /** Leaves the register and the list empty. */
  empty(): Promise<void>
}

/** A municipality at work with the list of what acts ask for. */
export async function requiredWorkspace(app: TestApp, number: string): Promise<RequiredWorkspace> {
  const alver = await municipalityAtWork(app, number)
  const { tenantId, strategyId, slug, planner } = alver
  const where = { slug, period: '2028-2031' }
  const list = routes.requiredPlans.href(where)
  const inRegister = app.services.database.app
  const read = async (url: string, who: SignedIn = planner) => {
    const answer = await app.get(url, who.headers)
    expect(answer.statusCode).toBe(200)
    return answer.body
  }
  return {
    ...alver,
    list,
    lineOf: (requiredKey) => routes.requiredPlan.href({ ...where, requiredKey }),
    ofLine: (change, requiredKey) => changes[change].href({ ...where, requiredKey }),
    post: (url, fields = {}, who = planner) => app.post(url, fields, who.headers),
    read,
    wordsOf: async (key) => {
      const sections = (await read(list)).split('<h2')
      const section = sections.find((one) => one.includes(`id="${key}"`)) ?? ''
      const row = section.split('<tr>').find((one) => one.includes(`id="${key}"`)) ?? ''
      const heading = row === '' ? '' : section.replace(/<\/h2>.*/s, '').replace(/^.*?>/s, '')
      return textOf(`${heading} ${row.replace(/<\/tr>.*/s, '')}`).trim()
    },
    register: (...plans) =>
      inTenant(inRegister, tenantId, async (tx) => {
        const contents = plans.map((plan) => planContentOf(plan))
        return (await addPlans(tx, { tenantId, strategyId }, contents, 'Kari')).ids
      }),
    summary: () =>
      inTenant(inRegister, tenantId, async (tx) => {
        const strategy = await findStrategy(tx, { id: strategyId })
        const municipality = municipalityByNumber(number)
        if (!strategy || !municipality) throw new Error(`No strategy in ${number}`)
        const today = localDate('2027-11-01')
        const view = { strategy, municipality, today } as const
        return requiredPlanSummary(tx, view, await listPlans(tx, strategyId))
      }),
    empty: () =>
      inTenant(inRegister, tenantId, async (tx) => {
        await tx.deleteFrom('required_plan').execute()
        await tx.deleteFrom('municipal_plan').execute()
      }),
  }
}
