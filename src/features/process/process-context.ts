import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { RequirementResult } from '#domain/law/law-check.ts'
import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import type { Municipality } from '#domain/municipality/municipality.ts'
import { type ProcessDate, steps } from '#domain/process.ts'
import { compareSchedules, type ScheduleChange } from '#domain/schedule/compare-schedules.ts'
import type { Schedule } from '#domain/schedule/schedule-types.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { Member } from '#platform/auth/session.sql.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import type {
  Crumb,
  Form,
  PageResult,
  RouteContext,
  StepLink,
  WorkspacePage,
} from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { invariant } from '#platform/invariant.ts'
import { periodLabel, periodOf, routes } from '#routes'
import type { Term } from './current-strategy.sql.ts'
import { activitiesInUse, isTaskOf, type LivingActivity } from './living-activity.ts'
import { processTexts } from './process.texts.ts'
import { lawCheckOf, scheduleOf, stepStates } from './process-state.ts'
import { stepTexts } from './schedule-sentences.ts'
import { findStrategy, type Strategy } from './strategy.sql.ts'

/** What is known of a strategy's process, whoever asks. */
export interface ProcessFacts {
  readonly language: Language
  readonly today: LocalDate
  readonly municipality: Municipality
  readonly strategy: Strategy
  /** `2028-2031` */
  readonly period: string
  readonly schedule: Schedule
  readonly activities: readonly LivingActivity[]
  readonly requirements: readonly RequirementResult[]
}

/** Everything a page of the workspace shows, computed once per request. */
export interface ProcessView extends ProcessFacts {
  /** The path of the page that is shown. */
  readonly address: string
  readonly member: Member
  /** Who looks at the page. */
  readonly personId: string
  /** Whether the person may change anything; the pages offer forms only then. */
  readonly mayEdit: boolean
  /** What a recalculation would change in the schedule that is in use. */
  readonly changes: readonly ScheduleChange[]
}

/** «Bodø kommune», as the municipality calls itself in what it sends out. */
export function formalName({ member, municipality }: ProcessView): string {
  return member.isDemo ? member.name : `${municipality.names.nb} kommune`
}

interface Named {
  readonly member: Pick<ProcessView['member'], 'isDemo' | 'name'>
  readonly municipality: Pick<ProcessView['municipality'], 'displayName'>
}

/** Whose document it is. A demo has the figures of a real municipality, and decides nothing in its name. */
export function authorOf({ member, municipality }: Named): string {
  return member.isDemo ? member.name : municipality.displayName
}

/** «i Bodø», «på Utsira»: in titles and sentences. */
export function inPlaceOf(view: ProcessView): string {
  return inMunicipality(authorOf(view), view.municipality.number)
}

/** The strategy that the address names; throws 404 when there is none. */
export async function loadProcess(context: RouteContext): Promise<ProcessView> {
  const strategy = await context.inTenant((tx) => findByPeriod(tx, context))
  return viewOf(context, strategy)
}

export async function findByPeriod(tx: TenantTx, context: RouteContext): Promise<Strategy> {
  const term = termOf(context.params.period ?? '')
  const strategy = term ? await findStrategy(tx, { current: term }) : null
  if (!strategy) throw notFound('The strategy')
  return strategy
}

export function viewOf(context: RouteContext, strategy: Strategy): ProcessView {
  const { member, session, language, services } = context
  invariant(member && session, 'a workspace page has a member')
  const facts = factsOf(strategy, language, services.clock.today())
  return {
    ...facts,
    address: context.request.url.replace(/\?.*$/s, ''),
    member,
    personId: session.personId,
    mayEdit: may(member.role, 'edit'),
    changes: changesOf(strategy, facts.schedule),
  }
}

export function factsOf(strategy: Strategy, language: Language, today: LocalDate): ProcessFacts {
  const municipality = municipalityByNumber(strategy.municipalityNumber)
  invariant(municipality, 'every tenant has a municipality of today')
  const schedule = scheduleOf(strategy, today)
  return {
    language,
    today,
    municipality,
    strategy,
    period: periodOf(strategy.term),
    schedule,
    activities: activitiesInUse(strategy, schedule),
    requirements: lawCheckOf(strategy, municipality, schedule, today),
  }
}

