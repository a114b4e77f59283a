import { routes } from '#routes'
import type { AppProcess } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { below, type Figure, median, spread } from './figure.ts'
import { timedPage } from './timed-page.ts'
import { callApi, type WorkingMunicipality, workingMunicipality } from './working-municipality.ts'

const imports = [
  { rows: 1_000, seconds: 2, rounds: 3 },
  { rows: 5_000, seconds: 6, rounds: 2 },
] as const
const registered = 500
const limits = { pageMs: 50, pageKilobytes: 100 }

/** A plan table from text to stored plans, and the register that comes of it. */
export const planImport: Measurement = {
  name: 'import',
  patienceMs: 150_000,
  async run(bench) {
    const app = await bench.app()
    const municipality = await workingMunicipality(app, '1813')
    const figures: Figure[] = []
    for (const { rows, seconds, rounds: times } of imports) {
      const taken: number[] = []
      for (let round = 0; round < times; round += 1) {
        const id = await newStrategy(app, municipality)
        const startedAt = performance.now()
        await importRows(app, municipality, id, rows)
        taken.push((performance.now() - startedAt) / 1_000)
      }
      const what = `Import of ${rows.toLocaleString('en')} rows, read and stored`
      figures.push(below(what, median(taken), seconds, 's', spread(taken, 's')))
    }
    return [...figures, ...(await registerPage(app, municipality))]
  },
}

async function newStrategy(app: AppProcess, { token }: WorkingMunicipality): Promise<string> {
  const { id } = await callApi<{ id: string }>(app, token, '/strategies', {
    municipalityNumber: '1813',
    term: { firstYear: 2036, lastYear: 2039 },
    constitutedOn: '2035-10-19',
  })
  return id
}

/** As many plans as that, from a table to the register, through the API. */
export async function importRows(
  app: AppProcess,
  { token }: WorkingMunicipality,
  id: string,
  count: number,
): Promise<void> {
  const address = `/strategies/${id}/plans/import`
  const text = tableOf(count)
  const read = await callApi<{ importId: string; rows: unknown[] }>(app, token, address, { text })
  const stored = await callApi<{ stored: number }>(
    app,
    token,
    `${address}/${read.importId}/confirm`,
    { rows: read.rows },
  )
  if (stored.stored !== count) throw new Error(`${stored.stored} of ${count} rows were stored`)
}

const themes = ['oppvekst', 'kultur', 'helse og omsorg', 'trafikksikkerhet', 'klima og energi']

/** A table as Excel gives it, with a heading row and as many plans as that. */
function tableOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const theme = themes[at % themes.length] ?? ''
    const year = 2008 + (at % 18)
    return [
      `Plan for ${theme} i krets ${at + 1} ${year}–${year + 12}`,
      `12.06.${year}, sak K ${(at % 90) + 1}/${String(year).slice(2)}`,
      at % 3 === 0 ? 'Revideres' : 'Videreføres',
      'Oppvekst og kultur',
    ].join(';')
  })
  return ['Plan;Vedtatt;Vurdering;Ansvarlig', ...rows].join('\n')
}

async function registerPage(
  app: AppProcess,
  municipality: WorkingMunicipality,
): Promise<readonly Figure[]> {
  const { cookie, where, strategyId } = municipality
  await importRows(app, municipality, strategyId, registered)
  const { times, kilobytes } = await timedPage(app, routes.plans.href(where), cookie)
  return [
    below(
      `The register with ${registered} plans`,
      median(times),
      limits.pageMs,
      'ms',
      spread(times, 'ms'),
    ),
    below('– its bytes before compression', kilobytes, limits.pageKilobytes, 'kB'),
  ]
}
