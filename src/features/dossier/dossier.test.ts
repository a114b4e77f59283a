import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { countDossiers, findDossier } from './dossier.sql.ts'

let app: TestApp
let bindal: Workspace
let leka: Workspace
let tokens = 0

const activity = { subjectKind: 'activity', subjectKey: 'clarify-mandate' }
const page = '/framdrift/aktivitet/clarify-mandate'

beforeAll(async () => {
  app = await testApp()
  bindal = await startedWorkspace(app, '1811')
  leka = await startedWorkspace(app, '5052')
})
afterAll(() => app.close())

type Fields = Readonly<Record<string, string>>

const token = () => {
  tokens += 1
  return `token-${tokens}`
}

function comment(text: string, changes: Fields = {}, headers = bindal.planner) {
  const fields = { ...activity, formToken: token(), comment: text, ...changes }
  return bindal.post('/merknader', fields, headers)
}

function caseLink(fields: Fields) {
  return bindal.post('/saker', { ...activity, formToken: token(), ...fields })
}

function upload(
  file: { readonly name: string; readonly content: Buffer },
  changes: Fields = {},
  headers = bindal.planner,
) {
  const fields = { ...activity, formToken: token(), attachmentDescription: '', ...changes }
  return bindal.sendFile('/vedlegg', fields, { ...file, field: 'attachment' }, headers)
}

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`)

/** The last address on the subject's page that matches. */
async function lastOn(pattern: RegExp, path = page): Promise<string> {
  const { body } = await bindal.get(path)
  const found = [...body.matchAll(pattern)].at(-1)?.[1] ?? ''
  return found.replace(bindal.base, '')
}
const lastRemoval = (kind: string) =>
  lastOn(new RegExp(`action="([^"]*/${kind}/[^"]*/fjern)"`, 'g'))
const lastFile = () => lastOn(/href="([^"]*\/vedlegg\/[^"]*)"/g)

async function contributorOn(key: string | null) {
  const { tenantId } = bindal
  const person = await app.signIn({ tenantId, role: 'contributor', name: 'Ola Eksempel' })
  if (key === null) return person.headers
  await inTenant(app.services.database.app, tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    const row = { tenant_id: tenantId, strategy_id: id, activity_key: key }
    await tx
      .insertInto('activity_person')
      .values({ ...row, person_id: person.personId })
      .execute()
  })
  return person.headers
}

async function contentOf(subject: { kind: 'activity'; key: string }) {
  return inTenant(app.services.database.app, bindal.tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    return {
      content: await findDossier(tx, id, subject),
      counts: await countDossiers(tx, id, 'activity'),
    }
  })
}

describe('a comment', () => {
  it('leads back to the place it hangs on, with who, when and every line', async () => {
    const answer = await comment('Husk rådmannen.\n\n  Ring på mandag.')
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toMatch(
      new RegExp(`^${bindal.base}${page}\\?merknad=ny:[0-9a-f-]{36}#dossier$`),
    )
    const { body } = await bindal.get(page)
    expect(body).toContain('Husk rådmannen.\n\n  Ring på mandag.')
    expect(textOf(body)).toMatch(
      /Eksempel \d+, 1\. november 2027|Eksempel \d+, \d+\. \p{L}+ 20\d\d/u,
    )
  })

  it.each([
    ['a page', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['pictures of people', 'Bra 👩🏽‍💼 jobba', 'Bra 👩🏽‍💼 jobba'],
    ['half a sign', 'Hei \ud800 du', 'Hei \uFFFD du'],
    ['control characters', 'Hei\u0007\u001b[31m du', 'Hei[31m du'],
    ['signs that turn the text around', 'Hei \u202Egnp.exe', 'Hei gnp.exe'],
  ])('that holds %s is shown as text', async (_, typed, shown) => {
    expect((await comment(typed)).statusCode).toBe(303)
    const { body } = await bindal.get(page)
    expect(body).toContain(shown)
    expect(body).not.toContain('<script>alert(1)')
  })

  it.each([
    ['nothing', '', '#felt-comment'],
    ['more than the limit', `${'a'.repeat(20_000)}b`, '#felt-comment'],
  ])('of %s is refused on a page of its own, and kept as typed', async (_, typed, link) => {
    const { statusCode, body } = await comment(typed)
    expect(statusCode).toBe(422)
    expect(body).toContain(`href="${link}"`)
    expect(body).toContain(`${bindal.base}${page}#dossier`)
    expect(body).toContain(typed)
  })

  it('is stored once when its form is sent twice, and again when it is written again', async () => {
    const fields = { formToken: 'pressed twice' }
    const [one, two] = [await comment('To trykk', fields), await comment('To trykk', fields)]
    expect(one.headers.location).toBe(two.headers.location)
    await comment('To trykk')
    expect((await bindal.get(page)).body.split('>To trykk<')).toHaveLength(3)
  })

  it('is taken away by a press and comes back by another', async () => {
    await comment('Skal bort')
    const action = await lastRemoval('merknader')
    const removed = await bindal.post(action, {})
    expect(removed.headers.location).toContain('?merknad=fjernet:')
    const receipt = await bindal.get(String(removed.headers.location).replace(bindal.base, ''))
    expect(receipt.body).not.toContain('Skal bort')
    const undo = /action="([^"]*\/hent-tilbake)"/.exec(receipt.body)?.[1] ?? ''
    expect((await app.post(undo, {}, leka.planner)).statusCode).toBe(404)
    expect((await app.post(undo, {}, bindal.planner)).headers.location).toContain('=tilbake:')
    expect((await bindal.get(page)).body).toContain('Skal bort')
  })

  it('is not in the log, but that it was written is', async () => {
    await comment('Hemmelig innhold')
    const events = await bindal.auditActions()
    expect(events.at(-1)).toMatchObject({
      action: 'comment.add',
      subject: 'activity:clarify-mandate',
    })
    expect(JSON.stringify(events)).not.toContain('Hemmelig')
  })

  it.each([
    ['an activity of nobody', { subjectKey: 'x' }],
    ['no kind', { subjectKind: '' }],
    ['an unknown kind', { subjectKind: 'person' }],
    ['a meeting of nobody', { subjectKind: 'meeting', subjectKey: crypto.randomUUID() }],
    ['a requirement that is none', { subjectKind: 'requirement', subjectKey: 'L99' }],
    ['a text that is none', { subjectKind: 'plan-text', subjectKey: 'toString' }],
  ])('on %s is not found', async (_, subject) => {
    expect((await comment('Hei', subject)).statusCode).toBe(404)
  })

  it.each([
    ['requirement', 'L4', '/lovsjekk/L4'],
    ['plan-text', 'desired-result', '/prosessplan/tekst/onsket-resultat'],
  ])('hangs on a %s too', async (subjectKind, subjectKey, path) => {
    const answer = await comment('Også her', { subjectKind, subjectKey })
    expect(answer.headers.location).toContain(`${bindal.base}${path}?merknad=ny:`)
  })
})

