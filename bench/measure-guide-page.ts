import { guideStepWords, routes } from '#routes'
import type { Measurement } from './bench.ts'
import { fromCache } from './from-cache.ts'

/** A step of the guide from the cache against node:http with the same compressed bytes, in turn. */
export const guidePage: Measurement = {
  name: 'guide-page',
  run: async (bench) =>
    fromCache(await bench.app(), {
      name: 'Guide page',
      address: routes.guidePage.href({ section: 'trinn', page: guideStepWords[4] }),
      file: bench.folder('guide-page.br'),
    }),
}
