import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import {
  type PlanItemContent,
  type PlanItemKind,
  type PlanTextKind,
  planParts,
} from './plan-content.ts'

let app: TestApp
let full: Workspace
let mini: Workspace

const hostile = [
  '<script>alert("x")</script>',
  'javascript:alert(1)',
  'halvt\ud800par og styre\u0001tegn',
  'Vi gleder oss 🎉👩‍👩‍👧',
  '#panic("x") $a$ ]]>',
].join('\n\n')
const mandate = `${hostile}\n\n${'Vi skal lage en planstrategi som blir brukt. '.repeat(440)}Slutt.`

beforeAll(async () => {
  app = await testApp()
  full = await startedWorkspace(app, '1811', { startingPoint: 'full', leader: '' })
  mini = await startedWorkspace(app, '1812')
  await fill(full)
})
afterAll(() => app.close())

const member = (name: string, raci: PlanItemContent<'group-member'>['raci']) => ({
  name,
  position: 'Planlegger',
  email: 'kari@example.no',
  functionInGroup: 'leader' as const,
  raci,
})

/** Something in every part of the plan. */
async function fill({ tenantId }: Workspace) {
  await inTenant(app.services.database.app, tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    const own = { tenant_id: tenantId, strategy_id: id }
    const text = (kind: PlanTextKind, body: string) =>
      tx
        .insertInto('plan_text')
        .values({ ...own, kind, body, updated_by: 'Kari' })
        .execute()
    await text('mandate', mandate.toWellFormed().replace('\u0001', ''))
    await text(
      'desired-result',
      'Alle vet hva vi skal planlegge.\n\n- Færre planer\n- Bedre planer',
    )
    await text('evaluation', 'Vi rakk det meste.')
    let position = 0
    const item = <Kind extends PlanItemKind>(kind: Kind, content: PlanItemContent<Kind>) => {
      position += 1
      return tx
        .insertInto('plan_item')
        .values({ ...own, kind, position, content: JSON.stringify(content), updated_by: 'Kari' })
        .execute()
    }
    await item('group-member', member('Kari Eksempel', { '1': 'R', '9': 'A' }))
    await item('group-member', member('=cmd()', { '2': 'C' }))
    await item('evaluated-plan', { title: 'Klimaplan', outcome: 'not-done', why: 'Ingen tid' })
    await item('stakeholder', {
      name: 'Ungdomsrådet',
      interest: 3,
      influence: 1,
      level: 'dialogue',
      affected: 'De skal bo her. '.repeat(200),
      how: 'Møte med ordføreren',
      contact: '+47 900 00 000',
    })
    for (const [on, audience] of [
      ['2028-03-01', 'Lag og foreninger'],
      ['', 'Alle'],
      ['2027-12-01', 'Ansatte'],
    ] as const) {
      const rest = { goal: 'Kjenne til', message: 'Si fra', channel: 'E-post', responsible: 'Ola' }
      await item('communication', { on, audience, ...rest })
    }
    await item('risk', risk('Liten fare', 1, 2))
    await item('risk', risk('Stor fare', 5, 4))
    await tx
      .insertInto('scheduled_activity')
      .values({
        ...own,
        key: 'own-1',
        starts_on: localDate('2028-02-01'),
        ends_on: localDate('2028-02-01'),
        is_pinned: true,
        is_own: true,
        step: 5,
        kind: 'milestone',
        title: 'Kunnskapen er samlet',
        purpose: 'Alle har samme tall',
        method: 'Gå gjennom kildene',
        lead: 'Per Eksempel',
        participants: 'Skole og helse',
        input: 'Statistikk',
        output: 'Utfordringsbilde',
        own_hours: '12.5',
        status: 'waiting',
      })
      .execute()
    const meeting = await tx
      .selectFrom('meeting')
      .select('id')
      .where('held_on', '=', localDate('2028-06-15'))
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('agenda_item')
      .values({
        ...own,
        meeting_id: meeting.id,
        title: 'Planstrategi, vedtak',
        ready_on: localDate('2028-06-01'),
        case_number: '12/28',
        decision: 'Vedtatt som innstilt',
      })
      .execute()
  })
}

const risk = (event: string, probability: 1 | 5, consequence: 2 | 4) => ({
  event,
  probability,
  consequence,
  measure: 'Sett av tid',
  responsible: 'Kari',
})

const headings = [
  'Mandat',
  'Ønsket resultat',
  'Delmål',
  'Evaluering av forrige planstrategi',
  'Arbeidsgruppe',
  'Hvem gjør hva i trinnene',
  'Interessenter og medvirkning',
  'Kommunikasjonsplan',
  'Risiko',
  'Tidslinje',
  'Aktiviteter',
  'Aktivitetene i detalj',
  'Møter',
  'Lovkrav å passe på',
  'Varsler og begrunnelser',
]

