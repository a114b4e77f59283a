import { referenceData } from '#features/reference/index.ts'
import type { Services } from '#platform/services.ts'
import type { RefreshLog } from './refresh-log.ts'
import { klass } from './sources/klass.ts'
import type { SourceClient } from './sources/source-client.ts'

/**
 * Tells in the log when the municipalities of today are others than those that the program knows,
 * with the changes as SSB has them. It changes nothing by itself: neighbours, names and slugs hang on
 * the numbers, and a new edition of the program brings them all.
 *
 * @throws SourceProblem
 */
export async function checkNumbers(
  { config, clock }: Services,
  client: SourceClient,
  log: RefreshLog,
): Promise<void> {
  const { municipalities, history } = referenceData()
  const known = new Set(municipalities.map(({ number }) => number))
  const register = klass(client, config.statistics.klassUrl)
  const today = clock.today()
  const current = new Set(await register.codesAt(today))
  const added = [...current].filter((number) => !known.has(number))
  const gone = [...known].filter((number) => !current.has(number))
  if (added.length === 0 && gone.length === 0) {
    await log.line('numbers-same', null, { count: current.size })
    return
  }
  const since =
    history
      .map(({ validTo }) => validTo)
      .sort()
      .at(-1) ?? today
  const changes = await register.changes(since, today)
  const told = changes
    .filter(({ from, to }) => gone.includes(from ?? '') || added.includes(to ?? ''))
    .map(({ from, to }) => `${from ?? '–'} → ${to ?? '–'}`)
  await log.line('numbers-changed', null, {
    added: added.join(', '),
    gone: gone.join(', '),
    changes: [...new Set(told)].join(', '),
  })
}
