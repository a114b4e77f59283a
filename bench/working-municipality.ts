import { addDays } from '#domain/calendar/local-date.ts'
import { systemClock } from '#platform/clock.ts'
import { periodOf, routes } from '#routes'
import { type AppProcess, runNode } from './app-process.ts'
import { meetingCalendar } from './meeting-calendars.ts'

/** A municipality in the middle of its work, and somebody signed in there. */
export interface WorkingMunicipality {
  readonly cookie: string
  /** For the API. */
  readonly token: string
  readonly strategyId: string
  readonly where: { readonly slug: string; readonly period: string }
  readonly meetings: number
  readonly activities: number
  readonly evidence: number
}

const evidenceFor = ['L3', 'L9', 'L11', 'L15', 'L18', 'L19', 'L20', 'L23'] as const

/**
 * Sets one of the 357 up by the same doors as people use (trial, token, API, forms): the largest kind
 * of process, merged with the start of the kommuneplan, with the meetings of a year and some evidence.
 */
export async function workingMunicipality(
  app: AppProcess,
  number = '1811',
): Promise<WorkingMunicipality> {
  const entered = await post(app, routes.trialMunicipality.href(), {
    kommune: number,
    malform: 'nb',
  })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const slug = entered.headers.get('location')?.split('/')[1] ?? ''
  const token = await tokenOf(app, number)
  const constitutedOn = addDays(systemClock().today(), -140)
  const year = Number(constitutedOn.slice(0, 4))
  const term = { firstYear: year + 1, lastYear: year + 4 }
  const meetings = meetingCalendar(constitutedOn, 4)
  const created = await callApi<{ id: string }>(app, token, '/strategies', {
    municipalityNumber: number,
    term,
    constitutedOn,
    startedOn: addDays(constitutedOn, 40),
    viewsRequestedOn: addDays(constitutedOn, 70),
    viewsDueOn: addDays(constitutedOn, 126),
    startingPoint: 'merged',
    hoursPerWeek: 8,
    closedWeeks: [28, 29, 30],
    meetings,
  })
  const where = { slug, period: periodOf(term) }
  for (const requirementId of evidenceFor) {
    const address = routes.requirement.href({ ...where, requirementId })
    const note = `Eksempel: brev og møtebok til ${requirementId}, lagt ved saken.`
    await post(app, address, { kind: 'note', note }, cookie)
  }
  const schedule = await callApi<{ activities: unknown[] }>(
    app,
    token,
    `/strategies/${created.id}/schedule`,
  )
  return {
    cookie,
    token,
    strategyId: created.id,
    where,
    meetings: meetings.length,
    activities: schedule.activities.length,
    evidence: evidenceFor.length,
  }
}

async function tokenOf(app: AppProcess, number: string): Promise<string> {
  const output = await runNode(
    ['--import', 'tsx', 'src/main.ts', 'token', 'create', '--kommune', number, '--role', 'planner'],
    { STEDSANS_DATA: app.folder },
  )
  return output.trim()
}

/** A call of the API that must go well; with a body a POST. */
export async function callApi<T>(
  app: AppProcess,
  token: string,
  address: string,
  body?: object,
): Promise<T> {
  const answer = await fetch(`${app.url}/api/v1${address}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

export async function post(
  app: AppProcess,
  address: string,
  fields: Record<string, string>,
  cookie = '',
): Promise<Response> {
  const answer = await fetch(app.url + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
    body: new URLSearchParams(fields),
  })
  if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}`)
  return answer
}
