import { sql } from 'kysely'
import type { Services } from '#platform/services.ts'

// What is sent while the listening connection is broken is not heard.
const maxAgeMs = 60_000

/**
 * Another one whenever figures are loaded or something is published anywhere: what pages with
 * figures depend on, also of municipalities that are not set up. Kept in memory until the database
 * says that it has changed, whichever server that went through.
 */
export class FiguresVersion {
  readonly #services: Services
  #version: { readonly text: string; readonly readAtMs: number } | null = null
  #listening: Promise<boolean> | null = null
  #changes = 0

  constructor(services: Services) {
    this.#services = services
  }

  /** What `read` answers when it need not ask the database; else null. */
  kept(): string | null {
    const { clock } = this.#services
    const isFresh = this.#version && clock.now().getTime() - this.#version.readAtMs < maxAgeMs
    return isFresh && this.#version ? this.#version.text : null
  }

  async read(): Promise<string> {
    const kept = this.kept()
    if (kept !== null) return kept
    const { database, clock } = this.#services
    const readAtMs = clock.now().getTime()
    const isListening = await this.#listen()
    const changes = this.#changes
    const { rows } = await sql<{ text: string }>`
      select concat_ws('|', (select max(id) from statistics_edition),
        (select sum(portal_version) from organisation)) as text`.execute(database.app)
    const text = `${rows[0]?.text ?? ''}|${clock.today()}`
    if (isListening && changes === this.#changes) this.#version = { text, readAtMs }
    return text
  }

  #listen(): Promise<boolean> {
    const { database, log } = this.#services
    const forget = () => {
      this.#changes += 1
      this.#version = null
    }
    this.#listening ??= Promise.all([
      database.listen('statistics', forget),
      database.listen('portal', forget),
    ]).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error }, 'Kan ikke lytte på nye tall ennå')
        this.#listening = null
        return false
      },
    )
    return this.#listening
  }
}
