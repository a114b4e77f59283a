import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checksumOf } from '#platform/checksum.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { fieldsOn, idIn } from './decision.ts'
import { type Journey, startJourney } from './journey.ts'
import { textOf } from './workspace.ts'

const meetings = ['Kommunestyret 21.09.2028', 'Formannskapet 05.09.2028'].join('\n')

/** Nineteen plans, as they stood in the proposal of August. */
const names = [
  'Kommuneplanens samfunnsdel',
  'Kommuneplanens arealdel',
  'Kulturplan',
  'Næringsplan',
  'Idrettsplan',
  'Oppvekstplan',
  'Trafikksikkerhetsplan',
  'Boligplan',
  'Klimaplan',
  'Landbruksplan',
  'Reiselivsplan',
  'Skogplan',
  'Friluftsplan',
  'Omsorgsplan',
  'Rusplan',
  'Beredskapsplan',
  'Vannplan',
  'Avløpsplan',
  'Digitaliseringsplan',
]
const struckNames = ['Reiselivsplan', 'Skogplan', 'Friluftsplan', 'Digitaliseringsplan']

let journey: Journey
const ids: string[] = []
let treatment = ''
const typeOf = (name: string) => {
  if (name.endsWith('samfunnsdel')) return { type: 'community-part' }
  return name.endsWith('arealdel') ? { type: 'land-use-part' } : {}
}
const idOf = (name: string) => ids[names.indexOf(name)] ?? ''

const decide = (planId: string, fields: Record<string, string>) =>
  journey.send(`/planbehov/plan/${planId}`, fields)

async function publish(fields: Record<string, string>): Promise<void> {
  const suggested = fieldsOn(await journey.body('/vedtak/publiser'))
  await journey.send('/vedtak/publiser', { ...suggested, ...fields })
}

const editionOf = () =>
  inTenant(journey.app.services.database.app, journey.tenantId, (tx) =>
    tx.selectFrom('edition').select(['content', 'checksum']).executeTakeFirstOrThrow(),
  )

beforeAll(async () => {
  journey = await startJourney('3336', '2027-10-20T08:00:00Z', {
    constitution: '19.10.2027',
    meetings,
  })
})
afterAll(() => journey.app.close())

