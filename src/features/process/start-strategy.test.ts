import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { startFields, textOf } from '../../../test/workspace.ts'

let app: TestApp
let tenantId: string
let headers: Record<string, string>

beforeAll(async () => {
  app = await testApp()
  tenantId = (await app.municipality('1811')).tenantId
  headers = (await app.signIn({ tenantId, role: 'planner', name: 'Per Planlegger' })).headers
})
afterAll(() => app.close())

let presses = 0
const start = (changes: FormFields = {}, who = headers) => {
  presses += 1
  return app.post('/bindal/arbeid/ny', { ...startFields, formToken: `${presses}`, ...changes }, who)
}

const upload = (content: Buffer, fields: FormFields = {}) => {
  const boundary = 'grense'
  const all = { ...startFields, meetings: '', formToken: 'fil', ...fields }
  const parts = Object.entries(all).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
  )
  return app.inject({
    method: 'POST',
    url: '/bindal/arbeid/ny',
    headers: {
      ...headers,
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([
      Buffer.from(parts.join('')),
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="meetingsFile"; filename="møter.csv"\r\nContent-Type: text/csv\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  })
}

const strategies = async (period: string) => {
  const token = await app.token(tenantId)
  const answer = await app.get('/api/v1/strategies', token)
  const all: { id: string; isCurrent: boolean; term: { firstYear: number; lastYear: number } }[] =
    answer.json().strategies
  return all.filter(({ term }) => `${term.firstYear}-${term.lastYear}` === period)
}

const meetingsOf = async (period: string) => {
  const [current] = (await strategies(period)).filter((one) => one.isCurrent)
  const answer = await app.get(`/api/v1/strategies/${current?.id}`, await app.token(tenantId))
  return answer.json().meetings.map((one: { body: string; date: string }) => [one.body, one.date])
}

describe('the workspace of a municipality without a strategy', () => {
  it('sends a planner to the five questions', async () => {
    const { slug } = await app.municipality('5052')
    const { headers: planner } = await app.signIn({
      tenantId: (await app.municipality('1853')).tenantId,
      role: 'planner',
    })
    expect((await app.get('/evenes/arbeid', planner)).headers.location).toBe('/evenes/arbeid/ny')
    expect((await app.get(`/${slug}/arbeid`, planner)).statusCode).toBe(404)
  })

  it('says so to somebody who only reads', async () => {
    const { tenantId: other } = await app.municipality('1853')
    const { headers: contributor } = await app.signIn({ tenantId: other, role: 'contributor' })
    const answer = await app.get('/evenes/arbeid', contributor)
    expect(answer.statusCode).toBe(200)
    expect(textOf(answer.body)).toContain('Arbeidet er ikke startet')
  })

  it('asks the five questions with suggestions', async () => {
    const { body, statusCode } = await app.get('/bindal/arbeid/ny', headers)
    expect(statusCode).toBe(200)
    expect(body).toMatch(/name="startingPoint" value="mini" checked/)
    expect(body).toContain('value="Per Planlegger"')
  })
})

describe('starting', () => {
  it('leads to the overview of the four years after the constitution', async () => {
    const answer = await start()
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe('/bindal/arbeid/2028-2031')
    expect((await app.get('/bindal/arbeid', headers)).headers.location).toBe(
      '/bindal/arbeid/2028-2031',
    )
    const page = textOf((await app.get('/bindal/arbeid/2028-2031', headers)).body)
    expect(page).toContain('19. oktober 2028')
  })

  it('happens once for two presses of one button, also at the same moment', async () => {
    const years = { formToken: 'dobbelt', firstYear: '2032', lastYear: '2035' }
    const answers = await Promise.all([start(years), start(years)])
    const again = await start(years)
    for (const answer of [...answers, again]) {
      expect(answer.headers.location).toBe('/bindal/arbeid/2032-2035')
    }
    expect(await strategies('2032-2035')).toHaveLength(1)
  })

  it('takes a form that was changed after «back» as a strategy of its own, the current one', async () => {
    const years = { formToken: 'tilbake', firstYear: '2036', lastYear: '2039' }
    await start(years)
    const changed = await start({ ...years, constitution: '2027-10-20' })
    expect(changed.headers.location).toBe('/bindal/arbeid/2036-2039')
    const both = await strategies('2036-2039')
    expect(both.map((one) => one.isCurrent)).toEqual([true, false])
    expect(textOf((await app.get('/bindal/arbeid/2036-2039', headers)).body)).toContain(
      '20. oktober 2028',
    )
  })

  it('works for many at the same moment', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((press) =>
        start({ formToken: `samtidig ${press}`, firstYear: '2040', lastYear: '2043' }),
      ),
    )
    expect(answers.map((answer) => answer.statusCode)).toEqual([303, 303, 303, 303])
    const made = await strategies('2040-2043')
    expect(made).toHaveLength(4)
    expect(made.filter((one) => one.isCurrent)).toHaveLength(1)
  })

  it('works before the election, with an expected date', async () => {
    await start({ held: 'nei', constitution: '2031-10-14' })
    const page = textOf((await app.get('/bindal/arbeid/2032-2035', headers)).body)
    expect(page).toContain('Forventet frist for vedtak')
  })
})

