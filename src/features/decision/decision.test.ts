import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checksumOf } from '#platform/checksum.ts'
import { routes } from '#routes'
import {
  addTreatment,
  app,
  contributor,
  fieldsOn,
  idIn,
  lawStatus,
  openDecision,
  page,
  planIds,
  post,
  publish,
  publishHref,
  stranger,
  strategyDates,
  tenant,
  treatmentFields,
  where,
} from '../../../test/decision.ts'
import { textOf } from '../../../test/workspace.ts'

beforeAll(openDecision)
afterAll(() => app.close())

describe('publishing the proposal', () => {
  it('suggests a point for each duty', async () => {
    const body = textOf(await page(publishHref()))
    expect(body).toContain('1. Planstrategien')
    expect(body).toContain('Samfunnsdelen skal revideres.')
    expect(body).toContain('Arealdelen videreføres uten endringer.')
  })

  it('refuses what is no date, and keeps what was typed', async () => {
    const answer = await publish({ publishedOn: '31.2.2028', 'point-0': 'Mitt <punkt>' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('«31.2.2028» er ingen dato')
    expect(answer.body).toContain('Mitt &lt;punkt></textarea>')
  })

  it('freezes the version, and starts the thirty days', async () => {
    const fields = fieldsOn(await page(publishHref()))
    const sent = { ...fields, publishedOn: '21.8.2028', url: 'https://alver.example/planstrategi' }
    const first = await post(publishHref(), sent)
    expect(first.statusCode).toBe(303)
    // A double click stores it once.
    expect((await post(publishHref(), sent)).statusCode).toBe(303)
    expect(await strategyDates()).toMatchObject({ proposal_published_on: '2028-08-21' })
    const stored = await tenant((tx) =>
      tx.selectFrom('proposal_publication').select(['content', 'checksum', 'number']).execute(),
    )
    expect(stored.map(({ number }) => number)).toEqual([1])
    expect(stored[0] && checksumOf(stored[0].content as object).equals(stored[0].checksum)).toBe(
      true,
    )
    const body = textOf(await page(routes.proposalVersion.href({ ...where(), number: '1' })))
    expect(body).toContain('Samfunnsdelen skal revideres.')
    expect(body).toContain('Idrettsplan')
  })

  it('cannot be changed in the database', async () => {
    const change = tenant((tx) =>
      tx.updateTable('proposal_publication').set({ change_note: 'Ny' }).execute(),
    )
    await expect(change).rejects.toThrow()
  })

  it('two who publish at once: the second sees the first, and loses nothing', async () => {
    const fields = fieldsOn(await page(publishHref()))
    const late = { ...fields, version: '0', formToken: 'sent', publishedOn: '22.8.2028' }
    const answer = await post(publishHref(), {
      ...late,
      counts: 'nei',
      'point-0': 'Et annet punkt',
    })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Et annet punkt</textarea>')
    expect(answer.body).toContain('Noen har publisert versjon 1')
  })

  it('shows what has changed since, and asks whether the days start again', async () => {
    const compare = routes.proposalDifferences.href(where())
    expect(textOf(await page(compare))).toContain('De to er like.')
    const decide = (decision: 'repeal' | 'continue') =>
      tenant((tx) =>
        tx
          .updateTable('plan_need')
          .set({ decision, content: JSON.stringify({ decision }) })
          .where('plan_id', '=', String(planIds[2]))
          .execute(),
      )
    await decide('repeal')
    const body = textOf(await page(compare))
    expect(body).toContain('Vi råder til å publisere på nytt')
    expect(body).toContain('Det er bestemt noe annet for én plan.')
    expect(body).toContain('En ny versjon i dag rekker ingen av møtene')
    expect((await publish({ publishedOn: '1.9.2028' })).statusCode).toBe(422)
    const second = await publish({ publishedOn: '1.9.2028', counts: 'nei', changeNote: 'Idrett' })
    expect(second.statusCode).toBe(303)
    expect(await strategyDates()).toMatchObject({ proposal_published_on: '2028-08-21' })
    await decide('continue')
    const third = await publish({ publishedOn: '2.9.2028', counts: 'nei' })
    expect(third.statusCode).toBe(303)
    const between = textOf(await page(`${compare}?fra=1&til=2`))
    expect(between).toContain('Idrettsplan')
    expect(between).toContain('Oppheves')
  })

  it('belongs to those who may publish', async () => {
    expect((await post(publishHref(), {}, contributor)).statusCode).toBe(403)
    expect((await post(publishHref(), {}, stranger)).statusCode).toBe(404)
    expect((await app.post(publishHref(), {})).statusCode).not.toBe(200)
  })
})

describe('treatments', () => {
  let adopted = ''

  it('a recommendation is recorded, and sets its date', async () => {
    const answer = await addTreatment({
      ...{ body: 'formannskap', heldOn: '31.8.2028', outcome: 'recommended', caseNumber: '12/28' },
    })
    expect(answer.statusCode).toBe(303)
    expect(await strategyDates()).toMatchObject({ recommended_on: '2028-08-31', adopted_on: null })
  })

  it('only the council adopts, and votes are whole numbers', async () => {
    const wrong = await addTreatment({ body: 'formannskap', votesFor: '1,5' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Bare kommunestyret kan vedta planstrategien.')
    expect(wrong.body).toContain('Skriv et helt tall fra 0 til 1000.')
    expect(wrong.body).toContain('value="1,5"')
  })

  it('an adoption sets the date, and the law check follows', async () => {
    const answer = await addTreatment({})
    expect(answer.statusCode).toBe(303)
    adopted = idIn(answer.headers.location)
    expect(await strategyDates()).toMatchObject({ adopted_on: '2028-09-21' })
    expect(await Promise.all(['L1', 'L5', 'L6'].map(lawStatus))).toEqual(['met', 'met', 'met'])
    const body = textOf(await page(routes.treatment.href({ ...where(), treatmentId: adopted })))
    expect(body).toContain('Avgjort med flertall.')
    expect(body).toContain('17 for, 8 mot.')
  })

  it('the vote changes the table plan by plan, and a plan that it added is there', async () => {
    const href = routes.treatmentPlans.href({ ...where(), treatmentId: adopted })
    const { version = '' } = fieldsOn(await page(href))
    const [, land, sport] = planIds
    const added = { 'new-0-name': 'Idrettsplan', 'new-0-type': 'thematic-plan' }
    const wrong = await post(href, { version, ...added, 'new-0-decision': 'new' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('En plan med det navnet finnes allerede.')
    const changes = { [`plan-${sport}`]: 'strykes', [`plan-${land}`]: 'revise' }
    const named = { ...added, 'new-0-name': 'Frivillighetsplan', 'new-0-decision': 'new' }
    expect((await post(href, { version, ...changes, ...named })).statusCode).toBe(303)
    const late = await post(href, { version, [`plan-${sport}`]: 'repeal' })
    expect(late.statusCode).toBe(409)
    expect(textOf(late.body)).toContain('Idrettsplan Lagret nå Strøket Det du skrev Oppheves')
  })

  it('other proposals, text changes and habilitet are recorded, and a row too long is kept', async () => {
    const rows = (route: {
      href(to: ReturnType<typeof where> & { treatmentId: string }): string
    }) => route.href({ ...where(), treatmentId: adopted })
    const save = async (href: string, fields: Record<string, string>) => {
      const { version = '' } = fieldsOn(await page(href))
      return post(href, { version, ...fields })
    }
    const texts = await save(rows(routes.treatmentTexts), {
      'change-0-section': 'Formål',
      'change-0-sentence': 'Siste ledd går ut.',
    })
    const proposals = await save(rows(routes.treatmentAlternatives), {
      'alternative-0-name': 'Utsettelse',
      'alternative-0-proposedBy': 'Per Eksempel',
      'alternative-0-votesFor': '8',
      'alternative-0-votesAgainst': '17',
      'alternative-0-isCarried': 'nei',
    })
    const impartialityHref = rows(routes.treatmentImpartiality)
    expect(await page(impartialityHref)).toContain('value="Ola Eksempel"')
    const people = await save(impartialityHref, {
      'person-0-name': 'Ola Eksempel',
      'person-0-basis': 'kommuneloven § 11-10',
      'person-0-isDisqualified': 'ja',
      'person-0-replacedBy': 'Anne Eksempel',
    })
    expect([texts, proposals, people].map(({ statusCode }) => statusCode)).toEqual([303, 303, 303])
    const long = await save(rows(routes.treatmentTexts), { 'change-0-section': 'a'.repeat(301) })
    expect(long.statusCode).toBe(422)
    expect(long.body).toContain('a'.repeat(301))
  })

  it('is frozen as an edition with the changes of the vote, names beside it', async () => {
    const href = routes.treatment.href({ ...where(), treatmentId: adopted })
    const { version = '' } = fieldsOn(await page(href))
    const make = routes.makeEdition.href({ ...where(), treatmentId: adopted })
    const made = await post(make, { version })
    expect(made.headers.location).toBe(
      `${routes.edition.href({ ...where(), number: '1' })}?laget=ja`,
    )
    // Twice is once.
    expect((await post(make, { version })).headers.location).toBe(made.headers.location)
    const edition = await tenant((tx) =>
      tx.selectFrom('edition').select(['content', 'checksum']).executeTakeFirstOrThrow(),
    )
    const text = JSON.stringify(edition.content)
    expect(text).toContain('Frivillighetsplan')
    expect(text).not.toMatch(/(Ola|Per|Anne) Eksempel/)
    expect(checksumOf(edition.content as object).equals(edition.checksum)).toBe(true)
    const body = textOf(await page(routes.edition.href({ ...where(), number: '1' })))
    expect(body).toContain('Idrettsplan: strøket')
    expect(body).toContain('Arealdelen: Revideres')
    expect(body).toContain(
      'Ola Eksempel, Inhabil, kommuneloven § 11-10. Anne Eksempel møtte i stedet.',
    )
    expect(body).toContain('Innholdet stemmer med kontrollsummen.')
  })

  it('cannot be taken away when an edition is made of it', async () => {
    const answer = await post(routes.removeTreatment.href({ ...where(), treatmentId: adopted }), {})
    expect(answer.statusCode).toBe(409)
    expect(await strategyDates()).toMatchObject({ adopted_on: '2028-09-21' })
  })

  it('a name is deleted for good, with a dated marker, and the checksum holds', async () => {
    const href = routes.deleteEditionNames.href({ ...where(), number: '1' })
    const fields = { key: 'impartiality:1', 'basis-impartiality-1': '' }
    expect((await post(href, fields)).statusCode).toBe(422)
    const answer = await post(href, { ...fields, 'basis-impartiality-1': 'Personvernforordningen' })
    expect(answer.statusCode).toBe(303)
    const body = textOf(await page(routes.edition.href({ ...where(), number: '1' })))
    expect(body).not.toContain('Ola Eksempel')
    expect(body).toContain('Navn slettet 2. oktober 2028')
    expect(body).toContain('Innholdet stemmer med kontrollsummen.')
    const stored = await tenant((tx) => tx.selectFrom('treatment').select('content').execute())
    expect(JSON.stringify(stored)).not.toContain('Ola Eksempel')
  })

  it('a correction is an edition of its own, with its reason', async () => {
    const href = routes.edition.href({ ...where(), number: '1' })
    expect((await post(href, { version: '1', reason: ' ' })).statusCode).toBe(422)
    const answer = await post(href, { version: '1', reason: 'Feil saksnummer' })
    expect(answer.statusCode).toBe(303)
    const late = await post(href, { version: '1', reason: 'En annen grunn' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('En annen grunn</textarea>')
    expect(late.body).toMatch(/laget utgave 2 mens du skrev.*st-both-texts__text">Feil saksnummer/s)
    const body = textOf(await page(routes.decision.href(where())))
    expect(body).toMatch(/Rettelse.*Feil saksnummer|Feil saksnummer.*Rettelse/s)
  })

  it('a second adoption is asked about first, and leaves the first date', async () => {
    const later = { heldOn: '1.10.2028', caseNumber: '50/28' }
    const asked = await addTreatment(later)
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Er dette et endringsvedtak?')
    const answer = await addTreatment({ ...later, isAmendment: 'ja' })
    expect(answer.statusCode).toBe(303)
    expect(await strategyDates()).toMatchObject({ adopted_on: '2028-09-21' })
    const second = idIn(answer.headers.location)
    const remove = await post(routes.removeTreatment.href({ ...where(), treatmentId: second }), {})
    expect(remove.statusCode).toBe(303)
    const undo = routes.restoreTreatment.href({ ...where(), treatmentId: second })
    expect((await post(undo, {})).statusCode).toBe(303)
  })

  it('a demand in the fourth week is recorded, and shown as late with the rule', async () => {
    const href = routes.newLegalityReview.href({ ...where(), treatmentId: adopted })
    const fields = { demandedOn: '16.10.2028', members: '3', memberNames: 'Kari og Per Eksempel' }
    expect((await post(href, { ...fields, demandedOn: 'i går' })).statusCode).toBe(422)
    const answer = await post(href, { ...fields, formToken: 'demand' })
    expect(answer.statusCode).toBe(303)
    const reviewHref = routes.legalityReview.href({
      ...where(),
      reviewId: idIn(String(answer.headers.location).split('lovlighetskontroll/')[1]),
    })
    const body = textOf(await page(reviewHref))
    expect(body).toContain('Siste dag er 12. oktober 2028')
    expect(body).toContain('Kravet kom 4 dager etter fristen på tre uker (kommuneloven § 27-1).')
    const unlawful = await post(reviewHref, { ...fields, version: '1', outcome: 'unlawful' })
    expect(unlawful.statusCode).toBe(303)
    // The first adoption is set aside; the amendment stands.
    expect(await strategyDates()).toMatchObject({ adopted_on: '2028-10-01' })
    expect((await post(reviewHref, { ...fields, version: '1', note: 'Sent' })).statusCode).toBe(409)
    const again = await post(reviewHref, { ...fields, version: '2', outcome: 'withdrawn' })
    expect(again.statusCode).toBe(303)
    expect(await strategyDates()).toMatchObject({ adopted_on: '2028-09-21' })
  })

  it('belongs to those who may record, and to the municipality itself', async () => {
    const href = routes.treatment.href({ ...where(), treatmentId: adopted })
    expect((await app.get(href, contributor.headers)).statusCode).toBe(200)
    expect((await post(href, treatmentFields, contributor)).statusCode).toBe(403)
    expect((await post(href, treatmentFields, stranger)).statusCode).toBe(404)
  })
})
