import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let other: Record<string, string>
let contributor: Record<string, string>

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  other = await work.as('planner')
  contributor = await work.as('contributor')
})
afterAll(() => app.close())

const at = (key: string, below = '') => `/strategi/deler/${key}${below}`

const hold = (key: string, headers = work.planner, fields = {}) =>
  work.post(at(key, '/hold'), fields, headers)

function save(key: string, fields: Record<string, string>, headers = work.planner) {
  return work.post(at(key, '/skriv'), { title: '', version: '0', ...fields }, headers)
}

async function text(path: string, headers = work.planner): Promise<string> {
  return textOf((await work.get(path, headers)).body)
}

async function versionOf(key: string): Promise<string> {
  const found = await inTenant(app.services.database.app, work.tenantId, (tx) =>
    tx
      .selectFrom('document_section')
      .select('version')
      .where('kind', '=', key)
      .executeTakeFirstOrThrow(),
  )
  return String(found.version)
}

/** Writes a section from whatever version it has, and gives it back. */
async function write(key: string, body: string): Promise<void> {
  await hold(key, work.planner, { takeOver: 'ja' })
  expect((await save(key, { body, version: await versionOf(key) })).statusCode).toBe(303)
}

describe('the document', () => {
  it('begins as the outline, with one thing to do next', async () => {
    const shown = await text('/strategi')
    expect(shown).toContain('Skriv «Formål og prosess»')
    expect(shown).toContain('Deler som er utelatt')
    expect(shown).toContain('Plansystemet vårt')
  })

  it('says what belongs in a section, with the law behind it', async () => {
    const shown = await text(at('master-plan'))
    expect(shown).toContain('Gi hver del sin egen setning')
    expect(shown).toMatch(/§ 10-1/)
  })

  it.each(['finnes-ikke', 'ad9f2f2e-58f5-4f6e-8a39-0d7e0f6b9c11', '%00'])(
    'has no section %s',
    async (key) => {
      expect((await work.get(at(key))).statusCode).toBe(404)
    },
  )
})

