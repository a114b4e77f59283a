import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import {
  addedRow,
  gatheringList as list,
  madeGathering,
  row,
  workshop,
} from '../../../test/gatherings.ts'
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

const made = (changes: FormFields = {}) => madeGathering(work, changes)
const added = (path: string, changes: FormFields = {}) => addedRow(work, path, changes)
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
    expect(page).toContain('09:00–09:10 10 min')
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
    expect(textOf(answer.body)).toContain('Teksten i «Tittel» er for lang. Bruk høyst 300 tegn')
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
    expect(textOf(receipt.body)).toContain('«Borte en stund» er fjernet.')
    expect(receipt.body).toContain(`action="${work.base}${path}/hent-tilbake"`)
    expect((await work.get(path)).statusCode).toBe(404)
    const back = await follow(await work.post(`${path}/hent-tilbake`, {}))
    expect(textOf(back.body)).toMatch(/«Borte en stund» er hentet tilbake\..*Velkommen/)
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
