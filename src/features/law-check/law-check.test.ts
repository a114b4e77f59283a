import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requirementIds } from '#domain/law/law-types.ts'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let bindal: Workspace
let leka: Workspace

beforeAll(async () => {
  app = await testApp()
  bindal = await startedWorkspace(app, '1811')
  leka = await startedWorkspace(app, '5052')
})
afterAll(() => app.close())

const evidence = { kind: 'date', on: '2027-03-15', url: '', note: '' }
const record = (requirement: string, changes: FormFields = {}) =>
  bindal.post(`/lovsjekk/${requirement}`, { ...evidence, ...changes })

/** The last form on a page whose address ends so. */
const actionOn = async (path: string, end: string, workspace = bindal) => {
  const { body } = await workspace.get(path)
  const found = [...body.matchAll(/action="([^"]+)"/g)].map((match) => String(match[1]))
  return found.findLast((action) => action.endsWith(end))?.replace(workspace.base, '') ?? ''
}

describe('the law check', () => {
  it('has every requirement once, with a link to its page', async () => {
    const { body } = await bindal.get('/lovsjekk')
    for (const id of requirementIds) {
      expect(body.split(`href="${bindal.base}/lovsjekk/${id}"`), id).toHaveLength(2)
    }
  })

  it('has nearly nothing in red at the start of a process', async () => {
    const { body } = await bindal.get('/lovsjekk')
    expect(body).not.toContain('data-status="broken"')
  })

  it.each(requirementIds)('has a page for %s with its basis', async (id) => {
    const { statusCode, body } = await bindal.get(`/lovsjekk/${id}`)
    expect(statusCode).toBe(200)
    expect(body).toMatch(/§ ?\d|lovdata\.no/)
  })

  it.each(['L0', 'L30', 'l1', 'L1x', 'x'])('has no page for %s', async (id) => {
    expect((await bindal.get(`/lovsjekk/${id}`)).statusCode).toBe(404)
    expect((await record(id)).statusCode).toBe(404)
  })
})

describe('evidence', () => {
  it('is stored with who and when, and leads back to the requirement', async () => {
    const answer = await record('L9', { note: 'Vedtatt i kommunestyret' })
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe(`${bindal.base}/lovsjekk/L9?lagret=ja`)
    const page = textOf((await bindal.get('/lovsjekk/L9?lagret=ja')).body)
    expect(page).toContain('Dokumentasjonen er lagret.')
    expect(page).toContain('15. mars 2027 · Vedtatt i kommunestyret')
    expect(page).toMatch(/Eksempel \d+, \d+\. \p{L}+ 20\d\d/u)
  })

  it('is logged without what it says', async () => {
    await record('L9', { kind: 'note', on: '', note: 'Hemmelig innhold' })
    const events = await bindal.auditActions()
    expect(events.at(-1)).toMatchObject({ action: 'evidence.record', subject: 'L9' })
    expect(JSON.stringify(events)).not.toContain('Hemmelig')
  })

  it.each([
    ['nothing chosen', { kind: '' }, 'kind'],
    ['an unknown kind', { kind: 'tick' }, 'kind'],
    ['a date that is missing', { on: '' }, 'on'],
    ['30 February', { on: '30.02.2028' }, 'on'],
    ['a link that is missing', { kind: 'link' }, 'url'],
    ['a link that would run code', { kind: 'link', url: 'javascript:alert(1)' }, 'url'],
    ['a link above the limit', { kind: 'link', url: `https://x.no/${'a'.repeat(2_000)}` }, 'url'],
    ['a note that is missing', { kind: 'note' }, 'note'],
    ['a note above the limit', { kind: 'note', note: 'a'.repeat(4_001) }, 'note'],
    ['a requirement nobody is free from', { kind: 'not-relevant', note: 'Nei' }, 'kind'],
  ])('is refused and kept as typed: %s', async (_, changes, field) => {
    const answer = await record('L1', changes)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${field}"`)
    for (const [name, value] of Object.entries({ ...evidence, ...changes })) {
      if (name !== 'kind') expect(answer.body).toContain(value)
    }
  })

  it('can say that a requirement is not relevant, because …', async () => {
    const { body } = await bindal.get('/lovsjekk/L14')
    expect(body).toContain('value="not-relevant"')
    await record('L14', { kind: 'not-relevant', on: '', note: 'Vi har ingen slike områder' })
    const page = textOf((await bindal.get('/lovsjekk/L14')).body)
    expect(page).toContain('Gjelder ikke her')
    expect(page).toContain('Vi har ingen slike områder')
  })

  it('is withdrawn by a press and stays in the history', async () => {
    await record('L11', { note: 'Skrevet feil' })
    const action = await actionOn('/lovsjekk/L11', '/trekk')
    const answer = await bindal.post(action, {})
    expect(answer.headers.location).toBe(`${bindal.base}/lovsjekk/L11?trukket=ja`)
    const page = textOf((await bindal.get('/lovsjekk/L11')).body)
    expect(page).toMatch(
      /Historikk 2 hendelser .*la ved.*Skrevet feil.*trakk tilbake.*Skrevet feil/,
    )
    expect((await bindal.post(action, {})).statusCode).toBe(404)
  })

  it('is not withdrawn by another requirement, another municipality or an id of nobody', async () => {
    await record('L12')
    const action = await actionOn('/lovsjekk/L12', '/trekk')
    expect(action).toMatch(/^\/lovsjekk\/L12\/[0-9a-f-]{36}\/trekk$/)
    const wrong = [
      action.replace('L12', 'L13'),
      action.replace('L12', 'x'),
      '/lovsjekk/L12/ikke-en-id/trekk',
      '/lovsjekk/L12/00000000-0000-4000-8000-000000000000/trekk',
    ]
    for (const url of wrong) expect((await bindal.post(url, {})).statusCode, url).toBe(404)
    expect((await leka.post(action, {})).statusCode).toBe(404)
    expect(await actionOn('/lovsjekk/L12', '/trekk')).toBe(action)
  })
})

