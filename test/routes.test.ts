import { describe, expect, it } from 'vitest'
import { isReservedSlug } from '#domain/municipality/slug.ts'
import { allRoutes } from '#features/index.ts'
import { actions } from '#platform/auth/policy.ts'
import { routes } from '#routes'
import { findings, projectFiles } from './source-files.ts'

const patterns = new Set<string>(Object.values(routes).map(({ pattern }) => pattern))
const registered = new Set(allRoutes.map(({ pattern }) => pattern))
const named = allRoutes.map((route) => ({ ...route, name: `${route.method} ${route.pattern}` }))
const ofTenants = named.filter(({ pattern }) => pattern.startsWith('/:slug'))

describe('routes', () => {
  it('each address is in the map of addresses', () => {
    expect([...registered].filter((pattern) => !patterns.has(pattern))).toEqual([])
  })

  it('each address of the map has a page, a form or a file', () => {
    expect([...patterns].filter((pattern) => !registered.has(pattern))).toEqual([])
  })

  it('no address is answered by two', () => {
    const names = named.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(named)('$name says who may use it', ({ permission }) => {
    const known = ['public', 'signed-in', 'operator', 'trial', 'member', ...actions]
    expect(known).toContain(permission)
  })

  it.each(ofTenants.filter(({ method }) => method === 'POST'))(
    '$name is for members and leaves an event in the audit log',
    ({ permission, audit }) => {
      expect(['member', ...actions]).toContain(permission)
      expect(audit).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
    },
  )

  it.each(ofTenants.filter(({ pattern }) => pattern.includes('/arbeid')))(
    '$name, the inside of a municipality, is not for everybody',
    ({ permission }) => {
      expect(['member', ...actions]).toContain(permission)
    },
  )

  it.each(named.filter(({ cached }) => cached))(
    '$name, which is kept for everybody, is a public page',
    ({ permission, method }) => {
      expect([permission, method]).toEqual(['public', 'GET'])
    },
  )

  it('no municipality can have a name that hides a page', () => {
    const first = [...patterns].map((pattern) => pattern.split('/')[1] ?? '')
    const words = first.filter((word) => /^[a-z-]+$/.test(word))
    expect(words.filter((word) => !isReservedSlug(word))).toEqual([])
  })

  it('addresses are written in the map alone', () => {
    const pages = projectFiles.filter((file) =>
      /^src\/(features|ui)\/.*(?<!\.test)\.tsx$/.test(file),
    )
    expect(findings(pages, /\b(href|action|formAction)="\/[^"]*"/)).toEqual([])
  })
})
