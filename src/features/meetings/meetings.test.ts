import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import type { Body } from '#domain/process.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, startFields, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
const numbers = [
  '1811',
  '5052',
  '1853',
  '1812',
  '1813',
  '1815',
  '1816',
  '1818',
  '1820',
  '1822',
  '1824',
  '1825',
]

/** A small municipality with one planner, and a calendar with two slips in it. */
const smallFields = {
  ...startFields,
  constitution: '2027-10-21',
  hoursPerWeek: '2',
  meetings: [
    'Kommunestyret 13.04.2028',
    'Kommunestyret 15.06.2028',
    'Kommunestyret 21.09.2028',
    'Kommunestyret 26.10.2028',
    'Formannskapet 11.05.2028',
    'Formannskapet 25.05.2028',
    'Eldrerådet 03.05.2028',
    'Ungdomsrådet 04.05.2028',
  ].join('\n'),
} satisfies FormFields

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const fresh = () => startedWorkspace(app, numbers.shift() ?? '', smallFields)

const list = '/framdrift/moter'

/** The path of a meeting below the workspace, by its body and day as the list writes them. */
async function meetingPath(work: Workspace, body: Body, date: string): Promise<string> {
  const row = await inTenant(app.services.database.app, work.tenantId, (tx) =>
    tx
      .selectFrom('meeting')
      .select('id')
      .where('body', '=', body)
      .where('held_on', '=', localDate(date))
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  return `${list}/${row.id}`
}

const agendaOf = (work: Workspace) =>
  inTenant(app.services.database.app, work.tenantId, (tx) =>
    tx
      .selectFrom('agenda_item')
      .select(['id', 'title', 'activity_key', 'ready_on', 'decision', 'version'])
      .where('deleted_at', 'is', null)
      .orderBy('position')
      .execute(),
  )

const evidenceOf = (work: Workspace) =>
  inTenant(app.services.database.app, work.tenantId, (tx) =>
    tx
      .selectFrom('requirement_evidence')
      .select(['requirement_id', 'kind', 'on_date', 'note', 'url'])
      .execute(),
  )

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
    expect(page).toMatch(/16\. mai 2028 .{0,40}Siste dag å gjøre forslaget offentlig/)
    expect(page).toContain('Uttalelsen fra eldrerådet er gitt')
    expect(page).toContain('(kommuneloven § 11-3)')
  })

  it('of September says what a choice of it would ask for', async () => {
    const path = await meetingPath(work, 'kommunestyre', '2028-09-21')
    const page = textOf((await work.get(path)).body)
    expect(page).toContain('Hvis vedtaket gjøres her')
    expect(page).toMatch(/22\. august 2028 .{0,40}Siste dag å gjøre forslaget offentlig/)
  })

  it('says of the working group that the law sets no time', async () => {
    await work.post(list, { meetings: 'Arbeidsgruppen 10.01.2028', defaultBody: 'arbeidsgruppe' })
    const path = await meetingPath(work, 'arbeidsgruppe', '2028-01-10')
    expect(textOf((await work.get(path)).body)).toContain('Loven setter ingen frister')
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

describe('an agenda', () => {
  let work: Workspace
  let path: string
  beforeAll(async () => {
    work = await fresh()
    path = await meetingPath(work, 'formannskap', '2028-05-11')
  })

  it('takes the cases from the schedule in one press, once', async () => {
    const first = await work.post(`${path}/saker`, { fromSchedule: 'ja' })
    expect(first.headers.location).toMatch(/lagtTil=1$/)
    expect((await work.post(`${path}/saker`, { fromSchedule: 'ja' })).headers.location).toMatch(
      /lagtTil=0$/,
    )
    expect(await agendaOf(work)).toMatchObject([
      {
        title: 'Innstilling til kommunal planstrategi',
        activity_key: 'recommendation',
        ready_on: '2028-05-02',
      },
    ])
  })

  it('takes items of its own, once also when the form is sent twice', async () => {
    const item = {
      title: 'Orientering',
      formToken: 'one',
      caseNumber: '12/28',
      readyOn: '01.05.2028',
    }
    await work.post(`${path}/saker`, item)
    await work.post(`${path}/saker`, item)
    const titles = (await agendaOf(work)).map(({ title }) => title)
    expect(titles).toEqual(['Innstilling til kommunal planstrategi', 'Orientering'])
  })

  it('keeps what was typed when it is refused', async () => {
    const answer = await work.post(`${path}/saker`, {
      title: '',
      readyOn: '31.06.2028',
      note: 'Ta med kart',
      activityKey: 'finnes-ikke',
    })
    expect(answer.statusCode).toBe(422)
    for (const name of ['title', 'readyOn', 'activityKey']) {
      expect(answer.body).toContain(`href="#felt-${name}"`)
    }
    expect(answer.body).toContain('value="31.06.2028"')
    expect(answer.body).toContain('Ta med kart')
  })

  it('is put in another order', async () => {
    const [, second] = await agendaOf(work)
    await work.post(`${path}/saker/${second?.id}/rekkefolge`, { move: 'up' })
    expect((await agendaOf(work))[0]?.id).toBe(second?.id)
    await work.post(`${path}/saker/${second?.id}/rekkefolge`, { move: 'up' })
    expect((await agendaOf(work))[0]?.id).toBe(second?.id)
  })

  it('loses an item by a press and gets it back by another', async () => {
    const [first] = await agendaOf(work)
    const answer = await work.post(`${path}/saker/${first?.id}/fjern`, {})
    expect(await agendaOf(work)).toHaveLength(1)
    const receipt = await app.get(String(answer.headers.location), work.planner)
    expect(receipt.body).toContain(`${first?.id}/hent-tilbake`)
    await work.post(`${path}/saker/${first?.id}/hent-tilbake`, {})
    expect(await agendaOf(work)).toHaveLength(2)
  })

  it('shows both texts when two have written in one item', async () => {
    const [item] = await agendaOf(work)
    const itemPath = `${path}/saker/${item?.id}`
    const version = String(item?.version)
    const typed = { title: 'Orientering', caseNumber: '12/28', version }
    expect(
      (await work.post(itemPath, { ...typed, decision: 'Tas til etterretning.' })).statusCode,
    ).toBe(303)
    const answer = await work.post(itemPath, { ...typed, decision: 'Utsettes.' })
    expect(answer.statusCode).toBe(409)
    const page = textOf(answer.body)
    expect(page).toContain('Utsettes.')
    expect(page).toContain('Tas til etterretning.')
    const newest = /name="version" value="(\d+)"/.exec(answer.body)?.[1] ?? ''
    expect(
      (await work.post(itemPath, { ...typed, decision: 'Utsettes.', version: newest })).statusCode,
    ).toBe(303)
  })

  it('goes with its meeting and comes back with it', async () => {
    const before = (await agendaOf(work)).map(({ id }) => id)
    const removed = await work.post(`${path}/fjern`, {})
    expect((await work.get(path)).statusCode).toBe(404)
    const receipt = await app.get(String(removed.headers.location), work.planner)
    expect(receipt.body).toContain(`${path}/hent-tilbake`)
    expect((await work.post(`${path}/hent-tilbake`, {})).statusCode).toBe(303)
    expect((await agendaOf(work)).map(({ id }) => id)).toEqual(before)
    expect(textOf((await work.get(path)).body)).toContain('Utsettes.')
  })

  it('comes back also when the meeting is added anew', async () => {
    await work.post(`${path}/fjern`, {})
    const again = await work.post(list, {
      meetings: 'Formannskapet 11.05.2028',
      defaultBody: 'formannskap',
    })
    expect(again.headers.location).toMatch(/lagtTil=1$/)
    expect(textOf((await work.get(path)).body)).toContain('Utsettes.')
    expect((await work.post(`${path}/hent-tilbake`, {})).statusCode).toBe(404)
  })

  it('stays where it is when a script sends the whole calendar anew', async () => {
    const strategy = await inTenant(app.services.database.app, work.tenantId, (tx) =>
      tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow(),
    )
    const answer = await app.inject({
      method: 'PATCH',
      url: `/api/v1/strategies/${strategy.id}`,
      headers: await app.token(work.tenantId),
      payload: {
        meetings: [
          { body: 'formannskap', date: '2028-05-11' },
          { body: 'kommunestyre', date: '2028-06-15' },
        ],
      },
    })
    expect(answer.statusCode).toBe(200)
    expect(textOf((await work.get(path)).body)).toContain('Utsettes.')
    expect(textOf((await work.get(list)).body)).not.toContain('21. september 2028')
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

describe('a decision', () => {
  let work: Workspace
  let itemPath: string
  const versionOn = async () => {
    const { body } = await work.get(itemPath)
    const form = body.slice(body.indexOf('id="dokumentasjon"'))
    return {
      version: /name="version" value="([^"]+)"/.exec(form)?.[1] ?? '',
      itemVersion: /name="itemVersion" value="([^"]+)"/.exec(form)?.[1] ?? '',
    }
  }
  beforeAll(async () => {
    work = await fresh()
    await work.post(list, { meetings: 'Kommunestyret 28.10.2027', defaultBody: 'kommunestyre' })
    const path = await meetingPath(work, 'kommunestyre', '2027-10-28')
    await work.post(`${path}/saker`, {
      title: 'Planstrategi',
      activityKey: 'adopt',
      formToken: 'one',
    })
    itemPath = `${path}/saker/${(await agendaOf(work))[0]?.id}`
  })

  it('is no evidence before something was decided', async () => {
    expect(textOf((await work.get(itemPath)).body)).toContain(
      'Skriv inn vedtaket eller saksnummeret',
    )
    expect((await work.post(`${itemPath}/dokumentasjon`, { requirement: 'L1' })).statusCode).toBe(
      422,
    )
  })

  it('shows what it will be recorded as before it is', async () => {
    await work.post(itemPath, {
      title: 'Planstrategi',
      activityKey: 'adopt',
      caseNumber: '45/27',
      decision: 'Planstrategien vedtas.',
      version: '1',
    })
    const page = textOf((await work.get(itemPath)).body)
    expect(page).toContain(
      'Kommunestyret 28. oktober 2027, sak 45/27: Planstrategi. Vedtak: Planstrategien vedtas.',
    )
    expect(page).toContain('Registrer at planstrategien ble vedtatt 28. oktober 2027')
    expect(await evidenceOf(work)).toEqual([])
  })

  it('asks what to record when nothing is ticked', async () => {
    const answer = await work.post(`${itemPath}/dokumentasjon`, await versionOn())
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-requirement"')
  })

  it('is recorded for the ticked requirements, with the date of the process, once', async () => {
    const form = { ...(await versionOn()), requirement: ['L1', 'L6', 'L9'], registerDate: 'ja' }
    const answer = await work.post(`${itemPath}/dokumentasjon`, form)
    expect(answer.headers.location).toMatch(/dokumentert=3#dokumentasjon$/)
    const evidence = await evidenceOf(work)
    expect(evidence.map((one) => one.requirement_id).toSorted()).toEqual(['L1', 'L6'])
    expect(evidence[0]).toMatchObject({ kind: 'note', on_date: '2027-10-28', url: null })
    expect((await work.get('/framdrift/datoer')).body).toContain('value="2027-10-28"')
    expect((await work.post(`${itemPath}/dokumentasjon`, form)).statusCode).toBe(409)
    expect(await evidenceOf(work)).toHaveLength(2)
    expect(textOf((await work.get(itemPath)).body)).toContain('har alt denne dokumentasjonen')
  })
})

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
      'Innstillingen er registrert gitt i dette møtet, 11. mai 2028',
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
