import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { ensureOperator, firstOperatorLink, inviteByCommand, operatorLoginLink } from './index.ts'

let app: TestApp
const baseUrl = 'http://localhost:3000'

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

describe('the first start', () => {
  test('makes one operator, however many programs start, and one link', async () => {
    const { services } = app
    const links = await Promise.all([
      firstOperatorLink(services, baseUrl),
      firstOperatorLink(services, baseUrl),
      firstOperatorLink(services, baseUrl),
    ])
    expect(links.filter((link) => link !== null)).toHaveLength(1)
    expect(await firstOperatorLink(services, baseUrl)).toBeNull()
    const operators = await services.database.app
      .selectFrom('person')
      .select(['email', 'name'])
      .where('is_operator', '=', true)
      .execute()
    expect(operators).toEqual([{ email: 'operator@localhost', name: 'Driftsansvarlig' }])
  })

  test('gives a link that leads to the operator’s page', async () => {
    const link = await operatorLoginLink(app.services, baseUrl)
    const answer = await app.post(link.slice(baseUrl.length), {})
    expect(answer.headers.location).toBe('/drift')
    const cookie = answer.cookies.find((one) => one.name === 'stedsans')
    const page = await app.get('/drift', { cookie: `stedsans=${cookie?.value}` })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Ingen er satt opp ennå')
  })

  test('makes a person who is there already an operator when asked to', async () => {
    const { app: db } = app.services.database
    await db.insertInto('person').values({ email: 'it@bodo.example.no', name: 'Ida It' }).execute()
    const made = await ensureOperator(db, 'it@bodo.example.no')
    expect(made.created).toBe(true)
    expect(await ensureOperator(db, 'it@bodo.example.no')).toEqual({ ...made, created: false })
  })
})

describe('the command line', () => {
  test('invites a person and gives the link', async () => {
    const { tenantId } = await app.municipality('3907')
    const invitation = { tenantId, email: 'Eva@Sande.example.no', name: 'Eva', baseUrl }
    const link = await inviteByCommand(app.services, { ...invitation, role: 'admin' })
    expect((await app.post(link.slice(baseUrl.length), {})).statusCode).toBe(303)
    await expect(inviteByCommand(app.services, { ...invitation, role: 'reader' })).rejects.toThrow(
      'er med fra før',
    )
    await expect(
      inviteByCommand(app.services, { ...invitation, email: 'eva', role: 'reader' }),
    ).rejects.toThrow('ikke en e-postadresse')
  })
})
