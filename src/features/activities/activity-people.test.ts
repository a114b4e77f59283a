import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type FormFields, type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let ola: SignedIn

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  ola = await member('contributor', 'Ola Eksempel')
})
afterAll(() => app.close())

const member = (role: 'contributor' | 'planner' | 'reader', name: string) =>
  app.signIn({ tenantId: work.tenantId, role, name })

const leave = (personId: string) =>
  inTenant(app.services.database.app, work.tenantId, (tx) =>
    tx.deleteFrom('membership').where('person_id', '=', personId).execute(),
  )

const empty = {
  purpose: '',
  method: '',
  input: '',
  output: '',
  hours: '',
  leadPersonId: '',
  lead: '',
  participants: '',
} satisfies FormFields

const url = (key: string) => `/framdrift/aktivitet/${key}`
const form = (key: string) => `${url(key)}/detaljer`

async function save(key: string, fields: FormFields, headers = work.planner) {
  const version = await work.versionOn(form(key))
  return work.post(form(key), { ...empty, version, ...fields }, headers)
}
const pageOf = async (key: string, headers = work.planner) =>
  textOf((await work.get(url(key), headers)).body)

describe('somebody who has left', () => {
  const key = 'form-working-group'

  it('is shown as such everywhere, and their task is nobody’s', async () => {
    const gone = await member('planner', 'Gro Gått')
    await save(key, { leadPersonId: gone.personId })
    await leave(gone.personId)
    for (const path of [url(key), '', '/framdrift', '/aktiviteter', '/aktiviteter?visning=tavle']) {
      const text = textOf((await work.get(path)).body)
      expect(text, path).toMatch(/Gro Gått har ikke lenger tilgang – velg en ny/)
    }
    const nobodys = await work.get('/aktiviteter?hvem=ingen')
    expect(nobodys.body).toContain(url(key))
    const reader = textOf((await work.get('/aktiviteter', ola.headers)).body)
    expect(reader).toContain('Gro Gått har ikke lenger tilgang')
    expect(reader).not.toContain('velg en ny')
  })

  it('cannot be given a task, nor kept in it by a press', async () => {
    const gone = await member('contributor', 'Siv Sluttet')
    const version = await work.versionOn(form(key))
    await leave(gone.personId)
    for (const fields of [{ leadPersonId: gone.personId }, { people: [gone.personId] }]) {
      const answer = await work.post(form(key), { ...empty, version, ...fields })
      expect(answer.statusCode).toBe(422)
      expect(textOf(answer.body)).toContain('har ikke tilgang')
    }
    const { body } = await work.get(form(key))
    expect(body).toMatch(/selected[^>]*>Gro Gått \(har ikke lenger tilgang\)/)
    expect((await save(key, { leadPersonId: ola.personId })).statusCode).toBe(303)
    expect(await pageOf(key)).toMatch(/Leder Ola Eksempel/)
  })

  it('includes whoever may only read now', async () => {
    const reader = await member('reader', 'Lise Leser')
    const answer = await save(key, { leadPersonId: reader.personId })
    expect(answer.statusCode).toBe(422)
  })
})

describe('my tasks', () => {
  const myPage = async (who: SignedIn) => textOf((await app.get('/min-side', who.headers)).body)

  it('are what one leads or joins, in every municipality where one may contribute', async () => {
    const person = await member('contributor', 'Mia Mange')
    const second = await startedWorkspace(app, '1815')
    const third = await startedWorkspace(app, '1816')
    await inTenant(app.services.database.app, second.tenantId, (tx) =>
      tx
        .insertInto('membership')
        .values({ tenant_id: second.tenantId, person_id: person.personId, role: 'contributor' })
        .execute(),
    )
    await inTenant(app.services.database.app, third.tenantId, (tx) =>
      tx
        .insertInto('membership')
        .values({ tenant_id: third.tenantId, person_id: person.personId, role: 'reader' })
        .execute(),
    )
    expect(await myPage(person)).toContain('Ingenting haster de neste 30 dagene.')
    await save('clarify-mandate', { leadPersonId: person.personId })
    const version = await second.versionOn(form('clarify-mandate'))
    await second.post(form('clarify-mandate'), { ...empty, version, people: [person.personId] })
    const text = await myPage(person)
    expect(text.match(/Avklar hva planstrategien skal løse/g)).toHaveLength(2)
    expect(text).not.toContain('Ingen har fått disse')
    const { body } = await app.get('/min-side', person.headers)
    expect(body).toContain(`href="${second.base}${url('clarify-mandate')}"`)
    expect(textOf((await work.get('', person.headers)).body)).toContain('Mine oppgaver')
  })

  it('show those who edit what nobody has, apart from their own', async () => {
    const planner = await member('planner', 'Pia Plan')
    await save('clarify-mandate', { leadPersonId: planner.personId })
    const gone = await member('contributor', 'Per Permisjon')
    await save('evaluate-previous', { leadPersonId: gone.personId })
    expect(await myPage(planner)).not.toMatch(/Ingen har fått disse.*Evaluer forrige/)
    await leave(gone.personId)
    const [mine = '', ...nobodys] = (await myPage(planner)).split('Ingen har fått disse')
    expect(mine).toContain('Avklar hva planstrategien skal løse')
    const title = /<h1>([^<]+)/.exec((await work.get(url('evaluate-previous'))).body)?.[1] ?? '?'
    expect(nobodys.join()).toContain(title)
  })
})
