import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import type { FormFields } from '../../../test/app.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { filledDraft } from '../../../test/draft-form.ts'
import { workbookFile } from '../../../test/workbook-samples.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { ownFigureBlocks, ownFigures } from './index.ts'

let app: TestApp
let work: Workspace

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
})
afterAll(() => app.close())

const list = '/kunnskap/tabeller'
const url = `${list}/ny`
const details = {
  ...{ title: 'Barn med plass', unit: 'timer i uka', source: 'Visma', figuresOn: '15.06.2026' },
  ...{ licence: 'own', note: 'Talt i juni' },
}

// Two heading rows, decimal commas, three kinds of spaces, gaps and a total that is right.
const sheet = [
  ['Barn i barnehage, uke 24', '', '', '', ''],
  ['', '2024', '', '2025', ''],
  ['Krets', 'Jenter', 'Gutter', 'Jenter', 'Gutter'],
  ['Sør', '1\u00a0234,5', '12,0', '1\u202f240,0', '11,5'],
  ['Nord', '765,5', '8,5', ':', '-'],
  ['Øst', '1 000,0', '0,0', '3,5', '2,0'],
  ['Sum', '3\u2009000,0', '20,5', '..', '13,5'],
]
const csv = sheet.map((cells) => cells.join(';')).join('\r\n')

const asXlsx = () => {
  const numberOf = (cell: string) => cell.replace(/[\s\u00a0\u2009\u202f]/g, '').replace(',', '.')
  const cellOf = (cell: string) =>
    /^\d[\d\s\u00a0\u2009\u202f]*(?:,\d+)?$/.test(cell)
      ? `<c><v>${numberOf(cell)}</v></c>`
      : `<c t="inlineStr"><is><t>${cell}</t></is></c>`
  const rows = sheet.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('')
  return workbookFile([{ rows, after: '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>' }])
}

// None of its signs is beyond Latin-1, which Windows-1252 holds, but the two narrow spaces.
const inWindows1252 = () => Buffer.from(csv.replace(/[\u2009\u202f]/g, '\u00a0'), 'latin1')

const files: readonly (readonly [string, () => Buffer])[] = [
  ['.xlsx', asXlsx],
  ['.csv in UTF-8', () => Buffer.from(`\ufeff${csv}`)],
  ['.csv in Windows-1252', inWindows1252],
]

const sendTable = (content: Buffer, path = url, fields: FormFields = {}) =>
  work.sendFile(path, { text: '', sheet: '', ...fields }, { field: 'file', name: 'x', content })

async function stored(body: string, changes: FormFields = {}, path = url): Promise<string> {
  const fields = filledDraft(body, { ...details, intent: 'store', ...changes })
  const answer = await work.post(path, fields)
  expect(answer.statusCode, textOf(answer.body).slice(0, 2_000)).toBe(303)
  return String(answer.headers.location).replace(work.base, '').replace(/\?.*/, '')
}

function expectRead(body: string) {
  const text = textOf(body)
  expect(text).toContain('3 rader og 4 kolonner med tall. Kolonnene er år.')
  expect(text).toContain('Krets 2024 Jenter 2024 Gutter 2025 Jenter 2025 Gutter')
  expect(text.replace(/\s/g, ' ')).toContain('Sør 1 234,5 12,0 1 240,0 11,5')
  expect(text.replace(/\s/g, ' ')).toContain('Nord 765,5 8,5 skjult mangler')
  expect(text).toContain('«Sum» er holdt utenfor. Vi kan ikke sjekke summen')
}

