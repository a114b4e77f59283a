import { daysBetween, type LocalDate } from '#domain/calendar/local-date.ts'
import { addDualRole, recordEvidence } from '#features/law-check/index.ts'
import { setUpMunicipality } from '#features/operator/index.ts'
import {
  changeStrategy,
  createStrategy,
  findStrategy,
  makeCurrent,
  markDone,
  pinActivity,
  recordDeviation,
  type Strategy,
  scheduleOf,
} from '#features/process/index.ts'
import { type Actor, recordAudit, recordOperation } from '#platform/audit/audit.sql.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import type { Services } from '#platform/services.ts'
import { periodOf } from '#routes'
import { clearDemo, demoPrepared, readDemo } from './demo.sql.ts'
import {
  demoClosedWeeks,
  demoDeviations,
  demoDualRole,
  demoEvidence,
  demoFiguresFrom,
  demoHoursPerWeek,
  demoName,
  demoPeople,
  demoPlanner,
} from './demo-content.ts'
import { type DemoDates, demoDates } from './demo-dates.ts'
import { fillWorkingProcess } from './demo-working.ts'
import { ensureMembership, ensurePerson } from './trial-people.sql.ts'

const freshDays = 14

export interface PreparedDemo {
  readonly tenantId: string
  readonly slug: string
  /** Whether its process was made (anew) now. */
  readonly isNew: boolean
}

const program: Actor = { label: 'Stedsans', personId: null, address: '' }

/**
 * Makes the demo municipality, or makes its process new when it is older than two weeks or its dates
 * have moved into another term. Safe to call at any time and by several at once.
 */
export async function prepareDemo(
  services: Services,
  actor: Actor = program,
): Promise<PreparedDemo> {
  const { app } = services.database
  const today = services.clock.today()
  const { tenantId, slug } = await setUpMunicipality(app, {
    municipalityNumber: demoFiguresFrom,
    language: 'nb',
    isDemo: true,
    actor,
  })
  const personIds = await Promise.all(demoPeople.map((person) => ensurePerson(app, person)))
  const dates = demoDates(today)
  const isNew = await inTenant(app, tenantId, async (tx) => {
    const state = await readDemo(tx, tenantId, demoName)
    for (const [index, person] of demoPeople.entries()) {
      const personId = personIds[index]
      invariant(personId, 'every person of the demo has an id')
      await ensureMembership(tx, tenantId, personId, person.role)
    }
    if (state.firstYear === dates.term.firstYear && isFresh(state.preparedOn, today)) return false
    await clearDemo(tx, tenantId, dates.term)
    await fillDemo(tx, tenantId, dates, today, personIds[0] ?? null)
    const entry = { action: demoPrepared, subject: periodOf(dates.term), details: { on: today } }
    await recordAudit(tx, tenantId, actor, entry)
    await recordOperation(tx, actor, entry)
    return true
  })
  return { tenantId, slug, isNew }
}

function isFresh(preparedOn: LocalDate | null, today: LocalDate): boolean {
  return preparedOn !== null && Math.abs(daysBetween(preparedOn, today)) <= freshDays
}

async function fillDemo(
  tx: TenantTx,
  tenantId: string,
  dates: DemoDates,
  today: LocalDate,
  createdBy: string | null,
): Promise<void> {
  const { id, term } = await createStrategy(
    tx,
    tenantId,
    {
      term: dates.term,
      startingPoint: 'mini',
      process: dates.process,
      hoursPerWeek: demoHoursPerWeek,
      closedWeeks: demoClosedWeeks,
      order: null,
      leader: demoPlanner.name,
      createdBy,
    },
    dates.meetings,
    today,
  )
  await makeCurrent(tx, id, term)
  for (const { key, startsOn, endsOn } of dates.pinned) {
    await pinActivity(tx, tenantId, id, key, { startsOn, endsOn })
  }
  const strategy = await changeStrategy(tx, tenantId, id, {}, null, today)
  invariant(strategy, 'nobody else can have changed the strategy yet')
  await markPast(tx, strategy, today)
  for (const evidence of demoEvidence(dates, today)) {
    await recordEvidence(tx, tenantId, id, { ...evidence, recordedBy: demoPlanner.name })
  }
  await addDualRole(tx, tenantId, id, demoDualRole)
  await explainDeviations(tx, tenantId, strategy, today)
  const living = await findStrategy(tx, { id })
  invariant(living && createdBy, 'the demo has a strategy and a planner')
  await fillWorkingProcess(tx, { tenantId, strategy: living, today, plannerId: createdBy })
}

/** What lies behind in the first five steps is done; the knowledge base runs on into the future. */
async function markPast(tx: TenantTx, strategy: Strategy, today: LocalDate): Promise<void> {
  for (const { key, step, endsOn, happened } of scheduleOf(strategy, today).activities) {
    if (step <= 5 && endsOn < today && !happened) await markDone(tx, strategy.id, key, endsOn)
  }
}

async function explainDeviations(
  tx: TenantTx,
  tenantId: string,
  strategy: Strategy,
  today: LocalDate,
): Promise<void> {
  const warned = new Set(scheduleOf(strategy, today).warnings.map(({ code }) => code))
  for (const { code, reason } of demoDeviations) {
    if (!warned.has(code)) continue
    await recordDeviation(tx, tenantId, strategy.id, code, reason, demoPlanner.name)
  }
}
