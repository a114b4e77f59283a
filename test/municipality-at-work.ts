import { createHash, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { addPlans, planContentSchema } from '#features/plan-register/index.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import type { SignedIn, TestApp } from './app.ts'
import { addKnowledge } from './knowledge-records.ts'
import { addOwnFigures } from './own-figures.ts'
import { addDecision } from './recorded-decision.ts'

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
    paper: 'saksframlegg',
    requiredKey: 'alcohol-plan',
    sectionKey: 'plan-needs',
    remarkId: randomUUID(),
    proposalId: randomUUID(),
    linkId: randomUUID(),
    foundationKey: 'folkehelse',
    sectionWord: 'innledning',
    code: 'little-time',
    token: 'A'.repeat(43),
    section: 'trinn',
    page: '3-tidsplan',
    template: 'mandat',
    theme: 'befolkning',
    indicator: 'folketall',
    figure: 'alderspyramide',
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
    const agendaItem = await tx
      .insertInto('agenda_item')
      .values({ ...own, meeting_id: meeting.id, title: 'Eksempel' })
      .returning('id')
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
      agendaItemId: agendaItem.id,
      key: activity.key,
      // Feeds belong to people: this one is nobody's.
      feedId: randomUUID(),
      // Known to nobody either, until a test makes one.
      ...(await addDossier(tx, own, activity.key)),
      itemId: await addMember(tx, own),
      ...(await addGathering(tx, own)),
      ...(await addPlan(tx, own)),
      ambitionId: await addPlanningItem(tx, own, 'ambition', { text: 'Flere unge blir' }),
      alternativeId: await addPlanningItem(tx, own, 'alternative', { title: 'A', changes: [] }),
      planType: 'thematic-plan',
      ...(await addDecision(tx, own)),
      ...(await addFollowUp(tx, own)),
      tableId: await addOwnFigures(tx, tenantId),
      ...(await addKnowledge(tx, own)),
      textKind: 'mandat',
      itemKind: 'arbeidsgruppe',
    }
  })
}

/** A wish for a plan; the status of the year is the one of today. */
async function addFollowUp(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
) {
  const add = async (kind: 'plan-wish', content: object) => {
    const item = await tx
      .insertInto('follow_up_item')
      .values({ ...own, kind, content: JSON.stringify(content), updated_by: 'Kari' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return item.id
  }
  return {
    followUpKind: 'planonsker',
    followUpId: await add('plan-wish', { name: 'Frivillighetsplan' }),
    statusId: 'na',
  }
}

/** A plan of the register, and the stroke that added it. */
async function addPlan(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
) {
  const place = { tenantId: own.tenant_id, strategyId: own.strategy_id }
  const content = planContentSchema.parse({ name: 'Trafikksikkerhetsplan' })
  const { ids, changeId } = await addPlans(tx, place, [content], 'Kari')
  return { planId: String(ids[0]), changeId }
}

/** What the council wants in the term, or another set of decisions. */
async function addPlanningItem(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
  kind: 'ambition' | 'alternative',
  content: object,
): Promise<string> {
  const item = await tx
    .insertInto('planning_item')
    .values({ ...own, kind, content: JSON.stringify(content), updated_by: 'Kari' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return item.id
}

/** A gathering with one row in its programme. */
async function addGathering(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
) {
  const item = (kind: 'gathering' | 'gathering-activity', content: object, parent?: string) =>
    tx
      .insertInto('plan_item')
      .values({
        ...own,
        kind,
        parent_id: parent ?? null,
        content: JSON.stringify(content),
        updated_by: 'Kari',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  const gathering = await item('gathering', {
    title: 'Verksted',
    on: '2028-02-01',
    startsAt: '09:00',
    place: '',
    desiredResult: '',
    participants: '',
  })
  const row = await item(
    'gathering-activity',
    {
      title: 'Velkommen',
      minutes: 10,
      purpose: '',
      method: '',
      lead: '',
      participants: '',
      input: '',
      output: '',
    },
    gathering.id,
  )
  return { gatheringId: gathering.id, rowId: row.id }
}

/** A comment, a file and a case number that hang on an activity. */
async function addDossier(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
  key: string,
) {
  const subject = { ...own, subject_kind: 'activity', subject_key: key } as const
  const comment = await tx
    .insertInto('comment')
    .values({ ...subject, body: 'Eksempel', author: 'Kari' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const content = Buffer.from('Eksempel')
  const attachment = await tx
    .insertInto('attachment')
    .values({
      ...subject,
      file_name: 'eksempel.txt',
      content_type: 'text/plain; charset=utf-8',
      byte_size: content.length,
      sha256: createHash('sha256').update(content).digest(),
      content,
      uploaded_by: 'Kari',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const caseLink = await tx
    .insertInto('case_link')
    .values({ ...subject, case_number: '2028/1', recorded_by: 'Kari' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { commentId: comment.id, attachmentId: attachment.id, caseLinkId: caseLink.id }
}

/** Somebody in the working group, so that their pages are there. */
async function addMember(
  tx: TenantTx,
  own: { tenant_id: string; strategy_id: string },
): Promise<string> {
  const content = { name: 'Ola Eksempel', position: '', email: '', functionInGroup: 'member' }
  const member = await tx
    .insertInto('plan_item')
    .values({
      ...own,
      kind: 'group-member',
      content: JSON.stringify({ ...content, raci: {} }),
      updated_by: 'Kari',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return member.id
}

/** Where a person is sent who has to log in first. */
export const loginAddress = routes.login.href()
