import type { Page } from 'playwright-core'
import { openSession } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type FormFields, testApp } from '../test/app.ts'
import { addFollowedPlans, type FollowedPlan, setCapacity } from '../test/followed-up.ts'
import { movingClock } from '../test/moving-clock.ts'
import { startedWorkspace } from '../test/workspace.ts'
import { type Served, type Stedsans, useServed } from './browser.ts'

interface Municipality extends Served {
  /** The cookie of a new session. */
  logIn(name: string): Promise<string>
}

export interface Years {
  readonly stedsans: Stedsans<Municipality>
  /** Opens a page months later: the last session has ended, and somebody has logged in again. */
  come(instant: string, address: string, name?: string): Promise<Page>
}

interface Beginning {
  readonly number: string
  readonly answers: FormFields
  readonly plans: readonly FollowedPlan[]
  readonly weeksPerYear?: number
}

/** A municipality whose strategy is begun, in a program whose clock the test moves. */
export function useYears({ number, answers, plans, weeksPerYear }: Beginning): Years {
  const clock = movingClock('2027-11-01T08:00:00Z')
  const stedsans = useServed(async (): Promise<Municipality> => {
    const app = await testApp({ clock })
    const { database } = app.services
    const { tenantId } = await startedWorkspace(app, number, answers)
    const { id: strategyId } = await inTenant(database.app, tenantId, (tx) =>
      tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow(),
    )
    await addFollowedPlans(app, { tenantId, strategyId }, plans)
    if (weeksPerYear) await setCapacity(app, { tenantId, strategyId }, weeksPerYear)
    const people = new Map<string, string>()
    const address = await app.app.listen({ port: 0, host: '127.0.0.1' })
    return {
      address,
      stop: () => app.close(),
      logIn: async (name) => {
        const known = people.get(name)
        const personId = known ?? (await app.signIn({ tenantId, role: 'planner', name })).personId
        people.set(name, personId)
        return openSession(database.app, personId, clock.now())
      },
    }
  })
  return {
    stedsans,
    come: async (instant, address, name = 'Planlegger Eksempel') => {
      clock.set(instant)
      const page = await stedsans.visit()
      const { server } = stedsans
      const value = await server.logIn(name)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.context().addCookies([{ name: 'stedsans', value, url: server.address }])
      await page.goto(address)
      return page
    },
  }
}
