import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OwnConnection } from '#platform/db/open-database.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { readBundledFile } from './bundled-file.ts'
import { datasetCatalogue } from './catalogue.ts'
import { currentEditions } from './edition.sql.ts'
import { bundledText, loadBundledFigures } from './load-bundled.ts'

const bundled = [...datasetCatalogue().values()].flatMap((definition) => {
  const text = bundledText(definition.id)
  return text === null ? [] : [{ definition, ...readBundledFile(text, definition.dimensions) }]
})

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

async function load(connection: OwnConnection) {
  const outcomes: string[] = []
  for await (const { outcome } of loadBundledFigures(connection)) outcomes.push(outcome)
  return outcomes
}

/** The number of rows and their checksum, by dataset. */
async function contents(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ dataset: string; content: string }>`
    select dataset_id as dataset,
      count(*) || ' ' || sum(hashtextextended(region || series || figures::text || coalesce(states, ''), 0)) as content
    from statistics_edition join statistics_series on edition_id = id
    group by dataset_id`.execute(database.app)
  return new Map(rows.map(({ dataset, content }) => [dataset, content]))
}

/** Until the load has made its edition and waits to write the rows of it. */
async function untilWaiting(pid: number): Promise<void> {
  const { rows } = await sql<{ isWaiting: boolean }>`
    select exists (select from pg_locks where pid = ${pid} and not granted) as "isWaiting"`.execute(
    database.app,
  )
  if (rows[0]?.isWaiting) return
  await new Promise((resolve) => setTimeout(resolve, 10))
  await untilWaiting(pid)
}

describe('the figures that come with the program', () => {
  it('are there for the datasets that every municipality needs first', () => {
    const ids = new Set(bundled.map(({ definition }) => definition.id))
    const first = ['folkemengde', 'folkemengde-alder', 'folkemengde-ettarig', 'elever']
    expect(first.filter((id) => !ids.has(id))).toEqual([])
  })

  it('leave whole datasets only when the load is cut off, and are completed by the next', async () => {
    const [cut, connection] = [await database.bulk(), await database.bulk()]
    const loads = loadBundledFigures(cut)
    const first = await loads.next()
    const { rows } = await cut.client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const pid = rows[0]?.pid ?? 0
    const holder = await database.admin()
    await holder.client.query('begin; lock table statistics_series in exclusive mode')
    const second = loads.next()
    second.catch(() => {})
    await untilWaiting(pid)
    cut.client.on('error', () => {})
    await cut.client.end()
    await expect(second).rejects.toThrow()
    await holder.close()

    const half = await contents()
    expect([...half.keys()]).toEqual([first.value?.datasetId])
    expect((await currentEditions(database.app)).size).toBe(1)

    const outcomes = await load(connection)
    await connection.close()
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(1)
    const whole = await contents()
    expect(whole.size).toBe(bundled.length)
    for (const [dataset, content] of half) expect(whole.get(dataset)).toBe(content)
  })

  it('say where sums of municipalities stand in for the figures of a county or the country', async () => {
    const editions = await currentEditions(database.app)
    const told = (id: string) =>
      editions
        .get(id)
        ?.notes.filter(({ nb, nn }) => /lagt sammen/.test(nb) && /lagt saman/.test(nn))
    expect(told('folkemengde')).toMatchObject([
      { nb: expect.stringMatching(/^Der .* fylket, har/) },
    ])
    expect(told('elever')).toMatchObject([{ nb: expect.stringMatching(/fylket eller landet/) }])
    // Rates are not summed, and SSB has its own totals of the projection of 17 municipalities.
    expect([told('husholdningsinntekt'), told('framskriving')]).toEqual([[], []])
  })

  it('change nothing when they are loaded again', async () => {
    const connection = await database.bulk()
    const before = [await contents(), await currentEditions(database.app)]
    expect(new Set(await load(connection))).toEqual(new Set(['unchanged']))
    await connection.close()
    expect([await contents(), await currentEditions(database.app)]).toEqual(before)
  })
})

/** Datasets of changes and results, which may be below zero. */
const below = new Set(['folkemengde-endringer', 'netto-driftsresultat'])

describe.each(bundled.map((one) => [one.definition.id, one] as const))('%s', (id, one) => {
  const { definition, heading, table } = one

  it('says when it was retrieved, and in both languages which places it has', () => {
    expect(heading.dataset).toBe(id)
    expect(heading.retrievedAt < '2026-12').toBe(true)
    expect(heading.times).toEqual([...heading.times].sort())
    for (const note of heading.notes) expect(note.nb).not.toBe('')
  })

  it('has the country, counties and municipalities only, and something for each', () => {
    expect(table.regions.filter((region) => !/^(0|\d{2}|\d{4})$/.test(region))).toEqual([])
    const width = table.seriesCount * table.timeCount
    for (const [index, region] of table.regions.entries()) {
      const start = index * width
      const isFilled =
        table.values.subarray(start, start + width).some((value) => !Number.isNaN(value)) ||
        table.states.subarray(start, start + width).some((state) => state !== 0)
      expect(isFilled, region).toBe(true)
    }
  })

  it('has numbers that can be: no count below zero, no share above a hundred', () => {
    const measures = definition.dimensions.at(-1)?.categories ?? []
    let lowest = 0
    let highestShare = 0
    for (const [cell, value] of table.values.entries()) {
      if (Number.isNaN(value)) continue
      const series = Math.floor(cell / table.timeCount) % table.seriesCount
      const unit = measures[series % measures.length]?.unit?.nb
      if (!Number.isFinite(value)) throw new Error(`No number in cell ${cell}`)
      lowest = Math.min(lowest, value)
      if (unit === 'prosent') highestShare = Math.max(highestShare, value)
    }
    if (!below.has(id)) expect(lowest).toBe(0)
    expect(highestShare).toBeLessThanOrEqual(100)
  })
})
