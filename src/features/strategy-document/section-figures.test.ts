import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datasetCatalogue, loadBundledFigures } from '#features/statistics/index.ts'
import { routes } from '#routes'
import {
  addTreatment,
  app,
  contributor,
  fieldsOn,
  idIn,
  openDecision,
  page,
  planner,
  post,
  publish,
  stranger,
  tenant,
  where,
} from '../../../test/decision.ts'
import { pdfInside } from '../../../test/pdf-text.ts'
import { textOf } from '../../../test/workspace.ts'

beforeAll(async () => {
  await openDecision()
  const connection = await app.services.database.bulk()
  const people = datasetCatalogue().get('folkemengde')
  if (!people) throw new Error('The catalogue has no people')
  for await (const _ of loadBundledFigures(connection, new Map([['folkemengde', people]])));
  await connection.close()
})
afterAll(() => app.close())

const at = () => ({ ...where(), sectionKey: 'purpose' })
const section = () => routes.section.href(at())
const figures = () => routes.sectionFigures.href(at())

const bodyOf = () =>
  tenant(async (tx) => {
    const { body } = await tx
      .selectFrom('document_section')
      .select('body')
      .where('kind', '=', 'purpose')
      .executeTakeFirstOrThrow()
    return body
  })

describe('a figure of the knowledge base in a section', () => {
  it('is chosen from a list, and not twice', async () => {
    expect(await page(section())).toContain('<option value="folketall"')
    const none = await post(figures(), { figure: '' })
    expect([none.statusCode, textOf(none.body).includes('Velg en figur')]).toEqual([422, true])
    expect((await post(figures(), { figure: 'finnes-ikke' })).statusCode).toBe(422)
    const added = await post(figures(), { figure: 'folketall' })
    expect(added.headers.location).toContain('gjort=figur')
    const twice = await post(figures(), { figure: 'folketall' })
    expect(twice.statusCode).toBe(422)
    expect(twice.body).toMatch(/<option value="folketall" selected/)
    const shown = await page(section())
    expect(shown).toContain('<figure>')
    expect(textOf(shown)).toMatch(/Kilde: .*07459/)
  })

  it('is only for those who may write in the section', async () => {
    const sent = [figures(), { figure: 'folketall' }] as const
    expect((await app.post(...sent, contributor.headers)).statusCode).toBe(403)
    expect((await app.post(...sent, stranger.headers)).statusCode).toBe(404)
  })

  it('stands with drawing, table and source in Word and PDF', async () => {
    const { headers } = planner()
    const word = await app.get(routes.documentDocx.href(where()), headers)
    const parts = unzipSync(word.rawPayload)
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(document).toContain('<w:drawing>')
    expect(document).toContain('07459')
    const pdf = await app.get(routes.documentPdf.href(where()), headers)
    expect(pdfInside(pdf.rawPayload)).toContain('/Figure')
  })

  it('is frozen when it is published and adopted, whatever becomes of the figures', async () => {
    expect((await publish({})).statusCode).toBe(303)
    const treatmentId = idIn((await addTreatment({})).headers.location)
    const href = routes.treatment.href({ ...where(), treatmentId })
    const { version = '' } = fieldsOn(await page(href))
    const made = await post(routes.makeEdition.href({ ...where(), treatmentId }), { version })
    expect(made.statusCode).toBe(303)
    const edition = async () => {
      const shown = await page(routes.edition.href({ ...where(), number: '1' }))
      return shown.slice(shown.indexOf('<figure>'), shown.indexOf('</figure>'))
    }
    const before = await edition()
    expect(before).toContain('<svg')
    const connection = await app.services.database.bulk()
    await connection.client.query('update statistics_series set figures = array_fill(7, array[22])')
    await connection.client.query("update statistics_edition set checksum = 'other'")
    const draft = await page(section())
    expect(draft.slice(draft.indexOf('<figure>'), draft.indexOf('</figure>'))).not.toBe(before)
    expect(await edition()).toBe(before)
    await connection.client.query('delete from statistics_edition')
    await connection.close()
    expect(await edition()).toBe(before)
  })

  it('is told of when it is gone, and can be taken out', async () => {
    const shown = textOf(await page(section()))
    expect(shown).toContain('finnes ikke i kunnskapsgrunnlaget nå.')
    expect(textOf(await page(routes.readDocument.href(where())))).toContain('Figuren mangler')
    const { headers } = await post(figures(), { remove: 'folketall' })
    expect(headers.location).toContain('gjort=figur-fjernet')
    expect(await bodyOf()).toBe('')
    expect(textOf(await page(section()))).not.toContain('Figuren mangler')
  })
})
