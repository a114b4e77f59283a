import { routes } from '#routes'
import type { AppProcess } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { atMost, below, type Figure, median, spread, told } from './figure.ts'
import { importRows } from './measure-import.ts'
import { timedPage } from './timed-page.ts'
import {
  callApi,
  post,
  type WorkingMunicipality,
  workingMunicipality,
} from './working-municipality.ts'

const registered = 500
const decided = 200
const together = 5
const limits = { pageMs: 50, pageKilobytes: 100, statements: 12 }

/** The planning needs of a large register: the overview and the other views, decisions by the hundred. */
export const planningNeeds: Measurement = {
  name: 'needs',
  patienceMs: 240_000,
  async run(bench) {
    const app = await bench.app()
    const municipality = await workingMunicipality(app, '1815')
    await importRows(app, municipality, municipality.strategyId, registered)
    await decide(app, municipality)
    return [...(await pages(app, municipality)), await statements(app, municipality)]
  },
}

/** Hands, and a decision with dates and work on each of the first plans. */
async function decide(app: AppProcess, municipality: WorkingMunicipality): Promise<void> {
  const { cookie, token, where, strategyId } = municipality
  const sizes = { 'size-S': '2', 'size-M': '8', 'size-L': '20' }
  const hands = { version: '0', weeksPerYear: '400', hoursPerWeek: '37,5', ...sizes }
  await post(app, routes.planningCapacity.href(where), hands, cookie)
  const { plans } = await callApi<{ plans: { id: string }[] }>(
    app,
    token,
    `/strategies/${strategyId}/plans`,
  )
  const first = plans.slice(0, decided)
  for (let from = 0; from < first.length; from += together) {
    await Promise.all(
      first.slice(from, from + together).map(({ id: planId }, index) => {
        const fields = decisionOf(from + index, Number(where.period.slice(0, 4)))
        return post(app, routes.planNeed.href({ ...where, planId }), fields, cookie)
      }),
    )
  }
}

const decisions = ['revise', 'revise', 'continue', 'repeal', 'revise'] as const

function decisionOf(at: number, firstYear: number): Record<string, string> {
  const half = `${firstYear + (at % 4)}-${(at % 2) + 1}`
  return {
    version: '0',
    decision: decisions[at % decisions.length] ?? 'revise',
    reason: `Eksempel: planen er vurdert som nummer ${at + 1}, og den blir brukt av flere enheter.`,
    owner: 'Oppvekst og kultur',
    start: half,
    adoption: half,
    size: at % 3 === 0 ? 'M' : 'S',
  }
}

async function pages(
  app: AppProcess,
  { cookie, where }: WorkingMunicipality,
): Promise<readonly Figure[]> {
  const list = routes.planningNeeds.href(where)
  const figures: Figure[] = []
  for (const { name, address, isLight } of [
    { name: 'The planning needs', address: list, isLight: true },
    { name: 'The table of them', address: `${list}?visning=tabell`, isLight: true },
    { name: 'The board', address: `${list}?visning=tavle`, isLight: false },
    { name: 'The timeline', address: `${list}?visning=tidslinje`, isLight: true },
    {
      name: 'A proposal that makes them fit',
      address: `${routes.planningCapacity.href(where)}?forslag=ja`,
      isLight: true,
    },
  ]) {
    const { times, kilobytes } = await timedPage(app, address, cookie)
    const what = `${name}, ${registered} plans and ${decided} decisions`
    const bytes = '– its bytes before compression'
    figures.push(
      below(what, median(times), limits.pageMs, 'ms', spread(times, 'ms')),
      isLight ? below(bytes, kilobytes, limits.pageKilobytes, 'kB') : told(bytes, kilobytes, 'kB'),
    )
  }
  return figures
}

async function statements(
  app: AppProcess,
  { cookie, where }: WorkingMunicipality,
): Promise<Figure> {
  const before = (await app.probe()).queries
  await fetch(app.url + routes.planningNeeds.href(where), { headers: { cookie } })
  const sent = (await app.probe()).queries - before
  const what = 'Statements to PostgreSQL for the planning needs, the transaction’s own included'
  return atMost(what, sent, limits.statements, '')
}
