import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeNeeds, listNeeds, planNeedSchema } from '#features/planning-needs/index.ts'
import { fixedClock } from '#platform/clock.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { addFollowedPlans, setCapacity } from '../../../test/followed-up.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: MunicipalityAtWork
let contributor: SignedIn
let stranger: SignedIn
let planId = ''

const half = { year: 2031, half: 2 } as const
const need = { decision: 'revise', start: half, adoption: half, effort: { weeks: 40 } }

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2029-08-01T09:00:00Z') })
  alver = await municipalityAtWork(app, '4631')
  contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  stranger = (await municipalityAtWork(app, '4613')).planner
  ;[planId = ''] = await addFollowedPlans(app, alver, [{ name: 'Kulturplan', need }])
  await setCapacity(app, alver, 10)
})
beforeEach(() =>
  inTenant(app.services.database.app, alver.tenantId, async (tx) => {
    await tx.deleteFrom('follow_up_item').execute()
    await tx.deleteFrom('municipal_plan').where('id', '<>', planId).execute()
    const version = (await listNeeds(tx, alver.strategyId)).get(planId)?.version ?? 0
    const edit = { planId, version, need: planNeedSchema.parse(need) }
    await changeNeeds(tx, alver, 'assess', [edit], 'Kari Eksempel')
  }),
)
afterAll(() => app.close())

const where = () => ({ slug: alver.slug, period: '2028-2031' })
const list = (followUpKind: string) => routes.followUpItems.href({ ...where(), followUpKind })
const item = (followUpKind: string, followUpId: string) =>
  routes.followUpItem.href({ ...where(), followUpKind, followUpId })
const post = (address: string, fields: Record<string, string>, who = alver.planner) =>
  app.post(address, fields, who.headers)
const read = async (address: string, who = alver.planner) => {
  const answer = await app.get(address, who.headers)
  expect(answer.statusCode).toBe(200)
  return answer.body
}
async function add(kind: string, fields: Record<string, string>): Promise<string> {
  const answer = await post(list(kind), fields)
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location).split('=').at(-1) ?? ''
}

