import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOperator } from '#platform/db/operator.ts'
import { listMail } from '#platform/mail/outbox.sql.ts'
import { type TestApp, testApp } from '../../../test/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const email = 'kari@bodo.example.no'

function askFrom(remoteAddress: string) {
  return app.inject({
    method: 'POST',
    url: '/logg-inn',
    remoteAddress,
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ epost: email }).toString(),
  })
}

async function letters(): Promise<number> {
  const mails = await asOperator(app.services.database.app, (tx) => listMail(tx, 1_000))
  return mails.filter((mail) => mail.to === email).length
}

test('whoever asks in somebody’s name again and again keeps neither them out nor the mailbox full', async () => {
  await app.services.database.app.insertInto('person').values({ email, name: 'Kari' }).execute()
  for (let times = 0; times < 9; times += 1) await askFrom('203.0.113.66')
  for (let home = 0; home < 9; home += 1) await askFrom(`2001:db8:1:2::${home}`)
  expect(await letters()).toBe(10)
  await askFrom('198.51.100.7')
  expect(await letters()).toBe(11)
  for (let home = 0; home < 40; home += 1) await askFrom(`192.0.2.${home}`)
  expect(await letters()).toBe(30)
})
