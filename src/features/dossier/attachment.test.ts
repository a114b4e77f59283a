import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type DossierAtWork, dossierAtWork, dossierPath, samplePdf } from '../../../test/dossier.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { countDossiers, findDossier } from './dossier.sql.ts'

let app: TestApp
let bindal: Workspace
let leka: Workspace
let dossier: DossierAtWork

beforeAll(async () => {
  app = await testApp()
  bindal = await startedWorkspace(app, '1811')
  leka = await startedWorkspace(app, '5052')
  dossier = dossierAtWork(bindal)
})
afterAll(() => app.close())

async function contentOf(subject: { kind: 'activity'; key: string }) {
  return inTenant(app.services.database.app, bindal.tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    return {
      content: await findDossier(tx, id, subject),
      counts: await countDossiers(tx, id, 'activity'),
    }
  })
}

describe('an attachment', () => {
  it('is shown with name, kind, size and who, and given out as it came', async () => {
    const content = samplePdf('a'.repeat(3_000_000))
    const answer = await dossier.upload({ name: 'Folkehelse «2027».exe', content })
    expect(answer.headers.location).toMatch(/\?vedlegg=ny:.*#dossier$/)
    const text = textOf((await bindal.get(dossierPath)).body)
    expect(text).toMatch(/Folkehelse «2027»\.pdf PDF, 2,9 MB Eksempel \d+, /)
    const file = await bindal.get(await dossier.lastFile())
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(digest(file.rawPayload)).toBe(digest(content))
    expect(file.headers['content-length']).toBe(String(content.length))
  })

  it('that a browser shows is shown in a sandbox, under its own name', async () => {
    await dossier.upload({ name: "Årsplan 'b' (1).pdf", content: samplePdf('år') })
    const { headers } = await bindal.get(await dossier.lastFile())
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
    await dossier.upload({ name: 'notat.txt', content: Buffer.from('Hei på deg') })
    const { headers, body } = await bindal.get(await dossier.lastFile())
    expect(headers['content-disposition']).toMatch(/^attachment; filename="notat\.txt"/)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
    expect(body).toBe('Hei på deg')
  })

  it('of a picture is told of in words', async () => {
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    const content = await picture.jpeg().toBuffer()
    await dossier.upload(
      { name: 'kart.jpeg', content },
      { attachmentDescription: 'Kart over sentrum' },
    )
    expect(textOf((await bindal.get(dossierPath)).body)).toMatch(
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
    const answer = await dossier.upload({ name, content }, typed)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-attachment"')
    expect(textOf(answer.body)).toContain(reason)
    expect(answer.body).toContain('value="Et kart jeg tegnet"')
  })

  it('must be chosen again when something else was wrong', async () => {
    const typed = { attachmentDescription: 'a'.repeat(1_001) }
    const answer = await dossier.upload({ name: 'a.pdf', content: samplePdf('igjen') }, typed)
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('Velg fila på nytt')
  })

  it('that hangs there already is told of, and not stored again', async () => {
    const content = samplePdf('to ganger')
    expect((await dossier.upload({ name: 'en.pdf', content })).statusCode).toBe(303)
    const again = await dossier.upload({ name: 'to.pdf', content })
    expect(again.statusCode).toBe(422)
    expect(textOf(again.body)).toContain('Den samme fila ligger her fra før, som «en.pdf»')
    expect((await bindal.get(dossierPath)).body).not.toContain('to.pdf')
    const elsewhere = { subjectKind: 'requirement', subjectKey: 'L9' }
    expect((await dossier.upload({ name: 'to.pdf', content }, elsewhere)).statusCode).toBe(303)
  })

  it('is stored once when its form is sent twice', async () => {
    const form = { formToken: 'file pressed twice' }
    const file = { name: 'dobbel.pdf', content: samplePdf('dobbel') }
    const [one, two] = [await dossier.upload(file, form), await dossier.upload(file, form)]
    expect([one.statusCode, two.statusCode]).toEqual([303, 303])
    expect(one.headers.location).toBe(two.headers.location)
  })

  it('is gone when it is taken away, and back when that is undone', async () => {
    await dossier.upload({ name: 'bort.pdf', content: samplePdf('bort') })
    const file = await dossier.lastFile()
    const taken = await bindal.post(await dossier.lastRemoval('vedlegg'), {})
    expect((await bindal.get(file)).statusCode).toBe(404)
    await bindal.post(await dossier.undoOf(taken), {})
    expect((await bindal.get(file)).statusCode).toBe(200)
  })

  it('of another municipality, or of nobody, is not found', async () => {
    const file = await dossier.lastFile()
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
