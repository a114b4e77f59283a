import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { meetingList as list, smallMunicipalities } from '../../../test/meetings.ts'
import { textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
const { fresh, meetingPath } = smallMunicipalities(() => app)

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

describe('the list of meetings', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await fresh()
  })

  it('says what each meeting is to the process, and warns of the two on holidays', async () => {
    const page = textOf((await work.get(list)).body)
    expect(page).toMatch(/torsdag 15\. juni 2028 .*?vedtaksmøte/)
    expect(page).toMatch(/torsdag 21\. september 2028 .*?reserve/)
    expect(page).toMatch(/torsdag 11\. mai 2028 .*?innstilling/)
    expect(page).toContain('Møtet i kommunestyret 13. april 2028 er lagt til skjærtorsdag')
    expect(page).toContain('Møtet i formannskapet 25. mai 2028 er lagt til Kristi himmelfartsdag')
  })

  it('is read by a contributor, who changes nothing', async () => {
    const contributor = await work.as('contributor')
    const { body, statusCode } = await work.get(list, contributor)
    expect(statusCode).toBe(200)
    expect(body).not.toContain('/fjern"')
    const path = await meetingPath(work, 'formannskap', '2028-05-11')
    for (const form of ['/saker', '/flytt', '/protokoll', '/fjern']) {
      expect((await work.post(`${path}${form}`, {}, contributor)).statusCode).toBe(403)
    }
  })
})

describe('the page of a meeting', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await fresh()
  })

  it('of the decision says when the proposal must be public, by law and with our margin', async () => {
    const path = await meetingPath(work, 'kommunestyre', '2028-06-15')
    const page = textOf((await work.get(path)).body)
    expect(page).toMatch(/15\. mai 2028 .{0,40}Forslaget til vedtak er offentlig/)
    expect(page).toMatch(/16\. mai 2028 .{0,40}Siste dag for å gjøre forslaget offentlig/)
    expect(page).toContain('Uttalelsen fra eldrerådet er gitt')
    expect(page).toContain('(kommuneloven § 11-3)')
  })

  it('of September says what a choice of it would ask for', async () => {
    const path = await meetingPath(work, 'kommunestyre', '2028-09-21')
    const page = textOf((await work.get(path)).body)
    expect(page).toContain('Hvis vedtaket gjøres her')
    expect(page).toMatch(/22\. august 2028 .{0,40}Siste dag for å gjøre forslaget offentlig/)
  })

  it('says of the working group that the law sets no time', async () => {
    await work.post(list, { meetings: 'Arbeidsgruppen 10.01.2028', defaultBody: 'arbeidsgruppe' })
    const path = await meetingPath(work, 'arbeidsgruppe', '2028-01-10')
    expect(textOf((await work.get(path)).body)).toContain('Tidsplanen har ingen frister')
  })

  it('does not exist in another municipality', async () => {
    const other = await fresh()
    const path = await meetingPath(work, 'formannskap', '2028-05-11')
    for (const place of [path, `${path}/flytt`, `${path}/mote.ics`]) {
      expect((await other.get(place)).statusCode).toBe(404)
    }
    for (const form of ['/saker', '/flytt', '/protokoll', '/fjern', '/hent-tilbake']) {
      expect((await other.post(`${path}${form}`, { title: 'x' })).statusCode).toBe(404)
    }
  })
})

describe('the minutes', () => {
  let work: Workspace
  let path: string
  beforeAll(async () => {
    work = await fresh()
    path = await meetingPath(work, 'kommunestyre', '2028-06-15')
  })

  it('are stored with a link that is safe', async () => {
    const typed = { minutesUrl: 'https://example.no/motebok', minutesNote: '9 mot 6', version: '1' }
    expect((await work.post(`${path}/protokoll`, typed)).statusCode).toBe(303)
    const { body } = await work.get(path)
    expect(body).toContain('href="https://example.no/motebok"')
    expect(body).toContain('9 mot 6')
  })

  it.each(['javascript:alert(1)', 'ikke en adresse'])(
    'refuse the link «%s», as typed',
    async (url) => {
      const answer = await work.post(`${path}/protokoll`, {
        minutesUrl: url,
        minutesNote: 'Kladd',
        version: '2',
      })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('href="#felt-minutesUrl"')
      expect(answer.body).toContain('Kladd')
      expect(answer.body).not.toContain(`href="${url}"`)
    },
  )

  it('show both texts when two have written', async () => {
    const answer = await work.post(`${path}/protokoll`, {
      minutesUrl: '',
      minutesNote: '8 mot 7',
      version: '1',
    })
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('9 mot 6')
    expect(answer.body).toContain('8 mot 7')
  })
})
