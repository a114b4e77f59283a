import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '#platform/config.ts'

/** A command as it was called, with the settings of the installation. */
export interface Invocation {
  readonly config: Config
  readonly log: FastifyBaseLogger
  readonly options: Readonly<
    Partial<
      Record<'kommune' | 'role' | 'name' | 'email' | 'scope' | 'days' | 'language' | 'out', string>
    >
  >
  readonly positionals: readonly string[]
}