describe('a wish for a plan', () => {
  it('gets a reasoned advice when it comes in', async () => {
    expect(await read(list('planonsker'))).toContain('Ingen planønsker ennå')
    const id = await add('planonsker', { name: 'Frivillighetsplan', weeks: '8' })
    const page = textOf(await read(item('planonsker', id)))
    expect(page).toContain('Bytt inn ønsket mot en annen plan, eller la det vente.')
    expect(page).toContain('«Kulturplan» er ikke begynt og kan gå ut.')
    const same = await add('planonsker', { name: 'kulturplan 2029–2033' })
    expect(textOf(await read(item('planonsker', same)))).toContain('står i planstrategien fra før')
  })

  it('that takes the place of a plan is tied to a year, and shows on the plan', async () => {
    const id = await add('planonsker', { name: 'Frivillighetsplan', weeks: '8' })
    const swap = { name: 'Frivillighetsplan', weeks: '8', outcome: 'swap', version: '1' }
    const refused = await post(item('planonsker', id), { ...swap, why: 'Stå her' })
    expect(refused.statusCode).toBe(422)
    for (const message of ['hvorfor dere bestemte', 'hvilken plan', 'hvilket års økonomiplan']) {
      expect(refused.body).toContain(message)
    }
    expect(refused.body).toContain('Stå her</textarea>')
    const decided = { ...swap, otherPlanId: planId, budgetYear: '2030', reason: 'Viktigere nå' }
    expect((await post(item('planonsker', id), decided)).statusCode).toBe(303)
    const front = textOf(await read(routes.followUp.href(where())))
    expect(front).toContain('Byttet ut mot Frivillighetsplan')
  })

  it('that is let in becomes planned work, in the time of the plan that goes out', async () => {
    const swap = {
      ...{ name: 'Skredplan', weeks: '12', outcome: 'swap', otherPlanId: planId },
      ...{ budgetYear: '2030', reason: 'Flommen', caseNumber: '61/29', decidedOn: '20.09.2029' },
    }
    const id = await add('planonsker', swap)
    const front = async () => textOf(await read(routes.followUp.href(where())))
    const details = '20.09.2029, sak 61/29, økonomiplanen for 2030'
    expect(await front()).toContain(`Byttet ut mot Skredplan: ${details}`)
    expect(await front()).toMatch(/Skredplan Vedtatt Ny Ferdig 2\. halvår 2031/)
    expect(await front()).toContain(`Tatt inn etter at planstrategien ble vedtatt: ${details}`)
    expect(await front()).toContain('1 planarbeid. 0 er gjort')
    const need = textOf(await read(routes.planNeed.href({ ...where(), planId })))
    expect(need).toContain(`Byttet ut mot Skredplan: ${details}`)
    expect(textOf(await read(item('planonsker', id)))).not.toContain('fra før')
    const status = textOf(
      await read(routes.yearlyStatusReport.href({ ...where(), statusId: 'na' })),
    )
    expect(status).toContain('Dette er byttet ut')
  })

  it('that is changed, taken away and brought back takes the planned work along', async () => {
    const swap = { name: 'Rasplan', outcome: 'swap', otherPlanId: planId, budgetYear: '2030' }
    const id = await add('planonsker', { ...swap, reason: 'Flommen' })
    const works = async () => {
      const front = textOf(await read(routes.followUp.href(where())))
      return [/Rasplan Vedtatt Ny/.test(front), /Kulturplan Vedtatt Revideres/.test(front)]
    }
    const at = { ...where(), followUpKind: 'planonsker', followUpId: id }
    expect(await works()).toEqual([true, false])
    expect((await post(routes.removeFollowUpItem.href(at), {})).statusCode).toBe(303)
    expect(await works()).toEqual([false, true])
    expect((await post(routes.restoreFollowUpItem.href(at), {})).statusCode).toBe(303)
    expect(await works()).toEqual([true, false])
    const itself = (await read(item('planonsker', id))).match(/value="([^"]+)"[^>]*>Rasplan</)?.[1]
    const refused = await post(item('planonsker', id), {
      ...{ ...swap, otherPlanId: itself ?? '', reason: 'Flommen', version: '3' },
    })
    expect(refused.statusCode).toBe(422)
    const no = { ...swap, outcome: 'no', reason: 'Ikke nå', version: '3' }
    expect((await post(item('planonsker', id), no)).statusCode).toBe(303)
    expect(await works()).toEqual([false, true])
  })

  it('that was let in before the planned work followed it, still counts against the hands', async () => {
    const id = await add('planonsker', { name: 'Frivillighetsplan', weeks: '8' })
    const room = async () => /[\d,]+ ukeverk/.exec(textOf(await read(item('planonsker', id))))?.[0]
    const before = await room()
    const old = { name: 'Skredplan', weeks: '12', outcome: 'swap', otherPlanId: planId }
    await inTenant(app.services.database.app, alver.tenantId, (tx) =>
      tx
        .insertInto('follow_up_item')
        .values({
          ...{ tenant_id: alver.tenantId, strategy_id: alver.strategyId, kind: 'plan-wish' },
          ...{ content: JSON.stringify(old), updated_by: 'Kari Eksempel' },
        })
        .execute(),
    )
    // 40 go out and 12 come in.
    expect([before, await room()]).toEqual(['0 ukeverk', '28 ukeverk'])
  })

  it('that is begun without a decision is shown as work outside the strategy', async () => {
    const id = await add('planonsker', { name: 'Havneplan', isStarted: 'yes' })
    const front = await read(routes.followUp.href(where()))
    expect(front).toContain('Planarbeid utenfor strategien')
    expect(front).toContain(item('planonsker', id))
  })

  it('that is begun without a decision takes hands, and the council is told', async () => {
    await add('planonsker', { name: 'Havneplan', isStarted: 'yes', weeks: '7' })
    expect(textOf(await read(routes.followUp.href(where())))).toContain('Havneplan – 7 ukeverk')
    const address = routes.yearlyStatusReport.href({ ...where(), statusId: 'na' })
    const status = textOf(await read(address))
    expect(status).toContain('I tillegg er ett planarbeid i gang utenfor strategien.')
    expect(status).toMatch(/2\. halvår 2029 7 5 2/)
    expect(status).toContain('Det mangler 37 ukeverk i resten av perioden.')
    // 7 now and 40 in the last half-year, on five half-years of 5.
    expect(status).toContain('Samlet er arbeidet 88 prosent større enn det er ukeverk til.')
    const nynorsk = { headers: { cookie: `${alver.planner.headers.cookie}; malform=nn` } }
    expect(textOf(await read(address, { ...alver.planner, ...nynorsk }))).toContain(
      'Samla er arbeidet 88 prosent større enn det er vekeverk til.',
    )
  })
})

describe('an event', () => {
  it('of nature reopens climate and risk until they are judged anew', async () => {
    const flood = { name: 'Flommen', kind: 'natural-event', happenedOn: '10.07.2029' }
    const id = await add('hendelser', flood)
    const front = async () => textOf(await read(routes.followUp.href(where())))
    expect(await front()).toContain('Må vurderes på nytt')
    expect(await front()).toContain('(Flommen, 10. juli 2029)')
    const climate = routes.requirement.href({ ...where(), requirementId: 'L12' })
    expect(textOf(await read(climate))).toContain('Etter «Flommen» 10. juli 2029 må dette vurderes')
    const judged = { ...flood, requirements: 'L15', handledOn: '31.07.2029', version: '1' }
    expect((await post(item('hendelser', id), judged)).statusCode).toBe(303)
    expect(await front()).not.toContain('Må vurderes på nytt')
  })

  it('that cuts the budget says how many hands are left, and from when', async () => {
    const cut = { name: 'Budsjettkutt', kind: 'budget-cut', happenedOn: '2029-12-12' }
    await add('hendelser', { ...cut, weeksPerYear: '4', capacityFrom: '2030-01-01' })
    expect(textOf(await read(list('hendelser')))).toContain('4 ukeverk i året fra 01.01.2030')
  })
})

