import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type DossierAtWork, dossierAtWork, dossierPath, samplePdf } from '../../../test/dossier.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

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

describe('a comment', () => {
  it('leads back to the place it hangs on, with who, when and every line', async () => {
    const answer = await dossier.comment('Husk rådmannen.\n\n  Ring på mandag.')
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toMatch(
      new RegExp(`^${bindal.base}${dossierPath}\\?merknad=ny:[0-9a-f-]{36}#dossier$`),
    )
    const { body } = await bindal.get(dossierPath)
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
    expect((await dossier.comment(typed)).statusCode).toBe(303)
    const { body } = await bindal.get(dossierPath)
    expect(body).toContain(shown)
    expect(body).not.toContain('<script>alert(1)')
  })

  it.each([
    ['nothing', '', '#felt-comment'],
    ['more than the limit', `${'a'.repeat(20_000)}b`, '#felt-comment'],
  ])('of %s is refused on a page of its own, and kept as typed', async (_, typed, link) => {
    const { statusCode, body } = await dossier.comment(typed)
    expect(statusCode).toBe(422)
    expect(body).toContain(`href="${link}"`)
    expect(body).toContain(`${bindal.base}${dossierPath}#dossier`)
    expect(body).toContain(typed)
  })

  it('is stored once when its form is sent twice, and again when it is written again', async () => {
    const fields = { formToken: 'pressed twice' }
    const [one, two] = [
      await dossier.comment('To trykk', fields),
      await dossier.comment('To trykk', fields),
    ]
    expect(one.headers.location).toBe(two.headers.location)
    await dossier.comment('To trykk')
    expect((await bindal.get(dossierPath)).body.split('>To trykk<')).toHaveLength(3)
  })

  it('is taken away by a press and comes back by another', async () => {
    await dossier.comment('Skal bort')
    const action = await dossier.lastRemoval('merknader')
    const removed = await bindal.post(action, {})
    expect(removed.headers.location).toContain('?merknad=fjernet:')
    const receipt = await bindal.get(String(removed.headers.location).replace(bindal.base, ''))
    expect(receipt.body).not.toContain('Skal bort')
    const undo = await dossier.undoOf(removed)
    expect((await leka.post(undo, {})).statusCode).toBe(404)
    expect((await bindal.post(undo, {})).headers.location).toContain('=tilbake:')
    expect((await bindal.get(dossierPath)).body).toContain('Skal bort')
  })

  it('is not in the log, but that it was written is', async () => {
    await dossier.comment('Hemmelig innhold')
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
    expect((await dossier.comment('Hei', subject)).statusCode).toBe(404)
  })

  it.each([
    ['requirement', 'L4', '/lovsjekk/L4'],
    ['plan-text', 'desired-result', '/prosessplan/tekst/onsket-resultat'],
  ])('hangs on a %s too', async (subjectKind, subjectKey, path) => {
    const answer = await dossier.comment('Også her', { subjectKind, subjectKey })
    expect(answer.headers.location).toContain(`${bindal.base}${path}?merknad=ny:`)
  })
})

describe('who may', () => {
  it('a contributor writes on what they join, and takes away their own', async () => {
    const ola = await contributorOn('clarify-mandate')
    expect((await dossier.comment('Fra Ola', {}, ola)).statusCode).toBe(303)
    const own = await dossier.lastRemoval('merknader')
    await dossier.comment('Fra planleggeren')
    const other = await dossier.lastRemoval('merknader')
    expect((await bindal.post(other, {}, ola)).statusCode).toBe(403)
    expect((await bindal.post(own, {}, ola)).statusCode).toBe(303)
    expect(
      (await dossier.upload({ name: 'a.pdf', content: samplePdf('ola') }, {}, ola)).statusCode,
    ).toBe(303)
  })

  it('a contributor reads what others work on, and writes nothing there', async () => {
    const ola = await contributorOn(null)
    expect((await dossier.comment('Hei', {}, ola)).statusCode).toBe(403)
    expect(
      (await dossier.upload({ name: 'a.pdf', content: samplePdf('x') }, {}, ola)).statusCode,
    ).toBe(403)
    await dossier.upload({ name: 'les.pdf', content: samplePdf('les') })
    expect((await bindal.get(await dossier.lastFile(), ola)).statusCode).toBe(200)
    const onLaw = { subjectKind: 'requirement', subjectKey: 'L4' }
    expect((await dossier.comment('Hei', onLaw, ola)).statusCode).toBe(403)
    const { body } = await bindal.get('/lovsjekk/L4', ola)
    expect(body).not.toContain(`action="${bindal.base}/merknader`)
  })

  it('councillors and readers are let into nothing of it', async () => {
    const file = await dossier.lastFile()
    for (const role of ['elected', 'reader', 'adviser'] as const) {
      const headers = await bindal.as(role)
      expect((await bindal.get(file, headers)).statusCode).toBe(403)
      expect((await dossier.comment('Hei', {}, headers)).statusCode).toBe(403)
    }
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
    expect((await dossier.caseLink(link)).headers.location).toContain('?saksnummer=ny:')
    const { body } = await bindal.get(dossierPath)
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
  ])(
    'with %s is refused and kept as typed',
    async (_, changes: Readonly<Record<string, string>>, field) => {
      const answer = await dossier.caseLink({ ...link, ...changes })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(`href="#felt-${field}"`)
      expect(answer.body).toContain(`value="${{ ...link, ...changes }.linkedTitle}"`)
    },
  )

  it('is taken away and brought back', async () => {
    const taken = await bindal.post(await dossier.lastRemoval('saker'), {})
    expect((await bindal.get(dossierPath)).body).not.toContain('Sak 2028/123')
    await bindal.post(await dossier.undoOf(taken), {})
    expect((await bindal.get(dossierPath)).body).toContain('Sak 2028/123')
  })
})