describe('a proposal that is changed after it was published', () => {
  it('lies open from 21 August, in time for the council in September', async () => {
    await journey.come('2028-08-21T07:00:00Z')
    const overview = await journey.text()
    expect(overview).toContain('Frist for vedtak 19. oktober 2028')
    expect(overview).toContain('Senest 21. august 2028 Loven sier senest 22. august 2028')
    for (const name of names) ids.push(await journey.addPlan(name, typeOf(name)))
    for (const id of ids) await decide(id, { decision: 'revise' })
    await publish({ publishedOn: '21.8.2028', meetingOn: '21.9.2028' })
    expect(await journey.lawStatus('L5')).toBe('met')
  })

  it('is changed by the formannskap, which is told in the record', async () => {
    await journey.come('2028-09-05T18:00:00Z')
    await journey.send('/vedtak/behandling/ny', {
      ...{ body: 'formannskap', heldOn: '5.9.2028', caseNumber: '31/28', outcome: 'recommended' },
      ...{ publicationId: await versionId(1), votesFor: '4', votesAgainst: '1' },
      recommendation: 'Kulturplan går ut. Kommunedelplan for vindkraft kommer inn.',
    })
    await journey.send(`/planer/plan/${idOf('Kulturplan')}/fjern`, {})
    const wind = await journey.addPlan('Kommunedelplan for vindkraft', {
      type: 'thematic-sub-plan',
      status: 'planned',
    })
    await decide(wind, { decision: 'new', weeks: '30' })
    const difference = await journey.text('/vedtak/forskjell')
    expect(difference).toContain('Vi råder til å publisere på nytt')
    expect(difference).toContain('Kulturplan')
    expect(difference).toContain('Kommunedelplan for vindkraft')
    expect(difference).toContain('En ny versjon i dag rekker ingen av møtene')
    expect(await journey.text('/vedtak')).toContain('Vurder om forslaget må publiseres på nytt')
  })

  it('is published anew for an extraordinary council, with the last days of both', async () => {
    await journey.come('2028-09-11T07:00:00Z')
    await journey.send('/framdrift/moter', {
      meetings: 'Kommunestyret 12.10.2028',
      defaultBody: 'kommunestyre',
    })
    const list = await journey.body('/framdrift/moter')
    const links = [...list.matchAll(/moter\/([0-9a-f-]{36})"[^>]*>(.*?)<\/a>/gs)]
    const october = links.find(([, , name = '']) => /12\. oktober 2028/.test(textOf(name)))?.[1]
    const choose = `/framdrift/moter/${october}/velg`
    expect(await journey.text(choose)).toContain(
      'Vi anbefaler senest 11. september 2028. Loven sier senest 12. september 2028',
    )
    await journey.send(choose, {})
    expect(await journey.text('/vedtak')).toMatch(
      /12\. oktober 2028.*12\. september 2028.*11\. september 2028/,
    )
    await publish({
      ...{ publishedOn: '11.9.2028', meetingOn: '12.10.2028', counts: 'ja' },
      changeNote: 'Formannskapet tok ut kulturplanen og la til vindkraft.',
    })
    expect(await journey.lawStatus('L5')).toBe('met')
    expect(await journey.text('/lovsjekk/L5')).toContain('31 dager')
    const between = await journey.text('/vedtak/forskjell?fra=1&til=2')
    expect(between).toContain('Kulturplan')
    expect(between).toContain('Kommunedelplan for vindkraft')
  })

  it('is adopted by a council in which two are replaced, and which strikes four plans', async () => {
    for (const [name, position] of [
      ['Rektor Eksempel', 'Rektor'],
      ['Jordbrukssjef Eksempel', 'Landbrukssjef'],
    ]) {
      await journey.send('/habilitet', {
        name: name ?? '',
        position: position ?? '',
        prepares: 'ja',
      })
    }
    expect(await journey.lawStatus('L23')).toBe('needs-judgement')
    await journey.come('2028-10-12T20:00:00Z')
    treatment = idIn(
      await journey.send('/vedtak/behandling/ny', {
        ...{ body: 'kommunestyre', heldOn: '12.10.2028', caseNumber: '52/28', outcome: 'adopted' },
        ...{ publicationId: await versionId(2), votesFor: '8', votesAgainst: '7', members: '15' },
        decisionText: 'Planstrategien vedtas med fire planer strøket.',
      }),
    )
    const habilitet = `/vedtak/behandling/${treatment}/habilitet`
    const offered = await journey.body(habilitet)
    expect(offered).toContain('value="Rektor Eksempel"')
    await journey.send(habilitet, {
      ...person(0, 'Rektor Eksempel', 'Anne Eksempel'),
      ...person(1, 'Jordbrukssjef Eksempel', 'Per Eksempel'),
    })
    await journey.send(
      `/vedtak/behandling/${treatment}/planer`,
      Object.fromEntries(struckNames.map((name) => [`plan-${idOf(name)}`, 'strykes'])),
    )
    expect(await journey.text(`/vedtak/behandling/${treatment}`)).toContain('8 for, 7 mot.')
    expect(await Promise.all(['L1', 'L5', 'L6', 'L23'].map(journey.lawStatus))).toEqual([
      'met',
      'met',
      'met',
      'met',
    ])
  })

  it('becomes an edition that equals what was adopted, with no names in it', async () => {
    const { version = '' } = fieldsOn(await journey.body(`/vedtak/behandling/${treatment}`))
    await journey.send(`/vedtak/behandling/${treatment}/utgave`, { version })
    const { content, checksum } = await editionOf()
    const { plans, publications } = content as {
      plans: { name: string }[]
      publications: { number: number; publishedOn: string; countsFrom: boolean }[]
    }
    const adopted = [...names, 'Kommunedelplan for vindkraft'].filter(
      (name) => name !== 'Kulturplan' && !struckNames.includes(name),
    )
    expect(plans.map(({ name }) => name).toSorted()).toEqual(adopted.toSorted())
    expect(publications).toMatchObject([
      { number: 1, publishedOn: '2028-08-21' },
      { number: 2, publishedOn: '2028-09-11', countsFrom: true },
    ])
    expect(JSON.stringify(content)).not.toMatch(/(Rektor|Jordbrukssjef|Anne|Per) Eksempel/)
    expect(checksumOf(content as object).equals(checksum)).toBe(true)
  })

  it('is demanded controlled in the third week, and stands with all of it in the record', async () => {
    await journey.come('2028-10-30T12:00:00Z')
    const before = await editionOf()
    const demand = await journey.send(`/vedtak/behandling/${treatment}/lovlighetskontroll`, {
      ...{ demandedOn: '30.10.2028', members: '3', memberNames: 'Tre Eksempel' },
      claim: 'To var inhabile da saken ble forberedt.',
    })
    const reviewId = idIn(demand.split('lovlighetskontroll/')[1])
    const review = await journey.text(`/vedtak/lovlighetskontroll/${reviewId}`)
    expect(review).toContain('Siste dag er 2. november 2028')
    expect(review).toContain('Kravet kom i tide.')
    expect(review).toContain('Kommunestyret behandler kravet.')
    expect(await editionOf()).toEqual(before)
    const edition = await journey.text('/vedtak/utgave/1')
    for (const told of [
      ...struckNames.map((name) => `${name}: strøket`),
      'Rektor Eksempel, Inhabil, kommuneloven § 11-10. Anne Eksempel møtte i stedet.',
      'Jordbrukssjef Eksempel, Inhabil, kommuneloven § 11-10. Per Eksempel møtte i stedet.',
      '52/28',
      'Innholdet stemmer med kontrollsummen.',
    ]) {
      expect(edition).toContain(told)
    }
    const record = await journey.text('/vedtak')
    for (const told of ['Versjon 1', 'Versjon 2', '31/28', '52/28', '30. oktober 2028']) {
      expect(record).toContain(told)
    }
    const actions = await journey.auditActions()
    for (const action of ['treatment.change-impartiality', 'treatment.change-plans']) {
      expect(actions).toContain(action)
    }
  })
})

function person(row: number, name: string, replacedBy: string): Record<string, string> {
  const field = (part: string) => `person-${row}-${part}`
  return {
    [field('name')]: name,
    [field('isDisqualified')]: 'ja',
    [field('basis')]: 'kommuneloven § 11-10',
    [field('replacedBy')]: replacedBy,
  }
}

async function versionId(number: number): Promise<string> {
  const body = await journey.body('/vedtak/behandling/ny')
  const options = [...body.matchAll(/<option value="([0-9a-f-]{36})"[^>]*>([^<]*)/g)]
  const found = options.find(([, , label = '']) => label.includes(`Versjon ${number}`))
  expect(found).toBeDefined()
  return found?.[1] ?? ''
}