/** The headings of the document on a page. */
const shownHeadings = (html: string) =>
  [...html.matchAll(/<h2 id="del-\d+">(.*?)<\/h2>/g)].map((match) => match[1])

describe('the process plan with everything in it', () => {
  it('has every part, in the order of the document', async () => {
    const page = await full.get('/prosessplan')
    expect(page.statusCode).toBe(200)
    expect(shownHeadings(page.body)).toEqual(['Kort om arbeidet', ...headings])
  })

  it('shows what is written, sorted as it is read', async () => {
    const page = textOf((await full.get('/prosessplan')).body)
    for (const shown of [
      'Alle vet hva vi skal planlegge.',
      'Klimaplan Ikke gjort Ingen tid',
      'Kari Eksempel R – – – – – – – A',
      'Kunnskapen er samlet',
      'Leder er ikke valgt ennå.',
      'Deltakere: Skole og helse',
      'Timer: 12,5',
      'Status: Venter',
      'Planstrategi, vedtak Sak 12/28 Papirene er klare 1. juni 2028 Vedtak: Vedtatt som innstilt',
    ]) {
      expect(page).toContain(shown)
    }
    expect(page).toMatch(/Ansatte.*Lag og foreninger.*Alle Kjenne til/)
    expect(page).toMatch(/Stor fare.*20.*Liten fare/)
  })

  it('shows a long and hostile mandate as text, on the page, in Word and in PDF', async () => {
    const page = await full.get('/prosessplan')
    expect(page.body).not.toContain('<script>alert')
    expect(page.body).not.toContain('href="javascript')
    expect(textOf(page.body)).toContain('<script>alert("x")</script>')
    const parts = unzipSync((await full.get('/prosessplan.docx')).rawPayload)
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(words).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
    expect(words).toContain('Vi gleder oss 🎉👩‍👩‍👧')
    expect(words).toContain('brukt. Slutt.')
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).not.toContain(
      'javascript',
    )
    const pdf = await full.get('/prosessplan.pdf')
    expect(pdf.statusCode).toBe(200)
    const text = pdfText(pdf.rawPayload)
    if (text === null) return
    expect(text).toContain('<script>alert("x")</script>')
    expect(text).toContain('#panic("x")')
    expect(text).toContain('Slutt.')
  })

  it('has every part in Word and PDF too', async () => {
    const parts = unzipSync((await full.get('/prosessplan.docx')).rawPayload)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const styled = [...xml.matchAll(/w:val="Heading1"\/>.*?<w:t[^>]*>(.*?)<\/w:t>/g)]
    expect(styled.map((match) => match[1])).toEqual(['Kort om arbeidet', ...headings])
    const text = pdfText((await full.get('/prosessplan.pdf')).rawPayload)
    for (const heading of text === null ? [] : headings) expect(text).toContain(heading)
  })

  it('comes in nynorsk when it is asked for', async () => {
    const text = pdfText((await full.get('/prosessplan.pdf?language=nn')).rawPayload)
    if (text !== null) expect(text).toContain('Interessentar og medverknad')
    expect(shownHeadings((await full.get('/prosessplan?language=nn')).body)).toContain(
      'Kven gjer kva i stega',
    )
  })
})

describe('the workbook', () => {
  it('has a sheet for each list, and formulas nowhere', async () => {
    const file = (await full.get('/framdrift.xlsx')).rawPayload
    const sheets = await readXlsxFile(file)
    expect(sheets.map((one) => one.sheet)).toEqual([
      'Tidsplan',
      'Møter',
      'Arbeidsgruppe',
      'Interessenter og medvirkning',
      'Kommunikasjonsplan',
      'Risiko',
      'De ni trinnene',
    ])
    const group = sheets.find((one) => one.sheet === 'Arbeidsgruppe')
    expect(group?.data[2]?.[0]).toBe('=cmd()')
    const zip = unzipSync(file)
    for (const [name, part] of Object.entries(zip)) {
      if (name.startsWith('xl/worksheets/')) expect(strFromU8(part)).not.toContain('<f')
    }
    const own = sheets[0]?.data.find((row) => row[1] === 'Kunnskapen er samlet')
    expect(own?.slice(4, 12)).toEqual([
      12.5,
      'Per Eksempel',
      'Skole og helse',
      'Venter',
      'Alle har samme tall',
      'Gå gjennom kildene',
      'Statistikk',
      'Utfordringsbilde',
    ])
  })

  it('has no sheets for lists that are empty', async () => {
    const sheets = await readXlsxFile((await mini.get('/framdrift.xlsx')).rawPayload)
    expect(sheets.map((one) => one.sheet)).toEqual(['Tidsplan', 'Møter', 'De ni trinnene'])
  })
})

