import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { threeHours } from './gathering-start.texts.ts'
import { sumOf } from './gathering-times.ts'
import { gatheringActivitySchema } from './plan-content.ts'

let app: TestApp
let work: Workspace
let other: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  other = await startedWorkspace(app, '1812')
})
afterAll(() => app.close())

const list = '/prosessplan/samlinger'
const workshop = {
  title: 'Verksted med kommunestyret',
  on: '12.01.2028',
  startsAt: '11.30',
  place: 'Rådhuset',
  participants: 'Alle',
  desiredResult: 'Felles utfordringer',
  start: 'blank',
}
const row = {
  title: 'Velkommen',
  minutes: '45',
  purpose: 'Bli kjent',
  method: 'Runde',
  lead: 'Ordføreren',
  participants: 'Alle',
  input: 'Kaffe',
  output: 'God stemning',
}

/** Makes a short plan and gives its address below the strategy. */
async function made(changes: FormFields = {}): Promise<string> {
  const answer = await work.post(list, { ...workshop, ...changes })
  expect(answer.statusCode).toBe(303)
  const path = String(answer.headers.location).replace(/\?.*/, '').replace(work.base, '')
  expect(path).toMatch(/^\/prosessplan\/samlinger\/[0-9a-f-]{36}$/)
  return path
}

/** Adds an activity and gives its id. */
async function added(path: string, changes: FormFields = {}): Promise<string> {
  const answer = await work.post(`${path}/poster`, { ...row, ...changes })
  expect(answer.statusCode).toBe(303)
  return /post=([0-9a-f-]{36})/.exec(String(answer.headers.location))?.[1] ?? ''
}

const follow = (answer: { headers: Record<string, unknown> }) =>
  app.get(String(answer.headers.location), work.planner)

describe('the start of three hours', () => {
  it.each(['nb', 'nn'] as const)('is 180 minutes in three phases, in %s', (language) => {
    const { activities } = threeHours[language]
    expect(sumOf(activities.map(({ minutes }) => minutes))).toBe(180)
    const phases = activities.flatMap(({ title }) => /^([^:]+):/.exec(title)?.[1] ?? [])
    expect([...new Set(phases)]).toEqual(['Innsikt', 'Konkretisering', 'Gjennomføring'])
    for (const activity of activities) {
      expect(gatheringActivitySchema.safeParse(activity).success).toBe(true)
    }
  })

  it('fills a new short plan', async () => {
    const path = await made({ start: 'three-hours', startsAt: '9' })
    const page = textOf((await work.get(path)).body)
    expect(page).toContain('09:00–09:10 10 minutter')
    expect(page).toContain('11:50–12:00')
    expect(page).toContain('Til sammen 3 timer. Slutt kl. 12:00.')
  })
})