describe('a document', () => {
  const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`)
  const send = (requirement: string, fields: FormFields, content: Buffer, name = 'Oversikt.pdf') =>
    bindal.sendFile(
      `/lovsjekk/${requirement}`,
      { ...evidence, on: '', kind: '', ...fields },
      {
        field: 'document',
        name,
        content,
      },
    )

  it('is uploaded with the evidence, meets the requirement and can be opened', async () => {
    const answer = await send('L19', { note: 'Kapittel 3' }, pdf('klima'))
    expect(answer.headers.location).toBe(`${bindal.base}/lovsjekk/L19?lagret=ja`)
    const { body } = await bindal.get('/lovsjekk/L19')
    expect(textOf(body)).toMatch(/Oppfylt.*Oversikt\.pdf PDF, 1 kB Kapittel 3 Eksempel/)
    const file = /href="([^"]*\/vedlegg\/[^"]*)"/.exec(body)?.[1] ?? ''
    expect((await app.get(file, bindal.planner)).rawPayload.equals(pdf('klima'))).toBe(true)
  })

  it('can be chosen among those that hang there, and stays while it is evidence', async () => {
    const { body } = await bindal.get('/lovsjekk/L19')
    const attachmentId = /<option value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
    expect(textOf(body)).toContain('Brukt som dokumentasjon')
    await record('L19', { kind: 'document', on: '2027-05-01', attachmentId })
    expect(textOf((await bindal.get('/lovsjekk/L19')).body)).toContain('1. mai 2027')
    expect((await bindal.post(`/vedlegg/${attachmentId}/fjern`, {})).statusCode).toBe(409)
    for (const _ of ['first', 'second']) {
      await bindal.post(await actionOn('/lovsjekk/L19', '/trekk'), {})
    }
    expect((await bindal.post(`/vedlegg/${attachmentId}/fjern`, {})).statusCode).toBe(303)
    expect(await bindal.get('/lovsjekk/L19').then(({ body }) => textOf(body))).toMatch(
      /Historikk 4 hendelser.*Oversikt\.pdf/,
    )
  })

  it.each([
    ['no file at all', { kind: 'document' }, Buffer.alloc(0), '', 'document'],
    ['a file that is refused', { kind: 'document' }, Buffer.from('<html>'), 'a.pdf', 'document'],
    [
      'a file of elsewhere',
      { attachmentId: crypto.randomUUID() },
      Buffer.alloc(0),
      '',
      'attachmentId',
    ],
    ['a file, but no date that is one', { on: '30.02.2028' }, pdf('x'), 'a.pdf', 'on'],
  ])('is refused with %s, and the text is kept', async (_, fields, content, name, field) => {
    const answer = await send('L17', { ...fields, note: 'Det jeg skrev' }, content, name)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${field}"`)
    expect(answer.body).toContain('Det jeg skrev')
    expect((await bindal.get('/lovsjekk/L17')).body).not.toContain('Det jeg skrev')
  })

  it('is recorded once when its form is sent twice, also without a script', async () => {
    const twice = { formToken: 'evidence pressed twice', note: 'Bare én gang' }
    for (const _ of ['first', 'second']) await send('L16', twice, pdf('to trykk'))
    const page = textOf((await bindal.get('/lovsjekk/L16')).body)
    expect(page).toContain('Historikk én hendelse')
  })

  it('is recorded again from a page that the browser has kept, after it was withdrawn', async () => {
    const kept = { ...evidence, formToken: 'kept by the browser' }
    await record('L22', kept)
    await bindal.post(await actionOn('/lovsjekk/L22', '/trekk'), {})
    await record('L22', kept)
    expect(textOf((await bindal.get('/lovsjekk/L22')).body)).toContain('Historikk 3 hendelser')
  })
})

