import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { meetingList as list, smallMunicipalities } from '../../../test/meetings.ts'
import { textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
const { agendaOf, evidenceOf, fresh, meetingPath } = smallMunicipalities(() => app)

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

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