describe('who may', () => {
  it('a contributor writes on what they join, and takes away their own', async () => {
    const ola = await contributorOn('clarify-mandate')
    expect((await comment('Fra Ola', {}, ola)).statusCode).toBe(303)
    const own = await lastRemoval('merknader')
    await comment('Fra planleggeren')
    const other = await lastRemoval('merknader')
    expect((await bindal.post(other, {}, ola)).statusCode).toBe(403)
    expect((await bindal.post(own, {}, ola)).statusCode).toBe(303)
    expect((await upload({ name: 'a.pdf', content: pdf('ola') }, {}, ola)).statusCode).toBe(303)
  })

  it('a contributor reads what others work on, and writes nothing there', async () => {
    const ola = await contributorOn(null)
    expect((await comment('Hei', {}, ola)).statusCode).toBe(403)
    expect((await upload({ name: 'a.pdf', content: pdf('x') }, {}, ola)).statusCode).toBe(403)
    await upload({ name: 'les.pdf', content: pdf('les') })
    expect((await bindal.get(await lastFile(), ola)).statusCode).toBe(200)
    const onLaw = { subjectKind: 'requirement', subjectKey: 'L4' }
    expect((await comment('Hei', onLaw, ola)).statusCode).toBe(403)
    const { body } = await bindal.get('/lovsjekk/L4', ola)
    expect(body).not.toContain(`action="${bindal.base}/merknader`)
  })

  it('councillors and readers are let into nothing of it', async () => {
    const file = await lastFile()
    for (const role of ['elected', 'reader', 'adviser'] as const) {
      const headers = await bindal.as(role)
      expect((await bindal.get(file, headers)).statusCode).toBe(403)
      expect((await comment('Hei', {}, headers)).statusCode).toBe(403)
    }
  })
})

