import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#routes'
import {
  addTreatment,
  app,
  fieldsOn,
  idIn,
  openDecision,
  page,
  planIds,
  planner,
  post,
  publish,
  tenant,
  where,
} from '../../../test/decision.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { fileForm, textOf } from '../../../test/workspace.ts'

interface Seen {
  readonly inside: string
  readonly portal: string
  readonly pdf: string | null
  readonly publicPdf: string | null
  readonly picture: Buffer
  readonly stored: unknown
}

let before: Seen
let pictureId = ''
let maker = ''
let later: Record<string, string> = {}
let admin: Record<string, string> = {}
const number = () => ({ ...where(), number: '1' })
const section = () => ({ ...where(), sectionKey: 'purpose' })
const articleOf = (body: string) => /<main.*<\/main>/s.exec(body)?.[0] ?? ''

beforeAll(async () => {
  await openDecision()
  const tenantId = await tenant(async (tx) => {
    const { tenant_id } = await tx
      .selectFrom('strategy')
      .select('tenant_id')
      .executeTakeFirstOrThrow()
    const { person_id } = await tx
      .selectFrom('membership')
      .select('person_id')
      .where('role', '=', 'planner')
      .executeTakeFirstOrThrow()
    maker = person_id
    await tx
      .insertInto('document_look')
      .values({
        tenant_id,
        colour: '1d5c45',
        ...(await logo('green')),
        updated_by: 'Kari Eksempel',
      })
      .execute()
    return tenant_id
  })
  later = (await app.signIn({ tenantId, role: 'planner' })).headers
  admin = (await app.signIn({ tenantId, role: 'admin' })).headers
  const content = await sharp(blank('blue')).png().toBuffer()
  await post(routes.holdSection.href(section()), {})
  const file = { field: 'picture', name: 'torget.png', content }
  const pictures = routes.sectionPictures.href(section())
  const sent = await app.inject(
    fileForm(pictures, { description: 'Et torg' }, file, { ...planner().headers }),
  )
  expect(sent.statusCode).toBe(303)
  pictureId = await tenant(
    async (tx) => (await tx.selectFrom('attachment').select('id').executeTakeFirstOrThrow()).id,
  )
  await write('0', `Vi bygger **havna**.\n\n![Et torg](bilde:${pictureId} "Torget")`)
  expect((await publish({})).statusCode).toBe(303)
  const treatment = { ...where(), treatmentId: idIn((await addTreatment({})).headers.location) }
  const { version = '' } = fieldsOn(await page(routes.treatment.href(treatment)))
  expect((await post(routes.makeEdition.href(treatment), { version })).statusCode).toBe(303)
  before = await seen()
})
afterAll(() => app.close())

async function write(version: string, body: string): Promise<void> {
  await post(routes.holdSection.href(section()), {})
  const saved = await post(routes.writeSection.href(section()), { title: '', version, body })
  expect(saved.statusCode).toBe(303)
}

async function seen(): Promise<Seen> {
  const file = async (href: string, who = {}) => {
    const answer = await app.get(href, who)
    expect([href, answer.statusCode]).toEqual([href, 200])
    return answer.rawPayload
  }
  return {
    inside: articleOf(await page(routes.edition.href(number()), { headers: later })),
    portal: articleOf(await page(routes.publicEdition.href(number()), { headers: {} })),
    pdf: pdfText(await file(routes.editionPdf.href(number()), later)),
    publicPdf: pdfText(await file(routes.publicEditionPdf.href(number()))),
    picture: await file(routes.publicPicture.href({ ...where(), attachmentId: pictureId })),
    stored: await tenant((tx) =>
      tx.selectFrom('edition').select(['content', 'checksum']).executeTakeFirstOrThrow(),
    ),
  }
}

describe('an edition, when everything that it was made from has changed', () => {
  it('was made with the picture, the colour and the arms', () => {
    expect(before.portal).toContain(pictureId)
    expect(before.inside).toContain('Innholdet stemmer med kontrollsummen.')
    expect(JSON.stringify(before.stored)).toContain('1d5c45')
  })

  it('is read as before, on its page, on the portal and as PDF', async () => {
    await changeEverything()
    const after = await seen()
    expect(after.inside).toBe(before.inside)
    expect(after.portal).toBe(before.portal)
    expect(after.pdf).toBe(before.pdf)
    expect(after.publicPdf).toBe(before.publicPdf)
    expect(after.picture.equals(before.picture)).toBe(true)
    expect(after.stored).toEqual(before.stored)
    expect(textOf(after.inside)).toContain('Innholdet stemmer med kontrollsummen.')
  })
})

/** Whoever made it leaves; plans, text, picture and look are others. */
async function changeEverything(): Promise<void> {
  const { slug } = where()
  const [renamed = '', removed = ''] = planIds
  const rename = routes.plan.href({ ...where(), planId: renamed })
  const { version = '' } = fieldsOn(await page(`${rename}/endre`))
  const fields = { type: 'community-part', status: 'in-force', adoptedYear: '2016', version }
  const done = [
    await post(rename, { ...fields, name: 'Helt nytt navn' }),
    await post(routes.removePlan.href({ ...where(), planId: removed }), {}),
    await post(routes.removeAttachment.href({ ...where(), attachmentId: pictureId }), {}),
  ]
  expect(done.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303])
  await write('1', 'Alt er skrevet om.')
  await tenant(async (tx) => {
    const look = { colour: '8a1c1c', ...(await logo('red')) }
    await tx.updateTable('document_look').set(look).execute()
  })
  const leave = routes.removePerson.href({ slug, personId: maker })
  expect((await post(leave, { bekreft: 'ja' }, { headers: admin })).statusCode).toBe(303)
  expect((await app.get(routes.decision.href(where()), planner().headers)).statusCode).toBe(404)
  const now = textOf(await page(routes.strategyDocument.href(where()), { headers: later }))
  expect(now).not.toContain('havna')
}

const blank = (background: string) => ({
  create: { width: 40, height: 30, channels: 3 as const, background },
})

async function logo(background: string) {
  return {
    ...{ logo: await sharp(blank(background)).png().toBuffer(), logo_type: 'image/png' as const },
    ...{ logo_width: 40, logo_height: 30, logo_description: 'Kommunevåpenet' },
  }
}
