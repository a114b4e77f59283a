import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { fillPlan } from '../../../test/filled-plan.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let full: Workspace

beforeAll(async () => {
  app = await testApp()
  full = await startedWorkspace(app, '1811', { startingPoint: 'full', leader: '' })
  await fillPlan(app, full)
})
afterAll(() => app.close())

const headings = [
  'Mandat',
  'Ønsket resultat',
  'Delmål',
  'Evaluering av forrige planstrategi',
  'Arbeidsgruppe',
  'Ansvar i hvert trinn',
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
      'Er med: Skole og helse',
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
      'Ansvar i kvart steg',
    )
  })
})
