import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '#features/index.ts'
import { may, type Role, roles } from '#platform/auth/policy.ts'
import type { Permission } from '#platform/http/route.ts'
import { expectErrorPage, expectSecure } from './answers.ts'
import { type SignedIn, type TestApp, testApp } from './app.ts'
import {
  loginAddress,
  type MunicipalityAtWork,
  municipalityAtWork,
} from './municipality-at-work.ts'

let app: TestApp
let alver: MunicipalityAtWork
let members: Record<Role, SignedIn>
let stranger: SignedIn
let operator: SignedIn

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const bomlo = await app.municipality('4613')
  stranger = await app.signIn({ tenantId: bomlo.tenantId, role: 'admin' })
  operator = await app.signIn({ isOperator: true })
  const signedIn = await Promise.all(
    roles.map(
      async (role) => [role, await app.signIn({ tenantId: alver.tenantId, role })] as const,
    ),
  )
  members = Object.fromEntries(signedIn) as Record<Role, SignedIn>
})

afterAll(() => app.close())

const named = allRoutes.map((route) => ({ ...route, name: `${route.method} ${route.pattern}` }))
const open: readonly Permission[] = ['public', 'signed-in', 'trial', 'operator']
const ofMembers = named.filter(({ permission }) => !open.includes(permission))
const pages = named.filter(({ method }) => method === 'GET')
const forms = named.filter(({ method }) => method === 'POST')

function mayUse(role: Role, permission: Permission): boolean {
  if (permission === 'member') return true
  return may(role, permission as Parameters<typeof may>[1])
}

/** Asks as the person; a POST is an empty form from the product's own page. */
function ask({ method, pattern }: { method: string; pattern: string }, who?: SignedIn) {
  const url = alver.hrefOf(pattern)
  const headers = who?.headers ?? {}
  return method === 'GET' ? app.get(url, headers) : app.post(url, {}, headers)
}

describe('a page', () => {
  it.each(pages)('$name never fails, whoever asks', async (route) => {
    for (const who of [undefined, ...Object.values(members), stranger, operator]) {
      const answer = await ask(route, who)
      expect(answer.statusCode).toBeLessThan(500)
      expectSecure(answer, route.isOpenData)
    }
  })

  it.each(pages.filter(({ permission }) => permission === 'read-drafts' || permission === 'edit'))(
    '$name is there for the planner',
    async (route) => {
      const { statusCode } = await ask(route, alver.planner)
      expect([200, 303]).toContain(statusCode)
    },
  )
})

describe('a form', () => {
  it.each(forms)(
    '$name never fails when it comes empty, and changes nothing unheard',
    async (route) => {
      const who = route.permission === 'operator' ? operator : members.admin
      const answer = await ask(route, who)
      expect([303, 400, 403, 404, 409, 410, 422]).toContain(answer.statusCode)
      expectSecure(answer)
      // Some forms sign the person out; the next test begins with a person signed in.
      members.admin = await app.signIn({ tenantId: alver.tenantId, role: 'admin' })
    },
  )

  it.each(forms)('$name refuses what another site sends', async ({ pattern }) => {
    const url = alver.hrefOf(pattern)
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:3001' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
      {},
    ]) {
      const sent = { ...type, ...members.admin.headers, ...headers }
      const answer = await app.inject({ method: 'POST', url, headers: sent, payload: '' })
      expectErrorPage(answer, 403)
    }
  })
})

describe('the inside of a municipality', () => {
  it.each(ofMembers)('$name sends the signed-out person to log in', async (route) => {
    const answer = await ask(route)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toMatch(new RegExp(`^${loginAddress}\\?til=%2F`))
  })

  it.each(ofMembers)('$name does not exist for others', async (route) => {
    expectErrorPage(await ask(route, stranger), 404)
    expectErrorPage(await ask(route, operator), 404)
  })

  it.each(ofMembers)('$name is refused to roles that may not', async (route) => {
    for (const role of roles.filter((one) => !mayUse(one, route.permission))) {
      expectErrorPage(await ask(route, members[role]), 403)
    }
  })

  it.each(pages.filter((route) => ofMembers.includes(route)))(
    '$name is open to roles that may',
    async (route) => {
      for (const role of roles.filter((one) => mayUse(one, route.permission))) {
        const { statusCode } = await ask(route, members[role])
        expect([200, 303, 404]).toContain(statusCode)
      }
    },
  )
})

describe('the operator', () => {
  it.each(named.filter(({ permission }) => permission === 'operator'))(
    '$name is hidden from everybody else',
    async (route) => {
      expect((await ask(route)).statusCode).toBe(303)
      expectErrorPage(await ask(route, members.planner), 404)
    },
  )
})

describe('the trial', () => {
  it.each(named.filter(({ permission }) => permission === 'trial'))(
    '$name does not exist on a database server',
    async (route) => {
      expectErrorPage(await ask(route), 404)
    },
  )
})
