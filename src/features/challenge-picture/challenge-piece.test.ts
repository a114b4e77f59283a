import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { challengeItems, challengeSchema } from '#features/challenges/index.ts'
import { datasetCatalogue, loadBundledFigures } from '#features/statistics/index.ts'
import { routes } from '#routes'
import {
  addTreatment,
  app,
  fieldsOn,
  idIn,
  openDecision,
  page,
  post,
  publish,
  strategyId,
  tenant,
  tenantId,
  where,
} from '../../../test/decision.ts'

beforeAll(async () => {
  await openDecision()
  const connection = await app.services.database.bulk()
  const people = datasetCatalogue().get('folkemengde')
  if (!people) throw new Error('The catalogue has no people')
  for await (const _ of loadBundledFigures(connection, new Map([['folkemengde', people]])));
  await connection.close()
  const challenge = {
    ...{ title: 'Flere innbyggere', direction: 'opportunity', figureId: 'folketall' },
    consequence: 'Flere skoleplasser',
  }
  const place = { tenantId: tenantId(), strategyId: strategyId() }
  await tenant((tx) =>
    challengeItems.add(tx, place, 'challenge', challengeSchema.parse(challenge), 'Kari Eksempel'),
  )
})
afterAll(() => app.close())

const adopted = () =>
  tenant(async (tx) => {
    const row = await tx
      .selectFrom('edition')
      .select(['content', 'checksum'])
      .executeTakeFirstOrThrow()
    return { content: JSON.stringify(row.content), checksum: row.checksum.toString('hex') }
  })

describe('the challenge picture in the strategy document', () => {
  it('shows the challenges with their figures, which an adopted edition keeps', async () => {
    expect((await publish({})).statusCode).toBe(303)
    const draft = await page(routes.readDocument.href(where()))
    expect(draft).toContain('1. Flere innbyggere')
    expect(draft).toContain('<figure>')
    const treatmentId = idIn((await addTreatment({})).headers.location)
    const href = routes.treatment.href({ ...where(), treatmentId })
    const { version = '' } = fieldsOn(await page(href))
    const made = await post(routes.makeEdition.href({ ...where(), treatmentId }), { version })
    expect(made.statusCode).toBe(303)
    const before = await adopted()
    expect(before.content).toContain('Flere skoleplasser')
    expect(before.content).toContain('<svg')
    const connection = await app.services.database.bulk()
    await connection.client.query('delete from statistics_edition')
    await connection.close()
    await tenant((tx) => tx.deleteFrom('challenge_item').execute())
    expect(await page(routes.readDocument.href(where()))).not.toContain('1. Flere innbyggere')
    expect(await adopted()).toEqual(before)
    const edition = await page(routes.edition.href({ ...where(), number: '1' }))
    expect(edition).toContain('Flere skoleplasser')
    expect(edition).toContain('<figure>')
  })
})
