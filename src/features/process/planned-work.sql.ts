import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type ActivityLead, hasLeft } from './stored-activity.sql.ts'

/** The next milestone that somebody has set for a planned work that goes on. */
export interface WorkMilestone {
  readonly planId: string
  readonly plan: string
  /** What it is; may be empty. */
  readonly title: string
  readonly on: LocalDate
  /** Who is responsible for the plan: a member, or a name without a login. */
  readonly lead: ActivityLead | null
}

/** Something that nobody knows yet, with the day it is to be found out by. */
export interface OpenGap {
  readonly gapId: string
  readonly question: string
  readonly by: LocalDate
  /** Who finds out: a member, or a name without a login. */
  readonly lead: ActivityLead | null
}

/** What the dates outside the schedule are read from. */
export interface PlannedWork {
  readonly milestones: readonly WorkMilestone[]
  readonly gaps: readonly OpenGap[]
  /** When the yearly status has been laid before the council. */
  readonly statusesLaidOn: readonly LocalDate[]
  /** The months of the municipality's own årshjul; null while it has none. */
  readonly ownMonths: readonly { readonly key: string | null; readonly month: number }[] | null
  /** Counts up with every change of the follow-up and of the knowledge gaps. */
  readonly version: number
}

/** Of the strategy `s`. A plan that has made room for another has no milestones any longer. */
export const plannedWork = sql`jsonb_build_object(
  'milestones', coalesce((select jsonb_agg(jsonb_build_object(
      'planId', p.id, 'plan', p.name, 'title', coalesce(g.content->>'milestone', ''),
      'on', g.content->>'milestoneOn',
      'lead', case
        when p.responsible_id is not null then jsonb_build_object(
          'personId', p.responsible_id, 'name', l.name, 'hasLeft', ${hasLeft(sql`p.responsible_id`)})
        when p.content->>'responsible' <> '' then jsonb_build_object(
          'personId', null, 'name', p.content->>'responsible', 'hasLeft', false) end)
      order by g.content->>'milestoneOn', p.id)
    from plan_progress g
    join municipal_plan p on p.strategy_id = g.strategy_id and p.id = g.plan_id
    left join person l on l.id = p.responsible_id
    where g.strategy_id = s.id and p.deleted_at is null
      and g.status not in ('done', 'stopped') and g.content->>'milestoneOn' <> ''
      and not exists (select from follow_up_item w
        where w.strategy_id = s.id and w.kind = 'plan-wish' and w.deleted_at is null
          and w.content->>'outcome' = 'swap' and w.content->>'otherPlanId' = p.id::text)), '[]'),
  'gaps', coalesce((select jsonb_agg(jsonb_build_object(
      'gapId', k.id, 'question', k.content->>'question', 'by', k.content->>'by',
      'lead', case
        when l.id is not null then jsonb_build_object(
          'personId', l.id, 'name', l.name, 'hasLeft', ${hasLeft(sql`l.id`)})
        when k.content->>'who' <> '' then jsonb_build_object(
          'personId', null, 'name', k.content->>'who', 'hasLeft', false) end)
      order by k.content->>'by', k.id)
    from challenge_item k
    left join person l on l.id::text = k.content->>'personId'
    where k.strategy_id = s.id and k.kind = 'knowledge-gap' and k.deleted_at is null
      and k.content->>'by' <> '' and k.content->>'outcome' = ''), '[]'),
  'statusesLaidOn', coalesce((select jsonb_agg(f.content->>'laidOn' order by f.content->>'laidOn')
    from follow_up_item f where f.strategy_id = s.id and f.kind = 'yearly-status'
      and f.deleted_at is null and f.content->>'laidOn' <> ''), '[]'),
  'ownMonths', (select jsonb_agg(jsonb_build_object(
      'key', f.content->>'key', 'month', (f.content->>'month')::int))
    from follow_up_item f where f.strategy_id = s.id and f.kind = 'annual-point'
      and f.deleted_at is null),
  'version', (select coalesce(sum(g.version), 0) from plan_progress g where g.strategy_id = s.id)
    + (select coalesce(sum(f.version), 0) from follow_up_item f where f.strategy_id = s.id)
    + (select coalesce(sum(k.version), 0) from challenge_item k
      where k.strategy_id = s.id and k.kind = 'knowledge-gap'))`
