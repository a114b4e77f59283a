import { systemClock } from '#platform/clock.ts'
import { routes } from '#routes'
import type { AppProcess } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { fromCache } from './from-cache.ts'
import { post, type WorkingMunicipality } from './working-municipality.ts'

/** A published proposal on the portal from the cache, as the law page. */
export const portal: Measurement = {
  name: 'portal',
  async run(bench) {
    const app = await bench.app()
    const municipality = await bench.municipality()
    await publish(app, municipality)
    return fromCache(app, {
      name: 'Portal page',
      address: routes.publicStrategy.href(municipality.where),
      file: bench.folder('portal.br'),
    })
  },
}

/** Publishes the proposal as it stands, with one point. */
async function publish(app: AppProcess, { cookie, where }: WorkingMunicipality): Promise<void> {
  const address = routes.publishProposal.href(where)
  const form = await (await fetch(app.url + address, { headers: { cookie } })).text()
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
  const publishedOn = systemClock().today()
  const point = { 'point-key-0': 'strategy', 'point-0': 'Planstrategien vedtas.' }
  await post(app, address, { ...fields, ...point, publishedOn, url: '', counts: 'ja' }, cookie)
}
