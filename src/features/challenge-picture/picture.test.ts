import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { challengeItems, challengeSchema } from '#features/challenges/index.ts'
import { datasetCatalogue, loadBundledFigures } from '#features/statistics/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { pdfInside } from '../../../test/pdf-text.ts'
import { fileForm, textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn

/** The people of the municipality, as SSB has them; the file comes with the program. */
const figureId = 'folketall'

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
  await tenant(async (tx) => {
    await tx.deleteFrom('challenge_item').execute()
    const place = { tenantId: alver.tenantId, strategyId: alver.strategyId }
    const whole = {
      ...{ title: 'Flere innbyggere', direction: 'opportunity', theme: 'demography', figureId },
      ...{ consequence: 'Flere skoleplasser', forWhom: 'Barnefamilier', certainty: 'likely' },
    }
    const words = {
      title: 'Færre fastleger',
      finding: 'Lista er full.',
      source: 'Kommuneoverlegen',
    }
    for (const challenge of [whole, words]) {
      await challengeItems.add(tx, place, 'challenge', challengeSchema.parse(challenge), 'Kari')
    }
  })
})
afterAll(() => app.close())

const tenant = <T>(work: Parameters<typeof inTenant<T>>[2]) =>
  inTenant(app.services.database.app, alver.tenantId, work)
const where = () => ({ slug: alver.slug, period: '2028-2031' })
const at = (number: string) => ({ slug: alver.slug, number })
const page = () => routes.challengePicture.href(where())
const get = (address: string, who?: SignedIn) => app.get(address, who?.headers)

async function publish(changeNote = ''): Promise<string> {
  const form = (await get(page(), alver.planner)).body
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
  const fields = { version: hidden('version'), formToken: hidden('formToken'), changeNote }
  const answer = await app.post(page(), fields, alver.planner.headers)
  expect(answer.statusCode).toBe(303)
  const again = await app.post(page(), fields, alver.planner.headers)
  expect(again.headers.location).toBe(answer.headers.location)
  return String(answer.headers.location).split('=').at(-1) ?? ''
}

describe('before it is published', () => {
  it('the page shows what lacks, and the document with its figures', async () => {
    const shown = textOf((await get(page(), alver.planner)).body)
    expect(shown).toContain(
      'Færre fastleger : utfordring eller mulighet, følge, for hvem, hvor sikkert',
    )
    expect(shown).toContain('1. Flere innbyggere')
    expect(shown).toMatch(/Kilde: .*07459/)
  })

  it('a challenge can be tied to a figure, which then stands on its page', async () => {
    const list = (await get(routes.challenges.href(where()), alver.planner)).body
    expect(list).toContain(`<option value="${figureId}"`)
    const address = /href="([^"]+\/utfordringer\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
    const shown = (await get(address, alver.planner)).body
    expect(shown).toContain('<figure>')
    expect(textOf(shown)).toMatch(/Kilde: .*07459/)
  })

  it('texts of the municipality come in front, and about the themes', async () => {
    const write = (sectionWord: string, body: string) => {
      const address = routes.challengeSection.href({ ...where(), sectionWord })
      return app.post(address, { version: '0', body }, alver.planner.headers)
    }
    expect((await write('innledning', 'Vi vokser.')).statusCode).toBe(303)
    expect((await write('demografi', 'Om folk.')).statusCode).toBe(303)
    const shown = textOf((await get(page(), alver.planner)).body)
    expect(shown).toContain('Vi vokser.')
    expect(shown).toContain('Demografi Om folk.')
  })

  it('only those who may publish are offered it, and only in their own municipality', async () => {
    expect(textOf((await get(page(), contributor)).body)).not.toContain('Publiser som versjon')
    const fields = { version: '1' }
    expect((await app.post(page(), fields, contributor.headers)).statusCode).toBe(403)
    expect((await app.post(page(), fields, stranger.headers)).statusCode).toBe(404)
    expect((await app.post(page(), fields)).headers.location).toContain(routes.login.href())
    const stale = await app.post(page(), { version: '7' }, alver.planner.headers)
    expect(stale.statusCode).toBe(409)
    const long = await app.post(
      page(),
      { version: '1', changeNote: 'å'.repeat(5_001) },
      alver.planner.headers,
    )
    expect(long.statusCode).toBe(422)
    expect((await get(routes.publicChallengePicture.href(at('1')))).statusCode).toBe(404)
  })
})

