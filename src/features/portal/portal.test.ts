import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fixedClock } from '#platform/clock.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import {
  checksumOfWord,
  longTitle,
  type PublishedStrategy,
  publishedStrategy,
} from '../../../test/published-strategy.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { elementsOf } from '../../../test/xml.ts'
import { buildApp } from '../../app.ts'

let app: TestApp
let alver: Workspace
let published: PublishedStrategy

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2028-09-01T09:00:00Z') })
  alver = await startedWorkspace(app, '4631')
  published = await publishedStrategy(app, alver)
})
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })

async function read(url: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await app.get(url, headers)
  expect([url, answer.statusCode]).toEqual([url, 200])
  return answer.body
}

const status = async (url: string) => (await app.get(url)).statusCode
const front = () => routes.municipality.href({ slug: alver.slug })
const strategy = () => routes.publicStrategy.href(where())
const proposal = (number: string) => routes.publicProposal.href({ ...where(), number })
const edition = (number: string) => routes.publicEdition.href({ ...where(), number })
const plans = () => routes.publicPlans.href({ slug: alver.slug })
const progress = () => routes.publicProgress.href({ slug: alver.slug })
const atom = () => routes.portalAtom.href({ slug: alver.slug })
const calendar = () => routes.portalCalendar.href({ slug: alver.slug })
const council = () => routes.electedSummary.href(where())

describe('a municipality that has published nothing', () => {
  it('says so, and shows nothing of its work', async () => {
    const body = await read(front())
    expect(body).toContain('Kommunen har ikke publisert noe her ennå.')
    expect(body).not.toContain('2028–2031')
    expect(textOf(await read(plans()))).toContain('Ingen vedtatt planstrategi ennå')
    expect(textOf(await read(progress()))).toContain('Ingenting er lagt fram ennå')
  })

  it('has no strategy to read, though it is being written', async () => {
    expect(await status(strategy())).toBe(404)
    expect(await status(proposal('1'))).toBe(404)
    expect(await status(edition('1'))).toBe(404)
  })

  it('has feeds that are valid and empty', async () => {
    const elements = elementsOf(await read(atom()))
    expect(elements.filter(({ path }) => path === 'feed/entry')).toEqual([])
    expect(elements.map(({ path }) => path)).toContain('feed/updated')
    const events = new ICAL.Component(ICAL.parse(await read(calendar())))
    expect(events.getAllSubcomponents('vevent')).toEqual([])
  })

  it('tells the council that there is nothing yet', async () => {
    const elected = await alver.as('elected')
    expect(textOf(await read(council(), elected))).toContain('Ingenting er publisert ennå')
    const unknown = routes.electedSummary.href({ slug: alver.slug, period: '1999-2002' })
    expect((await app.get(unknown, elected)).statusCode).toBe(404)
    expect(await status(council())).toBe(303)
  })
})

