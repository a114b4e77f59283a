import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import type { SignedIn, TestApp } from './app.ts'

export interface MunicipalityAtWork {
  readonly tenantId: string
  readonly slug: string
  readonly strategyId: string
  readonly planner: SignedIn
  /** The pattern's address in this municipality, with values that exist where there are any. */
  hrefOf(pattern: string): string
}

const period = '2028-2031'

/** A municipality with a planner and a strategy that has meetings, a schedule, evidence and more. */
export async function municipalityAtWork(
  app: TestApp,
  number: string,
): Promise<MunicipalityAtWork> {
  const { tenantId, slug } = await app.municipality(number)
  const planner = await app.signIn({ tenantId, role: 'planner', name: 'Kari Eksempel' })
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/strategies',
    headers: await app.token(tenantId),
    payload: {
      municipalityNumber: number,
      term: { firstYear: 2028, lastYear: 2031 },
      constitutedOn: '2027-10-19',
      meetings: [
        { body: 'kommunestyre', date: '2028-06-15' },
        { body: 'kommunestyre', date: '2028-09-21' },
        { body: 'formannskap', date: '2028-05-30' },
      ],
    },
  })
  expect(answer.statusCode).toBe(201)
  const strategyId = String(answer.json().id)
  const ids = await addRecords(app, tenantId, strategyId)
  const values: Readonly<Record<string, string>> = {
    slug,
    period,
    strategyId,
    tenantId,
    personId: planner.personId,
    tokenId: randomUUID(),
    requirementId: 'L1',
    code: 'little-time',
    token: 'A'.repeat(43),
    ...ids,
  }
  return {
    tenantId,
    slug,
    strategyId,
    planner,
    hrefOf: (pattern) =>
      pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
        const value = values[name]
        if (value === undefined) throw new Error(`Give a value for :${name} of ${pattern}`)
        return encodeURIComponent(value)
      }),
  }
}

async function addRecords({ services }: TestApp, tenantId: string, strategyId: string) {
  const own = { tenant_id: tenantId, strategy_id: strategyId }
  return inTenant(services.database.app, tenantId, async (tx) => {
    const evidence = await tx
      .insertInto('requirement_evidence')
      .values({ ...own, requirement_id: 'L1', kind: 'note', note: 'Eksempel', recorded_by: 'Kari' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const dualRole = await tx
      .insertInto('dual_role')
      .values({
        ...own,
        name: 'Ola Eksempel',
        position: 'Lærer',
        prepares_strategy: true,
        recorded_by: 'Kari',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const meeting = await tx
      .selectFrom('meeting')
      .select('id')
      .where('strategy_id', '=', strategyId)
      .executeTakeFirstOrThrow()
    const activity = await tx
      .selectFrom('scheduled_activity')
      .select('key')
      .where('strategy_id', '=', strategyId)
      .executeTakeFirstOrThrow()
    return {
      evidenceId: evidence.id,
      dualRoleId: dualRole.id,
      meetingId: meeting.id,
      key: activity.key,
      // Feeds belong to people: this one is nobody's.
      feedId: randomUUID(),
      // Known to nobody either, until a test makes one.
      commentId: randomUUID(),
      attachmentId: randomUUID(),
      caseLinkId: randomUUID(),
      agendaItemId: randomUUID(),
      itemId: randomUUID(),
      gatheringId: randomUUID(),
      textKind: 'mandat',
      itemKind: 'arbeidsgruppe',
    }
  })
}

/** Where a person is sent who has to log in first. */
export const loginAddress = routes.login.href()
