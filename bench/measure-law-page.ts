import { routes } from '#routes'
import type { Measurement } from './bench.ts'
import { fromCache } from './from-cache.ts'

/** The law page from the cache against node:http with the same compressed bytes, in turn. */
export const lawPage: Measurement = {
  name: 'law-page',
  run: async (bench) =>
    fromCache(await bench.app(), {
      name: 'Law page',
      address: routes.law.href(),
      file: bench.folder('law-page.br'),
    }),
}
