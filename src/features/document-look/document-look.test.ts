import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import {
  fileForm,
  type SentFile,
  startedWorkspace,
  type Workspace,
} from '../../../test/workspace.ts'

let app: TestApp
let here: Workspace
let page = ''
let admin: Record<string, string>

beforeAll(async () => {
  app = await testApp()
  here = await startedWorkspace(app, '1811')
  admin = await here.as('admin')
  page = `/${here.slug}/innstillinger/dokumenter`
})
afterAll(() => app.close())

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0033a0' } })
const arms = async (): Promise<SentFile> => ({
  field: 'logo',
  name: 'vapen.png',
  content: await picture(1200, 900).png().toBuffer(),
})
const description = 'Kommunevåpenet til Eksempel'
const show = async () => (await app.get(page, admin)).body
const version = async () => /name="version" value="(\d+)"/.exec(await show())?.[1] ?? ''
const save = async (fields: Record<string, string>, headers = admin) =>
  app.post(page, { version: await version(), colour: '', description: '', ...fields }, headers)
const send = async (fields: Record<string, string>, file: SentFile) => {
  const all = { version: await version(), colour: '', description: '', ...fields }
  return app.inject(fileForm(page, all, file, admin))
}

describe('the look of the documents', () => {
  it('takes arms and a colour, and gives both to the files of the strategy and of the process', async () => {
    const answer = await send({ colour: '#8A1538', description }, await arms())
    expect(answer.statusCode).toBe(303)
    expect(await show()).toContain(`alt="${description}"`)
    for (const address of ['/strategi/planstrategi.docx', '/prosessplan.docx']) {
      const parts = unzipSync((await here.get(address)).rawPayload)
      const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
      expect(styles).toContain('8a1538')
      expect(styles).not.toContain('1c5242')
      const headers = Object.keys(parts).filter((name) => /^word\/header\d/.test(name))
      const drawn = headers.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join()
      expect(drawn).toContain(`descr="${description}"`)
      expect(drawn).not.toContain('descr="Stedsans')
    }
    const read = await here.get('/strategi/les')
    expect(read.body).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="Kommunevåpenet til/)
  })

  it('stores a small copy that was drawn anew', async () => {
    const data = /src="data:image\/png;base64,([^"]+)"/.exec(await show())?.[1] ?? ''
    const { width, height } = await sharp(Buffer.from(data, 'base64')).metadata()
    expect([width, height]).toEqual([600, 450])
  })

  it('keeps the arms when only the colour changes, and takes them away when asked', async () => {
    expect((await save({ colour: '004b87', description })).statusCode).toBe(303)
    expect(await show()).toContain('data:image/png')
    expect((await save({ colour: '004b87', remove: 'ja' })).statusCode).toBe(303)
    expect(await show()).not.toContain('data:image/')
    const actions = (await here.auditActions()).map(({ action }) => action)
    expect(actions.filter((action) => action === 'document-look.change')).toHaveLength(3)
  })

  it('refuses a colour that is too light, with its contrast and a darker one that holds', async () => {
    const answer = await save({ colour: '#ff9900' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Kontrasten er 2,1 til 1')
    const darker = /som holder, er (#[0-9a-f]{6})/.exec(answer.body)?.[1] ?? ''
    expect(answer.body).toContain('value="#ff9900"')
    expect((await save({ colour: darker })).statusCode).toBe(303)
  })

  it.each([
    ['no colour', { colour: 'grønn' }, null, 'seks tegn'],
    ['a picture without words', {}, 'png', 'Skriv hva bildet viser'],
    ['too many words', { description: 'å'.repeat(301) }, 'png', '300 tegn'],
    ['a file that is no picture', { description }, 'text', 'ikke et bilde'],
    ['a drawing that may hold scripts', { description }, 'svg', 'SVG'],
  ] as const)('refuses %s and keeps what was typed', async (_, fields, kind, message) => {
    const contents = {
      png: (await arms()).content,
      text: Buffer.from('Bare ord'),
      svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
    }
    const answer = kind
      ? await send(fields, { field: 'logo', name: 'fil', content: contents[kind] })
      : await save(fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    for (const typed of Object.values(fields)) expect(answer.body).toContain(typed)
  })

  it('loses nothing when two save at once', async () => {
    const old = await version()
    expect((await save({ colour: '#5b2a86' })).statusCode).toBe(303)
    const answer = await save({ version: old, colour: '#004b87' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('value="#004b87"')
    expect(answer.body).toContain('#5b2a86')
    expect((await save({ colour: '#004b87' })).statusCode).toBe(303)
  })

  it('is for those who may change settings, in their own municipality', async () => {
    expect((await app.get(page)).statusCode).toBe(303)
    expect((await app.get(page, here.planner)).statusCode).toBe(403)
    expect((await save({}, await here.as('reader'))).statusCode).toBe(403)
    const stranger = await startedWorkspace(app, '1812')
    const strange = await stranger.as('admin')
    expect((await app.get(page, strange)).statusCode).toBe(404)
    const own = await app.get(`/${stranger.slug}/innstillinger/dokumenter`, strange)
    expect(own.statusCode).toBe(200)
    expect(own.body).not.toContain('#004b87')
  })
})