describe('a proposal', () => {
  let pictureId = ''

  beforeAll(async () => {
    pictureId = await published.addPicture()
    await published.publish(1, '2028-08-21', 'Det første utkastet', pictureId)
    await published.publish(2, '2028-09-02', 'Ikke offentlig ennå')
    await untilShown('Forslaget ligger åpent')
  })

  it('is told of on the page of the municipality, with what one can say and until when', async () => {
    const text = textOf(await read(front()))
    expect(text).toContain('fram til kommunestyret behandler det 21. september 2028')
    expect(text).toContain('Ta kontakt med kommunen')
    expect(text).toContain('Forslaget ble publisert 21. august 2028')
    const nynorsk = textOf(await read(front(), { cookie: 'malform=nn' }))
    expect(nynorsk).toContain('fram til kommunestyret behandlar det 21. september 2028')
  })

  it('stands as it was frozen, with contents, an address for each section and its checksum', async () => {
    const body = await read(strategy())
    const text = textOf(body)
    expect(text).toContain('Det første utkastet')
    expect(text).toContain('Punktet: Det første utkastet')
    expect(text).toContain('Kommunestyret har ikke vedtatt det')
    expect(text).toContain(checksumOfWord('Det første utkastet').toString('hex'))
    expect(body).toContain(`<a href="#del-3">${longTitle}</a>`)
    expect(body).toContain(`<h2 id="del-3">${longTitle}</h2>`)
    expect(await read(proposal('1'))).toContain('Det første utkastet')
    for (const [type, href] of [
      ['application/atom+xml', atom()],
      ['text/calendar', calendar()],
    ]) {
      const link = new RegExp(
        `<link rel="alternate" type="${type?.replace('+', '.')}"[^>]*href="${href}"`,
      )
      for (const url of [strategy(), front()]) expect(await read(url)).toMatch(link)
    }
  })

  it('shows nothing that is not for everybody', async () => {
    for (const url of [front(), strategy(), proposal('1'), atom(), calendar(), plans()]) {
      const body = await read(url)
      for (const inside of ['Kari Eksempel', 'Internt notat', '/arbeid', 'Ikke offentlig ennå']) {
        expect([url, body.includes(inside)]).toEqual([url, false])
      }
    }
    expect(await status(proposal('2'))).toBe(404)
    expect(await status(proposal('0'))).toBe(404)
    expect(await status(proposal('x'))).toBe(404)
    expect(await status(routes.publicStrategy.href({ ...where(), period: '1999-2002' }))).toBe(404)
    expect(await status(routes.publicStrategy.href({ ...where(), slug: 'finnes-ikke' }))).toBe(404)
  })

  it('has its pictures, and only those', async () => {
    const address = (attachmentId: string) =>
      routes.publicPicture.href({ ...where(), attachmentId })
    expect(await read(strategy())).toContain(address(pictureId))
    const answer = await app.get(address(pictureId))
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/png'])
    expect(await status(address(await published.addPicture()))).toBe(404)
    await published.removePicture(pictureId)
    const kept = await app.get(address(pictureId))
    expect(kept.rawPayload.equals(answer.rawPayload)).toBe(true)
    expect(await status(address('x'))).toBe(404)
  })

  it('is given to the council in short', async () => {
    const text = textOf(await read(council(), await alver.as('elected')))
    expect(text).toContain('Hva vi skal vedta')
    expect(text).toContain('Punktet: Det første utkastet')
    expect(text).toContain('Kommunestyret behandler forslaget 21. september 2028')
    expect(text).toContain('Vi bruker 40 ukeverk.')
    expect(text).not.toContain('Fjorden')
    const front = await read(routes.municipality.href(where()), await alver.as('elected'))
    expect(front).toContain(council())
  })
})

describe('what is adopted', () => {
  beforeAll(async () => {
    await published.adopt(1, '2028-09-01', 'Det vedtatte')
    await untilShown('Les planstrategien')
  })

  it('takes the place of the proposal, which keeps its address', async () => {
    expect(textOf(await read(strategy()))).toContain('Vedtatt tekst Det vedtatte')
    expect(textOf(await read(edition('1')))).toContain('45/28')
    const old = textOf(await read(proposal('1')))
    expect(old).toContain('Det første utkastet')
    expect(old).toContain('Det finnes en nyere versjon.')
    for (const url of [strategy(), edition('1')]) {
      expect(await read(url)).not.toContain('Intern innstilling')
    }
  })

  it('has an overview of the plans that can be searched', async () => {
    const all = textOf(await read(plans()))
    expect(all).toContain('2 av 2 planer')
    expect(all).toContain('2. halvår 2028 til 1. halvår 2029')
    const found = textOf(await read(`${plans()}?sok=IDRETT%20revideres`))
    expect(found).toContain('1 av 2 planer')
    expect(found).not.toContain(longTitle)
    expect(textOf(await read(`${plans()}?sok=%3Cb%3E`))).toContain('Ingen planer passer med «<b>»')
  })

  it('is in the feeds', async () => {
    const elements = elementsOf(await read(atom()))
    const titles = elements.filter(({ path }) => path === 'feed/entry/title')
    expect(titles.map(({ text }) => text).toSorted()).toEqual([
      'Forslag til planstrategi 2028–2031, versjon 1',
      'Planstrategi 2028–2031, utgave 1 (vedtatt)',
    ])
    const events = new ICAL.Component(ICAL.parse(await read(calendar())))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2028-08-21',
      '2028-09-21',
      '2028-09-01',
    ])
  })

  it.each([
    ['Atom', atom],
    ['the calendar', calendar],
  ])('is not sent again in %s to a reader that has it', async (_, href) => {
    const first = await app.get(href())
    const etag = String(first.headers.etag)
    // As it stands, among others, and as a proxy that packs the answer has made it.
    for (const known of [etag, `"annet", ${etag}`, `W/${etag}`]) {
      const again = await app.get(href(), { 'if-none-match': known })
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag])
    }
    await published.adopt(href === atom ? 2 : 3, '2028-09-01', 'Nytt vedtak')
    const changed = await app.get(href(), { 'if-none-match': etag })
    expect(changed.statusCode).toBe(200)
    expect(changed.headers.etag).not.toBe(etag)
  })
})

