import { sql } from 'kysely'
import { type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import type { RecordedEvidence, ReopenedRequirement } from '#domain/law/law-check.ts'
import { type DecidedGroup, positionTypes } from '#domain/planning-need/plan-decision-facts.ts'
import type { Body, ProcessDate, ProcessFacts, StartingPoint } from '#domain/process.ts'
import type { DecisionOrder } from '#domain/schedule/schedule-types.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fillCurrent, lockCurrent, type Term } from './current-strategy.sql.ts'
import { type PlannedWork, plannedWork } from './planned-work.sql.ts'
import { type StoredActivity, storedActivities } from './stored-activity.sql.ts'

export interface StoredMeeting {
  readonly id: string
  readonly body: Body
  /** The body's own name where `body` is `annet`; else empty. */
  readonly label: string
  readonly date: LocalDate
}

export interface StoredEvidence extends RecordedEvidence {
  readonly id: string
  /** The file that is the evidence, of kind `document`. */
  readonly attachmentId: string | null
  readonly recordedBy: string
}

export interface WithdrawnEvidence extends StoredEvidence {
  readonly withdrawnBy: string
  readonly withdrawnOn: LocalDate
}

export interface DualRole {
  readonly id: string
  readonly name: string
  readonly position: string
  readonly preparesStrategy: boolean
}

export interface Deviation {
  readonly warningCode: string
  readonly reason: string
  readonly recordedBy: string
  readonly recordedOn: LocalDate
}

export interface Draft {
  readonly id: string
  readonly startingPoint: StartingPoint
  readonly createdOn: LocalDate
}

/** A strategy with everything that the schedule and the law check are computed from. */
export interface Strategy {
  readonly id: string
  readonly municipalityNumber: string
  readonly term: Term
  readonly isCurrent: boolean
  readonly startingPoint: StartingPoint
  readonly process: ProcessFacts
  readonly hoursPerWeek: number
  readonly closedWeeks: readonly number[]
  readonly order: DecisionOrder | null
  readonly leader: string | null
  /** Which parts the process plan shows; null leaves what the starting point gives. */
  readonly planParts: readonly string[] | null
  readonly version: number
  readonly createdOn: LocalDate
  readonly meetings: readonly StoredMeeting[]
  readonly activities: readonly StoredActivity[]
  readonly evidence: readonly StoredEvidence[]
  readonly withdrawnEvidence: readonly WithdrawnEvidence[]
  readonly dualRoles: readonly DualRole[]
  /** Plans of the register that the law check asks about, by what is decided of them. */
  readonly decidedPlans: readonly DecidedGroup[]
  /** One sentence of the decision is to cover the parts of the kommuneplan without their own. */
  readonly hasCollectiveSentence: boolean
  readonly deviations: readonly Deviation[]
  /** What events after the decision make it necessary to judge anew. */
  readonly reopened: readonly ReopenedRequirement[]
  /** What the dates of the follow-up are read from. */
  readonly plannedWork: PlannedWork
  /** The other strategies of the same term, the newest first. */
  readonly otherDrafts: readonly Draft[]
}

export interface NewStrategy {
  readonly term: Term
  readonly startingPoint: StartingPoint
  readonly process: Partial<ProcessFacts>
  readonly hoursPerWeek: number
  readonly closedWeeks: readonly number[]
  readonly order: DecisionOrder | null
  readonly leader: string | null
  readonly createdBy: string | null
}

const columnOf = {
  constitutedOn: 'constituted_on',
  expectedConstitutionOn: 'expected_constitution_on',
  startedOn: 'started_on',
  viewsRequestedOn: 'views_requested_on',
  viewsDueOn: 'views_due_on',
  proposalPublishedOn: 'proposal_published_on',
  publicationEndsOn: 'publication_ends_on',
  recommendedOn: 'recommended_on',
  councilMeetingOn: 'council_meeting_on',
  adoptedOn: 'adopted_on',
} as const satisfies Record<ProcessDate, string>

/**
 * Which strategy is meant: one by id, the current one (of a term, or the latest), or the latest that is
 * adopted by a day and whose term is not over then.
 */
export type StrategyChoice =
  | { readonly id: string }
  | { readonly current: Term | null }
  | { readonly inForceOn: LocalDate }

/** One strategy of the tenant in one query; null when it has none such. */
export async function findStrategy(tx: TenantTx, choice: StrategyChoice): Promise<Strategy | null> {
  const { rows } = await sql<{ strategy: Strategy }>`
    select json_build_object(
      'id', s.id,
      'municipalityNumber', o.municipality_number,
      'term', jsonb_build_object('firstYear', s.first_year, 'lastYear', s.last_year),
      'isCurrent', s.is_current,
      'startingPoint', s.starting_point,
      'process', jsonb_build_object(
        'constitutedOn', s.constituted_on, 'expectedConstitutionOn', s.expected_constitution_on,
        'startedOn', s.started_on, 'viewsRequestedOn', s.views_requested_on,
        'viewsDueOn', s.views_due_on, 'proposalPublishedOn', s.proposal_published_on,
        'publicationEndsOn', s.publication_ends_on, 'recommendedOn', s.recommended_on,
        'councilMeetingOn', s.council_meeting_on, 'adoptedOn', s.adopted_on),
      'hoursPerWeek', s.hours_per_week,
      'closedWeeks', to_jsonb(s.closed_weeks),
      'order', s.decision_order,
      'leader', s.leader,
      'planParts', to_jsonb(s.plan_parts),
      'version', s.version,
      'createdOn', ${osloDay(sql`s.created_at`)},
      'meetings', coalesce((select jsonb_agg(jsonb_build_object(
          'id', m.id, 'body', m.body, 'label', m.label, 'date', m.held_on) order by m.held_on, m.body)
        from meeting m where m.strategy_id = s.id and m.deleted_at is null), '[]'),
      'activities', ${storedActivities},
      'evidence', coalesce((select jsonb_agg(${evidenceObject} order by e.recorded_at, e.id)
        from requirement_evidence e where e.strategy_id = s.id and e.withdrawn_at is null), '[]'),
      'withdrawnEvidence', coalesce((select jsonb_agg(${evidenceObject} || jsonb_build_object(
          'withdrawnBy', e.withdrawn_by, 'withdrawnOn', ${osloDay(sql`e.withdrawn_at`)})
          order by e.withdrawn_at, e.id)
        from requirement_evidence e where e.strategy_id = s.id and e.withdrawn_at is not null), '[]'),
      'dualRoles', coalesce((select jsonb_agg(jsonb_build_object(
          'id', d.id, 'name', d.name, 'position', d.position,
          'preparesStrategy', d.prepares_strategy) order by d.recorded_at, d.id)
        from dual_role d where d.strategy_id = s.id), '[]'),
      'decidedPlans', ${decidedPlans},
      'hasCollectiveSentence', coalesce((select (c.content->>'hasCollectiveSentence')::boolean
        from planning_sheet c where c.strategy_id = s.id and c.kind = 'community-part-check'), false),
      'deviations', coalesce((select jsonb_agg(jsonb_build_object(
          'warningCode', v.warning_code, 'reason', v.reason, 'recordedBy', v.recorded_by,
          'recordedOn', ${osloDay(sql`v.recorded_at`)}) order by v.recorded_at)
        from deviation_reason v where v.strategy_id = s.id), '[]'),
      'reopened', coalesce((select jsonb_agg(jsonb_build_object(
          'requirementId', r.id, 'event', f.content->>'name', 'on', f.content->>'happenedOn')
          order by f.content->>'happenedOn', f.id)
        from follow_up_item f, string_to_table(f.content->>'requirements', ',') as r(id)
        where f.strategy_id = s.id and f.kind = 'event' and f.deleted_at is null
          and f.content->>'handledOn' = '' and r.id <> ''), '[]'),
      'plannedWork', ${plannedWork},
      'otherDrafts', coalesce((select jsonb_agg(jsonb_build_object(
          'id', t.id, 'startingPoint', t.starting_point,
          'createdOn', ${osloDay(sql`t.created_at`)}) order by t.created_at desc)
        from strategy t where t.first_year = s.first_year and t.last_year = s.last_year
          and t.id <> s.id), '[]')
    ) as strategy
    from strategy s join organisation o on o.id = s.tenant_id
    where ${conditionOf(choice)}
    order by s.first_year desc, s.is_current desc, s.created_at desc
    limit 1`.execute(tx)
  return rows[0]?.strategy ?? null
}

const decidedPlans = sql`coalesce((select jsonb_agg(to_jsonb(g)) from (
    select p.type, p.status, n.decision, count(*)
    from municipal_plan p
    left join plan_need n on n.strategy_id = p.strategy_id and n.plan_id = p.id
    where p.strategy_id = s.id and p.deleted_at is null and p.type = any(${[...positionTypes]})
    group by p.type, p.status, n.decision
  ) g), '[]')`

const evidenceObject = sql`jsonb_build_object(
  'id', e.id, 'requirementId', e.requirement_id, 'kind', e.kind, 'on', e.on_date, 'url', e.url,
  'note', e.note, 'attachmentId', e.attachment_id,
  'document', (select t.file_name from attachment t where t.id = e.attachment_id),
  'recordedBy', e.recorded_by, 'recordedOn', ${osloDay(sql`e.recorded_at`)})`

function osloDay(column: ReturnType<typeof sql>) {
  return sql`(${column} at time zone 'Europe/Oslo')::date`
}

function conditionOf(choice: StrategyChoice) {
  if ('id' in choice) return sql`s.id = ${choice.id}::uuid`
  if ('inForceOn' in choice) {
    const { inForceOn } = choice
    return sql`s.adopted_on <= ${inForceOn} and s.last_year >= ${partsOf(inForceOn).year}`
  }
  if (choice.current === null) return sql`true`
  return sql`s.first_year = ${choice.current.firstYear} and s.last_year = ${choice.current.lastYear}`
}

/** Stores a strategy. It becomes the current one of its term where there is none yet. */
export async function insertStrategy(
  tx: TenantTx,
  tenantId: string,
  strategy: NewStrategy,
): Promise<string> {
  await lockCurrent(tx)
  const row = await tx
    .insertInto('strategy')
    .values({
      tenant_id: tenantId,
      first_year: strategy.term.firstYear,
      last_year: strategy.term.lastYear,
      starting_point: strategy.startingPoint,
      hours_per_week: String(strategy.hoursPerWeek),
      closed_weeks: [...strategy.closedWeeks],
      decision_order: strategy.order,
      leader: strategy.leader,
      created_by: strategy.createdBy,
      ...dateColumns(strategy.process),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await fillCurrent(tx)
  return row.id
}

export interface StrategyChange {
  readonly process?: Partial<ProcessFacts>
  readonly term?: Term
  readonly startingPoint?: StartingPoint
  readonly hoursPerWeek?: number
  readonly closedWeeks?: readonly number[]
  readonly order?: DecisionOrder | null
  readonly leader?: string | null
  readonly planParts?: readonly string[] | null
}

/**
 * Changes what is given, nothing else. With `version` only when nobody has changed it since: false
 * means that somebody has. In another term it is the current one only where there is none.
 */
export async function updateStrategy(
  tx: TenantTx,
  strategyId: string,
  change: StrategyChange,
  version: number | null,
): Promise<boolean> {
  if (change.term) await lockCurrent(tx)
  const result = await tx
    .updateTable('strategy')
    .set((row) => ({
      version: row('version', '+', 1),
      updated_at: sql<Date>`now()`,
      ...dateColumns(change.process ?? {}),
      ...(change.term && termColumns(change.term)),
      ...(change.startingPoint && { starting_point: change.startingPoint }),
      ...(change.hoursPerWeek !== undefined && { hours_per_week: String(change.hoursPerWeek) }),
      ...(change.closedWeeks && { closed_weeks: [...change.closedWeeks] }),
      ...(change.order !== undefined && { decision_order: change.order }),
      ...(change.leader !== undefined && { leader: change.leader }),
      ...(change.planParts !== undefined && {
        plan_parts: change.planParts && [...change.planParts],
      }),
    }))
    .where('id', '=', strategyId)
    .$if(version !== null, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst()
  if (change.term) await fillCurrent(tx)
  return result.numUpdatedRows === 1n
}

function termColumns({ firstYear, lastYear }: Term) {
  return {
    first_year: firstYear,
    last_year: lastYear,
    is_current: sql<boolean>`is_current and first_year = ${firstYear} and last_year = ${lastYear}`,
  }
}

function dateColumns(process: Partial<ProcessFacts>) {
  const columns: Partial<Record<(typeof columnOf)[ProcessDate], LocalDate | null>> = {}
  for (const [name, column] of Object.entries(columnOf) as [
    ProcessDate,
    (typeof columnOf)[ProcessDate],
  ][]) {
    const value = process[name]
    if (value !== undefined) columns[column] = value
  }
  return columns
}
