import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FormFields } from '../../../test/app.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { filledDraft } from '../../../test/draft-form.ts'
import { workbookFile } from '../../../test/workbook-samples.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
})
afterAll(() => app.close())

const url = '/planer/import'
let number = 0
/** A name that no other test has stored. */
let name = ''

beforeEach(() => {
  number += 1
  name = `Kulturplan ${'abcdefghijklmnopqrstuvwxyz'[number]}`
})

const read = async (text: string) => {
  const answer = await work.post(url, { text, sheet: '' })
  expect(answer.statusCode).toBe(200)
  return answer.body
}

const store = (body: string, changes: FormFields = {}) =>
  work.post(url, filledDraft(body, { intent: 'store', ...changes }))

const listed = async () => textOf((await work.get('/planer')).body)

describe('a table that is chosen or pasted', () => {
  it('is asked for, and an empty form says so', async () => {
    expect((await work.get(url)).statusCode).toBe(200)
    const { statusCode, body } = await work.post(url, { text: '', sheet: '' })
    expect(statusCode).toBe(422)
    expect(textOf(body)).toContain('Velg en fil, eller lim inn en tabell')
  })

  it('that cannot be read is kept, with what to do about it', async () => {
    const text = `${'a;'.repeat(61)}b`
    const { statusCode, body } = await work.post(url, { text, sheet: 'Ark2' })
    expect(statusCode).toBe(422)
    expect(body).toContain(text)
    expect(body).toContain('value="Ark2"')
    const word = { field: 'file', name: 'planer.xlsx', content: Buffer.from('%PDF-1.7') }
    const refused = await work.sendFile(url, { text: '' }, word)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toContain('Fila er en PDF')
  })

  it('may be as long as a file, and is kept when it holds too much', async () => {
    const row = `Temaplan for ${name};2019;${'Oppvekst og kultur '.repeat(12)}\n`
    const text = `Plan;Vedtatt;Ansvarlig\n${row.repeat(1_500)}`
    expect(text.length).toBeGreaterThan(300_000)
    const nothing = { field: 'file', name: '', content: Buffer.alloc(0) }
    const answer = await work.sendFile(url, { text, sheet: '' }, nothing)
    expect(answer.statusCode).toBe(200)
    expect(textOf(answer.body)).toContain('1 500 planer')
    const refused = await work.sendFile(url, { text: row.repeat(6_000), sheet: '' }, nothing)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toContain('Tabellen har flere enn 5 000 rader. Del den i flere')
    expect(refused.body).toContain(row.trim())
  })

  it('is shown as understood, and nothing is stored', async () => {
    const body = await read(`Plan;Vedtatt\n${name};31.02.2020\nSkoleplan ${name};2019`)
    const text = textOf(body)
    expect(text).toContain('2 planer, én rad med spørsmål. Ingenting er lagret ennå.')
    expect(text).toContain('«31.02.2020» finnes ikke i kalenderen.')
    expect(text.indexOf('Rad 2')).toBeLessThan(text.indexOf('Rad 3'))
    expect(await listed()).not.toContain(name)
  })

  it('may be a workbook', async () => {
    const cell = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
    const rows = `<row>${cell('Plan')}${cell('Ansvarlig')}</row><row hidden="1">${cell(name)}${cell('Oppvekst')}</row>`
    const content = workbookFile([{ rows }])
    const { body } = await work.sendFile(url, { text: '' }, { field: 'file', name: 'x', content })
    expect(textOf(body)).toContain('Én rad er skjult i arket. Den er lest likevel.')
    expect((await store(body)).statusCode).toBe(303)
    expect(await listed()).toContain(name)
  })
})

