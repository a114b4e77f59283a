import { expect } from 'vitest'
import { openSession } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type FormFields, type TestApp, testApp } from './app.ts'
import { type MovingClock, movingClock } from './moving-clock.ts'
import { startedWorkspace, textOf } from './workspace.ts'

/** A planner who works with one strategy through months and years, by the product's own pages. */
export interface Journey {
  readonly app: TestApp
  readonly tenantId: string
  readonly slug: string
  /** `/rollag/arbeid/2028-2031` */
  readonly base: string
  /** Moves the clock; the last session has ended, and the planner, or somebody new, logs in. */
  come(instant: string, as?: string): Promise<void>
  /** A page below the base, or at an address of its own; it must be there. */
  body(path?: string): Promise<string>
  text(path?: string): Promise<string>
  post(path: string, fields: FormFields): ReturnType<TestApp['post']>
  /** Sends a form with the version of the page, gives the path it leads to; it must be taken. */
  send(path: string, fields: FormFields): Promise<string>
  /** Adds a plan to the register, a temaplan where nothing else is said; gives its id. */
  addPlan(name: string, more?: FormFields): Promise<string>
  lawStatus(requirementId: string): Promise<string>
  auditActions(): Promise<ReadonlySet<string>>
}

/** Starts the strategy of a municipality on a day. */
export async function startJourney(
  number: string,
  instant: string,
  answers: FormFields,
): Promise<Journey> {
  const clock: MovingClock = movingClock(instant)
  const app = await testApp({ clock })
  const work = await startedWorkspace(app, number, answers)
  const { tenantId, slug, base } = work
  const { database } = app.services
  const first = await inTenant(database.app, tenantId, (tx) =>
    tx.selectFrom('membership').select('person_id').executeTakeFirstOrThrow(),
  )
  const people = new Map([['Planlegger Eksempel', first.person_id]])
  let headers: Record<string, string> = work.planner
  const at = (path: string) => (path.startsWith(`/${slug}`) ? path : `${base}${path}`)
  const body = async (path = '') => {
    const answer = await app.get(at(path), headers)
    expect([path, answer.statusCode]).toEqual([path, 200])
    return answer.body
  }
  const post: Journey['post'] = (path, fields) => app.post(at(path), fields, headers)

  const { id: strategyId } = await inTenant(database.app, tenantId, (tx) =>
    tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow(),
  )
  const send: Journey['send'] = async (path, fields) => {
    const page = await app.get(at(path), headers)
    const hidden = [
      ...page.body.matchAll(/<input type="hidden" name="(version|formToken)" value="([^"]*)"/g),
    ].map(([, name = '', value = '']) => [name, value])
    const answer = await post(path, { ...Object.fromEntries(hidden), ...fields })
    const said = answer.statusCode === 303 ? '' : textOf(answer.body)
    expect([path, answer.statusCode, said]).toEqual([path, 303, ''])
    return String(answer.headers.location)
  }
  return {
    ...{ app, tenantId, slug, base, body, post, send },
    come: async (next, as = 'Planlegger Eksempel') => {
      clock.set(next)
      const known = people.get(as)
      const personId = known ?? (await app.signIn({ tenantId, role: 'planner', name: as })).personId
      people.set(as, personId)
      headers = { cookie: `stedsans=${await openSession(database.app, personId, clock.now())}` }
    },
    text: async (path) => textOf(await body(path)),
    addPlan: async (name, more = {}) => {
      const fields = { name, type: 'thematic-plan', status: 'in-force', ...more }
      const location = await send('/planer/ny', fields)
      return /plan\/([0-9a-f-]{36})/.exec(location)?.[1] ?? ''
    },
    lawStatus: async (requirementId) => {
      const url = `/api/v1/strategies/${strategyId}/law-check`
      const { requirements } = (await app.get(url, await app.token(tenantId))).json()
      return requirements.find(({ id }: { id: string }) => id === requirementId).status
    },
    auditActions: async () => {
      const events = await inTenant(database.app, tenantId, (tx) =>
        tx.selectFrom('audit_event').select('action').execute(),
      )
      return new Set(events.map(({ action }) => action))
    },
  }
}
