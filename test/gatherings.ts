import { expect } from 'vitest'
import type { FormFields } from './app.ts'
import type { Workspace } from './workspace.ts'

export const gatheringList = '/prosessplan/samlinger'

export const workshop = {
  title: 'Verksted med kommunestyret',
  on: '12.01.2028',
  startsAt: '11.30',
  place: 'Rådhuset',
  participants: 'Alle',
  desiredResult: 'Felles utfordringer',
  start: 'blank',
}
export const row = {
  title: 'Velkommen',
  minutes: '45',
  purpose: 'Bli kjent',
  method: 'Runde',
  lead: 'Ordføreren',
  participants: 'Alle',
  input: 'Kaffe',
  output: 'God stemning',
}

/** Makes a short plan and gives its address below the strategy. */
export async function madeGathering(work: Workspace, changes: FormFields = {}): Promise<string> {
  const answer = await work.post(gatheringList, { ...workshop, ...changes })
  expect(answer.statusCode).toBe(303)
  const path = String(answer.headers.location).replace(/\?.*/, '').replace(work.base, '')
  expect(path).toMatch(/^\/prosessplan\/samlinger\/[0-9a-f-]{36}$/)
  return path
}

/** Adds an activity and gives its id. */
export async function addedRow(
  work: Workspace,
  path: string,
  changes: FormFields = {},
): Promise<string> {
  const answer = await work.post(`${path}/poster`, { ...row, ...changes })
  expect(answer.statusCode).toBe(303)
  return /post=([0-9a-f-]{36})/.exec(String(answer.headers.location))?.[1] ?? ''
}