describe('the year on A3', () => {
  it('is a tagged sheet of A3 with the timeline and the activities', async () => {
    const answer = await full.get('/framdrift-a3.pdf')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/pdf')
    const raw = answer.rawPayload.toString('latin1')
    expect(raw).toMatch(/\/MediaBox ?\[0 0 1190\.\d+ 841\.\d+\]/)
    const text = pdfText(answer.rawPayload)
    if (text !== null) expect(text).toContain('Året fram til planstrategi 2028–2031')
  })

  it('takes 150 activities, on as many sheets as can be read', async () => {
    const crowded = await startedWorkspace(app, '1813', { startingPoint: 'full' })
    await inTenant(app.services.database.app, crowded.tenantId, async (tx) => {
      const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
      const rows = Array.from({ length: 125 }, (_, index) => ({
        tenant_id: crowded.tenantId,
        strategy_id: id,
        key: `own-${index}`,
        starts_on: localDate(`2028-0${(index % 8) + 1}-1${index % 10}`),
        ends_on: localDate(`2028-0${(index % 8) + 1}-2${index % 9}`),
        is_pinned: true,
        is_own: true,
        step: (index % 9) + 1,
        kind: 'work' as const,
        title: `Samle det vi vet om tema ${index + 1}`,
      }))
      await tx.insertInto('scheduled_activity').values(rows).execute()
    })
    const answer = await crowded.get('/framdrift-a3.pdf')
    expect(answer.statusCode).toBe(200)
    const text = pdfText(answer.rawPayload)
    if (text === null) return
    expect(text).toContain('del 1 av')
    expect(text.match(/Samle det vi vet om tema 125/g)?.length).toBeGreaterThan(1)
  })
})

describe('the parts of the plan', () => {
  let version: string
  const choose = (work: Workspace, parts: readonly string[], mark = version, more = {}) =>
    work.post('/prosessplan/innhold', { parts, version: mark, ...more })
  beforeAll(async () => {
    version = await mini.versionOn('/prosessplan')
  })

  it('are few for the small, and what is empty is linked to where it is written', async () => {
    const page = await mini.get('/prosessplan')
    expect(shownHeadings(page.body)).toEqual([
      'Kort om arbeidet',
      'Tidslinje',
      'Aktiviteter',
      'Møter',
      'Lovkrav å passe på',
      'Varsler og begrunnelser',
    ])
    expect(textOf(page.body)).toMatch(/Valgt, men tomt\.[^.]*Mandat/)
    expect(page.body).toContain(`href="${mini.base}/prosessplan/tekst/mandat"`)
    expect(page.body).toContain(`href="${mini.base}/prosessplan/liste/arbeidsgruppe"`)
    expect(page.body).not.toContain(`value="risks" checked`)
  })

  it('are refused when none is ticked', async () => {
    const answer = await choose(mini, [])
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#felt-parts"')
  })

  it('are stored, shown and logged', async () => {
    const answer = await choose(mini, ['risks', 'law', 'no-such-part'])
    expect(answer.statusCode).toBe(303)
    const page = await mini.get('/prosessplan?lagret=ja')
    expect(shownHeadings(page.body)).toEqual(['Kort om arbeidet', 'Lovkrav å passe på'])
    expect(textOf(page.body)).toContain('Valget er lagret.')
    expect(page.body).toContain(`href="${mini.base}/prosessplan/liste/risiko"`)
    expect((await mini.auditActions()).at(-1)?.action).toBe('plan-parts.choose')
  })

  it('chosen from a stale page are kept beside what is stored', async () => {
    const answer = await choose(mini, ['group', 'mandate'])
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Lagret nå: Deler i prosessplanen')
    expect(answer.body).toMatch(/value="mandate"[^>]*checked/)
    expect(answer.body).not.toMatch(/value="risks"[^>]*checked/)
    const again = /name="version" value="([^"]+)"/.exec(answer.body)?.[1]
    expect((await choose(mini, ['group', 'mandate'], again)).statusCode).toBe(303)
  })

  it('go back to what is usual', async () => {
    const mark = await mini.versionOn('/prosessplan')
    expect((await choose(mini, [], mark, { usual: 'ja' })).statusCode).toBe(303)
    expect(await mini.versionOn('/prosessplan')).toBe(version)
  })

  it('are not for those who only read, nor for others', async () => {
    const reader = await mini.as('contributor')
    const page = await mini.get('/prosessplan', reader)
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('/prosessplan/innhold')
    const fields = { parts: [...planParts], version }
    expect((await mini.post('/prosessplan/innhold', fields, reader)).statusCode).toBe(403)
    expect((await mini.post('/prosessplan/innhold', fields, full.planner)).statusCode).toBe(404)
    expect((await app.post(`${mini.base}/prosessplan/innhold`, fields)).statusCode).toBe(303)
  })
})
