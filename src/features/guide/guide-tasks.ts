import { createHash } from 'node:crypto'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type Step, steps } from '#domain/process.ts'
import { insertOwnActivity } from '#features/activities/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { findPage, type GuidePage } from './guide-library.ts'
import { textOf, type Words } from './guide-parts.ts'

/** A point of a checklist as a task. */
export interface GuideTask {
  /** The same for the point in both forms, and as long as its bokmål words stand. */
  readonly key: string
  readonly title: string
}

/** The points of the step's checklist; none on other pages. */
export function tasksOfPage(page: GuidePage): readonly GuideTask[] {
  if (page.section !== 'trinn') return []
  const titles = titlesOf(page)
  const inBokmal = page.language === 'nb' ? titles : titlesOf(inForm(page, 'nb'))
  return titles.map((title, at) => ({
    key: `egen-v${page.order}-${hash(inBokmal[at] ?? title)}`,
    title,
  }))
}

/** Those that the strategy does not have, nor has had. */
export function missingTasks(tasks: readonly GuideTask[], view: ProcessView): readonly GuideTask[] {
  const known = new Set(view.strategy.activities.map(({ key }) => key))
  return tasks.filter(({ key }) => !known.has(key))
}

/** Stores the tasks in the days that the step has in the schedule, and gives how many there were. */
export async function addTasks(
  tx: TenantTx,
  view: ProcessView,
  page: GuidePage,
  changedBy: string,
): Promise<number> {
  const step = steps.find((one) => one === page.order)
  const tasks = step ? missingTasks(tasksOfPage(page), view) : []
  const place = { tenantId: view.member.tenantId, strategyId: view.strategy.id, changedBy }
  for (const { key, title } of tasks) {
    const dates = step ? datesOf(step, view) : null
    if (!step || !dates) continue
    await insertOwnActivity(tx, place, {
      key,
      title,
      step,
      kind: 'work',
      ...dates,
      lead: '',
      leadPersonId: null,
    })
  }
  return tasks.length
}

function titlesOf(page: GuidePage): readonly string[] {
  const lists = page.parts.flatMap((part, at) =>
    part.kind === 'list' && part.ordered && lastHeading(page, at) === 'gjor-dette' ? [part] : [],
  )
  return lists.flatMap(({ items }) => items.map(titleOf))
}

function lastHeading(page: GuidePage, at: number): string | null {
  const before = page.parts.slice(0, at).findLast(({ kind }) => kind === 'heading')
  return before?.kind === 'heading' ? before.id : null
}

/** The bold words that a point begins with, without their full stop. */
function titleOf({ runs }: Words): string {
  const bold = runs.find((run) => 'bold' in run && run.bold)
  return (bold?.text ?? textOf(runs)).replace(/[.:]$/, '').slice(0, 120)
}

function inForm(page: GuidePage, language: Language): GuidePage {
  return findPage(page.key, language) ?? page
}

/** From the first to the last day that the step has in the plan in use; today when it has none. */
function datesOf(step: Step, view: ProcessView): { startsOn: LocalDate; endsOn: LocalDate } {
  const planned = view.activities.filter((one) => one.origin === 'planned' && one.step === step)
  const startsOn = planned.map((one) => one.startsOn).sort()[0] ?? view.today
  const endsOn =
    planned
      .map((one) => one.endsOn)
      .sort()
      .at(-1) ?? startsOn
  return { startsOn, endsOn }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
