import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { fillPlan } from '../../../test/filled-plan.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { startedWorkspace, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let full: Workspace
let mini: Workspace

beforeAll(async () => {
  app = await testApp()
  full = await startedWorkspace(app, '1811', { startingPoint: 'full' })
  mini = await startedWorkspace(app, '1812')
  await fillPlan(app, full)
})
afterAll(() => app.close())

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