/** Whether the person may work on an activity: who edits may, and whoever leads it or joins. */
export function mayWorkOn(view: ProcessView, { lead, people }: LivingActivity): boolean {
  if (view.mayEdit) return true
  if (!may(view.member.role, 'contribute')) return false
  return isTaskOf(view.personId, { lead, people })
}

// What has happened is shown as it happened at once: only plans wait for somebody's yes. What is done
// or set by hand is kept, also while the schedule has no place for it.
function changesOf(strategy: Strategy, schedule: Schedule): readonly ScheduleChange[] {
  const happened = schedule.activities.filter((one) => one.happened)
  const kept = strategy.activities.filter((one) => one.isPinned || one.doneOn !== null)
  const happenedKeys = new Set<string>(happened.map((one) => one.key))
  const keptKeys = new Set(kept.map((one) => one.key))
  const deleted = new Set(strategy.activities.filter((one) => one.isDeleted).map((one) => one.key))
  return compareSchedules(strategy.activities, schedule.activities).filter(
    ({ key, kind }) =>
      !happenedKeys.has(key) && !deleted.has(key) && !(kind === 'removed' && keptKeys.has(key)),
  )
}

/**
 * The strategy and the version that a form was filled in from, as its hidden field `version` says.
 * It comes back with the form, so that a change in between, or another draft made current, is seen.
 */
export function versionMark({ id, version }: Strategy): string {
  return `${id}.${version}`
}

/** The version that a posted form was filled in from; 0, which no strategy has, for another's. */
export function postedVersion(form: Form, strategy: Strategy): number {
  const [id, version = ''] = fieldOf(form, 'version').split('.')
  return id === strategy.id ? (readVersion(version) ?? 0) : 0
}

/** `2028-2031` to years; null when the text is not a period. */
function termOf(period: string): Term | null {
  const match = /^(\d{4})-(\d{4})$/.exec(period)
  return match ? { firstYear: Number(match[1]), lastYear: Number(match[2]) } : null
}

/** A page of the workspace with its breadcrumbs: the overview, `trail`, and the page itself. */
export function workspacePage(
  view: ProcessView,
  current: WorkspacePage,
  page: Pick<PageResult, 'title' | 'content'> & Partial<PageResult>,
  trail: readonly Crumb[] = [],
): PageResult {
  const text = processTexts[view.language]
  const overview = {
    label: text.strategyTitle(periodLabel(view.strategy.term)),
    href: routes.overview.href({ slug: view.member.slug, period: view.period }),
  }
  return {
    kind: 'page',
    workspace: { period: view.period, current, steps: stepLinks(view, overview.href) },
    ...(current !== 'overview' && {
      breadcrumbs: [overview, ...trail, { label: page.title, href: view.address }],
    }),
    ...page,
  }
}

/** A page below the schedule: its dates, its premises, its meetings, one of its activities. */
export function progressSubpage(
  view: ProcessView,
  title: string,
  content: VNode,
  status: number,
): PageResult {
  const href = routes.progress.href({ slug: view.member.slug, period: view.period })
  const label = processTexts[view.language].progress.title
  return workspacePage(view, 'progress', { status, title, content }, [{ label, href }])
}

/** The id of a step's place on the overview. */
export function stepAnchor(step: number): string {
  return `trinn-${step}`
}

function stepLinks(view: ProcessView, overviewHref: string): readonly StepLink[] {
  const states = stepStates(view.activities, view.today)
  return steps.map((number) => ({
    number,
    title: stepTexts[view.language][number].title,
    state: states.get(number) ?? 'ahead',
    href: `${overviewHref}#${stepAnchor(number)}`,
  }))
}

/** «Kommunestyrets møte» and the like, for a recorded date. */
export function processDateLabel(name: ProcessDate, language: Language): string {
  return processTexts[language].dates.labels[name]
}
