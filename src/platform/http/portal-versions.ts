import type { Services } from '#platform/services.ts'

interface KeptVersion {
  readonly version: string
  readonly readAtMs: number
}

// What is sent while the listening connection is broken is not heard.
const maxAgeMs = 60_000

/**
 * The number that counts up with what the public may see of a municipality. It is kept in memory until
 * the database says that something has been published, whichever server that went through.
 */
export class PortalVersions {
  readonly #services: Services
  readonly #kept = new Map<string, KeptVersion>()
  #listening: Promise<boolean> | null = null
  #changes = 0

  constructor(services: Services) {
    this.#services = services
  }

  /** What `of` answers when it need not ask the database; else null. */
  kept(slug: string): string | null {
    const kept = this.#kept.get(slug)
    const isFresh = kept && this.#services.clock.now().getTime() - kept.readAtMs < maxAgeMs
    return isFresh ? kept.version : null
  }

  /**
   * With the day, which the pages depend on too: a minute after midnight at the latest. Null when no
   * municipality is set up at this address.
   */
  async of(slug: string): Promise<string | null> {
    const { database, clock } = this.#services
    const kept = this.kept(slug)
    if (kept !== null) return kept
    const nowMs = clock.now().getTime()
    const isListening = await this.#listen()
    const changes = this.#changes
    const row = await database.app
      .selectFrom('organisation')
      .select('portal_version')
      .where('slug', '=', slug)
      .where('kind', '=', 'municipality')
      .executeTakeFirst()
    if (!row) return null
    // What has changed while it was read is read again by the next.
    const version = `${row.portal_version}|${clock.today()}`
    if (isListening && changes === this.#changes) this.#kept.set(slug, { version, readAtMs: nowMs })
    return version
  }

  #listen(): Promise<boolean> {
    const { database, log } = this.#services
    this.#listening ??= database
      .listen('portal', () => {
        this.#changes += 1
        this.#kept.clear()
      })
      .then(
        () => true,
        (error: unknown) => {
          log.warn({ err: error }, 'Kan ikke lytte på publiseringer ennå')
          this.#listening = null
          return false
        },
      )
    return this.#listening
  }
}
