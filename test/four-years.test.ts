import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { fieldsOn, idIn } from './decision.ts'
import { type Journey, startJourney } from './journey.ts'
import { textOf } from './workspace.ts'

let journey: Journey
const ids = new Map<string, string>()
const idOf = (name: string) => ids.get(name) ?? ''
let publicPage = ''
let checksum = ''

async function addPlan(name: string, more: Record<string, string>, need: Record<string, string>) {
  const id = await journey.addPlan(name, more)
  ids.set(name, id)
  await journey.send(`/planbehov/plan/${id}`, need)
}

const publicEdition = async () => {
  const answer = await journey.app.get(`/${journey.slug}/planstrategi/2028-2031/utgave/1`)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

const storedEdition = () =>
  inTenant(journey.app.services.database.app, journey.tenantId, (tx) =>
    tx.selectFrom('edition').select(['content', 'checksum']).executeTakeFirstOrThrow(),
  )

/** The menus aside: what the edition itself shows. */
const articleOf = (body: string) => /<main.*<\/main>/s.exec(body)?.[0] ?? ''

beforeAll(async () => {
  journey = await startJourney('3336', '2027-11-01T08:00:00Z', {
    constitution: '19.10.2027',
    startingPoint: 'merged',
    meetings: ['Kommunestyret 22.06.2028', 'Kommunestyret 21.09.2028'].join('\n'),
  })
})
afterAll(() => journey.app.close())

describe('a strategy that is merged with the start of the kommuneplan', () => {
  it('finds that the samfunnsdel of 2014 lacks goals for housing', async () => {
    const year = (adoptedYear: string) => ({ adoptedYear })
    const revised = (half: string, weeks: string) => ({
      ...{ decision: 'revise', start: `${half}-1`, adoption: `${half}-2`, weeks },
    })
    const part = { ...year('2014'), type: 'community-part' }
    await addPlan('Samfunnsdelen', part, revised('2029', '12'))
    await addPlan(
      'Arealdelen',
      { ...year('2019'), type: 'land-use-part' },
      { decision: 'continue' },
    )
    await addPlan('Næringsplan', year('2015'), revised('2030', '16'))
    await addPlan('Oppvekstplan', year('2016'), revised('2031', '8'))
    await journey.send('/planbehov/kapasitet', {
      ...{ weeksPerYear: '20', hoursPerWeek: '37,5', 'size-S': '2', 'size-M': '8', 'size-L': '20' },
    })
    await journey.send('/planbehov/samfunnsdel', { 'answer-housing-goals': 'no' })
    expect(await journey.text('/planbehov/samfunnsdel')).toContain('boligsosial')
  })

  it('keeps the six weeks of the programme apart from the thirty days of the strategy', async () => {
    await journey.come('2028-05-15T07:00:00Z')
    await journey.send('/framdrift/aktivitet/programme-hearing', {
      ...{ startsOn: '2028-04-06', endsOn: '2028-05-22' },
    })
    const suggested = fieldsOn(await journey.body('/vedtak/publiser'))
    const dates = { publishedOn: '15.5.2028', meetingOn: '22.6.2028' }
    await journey.send('/vedtak/publiser', { ...suggested, ...dates })
    const schedule = await journey.text('/framdrift')
    expect(schedule).toMatch(/planprogram[^.]*6\. april–22\. mai 2028/i)
    expect(schedule).not.toContain('kortere enn seks uker')
    expect(await journey.lawStatus('L5')).toBe('met')
    expect(await journey.text('/lovsjekk/L5')).toContain('38 dager')
    await journey.send('/lovsjekk/L8', {
      ...{ kind: 'date', on: '06.04.2028', url: '', note: 'Planprogrammet på høring til 22. mai' },
    })
    expect(await journey.lawStatus('L8')).toBe('met')
  })

  it('is adopted in June, and frozen', async () => {
    await journey.come('2028-06-23T08:00:00Z')
    const body = await journey.body('/vedtak/behandling/ny')
    const publicationId = /<option value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
    const treatment = idIn(
      await journey.send('/vedtak/behandling/ny', {
        ...{ body: 'kommunestyre', heldOn: '22.6.2028', caseNumber: '40/28', outcome: 'adopted' },
        ...{ publicationId, isUnanimous: 'ja', decisionText: 'Planstrategien vedtas.' },
      }),
    )
    const { version = '' } = fieldsOn(await journey.body(`/vedtak/behandling/${treatment}`))
    await journey.send(`/vedtak/behandling/${treatment}/utgave`, { version })
    publicPage = articleOf(await publicEdition())
    checksum = (await storedEdition()).checksum.toString('hex')
    expect(publicPage).toContain(checksum)
    expect(textOf(publicPage)).toContain('Næringsplan')
    expect(await Promise.all(['L1', 'L5', 'L6', 'L8'].map(journey.lawStatus))).toEqual(
      Array.from({ length: 4 }, () => 'met'),
    )
  })
})

describe('four years of use', () => {
  it('less money in December leaves fewer hands from the new year', async () => {
    await journey.come('2028-12-14T20:00:00Z')
    await journey.send('/oppfolging/liste/hendelser', {
      ...{ name: 'Planleggeren får 30 prosent', kind: 'budget-cut', happenedOn: '14.12.2028' },
      ...{ weeksPerYear: '10', capacityFrom: '01.01.2029' },
    })
    expect(await journey.text('/oppfolging/liste/hendelser')).toContain(
      '10 ukeverk i året fra 01.01.2029',
    )
    expect(await journey.text('/lovsjekk/L20')).toContain('«Planleggeren får 30 prosent»')
  })

  it('a flood reopens the climate and the risk analysis', async () => {
    await journey.come('2029-04-20T08:00:00Z')
    await journey.send('/oppfolging/liste/hendelser', {
      ...{ name: 'Flommen', kind: 'natural-event', happenedOn: '18.04.2029' },
    })
    for (const requirement of ['L12', 'L15']) {
      expect(await journey.lawStatus(requirement)).toBe('needs-judgement')
      expect(await journey.text(`/lovsjekk/${requirement}`)).toContain('Etter «Flommen»')
    }
  })

  it('the wish for a skredplan is advised on, and the work that has begun outside is counted', async () => {
    await journey.send('/oppfolging/liste/planonsker', {
      ...{ name: 'Skredplan', proposedBy: 'Opposisjonen', receivedOn: '26.04.2029', weeks: '12' },
      why: 'Flommen tok veien',
    })
    const list = await journey.body('/oppfolging/liste/planonsker')
    const wish = /planonsker\/([0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
    const advice = await journey.text(`/oppfolging/liste/planonsker/${wish}`)
    expect(advice).toContain('Bytt inn ønsket mot en annen plan, eller la det vente.')
    expect(advice).toContain('«Næringsplan» er ikke begynt og kan gå ut.')
    await journey.send('/oppfolging/liste/planonsker', {
      ...{ name: 'Havneplan', isStarted: 'yes', weeks: '6' },
    })
  })

  it('the status of June tells the council of forty per cent too much', async () => {
    await journey.come('2029-06-14T08:00:00Z')
    await journey.send('/oppfolging/status', {})
    const laid = /status\/([0-9a-f-]{36})/.exec(await journey.body('/oppfolging/status'))?.[1]
    const status = await journey.text(`/oppfolging/status/${laid}`)
    // 12 + 16 + 8 in the strategy and 6 outside it, on three years of 10.
    expect(status).toContain('Samlet er arbeidet 40 prosent større enn det er ukeverk til.')
    expect(status).toContain('I tillegg er ett planarbeid i gang utenfor strategien.')
    expect(status).toContain('Havneplan')
  })

  it('the council swaps the næringsplan for the skredplan, tied to the økonomiplan', async () => {
    await journey.come('2029-09-21T08:00:00Z')
    const list = await journey.body('/oppfolging/liste/planonsker')
    const wish = /planonsker\/([0-9a-f-]{36})"[^>]*>Skredplan/.exec(list)?.[1] ?? ''
    await journey.send(`/oppfolging/liste/planonsker/${wish}`, {
      ...{ name: 'Skredplan', proposedBy: 'Opposisjonen', receivedOn: '26.04.2029', weeks: '12' },
      ...{ why: 'Flommen tok veien', outcome: 'swap', otherPlanId: idOf('Næringsplan') },
      ...{ budgetYear: '2030', reason: 'Liv og helse først', caseNumber: '61/29' },
      decidedOn: '20.09.2029',
    })
    const details = '20.09.2029, sak 61/29, økonomiplanen for 2030'
    const front = await journey.text('/oppfolging')
    expect(front).toContain(`Byttet ut mot Skredplan: ${details}`)
    expect(front).toContain(`Tatt inn etter at planstrategien ble vedtatt: ${details}`)
    const needs = await journey.text('/planbehov?vis=tabell')
    expect(needs).toMatch(/Næringsplan[^.]*Utsettes/)
    const skredplan = /oppfolging\/plan\/([0-9a-f-]{36})"[^>]*>Skredplan/.exec(
      await journey.body('/oppfolging'),
    )?.[1]
    await journey.send(`/oppfolging/plan/${skredplan}`, {
      ...{ status: 'under-way', note: 'Kartlagt', 'place-2030': 'Tiltak 14', 'amount-2030': '400' },
    })
    expect(await journey.text('/oppfolging')).toContain('2030: Tiltak 14, 400 000 kr')
  })

  it('leaves the edition of 2028 as it was, in the archive and on the portal', async () => {
    const renamed = `/planer/plan/${idOf('Oppvekstplan')}`
    const [, version = ''] =
      /name="version" value="(\d+)"/.exec(await journey.body(`${renamed}/endre`)) ?? []
    const fields = { type: 'thematic-plan', status: 'in-force', adoptedYear: '2016', version }
    await journey.send(renamed, { ...fields, name: 'Plan for barn og unge' })
    expect(await journey.text('/oppfolging')).toContain('Plan for barn og unge')
    expect((await storedEdition()).checksum.toString('hex')).toBe(checksum)
    expect(articleOf(await publicEdition())).toBe(publicPage)
    expect(await journey.text('/vedtak/utgave/1')).toContain(
      'Innholdet stemmer med kontrollsummen.',
    )
  })

  it('is evaluated by a new planner, and opens the next term', async () => {
    await journey.come('2031-03-10T08:00:00Z', 'Ny Eksempel')
    expect(await journey.text('/overlevering')).toContain('Planlegger')
    await journey.send(`/oppfolging/plan/${idOf('Samfunnsdelen')}`, {
      ...{ status: 'done', note: 'Vedtatt i desember 2029' },
    })
    await journey.send('/oppfolging/neste-periode', { constitution: '20.10.2031' })
    const next = `/${journey.slug}/arbeid/2032-2035`
    const evaluation = await journey.text(`${next}/prosessplan/tekst/evaluering`)
    expect(evaluation).toContain(
      'Av 4 planarbeid er 1 gjort, 1 i gang, 1 ikke gjort og 1 valgt bort',
    )
    for (const name of ['Samfunnsdelen', 'Næringsplan', 'Skredplan', 'Plan for barn og unge']) {
      expect(await journey.text(`${next}/planer`)).toContain(name)
    }
    const wishes = await journey.body(`${next}/oppfolging/liste/planonsker`)
    expect(wishes).toMatch(/planonsker\/[0-9a-f-]{36}"[^>]*>Havneplan/)
    expect(wishes).not.toMatch(/planonsker\/[0-9a-f-]{36}"[^>]*>Skredplan/)
    expect((await storedEdition()).checksum.toString('hex')).toBe(checksum)
    expect(articleOf(await publicEdition())).toBe(publicPage)
  })
})
