import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { challengeItems, noChallenge } from '#features/challenges/index.ts'
import { datasetCatalogue, loadBundledFigures } from '#features/statistics/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { addOwnFigures } from '../../../test/own-figures.ts'
import { pdfInside } from '../../../test/pdf-text.ts'
import { fileForm, textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn
let ownTable = ''

beforeAll(async () => {
  app = await testApp()
  const connection = await app.services.database.bulk()
  const people = datasetCatalogue().get('folkemengde')
  if (!people) throw new Error('The catalogue has no people')
  for await (const _ of loadBundledFigures(connection, new Map([['folkemengde', people]])));
  await connection.close()
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  ownTable = `egen-tabell-${await tenant((tx) => addOwnFigures(tx, alver.tenantId))}`
})
beforeEach(() =>
  tenant(async (tx) => {
    await tx.deleteFrom('attachment').where('subject_kind', '=', 'challenge-section').execute()
    await tx.deleteFrom('challenge_item').execute()
    const place = { tenantId: alver.tenantId, strategyId: alver.strategyId }
    const content = { ...noChallenge, title: 'Flere eldre' }
    await challengeItems.add(tx, place, 'challenge', content, 'Kari')
  }),
)
afterAll(() => app.close())

const tenant = <T>(work: Parameters<typeof inTenant<T>>[2]) =>
  inTenant(app.services.database.app, alver.tenantId, work)
const where = () => ({ slug: alver.slug, period: '2028-2031' })
const section = (sectionWord = 'demografi') =>
  routes.challengeSection.href({ ...where(), sectionWord })
const read = async (address: string, who = alver.planner) => {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}
const write = (fields: Record<string, string>, address = section(), who = alver.planner) =>
  app.post(address, { version: '0', ...fields }, who.headers)
/** What stands in the field for the text. */
const typedOn = (html: string) => /<textarea[^>]*name="body"[^>]*>([^<]*)</.exec(html)?.[1]
const preview = () => read(routes.challengePicture.href(where()))

async function attach(name: string, changes: Record<string, string> = {}) {
  const colours = { create: { width: 8, height: 6, channels: 3, background: '#0033a0' } } as const
  const picture = await sharp(colours).png().toBuffer()
  const content = name.endsWith('.csv') ? Buffer.from(`Tittel;Tall\n${name};1\n`) : picture
  const form = {
    ...{ subjectKind: 'challenge-section', subjectKey: 'demography', formToken: randomUUID() },
    ...{ attachmentDescription: 'Skolen sett fra sjøen', ...changes },
  }
  const file = { field: 'attachment', name, content }
  const to = routes.addAttachment.href(where())
  return app.inject(fileForm(to, form, file, alver.planner.headers))
}
const attachmentId = async () =>
  (
    await tenant((tx) =>
      tx
        .selectFrom('attachment')
        .select('id')
        .where('subject_kind', '=', 'challenge-section')
        .where('content_type', 'like', 'image/%')
        .executeTakeFirstOrThrow(),
    )
  ).id

async function publish(): Promise<string> {
  const form = await preview()
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
  const fields = { version: hidden('version'), formToken: hidden('formToken'), changeNote: '' }
  const address = routes.challengePicture.href(where())
  const answer = await app.post(address, fields, alver.planner.headers)
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location).split('=').at(-1) ?? ''
}

