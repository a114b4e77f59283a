import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldsOn } from '../../../test/decision.ts'
import { type Journey, startJourney } from '../../../test/journey.ts'
import { textOf } from '../../../test/workspace.ts'

let journey: Journey

beforeAll(async () => {
  journey = await startJourney('3336', '2027-10-20T08:00:00Z', {
    constitution: '19.10.2027',
    meetings: 'Kommunestyret 21.09.2028',
  })
})
afterAll(() => journey.app.close())

async function publish(publishedOn: string, more = {}): Promise<string> {
  const suggested = fieldsOn(await journey.body('/vedtak/publiser'))
  const dates = { publishedOn, meetingOn: '21.9.2028' }
  return journey.text(await journey.send('/vedtak/publiser', { ...suggested, ...dates, ...more }))
}

const rule =
  'bare 29 dager før kommunestyret møtes 21. september 2028. Loven krever minst 30 dager (plan- og bygningsloven § 10-1). Versjonen er tatt vare på likevel. Behandle saken i et møte 22. september 2028 eller senere.'

describe('a proposal that is published 29 days before the meeting', () => {
  it('is warned of on the form, before it is sent', async () => {
    await journey.come('2028-08-23T07:00:00Z')
    expect(await journey.text('/vedtak/publiser')).toMatch(
      /Siste dag etter loven 22\. august 2028.*Publisert i dag For sent/,
    )
  })

  it('is stored, and answered with the rule', async () => {
    const answer = await publish('23.8.2028')
    expect(answer).toContain('Versjonen er publisert og tatt vare på.')
    expect(answer).toContain(rule)
    expect(answer).toMatch(/Versjon 1 Offentlig fra 23\. august 2028/)
    expect(await journey.lawStatus('L5')).toBe('at-risk')
    const nynorsk = await journey.app.get(`${journey.base}/vedtak`, await inNynorsk())
    expect(textOf(nynorsk.body)).toContain('berre 29 dagar før kommunestyret møtest')
  })

  it('has its reason later, which stands beside the rule', async () => {
    expect(await journey.body('/vedtak')).toContain(`href="${journey.base}/framdrift#varsler"`)
    await journey.come('2028-09-04T07:00:00Z')
    const reason = 'Saksbehandleren var syk, og det haster med boligplanen.'
    await journey.send('/framdrift/avvik/publication-too-late', { reason })
    const shown = await journey.text('/vedtak')
    expect(shown).toContain(rule)
    expect(shown).toContain(`Begrunnelsen deres: ${reason}`)
    expect(await journey.lawStatus('L5')).toBe('at-risk')
  })

  it('can no longer be mended from the day after the meeting', async () => {
    await journey.come('2028-09-21T10:00:00Z')
    expect(await journey.lawStatus('L5')).toBe('at-risk')
    await journey.come('2028-09-22T10:00:00Z')
    expect(await journey.lawStatus('L5')).toBe('broken')
    expect(await journey.text('/lovsjekk/L5')).toContain('29 dager')
  })
})

describe('a proposal that is published in time', () => {
  it.each(['22.8.2028', '21.8.2028'])('on %s is answered without a warning', async (on) => {
    await journey.come('2028-08-24T07:00:00Z')
    expect(await publish(on, { counts: 'ja' })).not.toContain('Loven krever minst 30 dager')
    expect(await journey.lawStatus('L5')).toBe('met')
  })
})

async function inNynorsk(): Promise<Record<string, string>> {
  const { headers } = await journey.app.signIn({ tenantId: journey.tenantId, role: 'planner' })
  return { cookie: `${headers.cookie}; malform=nn` }
}