describe('decimal commas, thousand spaces, a total row and two heading rows', () => {
  it.each(files)('are understood in a file %s', async (_, make) => {
    const { statusCode, body } = await sendTable(make())
    expect(statusCode).toBe(200)
    expectRead(body)
  })

  it('are understood when pasted, and become a table with chart, files and source', async () => {
    const text = sheet.map((cells) => cells.join('\t')).join('\n')
    const { body } = await work.post(url, { text, sheet: '' })
    expectRead(body)
    const path = await stored(body)
    const page = await work.get(path)
    expect(page.body).toContain('<svg')
    expect(textOf(page.body)).toContain('Kilde: Visma, 15.06.2026, kommunens egne tall.')
    const file = await work.get(`${path}/tabell.csv`)
    expect(file.body).toContain('Sør;1234,5;12,0;1240,0;11,5\r\nNord;765,5;8,5;:;..')
    expect(file.body).not.toContain('Sum')
    const again = await sendTable((await work.get(`${path}/tabell.xlsx`)).rawPayload)
    expect(textOf(again.body).replace(/\s/g, ' ')).toContain('Nord 765,5 8,5 skjult mangler')
    const document = await work.get(`${path}/tabell.docx`)
    expect(document.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect((await work.get(`${path}/figur.svg`)).body).toContain('<svg')
    expect((await work.get(`${path}/figur.png`)).rawPayload.subarray(1, 4).toString()).toBe('PNG')
    const actions = await work.auditActions()
    expect(actions.at(-1)).toMatchObject({
      action: 'own-figures.add',
      details: { title: 'Barn med plass' },
    })
  })
})

const simple = 'Krets;Elever;Lærere\nSør;40;4\nNord;52;6\nSum;93;10'
const readText = async (text: string, path = url, fields: FormFields = {}) =>
  (await work.post(path, { text, sheet: '', ...fields })).body

describe('before it is stored, a table', () => {
  it('says that its total does not add up, and that small figures may point at people', async () => {
    const text = textOf(await readText(simple))
    expect(text).toContain('I kolonnen «Elever» står det 93, men radene blir 92 til sammen')
    expect(text).toContain('Én celle er under 5')
  })

  it('must have a title, a unit and a source, and keeps what is typed', async () => {
    const body = await readText(simple)
    const fields = filledDraft(body, { intent: 'store', note: 'Stå her', figuresOn: '31.02.2026' })
    const answer = await work.post(url, fields)
    expect(answer.statusCode).toBe(422)
    for (const message of ['hva tabellen skal hete', 'hva tallene teller', 'hvor tallene kommer']) {
      expect(answer.body).toContain(message)
    }
    expect(answer.body).toContain('Skriv en dato som finnes')
    expect(answer.body).toContain('Stå her</textarea>')
    expect(answer.body).toContain('value="31.02.2026"')
    expect(await stored(answer.body)).toContain(list)
  })

  it('can be read in another way, and is shown before that is stored', async () => {
    const body = await readText(simple)
    const change = { ...details, intent: 'store', totalLines: '', leftOutLines: '4' }
    const again = await work.post(url, filledDraft(body, { ...change, 'column-3': 'left-out' }))
    expect(again.statusCode).toBe(200)
    const text = textOf(again.body)
    expect(text).toContain('Tabellen er lest på nytt')
    expect(text).toContain('2 rader og én kolonne med tall')
    const page = textOf((await work.get(await stored(again.body))).body)
    expect(page).not.toContain('Lærere')
  })

  it.each([
    [{ headingLines: 'en' }, 'Skriv numrene på rader som finnes'],
    [{ totalLines: '99' }, 'Skriv numrene på rader som finnes'],
    [{ 'column-2': 'name' }, 'Velg én kolonne med navn på radene'],
    [{ 'column-2': 'left-out', 'column-3': 'left-out' }, 'Velg minst én kolonne med tall'],
  ])('refuses %j in words', async (changes, message) => {
    const body = await readText(simple)
    const answer = await work.post(url, filledDraft(body, { ...details, ...changes }))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain('value="Barn med plass"')
  })

  it.each([
    ['nothing', '', 'Velg en fil, eller lim inn en tabell'],
    ['one column', 'Sør\nNord', 'Vi fant bare én kolonne'],
    ['too many rows', `A;B\n${'x;1\n'.repeat(2_001)}`, 'flere enn 2 000 rader'],
    ['too many columns', `${'1;'.repeat(61)}1`, 'flere enn 60 kolonner'],
  ])('is refused with %s', async (_, text, message) => {
    const answer = await work.post(url, { text, sheet: '' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain(text.trim().slice(0, 20))
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 x'), 'PDF'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'nettside'],
    ['what is broken', Buffer.from('PK\u0003\u0004broken'), 'skadet'],
    ['what is too large', Buffer.alloc(5 * 1024 * 1024 + 1, 'a;1\n'), '5 MB'],
  ])('is refused when it is %s', async (_, content, word) => {
    const answer = await sendTable(content)
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain(word)
  })

  it('writes figures below zero as figures and names as text, so that both can be read back', async () => {
    const path = await stored(await readText('Krets;2024;2025\n=1+1;−12;-3,5\nNord;7;8'))
    const file = await work.get(`${path}/tabell.csv`)
    expect(file.body).toContain("'=1+1;-12,0;-3,5\r\n")
  })

  it('shows what it holds as text, whatever it is', async () => {
    const body = await readText('<script>x</script>;A\n"><b>;1\nY;2')
    expect(body).not.toMatch(/<script>x|"><b>/)
  })
})

describe('the list', () => {
  it('stands among the pages of the knowledge base, and on the way to its tables', async () => {
    const { body } = await work.get(list)
    expect(body).toContain(`<a href="${work.base}${list}" aria-current="page">Egne tabeller</a>`)
    const below = (await work.get(url)).body
    expect(below).toContain(`href="${work.base}/kunnskap"`)
    expect(below).toContain(`href="${work.base}${list}"`)
  })
})

describe('a stored table', () => {
  it('is added once though the form is sent twice', async () => {
    const fields = filledDraft(await readText(simple), { ...details, intent: 'store' })
    const [first, second] = [await work.post(url, fields), await work.post(url, fields)]
    expect(second.headers.location).toBe(first.headers.location)
  })

  it('gets newer figures and keeps the old ones', async () => {
    const path = await stored(await readText(simple), { title: 'Skolene' })
    const replace = `${path}/nye-tall`
    const version = /name="version" value="(\d+)"/.exec((await work.get(replace)).body)?.[1] ?? ''
    const body = await readText('Krets;Elever\nSør;77\nNord;50', replace, { version })
    expect(body).toContain('value="Skolene"')
    await stored(body, { title: 'Skolene' }, replace)
    expect(textOf((await work.get(path)).body)).toContain('77')
    const old = textOf((await work.get(`${path}/versjon/1`)).body)
    expect(old).toContain('Sør 40 4')
    const late = filledDraft(body, { ...details, intent: 'store' })
    const conflict = await work.post(replace, late)
    expect(conflict.statusCode).toBe(409)
    expect(await work.auditActions()).toContainEqual(
      expect.objectContaining({ action: 'own-figures.replace', details: { title: 'Skolene' } }),
    )
  })

  it('is described anew, removed and brought back', async () => {
    const path = await stored(await readText(simple), { title: 'Skolane' })
    const edit = `${path}/endre`
    const refused = await work.post(edit, { ...details, version: '1', unit: '', drawnColumn: '2' })
    expect(refused.statusCode).toBe(422)
    const fields = { ...details, title: 'Skoler', version: '1', drawnColumn: '2' }
    expect((await work.post(edit, fields)).statusCode).toBe(303)
    expect((await work.post(edit, fields)).statusCode).toBe(409)
    expect(textOf((await work.get(path)).body)).toContain('Diagrammet viser «Lærere»')
    const removed = await work.post(`${path}/fjern`, {})
    const after = await work.get(String(removed.headers.location).replace(work.base, ''))
    expect(textOf(after.body)).toContain('«Skoler» er fjernet. Angre')
    expect(after.body).not.toContain('>Skoler</a>')
    await work.post(`${path}/hent-tilbake`, {})
    expect((await work.get(list)).body).toContain('>Skoler</a>')
  })

  it('can be cited with chart, table and source until it is removed', async () => {
    const path = await stored(await readText(simple), { title: 'Sitert' })
    const id = path.split('/').at(-1) ?? ''
    const cited = () =>
      inTenant(app.services.database.app, work.tenantId, async (tx) => ({
        listed: (await ownFigures(tx)).find((one) => one.id === id),
        blocks: await ownFigureBlocks(tx, id, 'nb'),
      }))
    const { listed, blocks } = await cited()
    expect(listed).toEqual({ id, title: 'Sitert' })
    expect(blocks?.finding).toBe('Sitert')
    expect(blocks?.blocks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['figure', 'table']),
    )
    expect(JSON.stringify(blocks)).toContain('Kilde: Visma, 15.06.2026')
    await work.post(`${path}/fjern`, {})
    expect(await cited()).toEqual({ listed: undefined, blocks: null })
  })
})