describe('odd dates are stored and answered with the rule', () => {
  it.each([
    ['constituted after 31 October', { constitution: '2027-11-15' }, /31\. oktober|oktober/],
    ['a meeting on 17 May', { meetings: 'Kommunestyret 17.05.2028' }, /17\. mai/],
    ['a deadline that has passed', { constitution: '2019-10-15' }, /15\. oktober 2020/],
    ['no meetings', { meetings: '' }, /møte/],
  ])('%s', async (_, changes, rule) => {
    const answer = await start({ ...changes, firstYear: '2050', lastYear: '2053' })
    expect(answer.statusCode).toBe(303)
    const page = textOf((await app.get('/bindal/arbeid/2050-2053/framdrift', headers)).body)
    expect(/Varsler(.*)/.exec(page)?.[1]).toMatch(rule)
  })
})

describe('a form that cannot be read', () => {
  it.each([
    ['a date that does not exist', { constitution: '30.02.2028' }, 'constitution'],
    ['no date', { constitution: '' }, 'constitution'],
    ['a year far beyond', { constitution: '9999-12-31' }, 'constitution'],
    ['a year before there were councils', { constitution: '0001-01-01' }, 'firstYear'],
    ['no answer to whether it is held', { held: '' }, 'held'],
    ['an unknown starting point', { startingPoint: 'stor' }, 'startingPoint'],
    ['hours that are no number', { hoursPerWeek: 'mange' }, 'hoursPerWeek'],
    ['no hours', { hoursPerWeek: '0' }, 'hoursPerWeek'],
    ['week 54', { closedWeeks: '54' }, 'closedWeeks'],
    ['a leader with a long name', { leader: 'x'.repeat(201) }, 'leader'],
    ['years in the wrong order', { firstYear: '2031', lastYear: '2028' }, 'firstYear'],
    ['one year only', { firstYear: '2028', lastYear: '' }, 'firstYear'],
    ['a line that is no meeting', { meetings: 'Kommunestyret 31.06.2028' }, 'meetings'],
  ])('keeps everything typed and points at the field: %s', async (_, changes, field) => {
    const answer = await start({ formToken: 'feil', ...changes })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${field}"`)
    expect(answer.body).toContain('id="feiloppsummering"')
    for (const [name, value] of Object.entries({ ...startFields, ...changes })) {
      if (['held', 'startingPoint', 'defaultBody', 'formToken'].includes(name)) continue
      for (const line of value.split('\n')) expect(answer.body, name).toContain(line)
    }
    expect(answer.body).toContain('value="feil"')
  })

  it('offers to go on without the lines that were not understood', async () => {
    const meetings = 'Kommunestyret 31.06.2028\nKommunestyret 15.06.2028'
    const refused = await start({ meetings, firstYear: '2060', lastYear: '2063' })
    expect(refused.body).toContain('name="skipUnread"')
    const taken = await start({
      meetings,
      firstYear: '2060',
      lastYear: '2063',
      skipUnread: 'ja',
    })
    expect(taken.statusCode).toBe(303)
    expect(await meetingsOf('2060-2063')).toEqual([['kommunestyre', '2028-06-15']])
  })
})

