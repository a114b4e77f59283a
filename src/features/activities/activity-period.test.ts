import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

const path = '/framdrift/aktivitet/clarify-mandate'
const fresh = {
  title: 'Intervju rektorene',
  step: '3',
  kind: 'work',
  endsOn: '',
  leadPersonId: '',
  lead: '',
  formToken: 'press',
}

let app: TestApp
let work: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
})
afterAll(() => app.close())

describe('the dates of an activity', () => {
  it.each([
    ['long before the term', '0001-01-01', '2028-01-01', 'startsOn'],
    ['a day before what we take', '31.12.2023', '', 'startsOn'],
    ['a day after what we take', '2028-01-01', '01.01.2033', 'endsOn'],
    ['long after the term', '9899-12-31', '', 'startsOn'],
  ])('%s are refused, kept and explained', async (_, startsOn, endsOn, field) => {
    for (const [at, form] of [
      [path, { startsOn, endsOn }],
      ['/aktiviteter/ny', { ...fresh, startsOn, endsOn }],
    ] as const) {
      const answer = await work.post(at, form)
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(`href="#felt-${field}"`)
      expect(answer.body).toContain(`value="${startsOn}"`)
      expect(textOf(answer.body)).toContain(
        'Skriv en dato fra 1. januar 2024 til 31. desember 2032',
      )
    }
  })

  it.each(['01.01.2024', '31.12.2032'])('may be as far off as %s', async (startsOn) => {
    const form = { ...fresh, startsOn, formToken: startsOn }
    expect((await work.post('/aktiviteter/ny', form)).statusCode).toBe(303)
  })

  it('set by two at once are shown to the second, whose own stay in the fields', async () => {
    const shown = /name="shown" value="([^"]+)"/.exec((await work.get(path)).body)?.[1] ?? ''
    const set = (startsOn: string, endsOn: string, from = shown) =>
      work.post(path, { startsOn, endsOn, shown: from })
    expect((await set('2028-01-10', '2028-01-11')).statusCode).toBe(303)
    const second = await set('2028-01-17', '2028-01-18')
    expect(second.statusCode).toBe(409)
    expect(second.body).toMatch(/<input(?=[^>]*name="startsOn")(?=[^>]*value="2028-01-17")/)
    expect(textOf(second.body)).toContain('Noen andre har satt datoene til 10.–11. januar 2028')
    expect((await set('2028-01-10', '2028-01-11')).statusCode).toBe(303)
    const seen = /name="shown" value="([^"]+)"/.exec(second.body)?.[1] ?? ''
    expect((await set('2028-01-17', '2028-01-18', seen)).statusCode).toBe(303)
  })
})

describe('dates set by hand', () => {
  it('stay, and nobody is stopped, while a script takes the schedule into use', async () => {
    const token = await app.token(work.tenantId)
    const { id } = (await app.get('/api/v1/strategies', token)).json().strategies[0]
    for (let day = 10; day < 20; day += 1) {
      const date = `2028-02-${day}`
      const answers = await Promise.all([
        work.post(path, { startsOn: date, endsOn: date }),
        app.inject({
          method: 'PATCH',
          url: `/api/v1/strategies/${id}`,
          headers: token,
          payload: { hoursPerWeek: day },
        }),
        work.post('/framdrift/moter', { meetings: `Kommunestyret ${day}.03.2028` }),
      ])
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 200, 303])
      expect((await work.get(path)).body).toContain(`value="${date}/${date}"`)
    }
  })
})