describe('a section', () => {
  it('keeps what was typed when it is too long, and is not overwritten by whoever came second', async () => {
    const long = await write({ body: 'å'.repeat(20_001) })
    expect(long.statusCode).toBe(422)
    expect(typedOn(long.body)).toHaveLength(20_001)
    expect((await write({ body: 'Først' })).statusCode).toBe(303)
    expect((await write({ body: 'Først' })).statusCode).toBe(303)
    const late = await write({ body: 'Noe annet' })
    expect(late.statusCode).toBe(409)
    expect(typedOn(late.body)).toBe('Noe annet')
    expect(textOf(late.body)).toContain('Kari Eksempel har endret dette')
    expect(late.body).toMatch(/st-both-texts__text">Først</)
    expect(textOf(late.body)).toContain('Lagret nå Først')
    expect((await write({ body: 'Foran' }, section('innledning'))).statusCode).toBe(303)
    expect(textOf(await preview())).toMatch(/Foran .*Demografi Først/)
  })

  it('is listed with what it holds as long as it holds something', async () => {
    const list = async () => textOf(await read(routes.knowledgeTexts.href(where())))
    expect(await list()).toMatch(/Innledning Innhold Ikke skrevet ennå/)
    expect(await list()).not.toContain('Demografi')
    await attach('skolen.png')
    expect(await list()).toMatch(/Demografi Innhold 1 vedlegg/)
    await write({ body: 'Om folk.', figure: 'folketall' })
    expect(await list()).toMatch(/Demografi Innhold Tekst, 1 figur, 1 vedlegg/)
  })

  it('is written by those who may edit, in their own municipality', async () => {
    await write({ body: 'Vårt' })
    expect(textOf(await read(section(), contributor))).toContain('Vårt')
    expect((await write({ body: 'Mitt' }, section(), contributor)).statusCode).toBe(403)
    expect((await write({ body: 'Mitt' }, section(), stranger)).statusCode).toBe(404)
    expect((await app.get(section(), stranger.headers)).statusCode).toBe(404)
    const out = await app.post(section(), { body: 'Mitt', version: '1' })
    expect(out.headers.location).toContain(routes.login.href())
    expect((await app.get(section('finnes-ikke'), alver.planner.headers)).statusCode).toBe(404)
  })
})

describe('a figure in a section', () => {
  it('is put last in what is typed, not twice, and taken out again', async () => {
    const none = await write({ body: 'Folk her.', add: 'ja', figure: '' })
    expect([none.statusCode, typedOn(none.body)]).toEqual([422, 'Folk her.'])
    expect(textOf(none.body)).toContain('Velg en figur')
    const added = await write({ body: 'Folk her.', add: 'ja', figure: 'folketall' })
    expect(added.headers.location).toContain('lagret=figur')
    const shown = await read(section())
    const body = typedOn(shown) ?? ''
    expect(body).toMatch(/^Folk her\.\n\n!\[.+\]\(figur:folketall\)$/)
    expect(shown).toContain('<figure>')
    expect(textOf(shown)).toMatch(/Kilde: .*07459/)
    const twice = await write({ body, version: '1', add: 'ja', figure: 'folketall' })
    expect(twice.statusCode).toBe(422)
    expect(twice.body).toMatch(/<option value="folketall" selected/)
    const left = await write({ body, version: '1', figure: 'folketall' })
    expect(left.headers.location).toContain('lagret=tekst')
    const out = await write({ body: `${body}\n\nOg mer.`, version: '2', remove: 'folketall' })
    expect(out.headers.location).toContain('lagret=figur-fjernet')
    expect(typedOn(await read(section()))).toBe('Folk her.\n\nOg mer.')
  })

  it('is an own table too, and warns when that is gone', async () => {
    await write({ body: '', figure: ownTable })
    expect(textOf(await preview())).toMatch(/Demografi .*Kilde: Eksempel/)
    const gone = (isGone: boolean) =>
      tenant((tx) =>
        tx
          .updateTable('own_figures')
          .set({ deleted_at: isGone ? new Date() : null })
          .execute(),
      )
    await gone(true)
    expect(textOf(await preview())).not.toContain('Figuren mangler')
    expect(textOf(await preview())).toMatch(/det vises fortsatt til dem.* Barn: Demografi/)
    expect(textOf(await read(section()))).toContain(
      'Teksten viser til noe som ikke finnes her lenger: «Barn»',
    )
    await gone(false)
    expect(textOf(await preview())).not.toContain('det vises fortsatt til dem')
  })
})

describe('a picture in a section', () => {
  it('must say what it shows, and is then in the document', async () => {
    const silent = await attach('skolen.png', { attachmentDescription: '' })
    expect(silent.statusCode).toBe(422)
    expect(textOf(silent.body)).toContain('Skriv hva bildet viser')
    expect((await attach('skolen.png')).statusCode).toBe(303)
    expect((await attach('notat.csv', { attachmentDescription: '' })).statusCode).toBe(303)
    expect((await attach('behov.csv', { attachmentDescription: 'Behovet' })).statusCode).toBe(303)
    const shown = await preview()
    expect(shown).toContain('alt="Skolen sett fra sjøen"')
    expect(textOf(shown)).toContain('Dokumenter: Behovet (behov.csv)')
    expect(textOf(shown)).toMatch(/mangler forklaring.* notat\.csv: Demografi/)
  })

  it('stands where the text places it, and after the text otherwise', async () => {
    await attach('skolen.png')
    const order = async () =>
      [...(await read(section())).matchAll(/<p>(Før|Etter)\.<\/p>|<img/g)].map(
        ([all, words]) => words ?? all,
      )
    await write({ body: 'Før.\n\nEtter.' })
    expect(await order()).toEqual(['Før', 'Etter', '<img'])
    const mark = /!\[[^\]]*\]\(bilde:[^)]+\)/.exec(await read(section()))?.[0] ?? ''
    await write({ body: `Før.\n\n${mark}\n\nEtter.`, version: '1' })
    expect(await order()).toEqual(['Før', '<img', 'Etter'])
  })

  it('that is removed is warned of where the text places it, and can be brought back', async () => {
    await attach('skolen.png')
    const at = { ...where(), attachmentId: await attachmentId() }
    await write({ body: `![Skolen](bilde:${at.attachmentId})` })
    const removed = await app.post(routes.removeAttachment.href(at), {}, alver.planner.headers)
    const receipt = await read(String(removed.headers.location).replace(/#.*/, ''))
    expect(textOf(receipt)).toContain('Teksten viser til noe som ikke finnes her lenger: «Skolen»')
    expect(receipt).toContain(routes.restoreAttachment.href(at))
    expect(textOf(await preview())).toMatch(/det vises fortsatt til dem.* Skolen: Demografi/)
    await app.post(routes.restoreAttachment.href(at), {}, alver.planner.headers)
    expect(await read(section())).not.toContain('viser til noe som ikke finnes')
  })

  it('is explained anew, never with nothing', async () => {
    await attach('skolen.png')
    const at = { ...where(), attachmentId: await attachmentId() }
    const describe = (attachmentDescription: string, who = alver.planner) =>
      app.post(routes.describeAttachment.href(at), { attachmentDescription }, who.headers)
    const empty = await describe('')
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('href="#felt-attachmentDescription"')
    const long = await describe('å'.repeat(1_001))
    expect([long.statusCode, long.body.includes('å'.repeat(1_001))]).toEqual([422, true])
    expect((await describe('Min', contributor)).statusCode).toBe(403)
    expect((await describe('Deres', stranger)).statusCode).toBe(404)
    const done = await describe('Skolen om våren')
    const shown = await read(String(done.headers.location).replace(/#.*/, ''))
    expect(textOf(shown)).toContain('Forklaringen er lagret.')
    expect(shown).toContain('alt="Skolen om våren"')
  })
})

describe('a published section', () => {
  it('makes a picture public that stands in it, and none that a text only names', async () => {
    await attach('skolen.png')
    const id = await attachmentId()
    const address = routes.attachment.href({ ...where(), attachmentId: id })
    const removed = routes.removeAttachment.href({ ...where(), attachmentId: id })
    await write({ body: `Se [skolen](${address}).` })
    const image = async () => {
      const at = { slug: alver.slug, number: await publish(), attachmentId: id }
      return (await app.get(routes.publicChallengeImage.href(at))).statusCode
    }
    expect(await image()).toBe(200)
    await app.post(removed, {}, alver.planner.headers)
    expect(await image()).toBe(404)
  })

  it('has its figure, table and picture on the page, in Word and in PDF, and never changes', async () => {
    await attach('skolen.png')
    await attach('behov.csv', { attachmentDescription: 'Behovet' })
    await write({ body: 'Om folk.', figure: 'folketall' })
    await write({ body: 'Foran.', figure: ownTable }, section('innledning'))
    const at = { slug: alver.slug, number: await publish() }
    const frozen = async () => {
      const { body } = await app.get(routes.publicChallengePicture.href(at))
      return body.slice(body.indexOf('<article'), body.indexOf('</article>'))
    }
    const before = await frozen()
    expect(textOf(before)).toMatch(/Foran\. .*Kilde: Eksempel.*Demografi Om folk\. .*07459/)
    expect(textOf(before)).toContain('Behovet (behov.csv)')
    expect(before).not.toContain('/arbeid/')
    const image = /src="([^"]+\/bilder\/[^"]+)" alt="Skolen sett fra sjøen"/.exec(before)?.[1] ?? ''
    const picture = async () => (await app.get(image)).headers['content-type']
    expect(await picture()).toBe('image/png')
    const word = unzipSync((await app.get(routes.publicChallengeDocx.href(at))).rawPayload)
    const document = strFromU8(word['word/document.xml'] ?? new Uint8Array())
    expect(document.match(/<w:drawing>/g)?.length).toBeGreaterThanOrEqual(3)
    expect(document).toContain('Skolen sett fra sjøen')
    const pdf = pdfInside((await app.get(routes.publicChallengePdf.href(at))).rawPayload)
    expect(pdf.match(/\/Alt/g)?.length).toBeGreaterThanOrEqual(3)

    const files = { ...where(), attachmentId: await attachmentId() }
    const words = { attachmentDescription: 'Noe annet' }
    await app.post(routes.describeAttachment.href(files), words, alver.planner.headers)
    await app.post(routes.removeAttachment.href(files), {}, alver.planner.headers)
    await write({ body: 'Borte.', version: '1' })
    await tenant((tx) => tx.deleteFrom('own_figures').execute())
    const connection = await app.services.database.bulk()
    await connection.client.query('delete from statistics_edition')
    await connection.close()
    expect(textOf(await preview())).not.toContain('Om folk.')
    expect(await frozen()).toBe(before)
    expect(await picture()).toBe('image/png')
  })
})