describe('what is read', () => {
  it('is stored as it was corrected, in one stroke that can be undone', async () => {
    const body = await read(`Plan;Vedtatt;Vurdering\n${name};31.02.2020;Videreføres`)
    const changes = { 'r2-adopted': '29.02.2020', 'r2-name': `${name} ny` }
    const answer = await store(body, changes)
    expect(answer.statusCode).toBe(303)
    const page = await app.get(String(answer.headers.location), work.planner)
    expect(textOf(page.body)).toContain(`${name} ny`)
    expect(textOf(page.body)).toContain('Angre')
    const again = await store(body, changes)
    expect(again.headers.location).toBe(answer.headers.location)
    expect(await work.auditActions()).toContainEqual(
      expect.objectContaining({ action: 'plan.import', subject: '2028-2031' }),
    )
  })

  it('keeps everything when a correction cannot be understood', async () => {
    const body = await read(`Plan;Vedtatt\n${name};2019\n${name} to;2020`)
    const changes = { 'r2-adopted': 'i fjor', 'r3-name': '', 'r2-name': `Ny ${name}` }
    const refused = await store(body, changes)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toContain('Rad 2: Skriv når planen ble vedtatt')
    expect(textOf(refused.body)).toContain('Rad 3: Skriv hva planen heter')
    expect(filledDraft(refused.body)).toMatchObject(changes)
    expect(await listed()).not.toContain(name)
  })

  it.each(['Inngår i', 'Slås sammen med'])(
    'is tied to no plan that leads back to it: «%s»',
    async (words) => {
      const all = [`${name} en`, `${name} to`, `${name} tre`]
      const rows = all.map((one, at) => `${one};2019;${words} ${all[(at + 1) % 3]}`)
      const body = await read(`Plan;Vedtatt;Vurdering\n${rows.join('\n')}`)
      expect((await store(body)).statusCode).toBe(303)
      const pointedAt = await Promise.all(
        all.map(async (one) => {
          const list = (await work.get(`/planer?sok=${encodeURIComponent(one)}`)).body
          const href = /href="[^"]*(\/planer\/plan\/[^"]+)"/.exec(list)?.[1] ?? ''
          return (await work.get(href)).body.includes('Planer som viser hit')
        }),
      )
      expect(pointedAt).toEqual([false, true, true])
    },
  )

  it('may have its columns told anew, which is learned', async () => {
    const text = `Plan;Hvem gjør det\n${name};Oppvekst`
    const changes = { heading: '1', 'column-2': 'committee' }
    const again = await work.post(url, filledDraft(await read(text), changes))
    expect(again.statusCode).toBe(200)
    expect(textOf(again.body)).toContain('Kolonnene er endret')
    expect((await store(again.body)).statusCode).toBe(303)
    expect(filledDraft(await read(text.replace(name, `${name} to`)))).toMatchObject({
      'column-2': 'committee',
    })
  })

  it('is corrected in the same way for all rows that are asked about alike', async () => {
    const rows = [`${name};31.02.2020`, `${name} to;30.02.2020`, `${name} tre;31.04.2020`]
    const body = await read(`Plan;Vedtatt\n${rows.join('\n')}`)
    expect(textOf(body)).toContain('Gjør det samme med alle 3 slike rader')
    const changed = await work.post(url, filledDraft(body, { 'r2-kind': 'note', 'r2-same': 'ja' }))
    expect(filledDraft(changed.body)).toMatchObject({
      'r2-kind': 'note',
      'r3-kind': 'note',
      'r4-kind': 'note',
    })
    const none = await store(changed.body)
    expect(none.statusCode).toBe(422)
    expect(textOf(none.body)).toContain('Ingen rad blir lagret som plan')
  })

  it('is carried from page to page, however many rows there are', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `${name} nummer ${at};2019;Oppvekst`)
    const body = await read(`Plan;Vedtatt;Ansvarlig\n${rows.join('\n')}`)
    expect(Buffer.byteLength(body)).toBeLessThan(100_000)
    const next = await work.post(
      url,
      filledDraft(body, { intent: 'side-2', 'r2-name': `${name} rettet` }),
    )
    expect(next.body).not.toContain('name="r2-name"')
    expect(next.body).toContain('name="r27-name"')
    expect((await store(next.body)).statusCode).toBe(303)
    const address = `/planer?sok=${encodeURIComponent(`${name} rettet`)}`
    expect(textOf((await work.get(address)).body)).toContain('1 av ')
  })
})

