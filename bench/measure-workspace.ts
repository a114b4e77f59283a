import { setTimeout as delay } from 'node:timers/promises'
import { addDays } from '#domain/calendar/local-date.ts'
import { systemClock } from '#platform/clock.ts'
import { routes } from '#routes'
import type { AppProcess } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { below, type Figure, median, spread, told } from './figure.ts'
import { post, type WorkingMunicipality, workingMunicipality } from './working-municipality.ts'

const activities = 150
const rounds = 15
const people = 30
const workMs = 12_000
const limits = { pageMs: 40, pageKilobytes: 80, peopleMs: 150 }

/** The workspace of a large process: its pages one by one, and thirty people working in it at once. */
export const workspace: Measurement = {
  name: 'workspace',
  async run(bench) {
    const app = await bench.app()
    const municipality = await workingMunicipality(app, '1812')
    await addActivities(app, municipality)
    return [...(await pages(app, municipality)), ...(await together(app, municipality))]
  },
}

async function addActivities(app: AppProcess, { cookie, where, ...made }: WorkingMunicipality) {
  const today = systemClock().today()
  for (let index = made.activities; index < activities; index += 1) {
    const startsOn = addDays(today, (index * 7) % 300)
    const fields = {
      title: `Eksempel: arbeid nummer ${index} med kunnskapsgrunnlaget og utkastet`,
      step: String((index % 9) + 1),
      kind: 'work',
      startsOn,
      endsOn: addDays(startsOn, 1 + (index % 20)),
    }
    await post(app, routes.newActivity.href(where), fields, cookie)
  }
}

/** Server time as the answer's own, on one connection; the bytes of the page before compression. */
async function pages(app: AppProcess, { cookie, where }: WorkingMunicipality): Promise<Figure[]> {
  const list = routes.activities.href(where)
  const figures: Figure[] = []
  for (const [name, address] of [
    ['The overview', routes.overview.href(where)],
    ['The list', list],
    ['The board', `${list}?visning=tavle`],
    ['The timeline', `${list}?visning=tidslinje`],
  ] as const) {
    const times: number[] = []
    let kilobytes = 0
    for (let round = -5; round < rounds; round += 1) {
      const startedAt = performance.now()
      const answer = await fetch(app.url + address, {
        headers: { cookie, 'accept-encoding': 'identity' },
      })
      const body = await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
      if (round >= 0) times.push(performance.now() - startedAt)
      kilobytes = body.byteLength / 1_000
    }
    const what = `${name} with ${activities} activities`
    figures.push(
      below(what, median(times), limits.pageMs, 'ms', spread(times, 'ms')),
      name === 'The list'
        ? below('– its bytes before compression', kilobytes, limits.pageKilobytes, 'kB')
        : told('– its bytes before compression', kilobytes, 'kB'),
    )
  }
  return figures
}

/** Each reads pages and writes comments, with a second or so between. */
async function together(app: AppProcess, working: WorkingMunicipality): Promise<Figure[]> {
  const times: number[] = []
  const until = performance.now() + workMs
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      await delay((person * 1_000) / people)
      for (let turn = person; performance.now() < until; turn += 1) {
        const startedAt = performance.now()
        await act(app, working, turn)
        times.push(performance.now() - startedAt)
        await delay(500 + ((turn * 137) % 1_000))
      }
    }),
  )
  const sorted = times.toSorted((left, right) => left - right)
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
  return [
    below(
      `${people} people working at once, 95th percentile`,
      p95,
      limits.peopleMs,
      'ms',
      `${times.length} actions, median ${median(times).toFixed(0)} ms`,
    ),
  ]
}

const keys = [
  'clarify-mandate',
  'evaluate-previous',
  'form-working-group',
  'set-timetable',
] as const

async function act(app: AppProcess, { cookie, where }: WorkingMunicipality, turn: number) {
  const key = keys[turn % keys.length] ?? 'clarify-mandate'
  const read = async (address: string) => {
    const answer = await fetch(app.url + address, { headers: { cookie } })
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
    await answer.arrayBuffer()
  }
  switch (turn % 5) {
    case 0:
      return read(routes.overview.href(where))
    case 1:
      return read(routes.activities.href(where))
    case 2:
      return read(routes.activity.href({ ...where, key }))
    case 3:
      return post(
        app,
        routes.addComment.href(where),
        { subjectKind: 'activity', subjectKey: key, comment: `Eksempel: merknad ${turn}` },
        cookie,
      )
    default:
      return read(`${routes.activities.href(where)}?visning=tavle`)
  }
}