describe('the year', () => {
  it('is proposed, and becomes the municipality’s own once', async () => {
    const address = routes.ownAnnualWheel.href(where())
    expect(textOf(await read(list('arshjul')))).toContain('Dette er et forslag.')
    for (const _ of [1, 2]) {
      expect((await post(address, {})).statusCode).toBe(303)
    }
    const own = await read(list('arshjul'))
    expect(textOf(own)).not.toContain('Dette er et forslag.')
    expect(own.match(/Status for planstrategien til kommunestyret<\/a>/g)).toHaveLength(1)
  })
})

describe('a line of the follow-up', () => {
  it.each([
    ['planonsker', { name: '' }, 'Fyll ut dette feltet.'],
    ['planonsker', { name: 'Stå her', weeks: 'mange' }, 'Skriv et tall'],
    ['planonsker', { name: 'Stå her', otherPlanId: 'ukjent' }, 'Velg en plan'],
    ['hendelser', { name: 'Stå her', kind: 'other', happenedOn: '30.02.2029' }, 'dato som finnes'],
    ['hendelser', { name: 'Stå her' }, 'Fyll ut dette feltet.'],
    ['arshjul', { name: 'Stå her', month: '13' }, 'Velg en måned.'],
  ])('of %s with %o is refused, and keeps what was typed', async (kind, fields, message) => {
    await post(routes.ownAnnualWheel.href(where()), {})
    const answer = await post(list(kind), fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(message)
    if (fields.name) expect(answer.body).toContain('value="Stå her"')
  })

  it('stands in nynorsk too', async () => {
    const headers = { cookie: `${alver.planner.headers.cookie}; malform=nn` }
    const titles = { planonsker: 'Planønske', hendelser: 'Hendingar', arshjul: 'Årshjul' }
    for (const [kind, title] of Object.entries(titles)) {
      expect((await app.get(list(kind), headers)).body).toContain(`<h1>${title}</h1>`)
    }
  })

  it('sent twice is added once', async () => {
    const fields = { name: 'Frivillighetsplan' }
    expect(await add('planonsker', fields)).toBe(await add('planonsker', fields))
  })

  it('that two change at once shows both', async () => {
    const id = await add('planonsker', { name: 'Havneplan' })
    const first = { name: 'Havneplan', why: 'Først', version: '1' }
    expect((await post(item('planonsker', id), first)).statusCode).toBe(303)
    expect((await post(item('planonsker', id), first)).statusCode).toBe(303)
    const second = await post(item('planonsker', id), { ...first, why: 'Sist' })
    expect(second.statusCode).toBe(409)
    expect(textOf(second.body)).toContain('Først')
    expect(second.body).toContain('Sist</textarea>')
  })

  it('is taken away, and comes back', async () => {
    const id = await add('planonsker', { name: 'Havneplan' })
    const at = { ...where(), followUpKind: 'planonsker', followUpId: id }
    const removed = await post(routes.removeFollowUpItem.href(at), {})
    expect(textOf(await read(String(removed.headers.location)))).toContain(
      '«Havneplan» er fjernet.',
    )
    expect((await post(routes.removeFollowUpItem.href(at), {})).statusCode).toBe(303)
    const back = await post(routes.restoreFollowUpItem.href(at), {})
    expect(textOf(await read(String(back.headers.location)))).toContain('hentet tilbake')
  })

  it('is written by those who edit, in their own municipality', async () => {
    const id = await add('planonsker', { name: 'Havneplan' })
    const at = { ...where(), followUpKind: 'planonsker', followUpId: id }
    const addresses = [
      list('planonsker'),
      item('planonsker', id),
      routes.removeFollowUpItem.href(at),
      routes.restoreFollowUpItem.href(at),
      routes.ownAnnualWheel.href(where()),
    ]
    for (const address of addresses) {
      expect((await post(address, { name: 'x' }, contributor)).statusCode).toBe(403)
      expect((await post(address, { name: 'x' }, stranger)).statusCode).toBe(404)
      expect((await app.post(address, {})).headers.location).toContain('/logg-inn')
    }
    expect(await read(item('planonsker', id), contributor)).not.toContain('<textarea')
    const headers = alver.planner.headers
    expect((await app.get(list('ukjent'), headers)).statusCode).toBe(404)
    expect((await app.get(item('planonsker', 'x'), headers)).statusCode).toBe(404)
  })
})
