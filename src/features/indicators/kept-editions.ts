import { currentEditions, type Edition } from '#features/statistics/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-database.ts'
import type { Services } from '#platform/services.ts'

type Editions = ReadonlyMap<string, Edition>

interface Followed {
  readonly clock: Clock
  editions: Editions | null
  readAtMs: number
  changes: number
}

// What is sent while the listening connection is broken is not heard.
const maxAgeMs = 60_000

const followed = new WeakMap<Db, Followed>()
/** A transaction is short: what it has read once is what its page shows. */
const ofTransactions = new WeakMap<Db, Promise<Editions>>()

/**
 * Lets the current editions be kept in memory until the database says that there are new figures,
 * whichever process loaded them. Called once at start; without it they are read each time.
 */
export async function followStatistics({ database, clock, log }: Services): Promise<void> {
  const state: Followed = { clock, editions: null, readAtMs: 0, changes: 0 }
  try {
    await database.listen('statistics', () => {
      state.changes += 1
      state.editions = null
    })
    followed.set(database.app, state)
  } catch (error) {
    log.warn({ err: error }, 'Kan ikke lytte på nye tall ennå')
  }
}

/** The current edition of each dataset that has one, as of now or as of the last that was heard. */
export async function keptEditions(db: Db): Promise<Editions> {
  const state = followed.get(db)
  if (!state) return db.isTransaction ? readOnce(db) : currentEditions(db)
  const nowMs = state.clock.now().getTime()
  if (state.editions && nowMs - state.readAtMs < maxAgeMs) return state.editions
  const { changes } = state
  const editions = await currentEditions(db)
  // What has changed while it was read is read again by the next.
  if (changes === state.changes) {
    state.editions = editions
    state.readAtMs = nowMs
  }
  return editions
}

function readOnce(tx: Db): Promise<Editions> {
  const read = ofTransactions.get(tx) ?? currentEditions(tx)
  ofTransactions.set(tx, read)
  return read
}

/** Has them read again by the next who asks. */
export function forgetEditions(db: Db): void {
  ofTransactions.delete(db)
  const state = followed.get(db)
  if (state) state.editions = null
}
