import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { addedRow, madeGathering, row } from '../../../test/gatherings.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
})
afterAll(() => app.close())

const made = (changes: FormFields = {}) => madeGathering(work, changes)
const added = (path: string, changes: FormFields = {}) => addedRow(work, path, changes)
const follow = (answer: { headers: Record<string, unknown> }) =>
  app.get(String(answer.headers.location), work.planner)

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
    expect(text).toMatch(/11:30–12:15 45 min .*Først.*12:15–12:45 30 min .*Så/)
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
    expect(textOf(answer.body)).toMatch(/Lagret nå: Slik gjør dere det.*Film/)
    expect(answer.body).toContain('name="version" value="2"')
  })

  it('are taken away with a way back', async () => {
    const id = await added(path, { title: 'Bort med den' })
    const receipt = await follow(await work.post(`${path}/poster/${id}/fjern`, {}))
    expect(textOf(receipt.body)).toContain('«Bort med den» er fjernet.')
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
