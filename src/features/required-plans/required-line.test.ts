import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { type RequiredWorkspace, requiredWorkspace } from '../../../test/required-plans.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp
let alver: RequiredWorkspace

beforeAll(async () => {
  app = await testApp()
  alver = await requiredWorkspace(app, '4631')
})
afterAll(() => app.close())
beforeEach(() => alver.empty())

const untouched = {
  relevant: '',
  notRelevantReason: '',
  plan: '',
  interval: '',
  years: '',
  basisText: '',
  responsible: '',
  checkedOn: '',
}
const ownLine = {
  title: 'Plan for vannmiljø',
  force: 'must',
  interval: 'years',
  years: '6',
  basisText: 'Vannforskriften § 8',
  responsible: 'Teknisk',
}

async function addOwn(fields: FormFields = ownLine): Promise<string> {
  const answer = await alver.post(alver.list, { formToken: randomUUID(), ...fields })
  expect(answer.statusCode).toBe(303)
  return /lagt-til=(egen-[0-9a-f]+)/.exec(String(answer.headers.location))?.[1] ?? ''
}

describe('a line of the list', () => {
  it('takes what the municipality says of it', async () => {
    const ids = await alver.register({ name: 'Ruspolitisk plattform', adoptedOn: '2020-01-01' })
    const fields = {
      ...untouched,
      relevant: 'ja',
      plan: ids[0] ?? '',
      interval: 'years',
      years: '4',
      basisText: 'Kommunestyresak 12/24',
      responsible: 'Helse',
      checkedOn: '1.10.2027',
      version: '0',
    }
    const answer = await alver.post(alver.lineOf('alcohol-plan'), fields)
    expect(answer.statusCode).toBe(303)
    expect(await alver.read(String(answer.headers.location))).toContain(
      'Alkoholpolitisk handlingsplan er lagret.',
    )
    const words = await alver.wordsOf('alcohol-plan')
    expect(words).toContain('Tiden for fornying gikk ut 1. januar 2024')
    expect(words).toContain('Ruspolitisk plattform')
    expect(words).toContain('Kommunestyresak 12/24')
    expect(words).toContain('Minst hvert 4. år.')
    expect(words).toContain('Ansvarlig: Helse')
    expect(words).toContain('Sjekket av dere 1. oktober 2027')
    const form = await alver.read(alver.lineOf('alcohol-plan'))
    expect(form).toContain('name="version" value="1"')
    expect(form).toContain('value="2027-10-01"')
  })

  it('is set aside with a reason, and can be had back as it was', async () => {
    const reason = 'Ingen skjenkesteder her'
    const fields = { ...untouched, relevant: 'nei', notRelevantReason: reason, version: '0' }
    expect((await alver.post(alver.lineOf('alcohol-plan'), fields)).statusCode).toBe(303)
    expect(await alver.wordsOf('alcohol-plan')).toContain(`Begrunnelse: ${reason}`)
    const removed = await alver.post(alver.ofLine('remove', 'alcohol-plan'))
    expect(await alver.read(String(removed.headers.location))).toContain(
      'Det dere hadde skrevet om Alkoholpolitisk handlingsplan, er fjernet.',
    )
    expect(await alver.wordsOf('alcohol-plan')).toContain('Mangler')
    const back = await alver.post(alver.ofLine('restore', 'alcohol-plan'))
    expect(await alver.read(String(back.headers.location))).toContain('er hentet tilbake')
    expect(await alver.wordsOf('alcohol-plan')).toContain(reason)
    // What was there is there no more to take away or bring back.
    expect((await alver.post(alver.ofLine('restore', 'alcohol-plan'))).statusCode).toBe(404)
  })

  it.each([
    [{ relevant: 'nei' }, 'notRelevantReason', 'Fyll ut «Hvorfor det ikke gjelder»'],
    [{ relevant: 'kanskje' }, 'relevant', 'Velg «Gjelder dette dere?»'],
    [{ plan: randomUUID() }, 'plan', 'Velg «Plan i registeret»'],
    [{ interval: 'ofte' }, 'interval', 'Velg «Hvor ofte»'],
    [{ interval: 'years', years: '0' }, 'years', 'Skriv et helt tall fra 1 til 30'],
    [{ interval: 'years', years: '31' }, 'years', 'Skriv et helt tall fra 1 til 30'],
    [{ checkedOn: '31.2.2027' }, 'checkedOn', '«31.2.2027» er ikke en dato'],
    [{ responsible: 'x'.repeat(301) }, 'responsible', 'Bruk høyst 300 tegn'],
    [{ basisText: 'x'.repeat(4_001) }, 'basisText', 'er for lang'],
  ])('keeps everything that was typed when something is wrong: %j', async (wrong, name, says) => {
    const typed = { ...untouched, basisText: 'Beholdt grunnlag', responsible: 'Beholdt enhet' }
    const answer = await alver.post(alver.lineOf('alcohol-plan'), {
      ...typed,
      ...wrong,
      version: '7',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${name}"`)
    expect(answer.body).toContain(says)
    expect(answer.body).toContain('name="version" value="7"')
    for (const [field, value] of Object.entries({ ...typed, ...wrong })) {
      if (field !== 'plan' && field !== 'interval' && field !== 'relevant') {
        expect(answer.body).toContain(value)
      }
    }
  })

  it.each([30, 1])('takes an interval of %i years', async (years) => {
    const fields = { ...untouched, interval: 'years', years: String(years), version: '0' }
    expect((await alver.post(alver.lineOf('alcohol-plan'), fields)).statusCode).toBe(303)
  })

  it('shows both when two have changed it, and takes the same twice', async () => {
    const mine = { ...untouched, responsible: 'Helse', version: '0' }
    expect((await alver.post(alver.lineOf('alcohol-plan'), mine)).statusCode).toBe(303)
    expect((await alver.post(alver.lineOf('alcohol-plan'), mine)).statusCode).toBe(303)
    const theirs = { ...untouched, responsible: 'Skjenkekontoret', version: '0' }
    const answer = await alver.post(alver.lineOf('alcohol-plan'), theirs)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Skjenkekontoret')
    expect(textOf(answer.body)).toContain('Kari Eksempel')
    expect(answer.body).toContain('name="version" value="1"')
    const merged = await alver.post(alver.lineOf('alcohol-plan'), { ...theirs, version: '1' })
    expect(merged.statusCode).toBe(303)
    expect(await alver.wordsOf('alcohol-plan')).toContain('Ansvarlig: Skjenkekontoret')
  })
})

describe('a line of one’s own', () => {
  it('is added, found in the register by its name, and removed with a way back', async () => {
    const key = await addOwn()
    expect(await alver.wordsOf(key)).toContain('Mangler')
    expect(await alver.wordsOf(key)).toContain('Lagt til av dere')
    await alver.register({ name: 'Plan for vannmiljø i Alver', adoptedOn: '2021-11-01' })
    expect(await alver.wordsOf(key)).toContain('På plass')
    const removed = await alver.post(alver.ofLine('remove', key))
    const receipt = await alver.read(String(removed.headers.location))
    expect(receipt).toContain('Plan for vannmiljø er fjernet.')
    expect(receipt).toContain(alver.ofLine('restore', key))
    expect(await alver.wordsOf(key)).toBe('')
    expect((await app.get(alver.lineOf(key), alver.planner.headers)).statusCode).toBe(404)
    expect((await alver.post(alver.ofLine('restore', key))).statusCode).toBe(303)
    expect(await alver.wordsOf(key)).toContain('På plass')
  })

  it('is undone from its receipt', async () => {
    const answer = await alver.post(alver.list, { formToken: 'a', ...ownLine })
    const receipt = await alver.read(String(answer.headers.location))
    expect(receipt).toContain('Plan for vannmiljø er lagt til.')
    expect(receipt).toMatch(/lovpalagte\/egen-[0-9a-f]+\/fjern/)
  })

  it('takes the same form sent twice once', async () => {
    const sent = { formToken: randomUUID(), ...ownLine }
    const answers = [await alver.post(alver.list, sent), await alver.post(alver.list, sent)]
    expect(answers[0]?.headers.location).toBe(answers[1]?.headers.location)
    expect((await alver.read(alver.list)).match(/id="egen-/g)).toHaveLength(1)
  })

  it('is changed, and comes back when it was removed meanwhile', async () => {
    const key = await addOwn()
    await alver.post(alver.ofLine('remove', key))
    const fields = { ...untouched, ...ownLine, title: 'Vannplan', version: '1' }
    const answer = await alver.post(alver.lineOf(key), fields)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('fjernet dette mens du skrev')
    expect(answer.body).toContain('Vannplan')
    const saved = await alver.post(alver.lineOf(key), { ...fields, version: '2' })
    expect(saved.statusCode).toBe(303)
    expect(await alver.wordsOf(key)).toContain('Vannplan')
  })

  it.each([
    [{ title: '' }, 'title', 'Fyll ut «Navn»'],
    [{ title: 'x'.repeat(301) }, 'title', 'er for lang'],
    [{ force: '' }, 'force', 'Velg «Hvor sterkt det binder»'],
  ])('is refused with all that was typed: %j', async (wrong, name, says) => {
    const answer = await alver.post(alver.list, { formToken: 'abc', ...ownLine, ...wrong })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${name}"`)
    expect(answer.body).toContain(says)
    expect(answer.body).toContain('Vannforskriften § 8')
    expect(answer.body).toContain('value="Teknisk"')
    expect(answer.body).toContain('value="abc"')
  })

  it.each(['–', '<script>alert(1)</script>', 'Čáhceplána & "đ"'])('called «%s»', async (title) => {
    await alver.register({ name: 'Kulturplan' })
    const key = await addOwn({ ...ownLine, title })
    const body = await alver.read(alver.list)
    expect(body).not.toContain('<script>alert')
    expect(await alver.wordsOf(key)).toContain('Mangler')
    expect((await alver.post(alver.ofLine('add', key))).statusCode).toBe(303)
    expect(await alver.wordsOf(key)).toContain('er planlagt')
  })
})