describe('a short plan', () => {
  it('is made, listed, linked from the process plan and logged', async () => {
    const path = await made({ title: 'Ungdomskveld', startsAt: '' })
    expect(textOf((await work.get(list)).body)).toMatch(/Ungdomskveld Når 12\. januar 2028/)
    expect((await work.get(path)).body).toContain('Ingen poster ennå')
    expect((await work.get('/prosessplan')).body).toContain(`href="${work.base}${list}"`)
    expect((await work.auditActions()).at(-1)?.action).toBe('gathering.create')
  })

  it('that is wrong is refused with everything as typed', async () => {
    const typed = { ...workshop, title: '', on: '31.02.2028', startsAt: '25:00', start: '' }
    const answer = await work.post(list, typed)
    expect(answer.statusCode).toBe(422)
    for (const name of ['title', 'on', 'startsAt', 'start']) {
      expect(answer.body).toContain(`href="#felt-${name}"`)
    }
    expect(answer.body).toContain('value="31.02.2028"')
    expect(answer.body).toContain('value="25:00"')
    expect(answer.body).toContain('value="Rådhuset"')
  })

  it('is changed', async () => {
    const path = await made()
    const version = await work.versionOn(path)
    const answer = await work.post(path, { ...workshop, title: 'Nytt navn', version })
    expect(answer.statusCode).toBe(303)
    const page = textOf((await follow(answer)).body)
    expect(page).toContain('Lagret.')
    expect(page).toContain('Nytt navn')
    expect(page).toContain('12. januar 2028 kl. 11:30')
  })

  it('keeps what is typed when a field is too long', async () => {
    const path = await made()
    const title = 'x'.repeat(301)
    const answer = await work.post(path, { ...workshop, title, version: '1' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`value="${title}"`)
    expect(textOf(answer.body)).toContain('«Tittel» kan ha 300 tegn')
  })

  it('changed by two shows both, and the second can be stored then', async () => {
    const path = await made()
    const version = await work.versionOn(path)
    await work.post(path, { ...workshop, place: 'Biblioteket', version })
    const mine = { ...workshop, place: 'Skolen', version }
    const answer = await work.post(path, mine)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('value="Skolen"')
    expect(textOf(answer.body)).toMatch(/Lagret nå: Sted.*Biblioteket/)
    const newest = /name="version" value="(\d+)"/.exec(answer.body)?.[1] ?? ''
    expect((await work.post(path, { ...mine, version: newest })).statusCode).toBe(303)
    // The same sent twice is no conflict.
    expect((await work.post(path, { ...mine, version: newest })).statusCode).toBe(303)
  })

  it('is taken away and comes back with its activities', async () => {
    const path = await made({ title: 'Borte en stund' })
    await added(path)
    const answer = await work.post(`${path}/fjern`, {})
    expect(answer.statusCode).toBe(303)
    const receipt = await follow(answer)
    expect(textOf(receipt.body)).toContain('«Borte en stund» er tatt bort.')
    expect(receipt.body).toContain(`action="${work.base}${path}/hent-tilbake"`)
    expect((await work.get(path)).statusCode).toBe(404)
    const back = await follow(await work.post(`${path}/hent-tilbake`, {}))
    expect(textOf(back.body)).toMatch(/«Borte en stund» er tilbake\..*Velkommen/)
  })

  it('is copied with its activities and without its day', async () => {
    const path = await made()
    await added(path, { title: 'Med i kopien' })
    const answer = await work.post(`${path}/kopier`, {})
    expect(answer.statusCode).toBe(303)
    const page = textOf((await follow(answer)).body)
    expect(page).toContain('Verksted med kommunestyret (kopi)')
    expect(page).toContain('Med i kopien')
    expect(page).not.toContain('12. januar 2028')
  })
})

describe('the activities of a short plan', () => {
  let path: string
  beforeAll(async () => {
    path = await made()
  })
  const titles = async () =>
    [...(await work.get(path)).body.matchAll(/<strong>(.*?)<\/strong>/g)].map((match) => match[1])

  it('are added with clock times that follow from their minutes', async () => {
    const first = await added(path, { title: 'Først' })
    await added(path, { title: 'Så', minutes: '30' })
    const page = await work.get(`${path}?gjort=lagt-til&post=${first}`)
    const text = textOf(page.body)
    expect(text).toContain('«Først» er lagt til.')
    expect(text).toMatch(/11:30–12:15 45 minutter .*Først.*12:15–12:45 30 minutter .*Så/)
    expect(text).toContain('Til sammen 1 time og 15 minutter. Slutt kl. 12:45.')
  })

  it('are refused without title and with minutes that are none, and kept as typed', async () => {
    const answer = await work.post(`${path}/poster`, { ...row, title: '', minutes: 'ti' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-title"')
    expect(answer.body).toContain('href="#felt-minutes"')
    expect(answer.body).toContain('value="ti"')
    expect(answer.body).toContain('God stemning')
  })

  it('move up and down, and stay at the ends', async () => {
    const third = await added(path, { title: 'Sist' })
    const move = (direction: string) => work.post(`${path}/poster/${third}/flytt`, { direction })
    expect((await move('up')).statusCode).toBe(303)
    expect(await titles()).toEqual(['Først', 'Sist', 'Så'])
    await move('up')
    await move('up')
    expect(await titles()).toEqual(['Sist', 'Først', 'Så'])
    await move('down')
    expect(await titles()).toEqual(['Først', 'Sist', 'Så'])
  })

  it('are changed on a page of their own', async () => {
    const id = await added(path, { title: 'Skal endres' })
    const address = `${path}/poster/${id}`
    expect((await work.get(address)).body).toContain('value="Skal endres"')
    const wrong = await work.post(address, { ...row, title: 'Endret', minutes: '', version: '1' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="Endret"')
    const answer = await work.post(address, { ...row, title: 'Endret', version: '1' })
    expect(answer.statusCode).toBe(303)
    expect(textOf((await follow(answer)).body)).toContain('«Endret» er lagret.')
  })

  it('changed by two show both texts', async () => {
    const id = await added(path)
    const address = `${path}/poster/${id}`
    await work.post(address, { ...row, method: 'Film', version: '1' })
    const answer = await work.post(address, { ...row, method: 'Dans', version: '1' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toMatch(/<textarea[^>]*name="method"[^>]*>Dans<\/textarea>/)
    expect(textOf(answer.body)).toMatch(/Lagret nå: Metode.*Film/)
    expect(answer.body).toContain('name="version" value="2"')
  })

  it('are taken away with a way back', async () => {
    const id = await added(path, { title: 'Bort med den' })
    const receipt = await follow(await work.post(`${path}/poster/${id}/fjern`, {}))
    expect(textOf(receipt.body)).toContain('«Bort med den» er tatt bort.')
    expect(await titles()).not.toContain('Bort med den')
    const undo = `${path}/poster/${id}/hent-tilbake`
    expect(receipt.body).toContain(`action="${work.base}${undo}"`)
    expect((await work.get(`${path}/poster/${id}`)).statusCode).toBe(404)
    await work.post(undo, {})
    expect(await titles()).toContain('Bort med den')
  })

  it('changed after they were taken away come back with what was typed', async () => {
    const id = await added(path)
    await work.post(`${path}/poster/${id}/fjern`, {})
    const typed = { ...row, title: 'Likevel med' }
    const answer = await work.post(`${path}/poster/${id}`, { ...typed, version: '1' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('value="Likevel med"')
    await work.post(`${path}/poster/${id}`, { ...typed, version: '2' })
    expect(await titles()).toContain('Likevel med')
  })

  it('are found in their own short plan alone', async () => {
    const id = await added(path)
    const elsewhere = await made()
    expect((await work.post(`${elsewhere}/poster/${id}`, row)).statusCode).toBe(404)
    expect((await work.get(`${path}/poster/ikke-en-id`)).statusCode).toBe(404)
  })
})

describe('a short plan to take along', () => {
  let path: string
  const hostile = '<script>alert(1)</script> 🎉 halvt\ud800par'
  beforeAll(async () => {
    path = await made({ title: `Kveld ${hostile}`, startsAt: '23:30', desiredResult: hostile })
    await added(path, { title: '=SUM(A1)', minutes: '60', purpose: 'javascript:alert(1)' })
    await added(path, { title: 'Natta', minutes: '30', method: 'lang '.repeat(700) })
  })

  it('passes midnight on the page', async () => {
    const page = textOf((await work.get(path)).body)
    expect(page).toContain('23:30–00:30')
    expect(page).toContain('00:30–01:00 (neste dag)')
    expect(page).toContain('Slutt kl. 01:00 (neste dag).')
  })

  it('is a tagged PDF', async () => {
    const answer = await work.get(`${path}/plan.pdf`)
    expect(answer.statusCode).toBe(200)
    const text = pdfText(answer.rawPayload)
    if (text === null) return
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('00:30–01:00')
  })

  it('is a Word file', async () => {
    const parts = unzipSync((await work.get(`${path}/plan.docx`)).rawPayload)
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(words).toContain('&lt;script&gt;alert(1)&lt;/script&gt; 🎉')
    expect(words).toContain('Kjøreplan')
  })

  it('is a workbook without formulas', async () => {
    const file = (await work.get(`${path}/plan.xlsx`)).rawPayload
    const [sheet] = await readXlsxFile(file)
    expect(sheet?.data[1]?.slice(0, 4)).toEqual(['23:30', '00:30', 60, '=SUM(A1)'])
    const xml = unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()
    expect(strFromU8(xml)).not.toContain('<f')
  })
})

describe('who may work on short plans', () => {
  it('those who read see them and no forms', async () => {
    const path = await made()
    await added(path)
    const reader = await work.as('contributor')
    for (const address of [list, path]) {
      const page = await work.get(address, reader)
      expect(page.statusCode).toBe(200)
      expect(page.body).not.toContain(`action="${work.base}${list}`)
    }
    expect((await work.post(list, workshop, reader)).statusCode).toBe(403)
    expect((await work.post(`${path}/poster`, row, reader)).statusCode).toBe(403)
    expect((await work.get(path, await work.as('elected'))).statusCode).toBe(403)
  })

  it('another municipality does not find them', async () => {
    const path = await made()
    const id = await added(path)
    for (const address of [path, `${path}/poster`, `${path}/poster/${id}/fjern`]) {
      expect((await work.post(address, row, other.planner)).statusCode).toBe(404)
      expect((await other.post(address, row)).statusCode).toBe(404)
    }
    expect((await app.get(`${other.base}${path}`, other.planner)).statusCode).toBe(404)
  })

  it('the signed-out person is sent to log in', async () => {
    const answer = await app.post(`${work.base}${list}`, workshop)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toContain('/logg-inn')
  })
})