describe('a meeting calendar as a file', () => {
  const lines = 'Eldrerådet;20.04.2028\r\nKommunestyret;15.06.2028\r\n'
  it.each([
    ['UTF-8', Buffer.from(lines), '2064', '2067'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${lines}`), '2068', '2071'],
    ['Windows-1252', Buffer.from(lines, 'latin1'), '2072', '2075'],
  ])('is read in %s', async (_, content, firstYear, lastYear) => {
    const answer = await upload(content, { firstYear, lastYear })
    expect(answer.statusCode).toBe(303)
    expect(await meetingsOf(`${firstYear}-${lastYear}`)).toEqual([
      ['eldrerad', '2028-04-20'],
      ['kommunestyre', '2028-06-15'],
    ])
  })

  it('comes back in the text field when something else is wrong', async () => {
    const answer = await upload(Buffer.from(lines), { hoursPerWeek: 'mange' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Eldrerådet;20.04.2028')
  })

  it('that is too long to be shown again is asked for anew', async () => {
    const answer = await upload(Buffer.from('Kommunestyret 31.06.2028\n'.repeat(20_000)))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-meetingsFile"')
    expect(answer.body.length).toBeLessThan(200_000)
  })

  it.each([
    ['an Excel file', Buffer.from('PK\x03\x04\x14\x00\x06\x00Kommunestyret 15.06.2028', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n%Kommunestyret 15.06.2028\n')],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'latin1')],
  ])('that is %s is refused with the reason, and nothing is read out of it', async (_, content) => {
    const answer = await upload(content, { meetings: 'Kommunestyret 15.06.2028' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('«møter.csv» er ikke en tekstfil')
    expect(answer.body).toContain('href="#felt-meetingsFile"')
    expect(answer.body).toContain('Kommunestyret 15.06.2028</textarea>')
  })

  it('above 5 MB gets the page that says so', async () => {
    const answer = await upload(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'))
    expect(answer.statusCode).toBe(413)
    expect(answer.headers['content-type']).toContain('text/html')
  })
})

describe('nobody else starts', () => {
  it('signed out', async () => {
    const answer = await start({}, {})
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toMatch(/^\/logg-inn/)
  })

  it.each(['contributor', 'elected', 'reader', 'adviser'] as const)('a %s', async (role) => {
    const { headers: who } = await app.signIn({ tenantId, role })
    expect((await start({}, who)).statusCode).toBe(403)
    expect((await app.get('/bindal/arbeid/ny', who)).statusCode).toBe(403)
  })

  it('somebody from another municipality', async () => {
    const { tenantId: other } = await app.municipality('5052')
    const { headers: who } = await app.signIn({ tenantId: other, role: 'admin' })
    expect((await start({}, who)).statusCode).toBe(404)
  })
})

describe('several strategies of one term', () => {
  const period = '2080-2083'
  const years = { firstYear: '2080', lastYear: '2083' }
  it('are listed, and another one can be made the current', async () => {
    await start({ ...years, constitution: '2027-10-18' })
    await start({ ...years, constitution: '2027-10-21' })
    const page = await app.get(`/bindal/arbeid/${period}`, headers)
    expect(textOf(page.body)).toContain('21. oktober 2028')
    const action = /action="(\/bindal\/arbeid\/2080-2083\/gjeldende\/[^"]+)"/.exec(page.body)?.[1]
    const answer = await app.post(String(action), {}, headers)
    expect(answer.headers.location).toBe(`/bindal/arbeid/${period}`)
    const after = await app.get(`/bindal/arbeid/${period}`, headers)
    expect(textOf(after.body)).toContain('18. oktober 2028')
  })

  it.each([
    ['an id that is none', 'ikke-en-id'],
    ['an id of nobody', '00000000-0000-4000-8000-000000000000'],
  ])('cannot be switched to %s', async (_, id) => {
    const url = `/bindal/arbeid/${period}/gjeldende/${id}`
    expect((await app.post(url, {}, headers)).statusCode).toBe(404)
  })

  it('cannot be switched to one of another term or another municipality', async () => {
    await start({ firstYear: '2084', lastYear: '2087' })
    const [elsewhere] = await strategies('2084-2087')
    const url = `/bindal/arbeid/${period}/gjeldende/${elsewhere?.id}`
    expect((await app.post(url, {}, headers)).statusCode).toBe(404)
    const other = await app.municipality('5052')
    const { headers: planner } = await app.signIn({ tenantId: other.tenantId, role: 'planner' })
    await app.post(`/${other.slug}/arbeid/ny`, { ...startFields, ...years }, planner)
    const foreign = `/${other.slug}/arbeid/${period}/gjeldende/${elsewhere?.id}`
    expect((await app.post(foreign, {}, planner)).statusCode).toBe(404)
    expect((await app.post(url, {}, planner)).statusCode).toBe(404)
  })
})
