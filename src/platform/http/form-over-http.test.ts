import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let address: string

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '3336')
  address = await app.app.listen({ port: 0, host: '127.0.0.1' })
})

afterAll(() => app.close())

// Over a real connection the request is spent once its body is read; injected ones are not.
it.each([
  ['urlencoded', () => new URLSearchParams({ kind: 'note', note: 'Sendt uten fil' })],
  [
    'multipart',
    () => {
      const form = new FormData()
      form.set('kind', 'note')
      form.set('note', 'Sendt uten fil, som et skjema med filfelt')
      return form
    },
  ],
])('a form that may hold a file is taken without one, %s', async (_, body) => {
  const answer = await fetch(`${address}${work.base}/lovsjekk/L3`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...work.planner, 'sec-fetch-site': 'same-origin' },
    body: body(),
  })
  expect(answer.status).toBe(303)
})
