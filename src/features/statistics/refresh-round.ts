import type { OwnConnection } from '#platform/db/open-database.ts'
import type { Services } from '#platform/services.ts'
import { currentEditions } from './edition.sql.ts'
import type { Edition } from './edition.ts'
import { checkNumbers } from './municipality-numbers.ts'
import type { RefreshOutcome } from './refresh.sql.ts'
import { type FetchedDefinition, type NewState, refreshDataset } from './refresh-dataset.ts'
import { type RefreshLog, refreshLog } from './refresh-log.ts'
import {
  nextCheck,
  readSourceStates,
  type SourceState,
  writeSourceState,
} from './source-state.sql.ts'
import type { Patience } from './sources/patience.ts'
import { type SourceClient, sourceClient } from './sources/source-client.ts'
import { type ProblemCode, SourceProblem } from './sources/source-problem.ts'

export interface RoundOrder {
  readonly id: string
  readonly connection: OwnConnection
  readonly wanted: readonly FetchedDefinition[]
  readonly patience: Patience
  readonly signal: AbortSignal
  /** About all datasets: then the numbers of municipalities are looked at too. */
  readonly isWhole: boolean
}

interface Round extends RoundOrder {
  readonly services: Services
  readonly log: RefreshLog
  readonly editions: ReadonlyMap<string, Edition>
  readonly states: ReadonlyMap<string, SourceState>
  /** Sources that nobody answers for. */
  readonly givenUp: Set<string>
  clientOf(definition: FetchedDefinition): SourceClient
}

type DatasetEnd = 'fresh' | 'failed' | 'stumbled' | 'stopped'

/** Sees to each dataset in turn and tells in the log how it went. */
export async function runRound(services: Services, order: RoundOrder): Promise<RefreshOutcome> {
  const { connection, wanted } = order
  const log = refreshLog(connection.db, order.id)
  const round: Round = {
    ...order,
    services,
    log,
    editions: await currentEditions(connection.db),
    states: await readSourceStates(connection.db),
    givenUp: new Set(),
    clientOf: clientsFor(order, log),
  }
  if (order.isWhole) await lookAtNumbers(round)
  const ends = new Map<string, DatasetEnd>()
  for (const definition of wanted) ends.set(definition.id, await seeTo(round, definition))
  // A source that stumbled may have come to itself while the others were seen to.
  for (const definition of wanted.filter(({ id }) => ends.get(id) === 'stumbled')) {
    await log.line('again', definition.id)
    ends.set(definition.id, await seeTo(round, definition))
  }
  const all = [...ends.values()]
  if (all.includes('stopped')) return 'interrupted'
  const fresh = all.filter((end) => end === 'fresh').length
  if (fresh === all.length) return 'complete'
  return fresh > 0 ? 'partial' : 'failed'
}

function clientsFor({ patience, signal }: RoundOrder, log: RefreshLog): Round['clientOf'] {
  const clients = new Map<string, SourceClient>()
  return ({ source: { key, name, limits } }) => {
    const held = clients.get(key)
    if (held) return held
    const client = sourceClient({
      name: name.nb,
      limits: limitsOf(limits),
      patience,
      signal,
      onWait: (seconds) => log.progress('waiting', null, { source: name.nb, seconds }),
    })
    clients.set(key, client)
    return client
  }
}

function limitsOf<T>(limits: T | null): T {
  if (limits === null) throw new SourceProblem('not-in-catalogue')
  return limits
}

/** SSB keeps the register of municipalities, behind the same limit as its tables. */
async function lookAtNumbers(round: Round): Promise<void> {
  const ssb = round.wanted.find(({ source }) => source.key === 'ssb')
  if (!ssb) return
  const { services, log } = round
  try {
    await checkNumbers(services, round.clientOf(ssb), log)
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error
    if (!(await isGivenUp(round, ssb, error))) await log.line('numbers-unknown', null)
  }
}

const mayPass: ReadonlySet<ProblemCode> = new Set([
  'no-answer',
  'broken-answer',
  'too-busy',
  'changed-meanwhile',
])

async function seeTo(round: Round, definition: FetchedDefinition): Promise<DatasetEnd> {
  const { id } = definition
  const { log, signal } = round
  if (signal.aborted) return 'stopped'
  const before = round.states.get(id) ?? null
  if (round.givenUp.has(definition.source.key)) {
    await remember(round, id, before, (before?.failures ?? 0) + 1)
    return 'failed'
  }
  try {
    const after = await fetchOne(round, definition)
    if (!after) await log.line('unchanged', id)
    await remember(round, id, after ?? before, 0)
    return 'fresh'
  } catch (error) {
    if (signal.aborted) {
      await log.line('stopped', id)
      return 'stopped'
    }
    await remember(round, id, before, (before?.failures ?? 0) + 1)
    return tell(round, definition, error)
  }
}

function fetchOne(round: Round, definition: FetchedDefinition): Promise<NewState | null> {
  const { services, connection, log } = round
  return refreshDataset({
    connection,
    config: services.config,
    client: round.clientOf(definition),
    limits: limitsOf(definition.source.limits),
    definition,
    held: round.editions.get(definition.id) ?? null,
    state: round.states.get(definition.id) ?? null,
    log,
    now: () => services.clock.now(),
  })
}

async function tell(
  round: Round,
  definition: FetchedDefinition,
  error: unknown,
): Promise<DatasetEnd> {
  const { services, log } = round
  if (!(error instanceof SourceProblem)) {
    services.log.error({ err: error, dataset: definition.id }, 'figures were not fetched')
    await log.line('failed', definition.id)
    return 'failed'
  }
  if (await isGivenUp(round, definition, error)) return 'failed'
  await log.line(error.code, definition.id, error.details)
  return mayPass.has(error.code) ? 'stumbled' : 'failed'
}

/** One line for a source that cannot be reached, however many datasets it has. */
async function isGivenUp(
  { givenUp, log, wanted }: Round,
  { source: { key, name } }: FetchedDefinition,
  { code }: SourceProblem,
): Promise<boolean> {
  if (code !== 'unreachable') return false
  givenUp.add(key)
  const datasets = wanted.filter(({ source }) => source.key === key).length
  await log.line('unreachable', null, { source: name.nb, datasets })
  return true
}

const nothingKnown: NewState = {
  version: null,
  table: null,
  definition: '',
  units: {},
  etag: null,
  lastModified: null,
}

async function remember(
  { connection: { db }, services }: Round,
  datasetId: string,
  known: NewState | null,
  failures: number,
): Promise<void> {
  const now = services.clock.now()
  await writeSourceState(db, datasetId, {
    ...(known ?? nothingKnown),
    failures,
    checkedAt: now,
    nextAt: nextCheck(now, failures),
  })
}
