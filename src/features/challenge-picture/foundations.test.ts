import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { fileForm, textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let snasa: MunicipalityAtWork
let contributor: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  snasa = await municipalityAtWork(app, '5041')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
})
beforeEach(() =>
  inTenant(app.services.database.app, alver.tenantId, async (tx) => {
    await tx.deleteFrom('challenge_item').execute()
    await tx.deleteFrom('requirement_evidence').execute()
  }),
)
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const page = (foundationKey: string) => routes.foundation.href({ ...where(), foundationKey })
const requirement = (requirementId: string) =>
  routes.requirement.href({ ...where(), requirementId })
const post = (address: string, fields: Record<string, string | string[]>, who = alver.planner) =>
  app.post(address, fields, who.headers)
const read = async (address: string, who = alver.planner) => {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return textOf(answer.body)
}
const list = () => read(routes.foundations.href(where()))
const row = async (name: string) =>
  new RegExp(`${name} .*?(?=Boligoversikt|Vurdering|Helhetlig|Planbehov fra|$)`).exec(
    await list(),
  )?.[0]
const ros = { status: 'in-place', on: '12.03.2026', url: 'https://alver.example/ros', version: '0' }

describe('a foundation that lies to the ground', () => {
  it('is evidence in the law check, and is entered nowhere else', async () => {
    expect(await row('Helhetlig ROS-analyse')).toContain('Mangler')
    expect(
      (await post(page('ros'), { ...ros, responsible: 'Beredskapskoordinatoren' })).statusCode,
    ).toBe(303)
    expect(await row('Helhetlig ROS-analyse')).toMatch(
      /Ligger til grunn .*12\.03\.2026 .*Beredskapskoordinatoren .*Oppfylt/,
    )
    expect(await read(requirement('L15'))).toContain('https://alver.example/ros')
  })

  it('takes its evidence along when it is changed, and takes it back when it no longer holds', async () => {
    await post(page('ros'), ros)
    await post(page('ros'), { ...ros, url: 'https://alver.example/ros-2', version: '1' })
    const live = async () =>
      inTenant(app.services.database.app, alver.tenantId, (tx) =>
        tx
          .selectFrom('requirement_evidence')
          .select(['url', 'requirement_id as id'])
          .where('withdrawn_at', 'is', null)
          .execute(),
      )
    expect(await live()).toEqual([{ url: 'https://alver.example/ros-2', id: 'L15' }])
    await post(page('ros'), {
      ...ros,
      url: 'https://alver.example/ros-2',
      status: 'renew',
      version: '2',
    })
    expect(await live()).toEqual([])
    expect(await row('Helhetlig ROS-analyse')).toContain('Må fornyes')
  })

  it('of the folkehelseoversikt is judged by its age, also while it must be renewed', async () => {
    await post(page('folkehelse'), {
      ...{ status: 'renew', on: '01.02.2020', version: '0' },
      ...{ headings: ['population', 'causes'], 'overskrift-population': 'Flere eldre' },
    })
    const shown = (await app.get(page('folkehelse'), alver.planner.headers)).body
    expect(textOf(shown)).toContain('forskrift om oversikt over folkehelsen § 3')
    expect(shown).toContain('Flere eldre</textarea>')
    expect(shown.match(/name="headings"[^>]*checked/g)).toHaveLength(2)
    expect(await read(requirement('L9'))).toContain('1. februar 2020')
    expect(await row('Folkehelseoversikt')).not.toContain('Oppfylt')
  })

  it('can be a file, which then hangs on the requirement', async () => {
    const file = { field: 'document', name: 'ros.txt', content: Buffer.from('Analysen') }
    const fields = { status: 'in-place', version: '0' }
    const answer = await app.inject(fileForm(page('ros'), fields, file, alver.planner.headers))
    expect(answer.statusCode).toBe(303)
    expect(await read(requirement('L15'))).toContain('ros.txt')
    expect(await row('Helhetlig ROS-analyse')).toContain('Oppfylt')
  })
})

describe('evidence that is recorded in the law check', () => {
  it('shows here too, and its foundation lies to the ground', async () => {
    await post(requirement('L11'), { kind: 'link', url: 'https://alver.example/bolig' })
    expect(await row('Boligoversikt')).toContain('Ligger til grunn')
    expect(await read(page('bolig'))).toContain('https://alver.example/bolig')
  })

  it('that is taken back there no longer counts here, and can be given again', async () => {
    await post(page('ros'), ros)
    const law = (await app.get(requirement('L15'), alver.planner.headers)).body
    const withdraw = /action="([^"]+\/trekk)"/.exec(law)?.[1] ?? ''
    expect((await post(withdraw, {})).statusCode).toBe(303)
    expect(await row('Helhetlig ROS-analyse')).toContain('Under arbeid')
    expect(await read(page('ros'))).toContain('trukket tilbake i lovsjekken')
    expect((await post(page('ros'), { ...ros, version: '1' })).statusCode).toBe(303)
    expect(await row('Helhetlig ROS-analyse')).toContain('Ligger til grunn')
  })
})

describe('the foundations', () => {
  it('ask for samisk language where the act names the municipality', async () => {
    expect(await list()).not.toContain('samisk')
    const theirs = routes.foundations.href({ slug: snasa.slug, period: '2028-2031' })
    expect(await read(theirs, snasa.planner)).toContain('Drøfting av samisk språk')
  })

  it('keep what was typed when something is wrong', async () => {
    const nothing = await post(page('ros'), { status: 'in-place', version: '0' })
    expect(nothing.statusCode).toBe(422)
    expect(nothing.body).toContain('Legg ved dokumentet, eller skriv en lenke')
    const wrong = await post(page('ros'), { ...ros, on: '31.02.2026', note: 'Stå her' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="31.02.2026"')
    expect(wrong.body).toContain('Stå her</textarea>')
  })

  it('are not overwritten by whoever came second, and are for those who may', async () => {
    await post(page('ros'), ros)
    expect((await post(page('ros'), ros)).statusCode).toBe(303)
    const second = await post(page('ros'), { ...ros, note: 'Noe annet' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Noe annet</textarea>')
    expect((await post(page('ros'), ros, contributor)).statusCode).toBe(403)
    expect((await post(page('ros'), ros, snasa.planner)).statusCode).toBe(404)
    expect((await app.post(page('ros'), ros)).headers.location).toContain(routes.login.href())
  })
})