describe('an attachment', () => {
  it('is shown with name, kind, size and who, and given out as it came', async () => {
    const content = pdf('a'.repeat(3_000_000))
    const answer = await upload({ name: 'Folkehelse «2027».exe', content })
    expect(answer.headers.location).toMatch(/\?vedlegg=ny:.*#dossier$/)
    const text = textOf((await bindal.get(page)).body)
    expect(text).toMatch(/Folkehelse «2027»\.pdf PDF, 2,9 MB Eksempel \d+, /)
    const file = await bindal.get(await lastFile())
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(digest(file.rawPayload)).toBe(digest(content))
    expect(file.headers['content-length']).toBe(String(content.length))
  })

  it('that a browser shows is shown in a sandbox, under its own name', async () => {
    await upload({ name: "Årsplan 'b' (1).pdf", content: pdf('år') })
    const { headers } = await bindal.get(await lastFile())
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      'content-disposition': `inline; filename="_rsplan 'b' (1).pdf"; filename*=UTF-8''%C3%85rsplan%20%27b%27%20%281%29.pdf`,
    })
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
  })

  it('of text is only to be saved', async () => {
    await upload({ name: 'notat.txt', content: Buffer.from('Hei på deg') })
    const { headers, body } = await bindal.get(await lastFile())
    expect(headers['content-disposition']).toMatch(/^attachment; filename="notat\.txt"/)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
    expect(body).toBe('Hei på deg')
  })

  it('of a picture is told of in words', async () => {
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    const content = await picture.jpeg().toBuffer()
    await upload({ name: 'kart.jpeg', content }, { attachmentDescription: 'Kart over sentrum' })
    expect(textOf((await bindal.get(page)).body)).toMatch(
      /kart\.jpg bilde \(JPEG\).*Kart over sentrum/,
    )
  })

  it.each([
    ['nothing chosen', '', Buffer.alloc(0), 'Velg en fil'],
    ['a page', 'a.pdf', Buffer.from('<html>'), 'Fila er en nettside'],
    ['what is empty', 'a.pdf', Buffer.alloc(0), 'Fila er tom'],
    ['what is too large', 'a.pdf', Buffer.alloc(10_485_761, 0x20), 'Fila er større enn 10 MB'],
  ])('of %s is refused with the reason, and the text is kept', async (_, name, content, reason) => {
    const typed = { attachmentDescription: 'Et kart jeg tegnet' }
    const answer = await upload({ name, content }, typed)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-attachment"')
    expect(textOf(answer.body)).toContain(reason)
    expect(answer.body).toContain('value="Et kart jeg tegnet"')
  })

  it('must be chosen again when something else was wrong', async () => {
    const typed = { attachmentDescription: 'a'.repeat(1_001) }
    const answer = await upload({ name: 'a.pdf', content: pdf('igjen') }, typed)
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('Velg fila på nytt')
  })

  it('that hangs there already is told of, and not stored again', async () => {
    const content = pdf('to ganger')
    expect((await upload({ name: 'en.pdf', content })).statusCode).toBe(303)
    const again = await upload({ name: 'to.pdf', content })
    expect(again.statusCode).toBe(422)
    expect(textOf(again.body)).toContain('Den samme fila ligger her allerede, som «en.pdf»')
    expect((await bindal.get(page)).body).not.toContain('to.pdf')
    const elsewhere = { subjectKind: 'requirement', subjectKey: 'L9' }
    expect((await upload({ name: 'to.pdf', content }, elsewhere)).statusCode).toBe(303)
  })

  it('is stored once when its form is sent twice', async () => {
    const form = { formToken: 'file pressed twice' }
    const file = { name: 'dobbel.pdf', content: pdf('dobbel') }
    const [one, two] = [await upload(file, form), await upload(file, form)]
    expect([one.statusCode, two.statusCode]).toEqual([303, 303])
    expect(one.headers.location).toBe(two.headers.location)
  })

  it('is gone when it is taken away, and back when that is undone', async () => {
    await upload({ name: 'bort.pdf', content: pdf('bort') })
    const file = await lastFile()
    const { headers } = await bindal.post(await lastRemoval('vedlegg'), {})
    expect((await bindal.get(file)).statusCode).toBe(404)
    const receipt = await bindal.get(String(headers.location).replace(bindal.base, ''))
    const undo = /action="([^"]*\/hent-tilbake)"/.exec(receipt.body)?.[1] ?? ''
    await app.post(undo, {}, bindal.planner)
    expect((await bindal.get(file)).statusCode).toBe(200)
  })

  it('of another municipality, or of nobody, is not found', async () => {
    const file = await lastFile()
    const wrong = [file, '/vedlegg/ikke-en-id', `/vedlegg/${crypto.randomUUID()}`]
    for (const path of wrong) expect((await leka.get(path)).statusCode, path).toBe(404)
    expect((await leka.post(`${file}/fjern`, {})).statusCode).toBe(404)
    expect((await bindal.get(file)).statusCode).toBe(200)
  })

  it('is counted and listed without its bytes', async () => {
    const { content, counts } = await contentOf({ kind: 'activity', key: 'clarify-mandate' })
    expect(counts.get('clarify-mandate')).toEqual({
      comments: content.comments.length,
      attachments: content.attachments.length,
    })
    expect(content.attachments.length).toBeGreaterThan(3)
    expect(JSON.stringify(content.attachments)).not.toContain('Buffer')
  })
})

