import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSession } from '#platform/auth/session.sql.ts'
import { asOperator } from '#platform/db/operator.ts'
import { deliverPending } from '#platform/mail/delivery.ts'
import { routes } from '#routes'
import { type ReminderMornings, reminderMornings } from '../../../test/reminder-mornings.ts'

let mornings: ReminderMornings
const page = routes.reminders.href()

beforeAll(async () => {
  mornings = await reminderMornings()
})
beforeEach(() => mornings.begin())
afterAll(() => mornings.close())

async function signedIn(personId: string): Promise<{ cookie: string }> {
  const secret = await openSession(mornings.db, personId, mornings.clock.now())
  return { cookie: `stedsans=${secret}` }
}

describe('the page of one’s reminders', () => {
  it('shows what is chosen, when the week comes, and what it would say today', async () => {
    await mornings.task('a', '2028-03-16')
    const { body } = await mornings.app.get(page, await signedIn(mornings.kari.personId))
    expect(body).toContain('Neste ukesoversikt kommer mandag 20. mars 2028 kl. 07:00.')
    expect(body).toContain('Leka: Oppgave a')
    expect(body).toContain('Ferdig senest torsdag 16. mars 2028.')
    expect(body).toContain('Du har ikke fått noen påminnelser ennå.')
  })

  it('says that there is nothing to say', async () => {
    const { body } = await mornings.app.get(page, await signedIn(mornings.kari.personId))
    expect(body).toContain('I dag er det ingenting å melde')
  })

  it('stores the choices, which the next morning follows', async () => {
    const headers = await signedIn(mornings.kari.personId)
    const saved = await mornings.app.post(page, { frister: 'ja', dager: '3' }, headers)
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${page}?kvittering=lagret`])
    const { body } = await mornings.app.get(`${page}?kvittering=lagret`, headers)
    expect(body).toContain('Valgene dine er lagret.')
    expect(body).toContain('Du har slått av ukesoversikten.')
    await mornings.task('a', '2028-03-24')
    expect(await mornings.runAt('2028-03-20T06:00:00Z')).toBe(0)
    expect(await mornings.runAt('2028-03-21T06:00:00Z')).toBe(1)
  })

  it.each(['', '0', '2', '60', 'mange', '<script>'])(
    'asks again for the days when they are «%s», and keeps the rest',
    async (dager) => {
      const headers = await signedIn(mornings.kari.personId)
      const answer = await mornings.app.post(page, { ukesoversikt: 'ja', dager }, headers)
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('href="#felt-dager"')
      expect(answer.body).toMatch(/id="felt-ukesoversikt"[^>]* checked/)
      expect(answer.body).not.toMatch(/id="felt-frister"[^>]* checked/)
      expect(answer.body).not.toContain('<script>')
    },
  )

  it('sends a signed-out person to the login', async () => {
    expect((await mornings.app.get(page)).headers.location).toContain('/logg-inn')
    expect((await mornings.app.post(page, { dager: '3' })).headers.location).toContain('/logg-inn')
  })

  it('tells who only reads that reminders are for those who work', async () => {
    const { tenantId } = mornings.place
    const reader = await mornings.someone([{ tenantId, role: 'elected' }])
    const { body } = await mornings.app.get(page, await signedIn(reader.personId))
    expect(body).toContain('Du har ingen slik rolle nå.')
  })

  it('shows what became of the letters, in nynorsk too', async () => {
    await mornings.task('a', '2028-03-22')
    await mornings.runAt('2028-03-20T06:00:00Z')
    const cutOff = Object.assign(new Error('Connection closed'), { code: 'ECONNECTION' })
    await deliverPending(mornings.services, () => Promise.reject(cutOff))
    const headers = await signedIn(mornings.kari.personId)
    expect((await mornings.app.get(page, headers)).body).toContain('Usikkert om den kom fram')
    await mornings.db
      .updateTable('person')
      .set({ language: 'nn' })
      .where('id', '=', mornings.kari.personId)
      .execute()
    const { body } = await mornings.app.get(page, headers)
    expect(body).toContain('Usikkert om han kom fram')
    expect(body).toContain('Oversyn over veka')
  })
})

describe('the outbox', () => {
  it('tells the operator that a reminder was written, and never what it says', async () => {
    await mornings.task('a', '2028-03-22', { title: 'Hemmelig sak' })
    await mornings.runAt('2028-03-20T06:00:00Z')
    const operator = await mornings.app.signIn({ isOperator: true })
    const outbox = routes.operatorOutbox.href()
    const waiting = (await mornings.app.get(outbox, operator.headers)).body
    expect(waiting).toContain('Uka i planstrategien')
    expect(waiting).toContain('Innholdet er bare for den som får brevet.')
    expect(waiting).toContain('Venter på sending')
    expect(waiting).not.toContain('Hemmelig sak')
    mornings.at('2028-03-24T06:00:00Z')
    const late = (await mornings.app.get(outbox, operator.headers)).body
    expect(late).toContain('Ikke sendt. Den ble for gammel før den kunne sendes.')
  })

  it('keeps no text of a reminder that is sent', async () => {
    await mornings.task('a', '2028-03-22')
    await mornings.runAt('2028-03-20T06:00:00Z')
    await deliverPending(mornings.services, async () => {})
    const rows = await asOperator(mornings.db, (tx) =>
      tx.selectFrom('mail').select(['body', 'body_without_links']).execute(),
    )
    expect(rows).toEqual([{ body: '', body_without_links: '' }])
  })
})
