import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { meetingList as list, smallFields, smallMunicipalities } from '../../../test/meetings.ts'
import { textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
const { fresh, meetingPath } = smallMunicipalities(() => app)

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

describe('a move', () => {
  let work: Workspace
  beforeEach(async () => {
    work ??= await fresh()
  })

  it('shows what it moves in the schedule, and stores nothing', async () => {
    const path = await meetingPath(work, 'formannskap', '2028-05-11')
    const page = textOf((await work.get(`${path}/flytt?dato=2028-05-18`)).body)
    expect(page).toContain('Fra torsdag 11. mai 2028 til torsdag 18. mai 2028')
    expect(page).toContain('Fram mot vedtaket')
    expect(page).toMatch(/Innstilling Nå 11\. mai 2028/)
    expect((await work.get(path)).statusCode).toBe(200)
  })

  it.each([
    ['', 'Velg en ny dato'],
    ['31.06.2028', 'er ikke en dato'],
    ['2028-05-25', 'har alt et møte'],
    ['2028-05-11', 'står alt på denne datoen'],
  ])('to «%s» is refused with the reason', async (dato, reason) => {
    const path = await meetingPath(work, 'formannskap', '2028-05-11')
    const answer = await work.post(`${path}/flytt`, { dato, version: 'x' })
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain(reason)
    expect(answer.body).toContain('href="#felt-dato"')
  })

  it('to a holiday, and of the council past the deadline, is warned of and let through', async () => {
    const formannskap = await meetingPath(work, 'formannskap', '2028-05-11')
    expect(textOf((await work.get(`${formannskap}/flytt?dato=2028-05-17`)).body)).toContain(
      'Møtet i formannskapet 17. mai 2028 er lagt til',
    )
    const council = await meetingPath(work, 'kommunestyre', '2028-09-21')
    expect(textOf((await work.get(`${council}/flytt?dato=2028-11-02`)).body)).toContain(
      'Den nye datoen er etter fristen 21. oktober 2028',
    )
  })

  it('of the meeting where the recommendation was given is warned of', async () => {
    const version = await work.versionOn('/framdrift/datoer')
    await work.post('/framdrift/datoer', {
      version,
      constitutedOn: '2027-10-21',
      recommendedOn: '2028-05-11',
      councilMeetingOn: '2028-06-15',
    })
    const path = await meetingPath(work, 'formannskap', '2028-05-11')
    expect(textOf((await work.get(`${path}/flytt?dato=2028-05-18`)).body)).toContain(
      'Dere har registrert at innstillingen ble gitt i dette møtet 11. mai 2028',
    )
  })

  it('is refused when somebody changed the strategy meanwhile, and shown anew', async () => {
    const path = await meetingPath(work, 'kommunestyre', '2028-06-15')
    const version = await work.versionOn(`${path}/flytt?dato=2028-06-22`)
    await work.post(list, { meetings: 'Formannskapet 31.08.2028', defaultBody: 'formannskap' })
    const answer = await work.post(`${path}/flytt`, { dato: '2028-06-22', version })
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Ingenting er flyttet')
  })

  it('takes the agenda and the choice of council meeting along, and the schedule into use', async () => {
    const path = await meetingPath(work, 'kommunestyre', '2028-06-15')
    await work.post(`${path}/saker`, { title: 'Planstrategi', formToken: 'move' })
    const version = await work.versionOn(`${path}/flytt?dato=2028-06-22`)
    const form = { dato: '2028-06-22', version, takeIntoUse: 'ja' }
    expect((await work.post(`${path}/flytt`, form)).statusCode).toBe(303)
    const page = textOf((await work.get(path)).body)
    expect(page).toContain('Kommunestyret 22. juni 2028')
    expect(page).toContain('vedtaksmøte')
    expect(page).toContain('Planstrategi')
    expect((await work.get('/framdrift/datoer')).body).toContain('value="2028-06-22"')
    expect((await work.auditActions()).at(-1)).toMatchObject({
      action: 'meetings.move',
      details: { body: 'kommunestyre', from: '2028-06-15', to: '2028-06-22' },
    })
  })
})

describe('a new calendar', () => {
  let work: Workspace
  const changed = [
    'Kommunestyret 13.04.2028',
    'Kommunestyret 15.06.2028',
    'Kommunestyret 12.10.2028',
    'Formannskapet 18.05.2028',
    'Formannskapet 25.05.2028',
  ].join('\n')
  const compare = (meetings: string) =>
    work.post(`${list}/ny-kalender`, { meetings, defaultBody: 'kommunestyre' })
  const hidden = (body: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''

  beforeAll(async () => {
    work = await fresh()
  })

  it('that is empty or not understood is asked for again, as typed', async () => {
    expect((await compare('')).statusCode).toBe(422)
    const answer = await compare('Formannskapet 31.06.2028')
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Formannskapet 31.06.2028')
  })

  it('that is the same changes nothing', async () => {
    expect(textOf((await compare(smallFields.meetings)).body)).toContain('Det er ingenting å endre')
  })

  it('shows what moves, what is new, what is gone, and what that moves in the schedule', async () => {
    const page = textOf((await compare(changed)).body)
    expect(page).toMatch(
      /Flyttes .*Formannskapet Fra torsdag 11\. mai 2028 Til torsdag 18\. mai 2028/,
    )
    expect(page).toMatch(
      /Kommunestyret Fra torsdag 26\. oktober 2028 Til torsdag 12\. oktober 2028/,
    )
    expect(page).toMatch(
      /Står ikke i den nye kalenderen .*Kommunestyret torsdag 21\. september 2028/,
    )
    expect(page).toContain('Innstilling.')
    expect(page).toContain('Fram mot vedtaket')
    expect(page).toMatch(/Ikke berørt/)
  })

  it('leaves a meeting with cases where it is unless it is ticked', async () => {
    const path = await meetingPath(work, 'kommunestyre', '2028-09-21')
    const id = path.slice(list.length + 1)
    expect((await compare(changed)).body).toMatch(new RegExp(`value="${id}" checked`))
    await work.post(`${path}/saker`, { title: 'Planstrategi', formToken: 'calendar' })
    const { body } = await compare(changed)
    expect(body).toContain(`value="${id}"`)
    expect(body).not.toMatch(new RegExp(`value="${id}" checked`))
    expect(textOf(body)).toContain('Har 1 sak.')
  })

  it('is calculated anew with what is ticked, and still stores nothing', async () => {
    const { body } = await compare(changed)
    const id = (await meetingPath(work, 'kommunestyre', '2028-09-21')).slice(list.length + 1)
    const calendar = hidden(body, 'calendar')
    const again = (remove: string) => work.post(`${list}/ny-kalender`, { calendar, remove })
    const decisionIn = (page: string) =>
      /Vedtak i kommunestyret Nå .{0,20} Etter (\S+ \S+ \d{4})/.exec(page)?.[1]
    expect(decisionIn(textOf((await again(id)).body))).toBe('15. juni 2028')
    expect(decisionIn(textOf((await again('')).body))).toBe('21. september 2028')
    expect((await work.get(`${list}/${id}`)).statusCode).toBe(200)
  })

  it('is refused when somebody changed the strategy meanwhile, and compared anew', async () => {
    const { body } = await compare(changed)
    await work.post(list, { meetings: 'Planutvalget 31.08.2028', defaultBody: 'formannskap' })
    const form = { version: hidden(body, 'version'), calendar: hidden(body, 'calendar') }
    const answer = await work.post(`${list}/ny-kalender/ta-i-bruk`, form)
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Ingenting er lagret')
  })

  it.each(['', 'formannskap', 'formannskap 2028-13-01', 'tull 2028-05-18'])(
    'that comes as «%s» is refused',
    async (calendar) => {
      const answer = await work.post(`${list}/ny-kalender/ta-i-bruk`, { calendar, version: 'x' })
      expect(answer.statusCode).toBe(422)
    },
  )

  it('moves meetings with their agenda and says what was done', async () => {
    const path = await meetingPath(work, 'formannskap', '2028-05-11')
    await work.post(`${path}/saker`, { fromSchedule: 'ja' })
    const { body } = await compare(changed)
    const form = {
      version: hidden(body, 'version'),
      calendar: hidden(body, 'calendar'),
      takeIntoUse: 'ja',
    }
    const answer = await work.post(`${list}/ny-kalender/ta-i-bruk`, form)
    expect(answer.headers.location).toMatch(/kalender=2-0-0-1$/)
    const receipt = await app.get(String(answer.headers.location), work.planner)
    expect(textOf(receipt.body)).toContain('2 flyttet, 0 nye, 0 fjernet')
    const page = textOf((await work.get(path)).body)
    expect(page).toContain('Formannskapet 18. mai 2028')
    expect(page).toContain('Innstilling til kommunal planstrategi')
    expect((await work.get(await meetingPath(work, 'kommunestyre', '2028-09-21'))).statusCode).toBe(
      200,
    )
  })

  it('removes what is ticked', async () => {
    const path = await meetingPath(work, 'kommunestyre', '2028-09-21')
    const { body } = await compare(changed)
    const form = {
      version: hidden(body, 'version'),
      calendar: hidden(body, 'calendar'),
      remove: path.slice(list.length + 1),
    }
    const answer = await work.post(`${list}/ny-kalender/ta-i-bruk`, form)
    expect(answer.headers.location).toMatch(/kalender=0-0-1-0$/)
    expect((await work.get(path)).statusCode).toBe(404)
  })
})
