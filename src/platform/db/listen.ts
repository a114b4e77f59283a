import type pg from 'pg'
import type { Log } from '../log.ts'
import { listeningConnection, type Target } from './connection.ts'

export interface Listener {
  close(): Promise<void>
}

const retryMs = 1000

/**
 * Hears NOTIFY on a channel with a connection of its own, which is made again when it breaks. What
 * is sent in between is not heard: a listener reads the state it follows again after a while.
 */
export async function listen(
  target: Target,
  channel: string,
  hear: (payload: string) => void,
  log: Log,
): Promise<Listener> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(channel)) throw new TypeError(`Not a channel: ${channel}`)
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | null = null
  let isClosed = false
  const open = async () => {
    const connection = await listeningConnection(target)
    connection.on('notification', (message) => hear(message.payload ?? ''))
    connection.on('end', again)
    await connection.query(`listen ${channel}`)
    client = connection
    if (isClosed) await connection.end()
  }
  const again = () => {
    client = null
    if (isClosed || timer) return
    timer = setTimeout(() => {
      timer = null
      open().catch((error) => {
        log.warn({ err: error }, 'Kan ikke lytte på databasen ennå')
        again()
      })
    }, retryMs)
    timer.unref()
  }
  await open()
  return {
    async close() {
      isClosed = true
      if (timer) clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