describe('how it goes with the plans', () => {
  it('is shown when the council has had it, and not before', async () => {
    await published.addStatus('2028-08-31', 'Dette gikk bra')
    await published.addStatus('2028-09-02', 'Ikke lagt fram')
    await published.addStatus('', 'Bare et utkast')
    await vi.waitFor(
      async () => expect(await read(progress())).toContain('Dette gikk bra'),
      waiting,
    )
    const text = textOf(await read(progress()))
    expect(text).toContain('Lagt fram 31. august 2028')
    expect(text).not.toContain('Ikke lagt fram')
    expect(text).not.toContain('Bare et utkast')
  })
})

describe('pages kept in memory', () => {
  it('are the same bytes until something is published, on every server', async () => {
    const other = await buildApp(app.services)
    const there = async () =>
      (await other.inject({ url: strategy(), headers: { host: 'localhost:3000' } })).body
    const before = await there()
    expect(await there()).toBe(before)
    await published.publish(3, '2028-08-30', 'Nytt')
    await vi.waitFor(async () => {
      expect(await there()).toContain('Forslag, versjon 3')
      expect(await read(strategy())).toContain('Forslag, versjon 3')
    }, waiting)
    await other.close()
  })

  it('are sent compressed and known again', async () => {
    const first = await app.get(strategy(), { 'accept-encoding': 'br' })
    expect(first.headers['content-encoding']).toBe('br')
    expect(first.rawPayload.length).toBeLessThan(60_000)
    const again = await app.get(strategy(), { 'if-none-match': String(first.headers.etag) })
    expect(again.statusCode).toBe(304)
  })
})

describe('the demo', () => {
  it('is kept out of search engines', async () => {
    await app.services.database.app
      .updateTable('organisation')
      .set({ is_demo: true })
      .where('id', '=', alver.tenantId)
      .execute()
    // A page that nobody has asked for in this language is not in memory.
    const nynorsk = { cookie: 'malform=nn' }
    for (const url of [plans(), edition('1')]) {
      expect(await read(url, nynorsk)).toContain('<meta name="robots" content="noindex"/>')
    }
    expect((await app.get(atom())).headers['x-robots-tag']).toBe('noindex')
  })
})

const waiting = { timeout: 10_000, interval: 50 }

const untilShown = (text: string) =>
  vi.waitFor(async () => expect(await read(front())).toContain(text), waiting)

describe('a published version as a file', () => {
  it('is a PDF for anybody, named after the version', async () => {
    const number = { ...where(), number: '1' }
    for (const href of [
      routes.publicProposalPdf.href(number),
      routes.publicEditionPdf.href(number),
    ]) {
      const answer = await app.get(href)
      expect([href, answer.statusCode]).toEqual([href, 200])
      expect(answer.headers['content-type']).toBe('application/pdf')
      expect(answer.rawPayload.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    }
    const missing = routes.publicEditionPdf.href({ ...where(), number: '99' })
    expect(await status(missing)).toBe(404)
    expect(await read(edition('1'))).toContain(`href="${routes.publicEditionPdf.href(number)}"`)
  })
})