describe('a plan that stands in the register', () => {
  const table = (more = '') => `Plan;Vedtatt;Ansvarlig\n${name};2019;Oppvekst${more}`

  it('is passed over when the same table comes twice, and nothing else is said', async () => {
    expect((await store(await read(table()))).statusCode).toBe(303)
    const twice = await read(table(`\nSkoleplan ${name};2020;Kultur`))
    expect(textOf(twice)).toContain('Én plan ser ut til å stå i registeret fra før.')
    expect(textOf(twice)).toContain(`Ligner på «${name}»`)
    const answer = await store(twice)
    expect(answer.statusCode).toBe(303)
  })

  it('is brought up to date when that is chosen, unless somebody has changed it since', async () => {
    expect((await store(await read(table()))).statusCode).toBe(303)
    const newer = table().replace('2019', '2024')
    const first = await read(newer)
    const second = await read(newer)
    const update = { registered: 'update' }
    expect((await store(first, update)).statusCode).toBe(303)
    const conflict = await store(second, update)
    expect(conflict.statusCode).toBe(409)
    expect(textOf(conflict.body)).toContain(`Noen har endret «${name}»`)
    expect((await store(conflict.body)).statusCode).toBe(303)
  })
})

describe('a register that was taken along from here', () => {
  it.each(['csv', 'xlsx'])(
    'comes back as %s without loss, and with what was changed',
    async (ending) => {
      expect((await store(await read(`Plan;Vedtatt\n${name};29.02.2024`))).statusCode).toBe(303)
      const file = (await work.get(`/planer/planer.${ending}`)).rawPayload
      const send = (content: Buffer) =>
        work.sendFile(url, { text: '' }, { field: 'file', name: 'planer', content })
      const same = await send(file)
      expect(textOf(same.body)).toContain('Dette er planregisteret slik det ble hentet ut herfra.')
      expect(textOf(same.body)).toContain('Planer som blir endret: 0')
      expect(textOf(same.body)).toContain('Nye planer: 0')
      expect((await store(same.body)).statusCode).toBe(422)
      if (ending !== 'csv') return
      const changed = await send(Buffer.from(file.toString().replace(name, `${name} endret`)))
      expect(textOf(changed.body)).toContain('Planer som blir endret: 1')
      const stored = await store(changed.body)
      expect(stored.statusCode).toBe(303)
      expect((await store(changed.body)).headers.location).toBe(stored.headers.location)
      const found = await work.get(`/planer?sok=${encodeURIComponent(`${name} endret`)}`)
      expect(textOf(found.body)).toContain(`${name} endret Temaplan`)
    },
  )
})

it('the first page of 5 000 rows is small enough for a slow line', async () => {
  const owners = ['Oppvekst', 'Helse og omsorg', 'Teknisk drift', 'Kultur og næring']
  const rows = Array.from({ length: 5_000 }, (_, at) => {
    const year = 2008 + (at % 18)
    const what = at % 3 === 0 ? 'Revideres' : 'Videreføres'
    const planName = `Plan for ${owners[at % 4]} i krets ${at + 1} ${year}–${year + 12}`
    return `${planName};12.06.${year}, sak K ${(at * 7) % 190}/${year % 100};${what};${owners[at % 4]}`
  })
  const file = {
    field: 'file',
    name: 'x',
    content: Buffer.from(`Plan;Vedtatt;Vurdering;Ansvarlig\n${rows.join('\n')}`),
  }
  const { body } = await work.sendFile(url, { text: '' }, file)
  expect(textOf(body)).toContain('5 000 planer')
  expect(Buffer.byteLength(body)).toBeLessThan(100_000)
})

describe('the import', () => {
  it('is for those who may edit', async () => {
    const fields = { text: `Plan;Vedtatt\n${name};2019`, sheet: '' }
    expect((await work.post(url, fields, {})).headers.location).toContain('/logg-inn')
    expect((await work.post(url, fields, await work.as('contributor'))).statusCode).toBe(403)
    const other = await startedWorkspace(app, '5052')
    expect((await work.post(url, fields, other.planner)).statusCode).toBe(404)
  })

  it('does not take a draft that is broken', async () => {
    const answer = await work.post(url, { draft: 'H4sIAAAA', intent: 'store' })
    expect(answer.statusCode).toBe(422)
  })
})
