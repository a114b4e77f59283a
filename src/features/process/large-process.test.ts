import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

const all = 150
const most = 80_000

let app: TestApp
let work: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '3336')
  await inTenant(app.services.database.app, work.tenantId, async (tx) => {
    const strategy = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    const planned = await tx.selectFrom('scheduled_activity').select('key').execute()
    await tx
      .insertInto('scheduled_activity')
      .values(
        Array.from({ length: all - planned.length }, (_, index) => ({
          tenant_id: work.tenantId,
          strategy_id: strategy.id,
          key: `egen-${index}`,
          is_own: true,
          is_pinned: true,
          title: `Eksempel: arbeid nummer ${index} med kunnskapsgrunnlaget`,
          step: (index % 9) + 1,
          kind: index === 0 ? ('milestone' as const) : ('work' as const),
          starts_on: localDate(`2028-0${(index % 9) + 1}-1${index % 10}`),
          ends_on: localDate(`2028-0${(index % 9) + 1}-2${index % 9}`),
        })),
      )
      .execute()
  })
})

afterAll(() => app.close())

describe('a process of 150 activities', () => {
  it.each(['', '/aktiviteter'])('is small on the page «%s»', async (address) => {
    const { body } = await work.get(address)
    expect(Buffer.byteLength(body)).toBeLessThan(most)
  })

  it('shows the backbone on the overview, with the way to all of it', async () => {
    const { body } = await work.get()
    const overview = textOf(body)
    expect(overview).toContain(`Se alle ${all} aktivitetene på tidslinjen`)
    expect(overview).toContain('arbeid nummer 0 med')
    expect(overview).toMatch(/Se alle \d+ aktivitetene i trinnet/)
    const drawn = body.split('st-timeline-wide')[1]?.split('</svg>')[0] ?? ''
    expect(drawn).toContain('Evaluer forrige planstrategi')
    expect(drawn).toContain('arbeid nummer 0 med')
    expect(drawn).not.toContain('arbeid nummer 1 med')
  })

  it('has them all in the list and on the timeline', async () => {
    for (const view of ['', '?visning=tidslinje']) {
      const { body } = await work.get(`/aktiviteter${view}`)
      expect(body).toContain('arbeid nummer 1 med')
      expect(body).toContain('arbeid nummer 119 med')
    }
  })
})