describe('writing in a section', () => {
  it('asks to hold it first, offers a wording, and stores what is written', async () => {
    expect((await work.get(at('purpose', '/skriv'))).headers.location).toContain(at('purpose'))
    expect((await hold('purpose')).headers.location).toContain('/purpose/skriv')
    const suggested = await work.get(at('purpose', '/skriv?forslag=ja'))
    expect(suggested.body).toMatch(/<textarea[^>]*>Planstrategien sier hvilket planarbeid Bindal/)
    const saved = await save('purpose', { body: '## Hvorfor\n\nVi **vil** dette.' })
    expect(saved.headers.location).toContain('gjort=lagret')
    const shown = await work.get(at('purpose', '?gjort=lagret'))
    expect(shown.body).toContain('<strong>vil</strong>')
    expect(textOf(shown.body)).toContain('Teksten er lagret.')
  })

  it('is for one at a time, until the other takes over', async () => {
    await hold('evaluation')
    expect(await text(at('evaluation'), other)).toContain('skriver i denne delen, og har den til')
    expect((await hold('evaluation', other)).statusCode).toBe(409)
    expect((await hold('evaluation', other, { takeOver: 'ja' })).headers.location).toContain(
      '/skriv',
    )
    const refused = await save('evaluation', { body: 'Mitt, skrevet før.' })
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toMatch(/<textarea[^>]*>Mitt, skrevet før\./)
    expect(textOf(refused.body)).toContain('har overtatt delen')
    const kept = await save('evaluation', { body: 'Mitt, skrevet før.', proposeInstead: 'ja' })
    expect(kept.headers.location).toContain('gjort=foreslatt')
    expect((await save('evaluation', { body: 'Den andres.' }, other)).statusCode).toBe(303)
  })

  it('shows both texts when somebody has stored another meanwhile', async () => {
    await write('follow-up', 'Først.')
    await hold('follow-up')
    const late = await save('follow-up', { body: 'Skrevet fra versjon null.', version: '0' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toMatch(/<textarea[^>]*>Skrevet fra versjon null\./)
    expect(late.body).toContain('st-both-texts__text">Først.')
    const again = await save('follow-up', { body: 'Flettet.', version: '1' })
    expect(again.statusCode).toBe(303)
  })

  it('takes the same text twice as once', async () => {
    await hold('challenges')
    await save('challenges', { body: 'Færre barn.', stay: 'ja' })
    expect((await save('challenges', { body: 'Færre barn.', stay: 'ja' })).statusCode).toBe(303)
    expect(await versionOf('challenges')).toBe('1')
  })

  it('refuses what is too long, and keeps it', async () => {
    await hold('resources')
    const answer = await save('resources', { body: 'å'.repeat(150_001) })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('å'.repeat(1000))
    expect(textOf(answer.body)).toContain('tegn for lang')
  })

  it('loses nothing when fifty save at once', async () => {
    await write('ambitions', 'Utgangspunkt.')
    const version = await versionOf('ambitions')
    const bodies = Array.from({ length: 50 }, (_, index) => `Tekst fra person ${index}.`)
    const answers = await Promise.all(bodies.map((body) => save('ambitions', { body, version })))
    const stored = answers.filter(({ statusCode }) => statusCode === 303)
    expect(stored).toHaveLength(1)
    for (const [index, answer] of answers.entries()) {
      if (answer.statusCode === 303) continue
      expect(answer.statusCode).toBe(409)
      expect(answer.body).toContain(`Tekst fra person ${index}.`)
    }
  })
})

describe('versions of a section', () => {
  it('are compared word by word, and an earlier one comes back as a new', async () => {
    await write('plan-needs', 'Vi lager fem planer.')
    await write('plan-needs', 'Vi lager tre planer.')
    const shown = await work.get(at('plan-needs', '/versjoner?fra=1&til=2'))
    expect(shown.body).toMatch(/<del>.*fem.*<\/del>/)
    expect(shown.body).toMatch(/<ins>.*tre.*<\/ins>/)
    const back = await work.post(at('plan-needs', '/versjoner'), { restore: '1', version: '2' })
    expect(back.headers.location).toContain('gjort=lagret')
    expect(await text(at('plan-needs'))).toContain('Vi lager fem planer.')
    expect(await versionOf('plan-needs')).toBe('3')
  })

  it('are not brought back over what somebody stored meanwhile', async () => {
    const late = await work.post(at('plan-needs', '/versjoner'), { restore: '1', version: '2' })
    expect(late.statusCode).toBe(409)
  })
})

describe('what others say and propose', () => {
  it('is a thread with answers, which can be closed and opened', async () => {
    const typed = { quoted: 'fem planer', remark: 'Er det ikke seks?' }
    await work.post(at('plan-needs', '/merknader'), typed, contributor)
    const shown = await work.get(at('plan-needs'))
    expect(textOf(shown.body)).toContain('Er det ikke seks?')
    const thread = /merknader\/([0-9a-f-]{36})/.exec(shown.body)?.[1] ?? ''
    const answer = { [`answer-${thread}`]: 'Jo, nå er det det.' }
    await work.post(at('plan-needs', `/merknader/${thread}`), answer)
    await work.post(at('plan-needs', `/merknader/${thread}`), { state: 'resolved' })
    expect(await text(at('plan-needs'))).toContain('Løste merknader')
    expect(await text(at('plan-needs'))).toContain('Jo, nå er det det.')
  })

  it('is refused empty, and what was quoted is kept', async () => {
    const typed = { quoted: 'noen ord', remark: ' ' }
    const answer = await work.post(at('plan-needs', '/merknader'), typed, contributor)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('noen ord')
  })

  it('is taken in beside what has been changed elsewhere in the text', async () => {
    await write('guidance', 'Ett.\n\nTo.\n\nTre.')
    const version = await versionOf('guidance')
    const body = 'Det første.\n\nTo.\n\nTre.'
    await work.post(at('guidance', '/forslag'), { body, version, reason: 'Klarere' }, contributor)
    await write('guidance', 'Ett.\n\nTo.\n\nDet tredje.')
    const proposal = await openProposal('guidance')
    const accepted = await judge('guidance', proposal, 'accepted')
    expect(accepted.headers.location).toContain('gjort=godtatt')
    expect(await text(at('guidance'))).toMatch(/Det første\..*To\..*Det tredje\./s)
  })

  it('is put together by hand when both have changed the same words', async () => {
    await write('inputs', 'En linje.')
    const version = await versionOf('inputs')
    const body = 'En foreslått linje.'
    await work.post(at('inputs', '/forslag'), { body, version, reason: '' }, contributor)
    await write('inputs', 'En endret linje.')
    const proposal = await openProposal('inputs')
    const clash = await judge('inputs', proposal, 'accepted')
    expect(clash.statusCode).toBe(409)
    expect(clash.body).toContain('En foreslått linje.')
    expect(clash.body).toMatch(/<textarea[^>]*>En endret linje\./)
    await save('inputs', {
      body: 'En foreslått og endret linje.',
      version: await versionOf('inputs'),
      proposal,
    })
    expect(await text(at('inputs'))).toContain('Vurderte forslag')
  })

  it('is judged once, and not by whoever may not write there', async () => {
    await work.post(at('inputs', '/forslag'), { body: 'Nytt.', version: '1' }, contributor)
    const proposal = await openProposal('inputs')
    expect((await judge('inputs', proposal, 'accepted', contributor)).statusCode).toBe(403)
    await judge('inputs', proposal, 'rejected')
    const again = await judge('inputs', proposal, 'accepted')
    expect(again.statusCode).toBe(409)
    expect(textOf(again.body)).toContain('Forslaget er allerede vurdert.')
  })

  async function openProposal(key: string): Promise<string> {
    const { body } = await work.get(at(key))
    return /action="[^"]*forslag\/([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
  }

  function judge(key: string, id: string, outcome: string, headers = work.planner) {
    return work.post(at(key, `/forslag/${id}`), { outcome, answer: '' }, headers)
  }
})

describe('a contributor', () => {
  it('writes only in the sections given to them', async () => {
    expect((await hold('plan-system', contributor)).statusCode).toBe(403)
    const { person_id: assignedTo } = await inTenant(
      app.services.database.app,
      work.tenantId,
      (tx) =>
        tx
          .selectFrom('membership')
          .select('person_id')
          .where('role', '=', 'contributor')
          .executeTakeFirstOrThrow(),
    )
    const arrangement = { included: 'ja', assignedTo, pieces: ['plan-hierarchy'] }
    await work.post(at('plan-system', '/oppsett'), arrangement)
    expect((await hold('plan-system', contributor)).headers.location).toContain('/skriv')
    const saved = await save('plan-system', { body: 'Vårt plansystem.' }, contributor)
    expect(saved.statusCode).toBe(303)
  })
})

describe('the order of the document', () => {
  it('is changed, left out of and added to, with a way back', async () => {
    await work.post(at('ambitions', '/oppsett'), { move: 'up' })
    const shown = await text('/strategi')
    expect(shown.indexOf('Hva kommunestyret vil')).toBeLessThan(
      shown.indexOf('Utviklingstrekk og utfordringer'),
    )
    const added = await work.post('/strategi/deler', { title: 'Ærlig talt' })
    const key = /deler\/([0-9a-f-]{36})/.exec(String(added.headers.location))?.[1] ?? ''
    expect(await text('/strategi')).toContain('Ærlig talt')
    const removed = await work.post(at(key, '/fjern'), {})
    expect(await text(`/strategi?fjernet=${key}`)).toContain('«Ærlig talt» er fjernet.')
    expect(removed.statusCode).toBe(303)
    await work.post(at(key, '/hent-tilbake'), {})
    expect(await text(at(key))).toContain('Ærlig talt')
  })

  it('takes no section without a heading', async () => {
    expect((await work.post('/strategi/deler', { title: ' ' })).statusCode).toBe(422)
    const long = await work.post('/strategi/deler', { title: 'ø'.repeat(301) })
    expect(long.statusCode).toBe(422)
    expect(long.body).toContain('ø'.repeat(301))
  })
})