describe('somebody who only reads', () => {
  it('sees the evidence and is offered no form', async () => {
    const contributor = await bindal.as('contributor')
    for (const path of ['/lovsjekk/L9', '/lovsjekk/L23', '', '/framdrift']) {
      const { statusCode, body } = await bindal.get(path, contributor)
      expect(statusCode).toBe(200)
      expect(body, path).not.toContain(`action="${bindal.base}`)
    }
  })
})

describe('people with two roles', () => {
  const person = { name: 'Ola Eksempel', position: 'Rektor', prepares: 'ja' }

  it('are listed, and the log keeps no name', async () => {
    const answer = await bindal.post('/habilitet', person)
    expect(answer.headers.location).toBe(`${bindal.base}/lovsjekk/L23?notert=ja`)
    const page = textOf((await bindal.get('/lovsjekk/L23')).body)
    expect(page).toMatch(/Ola Eksempel.*Rektor.*Er med på å forberede/)
    const events = await bindal.auditActions()
    expect(events.at(-1)).toMatchObject({ action: 'impartiality.note', subject: 'L23' })
    expect(JSON.stringify(events)).not.toContain('Ola Eksempel')
  })

  it.each([
    ['no name', { name: '' }, 'name'],
    ['a name above the limit', { name: 'a'.repeat(201) }, 'name'],
    ['a position above the limit', { position: 'a'.repeat(201) }, 'position'],
  ])('are refused and kept as typed: %s', async (_, changes, field) => {
    const answer = await bindal.post('/habilitet', { ...person, ...changes })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${field}"`)
    expect(answer.body).toMatch(/name="prepares" value="ja" checked/)
    const typed = { ...person, ...changes }
    expect(answer.body).toContain(`value="${typed.position}"`)
    expect(textOf(answer.body)).toContain('Legg ved dokumentasjon')
  })

  it('are removed by a press, and by nobody else', async () => {
    await bindal.post('/habilitet', { ...person, name: 'Anne Eksempel' })
    const action = await actionOn('/lovsjekk/L23', '/fjern')
    expect((await leka.post(action, {})).statusCode).toBe(404)
    expect((await bindal.post('/habilitet/ikke-en-id/fjern', {})).statusCode).toBe(404)
    expect((await bindal.post(action, {})).statusCode).toBe(303)
    expect((await bindal.post(action, {})).statusCode).toBe(404)
    expect((await bindal.get('/lovsjekk/L23')).body).not.toContain('Anne Eksempel')
  })
})
