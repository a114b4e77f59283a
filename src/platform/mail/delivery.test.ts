import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import { asOperator } from '#platform/db/operator.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { deliverPending, startDelivery } from './delivery.ts'
import { listMail, postForInstallation, removeOldLetters } from './outbox.sql.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const letter = {
  to: 'kari@example.no',
  subject: 'Innlogging',
  text: 'Lenken: {link}',
  link: 'https://stedsans.example.no/logg-inn/hemmelig',
  withoutLink: '(lenken er tatt ut)',
}

function outbox() {
  return asOperator(app.services.database.app, (tx) => listMail(tx, 10))
}

function hoursOn(hours: number) {
  const now = new Date(systemClock().now().getTime() + hours * 3_600_000)
  return { ...app.services, clock: { ...app.services.clock, now: () => now } }
}

test('a letter has its link until it is sent, and nobody can read it afterwards', async () => {
  await postForInstallation(app.services.database.app, letter)
  await deliverPending(hoursOn(1), () => Promise.reject(new Error('451 Try again later')))
  expect(await outbox()).toMatchObject([
    { text: `Lenken: ${letter.link}`, sentAt: null, lastError: '451 Try again later' },
  ])
  const sent: string[] = []
  await deliverPending(hoursOn(24), async ({ text }) => sent.push(text))
  expect(sent).toEqual([`Lenken: ${letter.link}`])
  expect(await outbox()).toMatchObject([{ text: `Lenken: ${letter.withoutLink}` }])
})

test('letters of the installation are gone after a month', async () => {
  const { app: db } = app.services.database
  await removeOldLetters(db, hoursOn(24 * 29).clock.now())
  expect(await outbox()).toHaveLength(1)
  await removeOldLetters(db, hoursOn(24 * 31).clock.now())
  expect(await outbox()).toEqual([])
})

test('a mail server gets each letter once, with sender, receiver and Norwegian letters', async () => {
  const received: { from: string; to: string[]; content: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, callback) {
      text(stream).then((content) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), content })
        callback()
      }, callback)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const services = hoursOn(24 * 40)
  const config = {
    ...services.config,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: 'Stedsans <stedsans@example.no>',
  }
  await postForInstallation(services.database.app, { ...letter, subject: 'Møte på Nærøya' })
  for (const _ of ['first', 'second']) await startDelivery({ ...services, config }).stop()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({ from: 'stedsans@example.no', to: ['kari@example.no'] })
  expect(received[0]?.content).toContain(letter.link)
  expect(received[0]?.content).toMatch(/Subject: =\?UTF-8\?/)
})