describe('a link to the case system', () => {
  const link = {
    linkedCase: ' 2028/123 ',
    linkedDocument: '4',
    linkedTitle: 'Oppstart av planstrategi',
    linkedUrl: 'https://sak.example.no/2028/123',
  }

  it('stands with case, document and title', async () => {
    expect((await caseLink(link)).headers.location).toContain('?saksnummer=ny:')
    const { body } = await bindal.get(page)
    expect(textOf(body)).toContain('Sak 2028/123, dokument 4 : Oppstart av planstrategi')
    expect(body).toContain('href="https://sak.example.no/2028/123" rel="noreferrer"')
  })

  it.each([
    ['no number', { linkedCase: '' }, 'linkedCase'],
    ['a number above the limit', { linkedCase: '1'.repeat(51) }, 'linkedCase'],
    ['a document above the limit', { linkedDocument: '1'.repeat(51) }, 'linkedDocument'],
    ['a title above the limit', { linkedTitle: 'a'.repeat(301) }, 'linkedTitle'],
    ['an address that would run code', { linkedUrl: 'javascript:alert(1)' }, 'linkedUrl'],
    ['an address in place', { linkedUrl: '//evil.example' }, 'linkedUrl'],
    ['an address for mail', { linkedUrl: 'mailto:a@example.no' }, 'linkedUrl'],
  ])('with %s is refused and kept as typed', async (_, changes: FormFields, field) => {
    const answer = await caseLink({ ...link, ...changes } as Fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${field}"`)
    expect(answer.body).toContain(`value="${{ ...link, ...changes }.linkedTitle}"`)
  })

  it('is taken away and brought back', async () => {
    const { headers } = await bindal.post(await lastRemoval('saker'), {})
    expect((await bindal.get(page)).body).not.toContain('Sak 2028/123')
    const receipt = await bindal.get(String(headers.location).replace(bindal.base, ''))
    const undo = /action="([^"]*\/hent-tilbake)"/.exec(receipt.body)?.[1] ?? ''
    await app.post(undo, {}, bindal.planner)
    expect((await bindal.get(page)).body).toContain('Sak 2028/123')
  })
})