describe('a published version', () => {
  it('is read by everybody, on a page, on one sheet and on a big screen', async () => {
    const number = await publish()
    const whole = await get(routes.publicChallengePicture.href(at(number)))
    expect(whole.statusCode).toBe(200)
    expect(whole.headers['set-cookie']).toBeUndefined()
    expect(textOf(whole.body)).toContain('Flere skoleplasser')
    expect(textOf(whole.body)).toMatch(/Kilde: .*07459/)
    const summary = textOf((await get(routes.publicChallengeSummary.href(at(number)))).body)
    expect(summary).toMatch(
      /Flere innbyggere .* Følge: Flere skoleplasser Færre fastleger Lista er full\./,
    )
    const screen = (await get(routes.publicChallengeScreen.href(at(number)))).body
    expect(screen).toContain('id="utfordring-2"')
    expect(screen).toContain('rel="next" href="#utfordring-2"')
    expect(textOf(screen)).toContain('1 av 2 Flere innbyggere')
    expect(textOf(screen)).toContain('Følge: Flere skoleplasser For hvem: Barnefamilier')
    const list = await get(page(), alver.planner)
    expect(list.body).toContain(routes.publicChallengePicture.href(at(number)))
  })

  it('is Word and PDF, and the sheet for the council is one page', async () => {
    const number = await publish()
    const word = await get(routes.publicChallengeDocx.href(at(number)))
    const parts = unzipSync(word.rawPayload)
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(document).toContain('Flere skoleplasser')
    expect(document.match(/<w:drawing>/g)).toHaveLength(1)
    expect(document.match(/<w:tbl>/g)?.length).toBeGreaterThan(2)
    const pdf = await get(routes.publicChallengePdf.href(at(number)))
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdfInside(pdf.rawPayload)).toMatch(/\/Figure[\s\S]*\/Alt/)
    const sheet = await get(routes.publicChallengeSummaryPdf.href(at(number)))
    expect(pdfInside(sheet.rawPayload).match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it('never changes, whatever becomes of the figures and the challenges', async () => {
    const number = await publish()
    const address = routes.publicChallengePicture.href(at(number))
    const frozen = async () => {
      const { body } = await get(address)
      return body.slice(body.indexOf('<article'), body.indexOf('</article>'))
    }
    const before = await frozen()
    expect(textOf((await get(address)).body)).not.toContain('Det finnes en nyere versjon.')
    await tenant((tx) =>
      tx
        .updateTable('challenge_item')
        .set({ deleted_at: new Date(), deleted_by: 'Kari' })
        .where('kind', '=', 'text')
        .execute(),
    )
    const connection = await app.services.database.bulk()
    await connection.client.query('update statistics_series set figures = array_fill(7, array[22])')
    await connection.client.query("update statistics_edition set checksum = 'other'")
    await connection.close()
    const next = await publish('Nye tall')
    expect(before).toContain('Flere skoleplasser')
    expect(await frozen()).toBe(before)
    const old = (await get(address)).body
    expect(textOf(old)).toContain('Det finnes en nyere versjon.')
    expect(old).toContain(`href="${routes.publicChallengePicture.href(at(next))}"`)
    const after = (await get(routes.publicChallengePicture.href(at(next)))).body
    expect(textOf(after)).toContain('Nye tall')
    expect(textOf(after)).not.toContain('Vi vokser.')
    await expect(
      tenant((tx) => tx.updateTable('challenge_publication').set({ change_note: 'x' }).execute()),
    ).rejects.toThrow()
  })

  it('shows the pictures and names the documents that are explained, and warns of the others', async () => {
    const list = (await get(routes.challenges.href(where()), alver.planner)).body
    const address = /href="([^"]+\/utfordringer\/([0-9a-f-]{36}))"/.exec(list)
    const colours = { create: { width: 8, height: 6, channels: 3, background: '#0033a0' } } as const
    const content = await sharp(colours).png().toBuffer()
    const fields = {
      ...{ subjectKind: 'challenge', subjectKey: address?.[2] ?? '', formToken: 'a' },
      attachmentDescription: 'Skolen sett fra sjøen',
    }
    const send = async (name: string, bytes: Buffer, changes: Record<string, string>) => {
      const file = { field: 'attachment', name, content: bytes }
      const form = { ...fields, formToken: name, ...changes }
      const to = routes.addAttachment.href(where())
      const answer = await app.inject(fileForm(to, form, file, alver.planner.headers))
      expect(answer.statusCode).toBe(303)
    }
    const note = (words: string) => Buffer.from(`Tittel;Tall\n${words};1\n`)
    await send('skolen.png', content, {})
    await send('behov.csv', note('Behov'), { attachmentDescription: 'Behovet for plasser' })
    await send('internt.csv', note('Internt'), { attachmentDescription: '' })
    const warned = textOf((await get(page(), alver.planner)).body)
    expect(warned).toContain('internt.csv: Flere innbyggere')
    expect(warned).not.toContain('skolen.png:')
    const number = await publish()
    const shown = (await get(routes.publicChallengePicture.href(at(number)))).body
    expect(textOf(shown)).toContain('Dokumenter: Behovet for plasser (behov.csv)')
    expect(shown).not.toContain('internt.csv')
    const image = /src="([^"]+\/bilder\/[^"]+)" alt="Skolen sett fra sjøen"/.exec(shown)?.[1] ?? ''
    const answer = await get(image)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/png'])
    expect((await get(image.replace(`/${number}/`, '/1/'))).statusCode).toBe(404)
  })
})
